"""Debian's Firefox without its window, spoken to by its own protocol: Marionette, with no driver.

A message is its length, a colon, and JSON: [0, number, command, parameters], answered by
[1, number, error, result].
"""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

NAMES, PACKAGE = ("firefox-esr", "firefox"), "firefox-esr"
# It calls nobody by itself, and keeps what a page logs.
SETTINGS = {
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.server": "",
    "ui.prefersReducedMotion": 1,
}
# What the browser complains of: scripts that failed, and what the policy of a page stopped.
COMPLAINTS = """
const said = Services.console.getMessageArray().map(one => {
  try { return one.QueryInterface(Ci.nsIScriptError) } catch { return null }
})
Services.console.reset()
const isOurs = one => /^(content javascript|CSP)/i.test(one.category) || one.category === "XML"
return said.filter(one => one && isOurs(one) && one.sourceName.startsWith(arguments[0]))
  .filter(one => !(one.flags & Ci.nsIScriptError.warningFlag) || one.category.startsWith("CSP"))
  .map(one => `${one.sourceName}:${one.lineNumber}: ${one.errorMessage}`)
"""


class Firefox:
    """One window of the browser."""

    def __init__(self, talk: socket.socket) -> None:
        self.stream = talk.makefile("rwb")
        self.number = 0
        self.answer()
        self.version = self.ask("WebDriver:NewSession")["capabilities"]["browserVersion"]

    def ask(self, command: str, **parameters: object) -> dict:
        """What a command results in; its error is ours."""
        self.number += 1
        text = json.dumps([0, self.number, command, parameters]).encode()
        self.stream.write(b"%d:%b" % (len(text), text))
        self.stream.flush()
        _, number, error, result = self.answer()
        assert (number, error) == (self.number, None), error
        return result

    def answer(self) -> list:
        """The next message."""
        length = b""
        while (one := self.stream.read(1)) != b":":
            assert one, "Firefox ended"
            length += one
        return json.loads(self.stream.read(int(length)))

    def open(self, address: str) -> None:
        """Load a page."""
        self.ask("WebDriver:Navigate", url=address)

    def run(self, script: str, *arguments: object) -> object:
        """What a script in the page returns."""
        return self.ask("WebDriver:ExecuteScript", script=script, args=arguments)["value"]

    def until(self, script: str) -> bool:
        """Whether a script in the page comes to return what is true, within ten seconds."""
        until = time.monotonic() + 10
        while not (found := self.run(script)) and time.monotonic() < until:
            time.sleep(0.05)
        return bool(found)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each alone."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        keyboard = {"type": "key", "id": "keyboard", "actions": actions}
        self.ask("WebDriver:PerformActions", actions=[keyboard])

    def width(self, width: int, height: int = 800) -> None:
        """Give the page so much room."""
        self.chrome("document.documentElement.style.setProperty('min-width', '0', 'important')")
        for _ in range(2):
            inner = self.run("return [innerWidth, innerHeight, outerWidth, outerHeight]")
            room = {"width": width + inner[2] - inner[0], "height": height + inner[3] - inner[1]}
            self.ask("WebDriver:SetWindowRect", **room)

    def chrome(self, script: str, *arguments: object) -> object:
        """What a script returns that runs around the page, not in it."""
        self.ask("Marionette:SetContext", value="chrome")
        result = self.run(script, *arguments)
        self.ask("Marionette:SetContext", value="content")
        return result

    def complaints(self, host: str) -> list[str]:
        """What the browser said against pages of this host since it was last asked."""
        return self.chrome(COMPLAINTS, host)

    def picture(self) -> bytes:
        """The whole page as PNG."""
        return b64decode(self.ask("WebDriver:TakeScreenshot", full=True)["value"])


@contextmanager
def firefox() -> Iterator[Firefox]:
    """A Firefox with a profile of its own; a machine without one is told what to install."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    assert program, f"{NAMES[0]} is needed: apt-get install {PACKAGE}"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="firefox-") as folder:
        settings = SETTINGS | {"marionette.port": port}
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in settings.items()]
        Path(folder, "user.js").write_text("\n".join(lines), encoding="utf-8")
        with Path(folder, "said").open("w") as said:
            options = ("--headless", "--no-remote", "--marionette", "--remote-allow-system-access")
            process = subprocess.Popen(
                [program, *options, "--profile", folder], stdout=said, stderr=said
            )
        try:
            with connected(process, port, Path(folder, "said")) as talk:
                yield Firefox(talk)
        finally:
            process.terminate()
            process.wait(timeout=30)


def connected(process: subprocess.Popen, port: int, said: Path) -> socket.socket:
    """A line to the browser, once it listens."""
    until = time.monotonic() + 90
    while process.poll() is None and time.monotonic() < until:
        with suppress(OSError):
            return socket.create_connection(("127.0.0.1", port), timeout=120)
        time.sleep(0.1)
    raise AssertionError(said.read_text(encoding="utf-8")[-500:])
