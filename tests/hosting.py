"""A folder served on this machine, for as long as a test looks at it."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing of what it serves."""

    def log_message(self, format: str, *args: object) -> None:
        pass

    def copyfile(self, source: object, outputfile: object) -> None:
        # A browser that turns to another page hangs up.
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)


class Host(ThreadingHTTPServer):
    """One that lets a browser ask for many files at once, however busy the machine is."""

    request_queue_size = 128


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder, ending in a slash."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = Host(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
