"""Work in a copy of this process that is ended after some seconds, whatever it does by then."""

import os
import signal
from collections.abc import Callable

# A refusal comes within these of the build's start.
SECONDS = 10
ENDED = "ended: it took too long"


def said_by(work: Callable[[], str], seconds: int = SECONDS) -> str:
    """What the work returns, or that it was ended; an error's name and text where one escapes."""
    reading, writing = os.pipe()
    copy = os.fork()
    if copy == 0:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(seconds)
        try:
            said = work()
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(said.encode("utf-8", "backslashreplace"))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(copy, 0)
    return said if status == 0 else ENDED
