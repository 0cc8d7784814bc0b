"""Preview the site on this machine: build, serve, build again when a file changes, reload.

Ends by Ctrl-C or TERM, together with a build that is at work.
"""

import argparse
import os
import subprocess
import sys
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from build import ROOT
from generator.errors import InvalidSetting
from generator.making.digest import digest
from generator.making.doors import DEBUG, at_door
from generator.making.inputs import read_inputs
from generator.making.processes import Stopped, listen
from generator.making.settings import read_settings

# Often enough to feel at once, seldom enough that a laptop stays cool.
SECONDS = 1
SCRIPT = b"""const now = () => fetch("/__built").then((answer) => answer.text());
let first;
setInterval(async () => {
  const last = await now().catch(() => first);
  if (first && last !== first) location.reload();
  first = last;
}, 1000);
"""


class Preview(SimpleHTTPRequestHandler):
    """The built site, with a script on each page that reloads it after the next build."""

    built = 0

    def do_GET(self) -> None:
        """The page, or what the reloading script asks for."""
        if self.path == "/__built":
            self.answer(str(Preview.built).encode(), "text/plain")
        elif self.path == "/__reload.js":
            self.answer(SCRIPT, "text/javascript")
        elif (page := self.page()) is not None:
            html = page.read_bytes()
            reload = b'<script src="/__reload.js"></script></body>'
            self.answer(html.replace(b"</body>", reload, 1), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def page(self) -> Path | None:
        """The HTML file that is asked for, if one is."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        return path if path.suffix == ".html" and path.is_file() else None

    def answer(self, content: bytes, kind: str) -> None:
        """A whole answer that no browser keeps."""
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Requests are not news; builds are."""


def main() -> int:
    """Serve until stopped; an error of the study is shown and the last good page stays."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    parser.add_argument("--port", type=int, default=8000, help="0 takes a free one")
    port = parser.parse_args().port
    try:
        settings = read_settings()
    except InvalidSetting as error:
        print(error, file=sys.stderr)
        return 2
    handler = partial(Preview, directory=str(ROOT / "build" / "site"))
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}/ (Ctrl+C ends it)", flush=True)
    last = ""
    try:
        listen()
        while True:
            if (now := digest(read_inputs(ROOT, settings))) != last:
                last = now
                rebuild()
            time.sleep(SECONDS)
    except Stopped as stopped:
        server.shutdown()
        print("the preview has ended", file=sys.stderr)
        return stopped.code


def rebuild() -> None:
    """One build by the real command, in a Python of its own, so that changed code counts too."""
    command = [sys.executable, str(ROOT / "scripts" / "build.py"), "--end-with", str(os.getpid())]
    with subprocess.Popen(command) as build:
        try:
            Preview.built += build.wait() == 0
        except Stopped:
            build.terminate()
            raise


if __name__ == "__main__":
    sys.exit(at_door(main, "the preview"))
