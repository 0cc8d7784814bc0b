"""The process that makes the preview, as the door has it: begun, asked, ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping

MAKER = "--maker"


class Maker:
    """A maker at work, begun by the door's own command."""

    def __init__(self, command: list[str]) -> None:
        ends = ["--end-with", str(os.getpid())]
        self.process = subprocess.Popen(
            [sys.executable, *command, MAKER, *ends],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def look(self) -> Iterator[Mapping[str, object]]:
        """What happens as it looks for changes; `ended` where it is no more."""
        asks, answers = self.process.stdin, self.process.stdout
        assert asks and answers
        try:
            print("look", file=asks, flush=True)
        except BrokenPipeError:
            yield {"ended": True}
            return
        for line in answers:
            event = json.loads(line)
            yield event
            if "done" in event:
                return
        yield {"ended": True}

    def end(self) -> None:
        """End it, with all that it has begun."""
        self.process.terminate()
        self.process.wait()
