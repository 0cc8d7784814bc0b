"""The preview's own host, on this machine alone: a script on each page follows what is made."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from generator.making.preview.told import Audience

HERE = Path(__file__).parent
OURS = {
    "/__preview.js": ("reload.js", "text/javascript"),
    "/__preview.css": ("refused.css", "text/css"),
}
EVENTS, LOST = "/__events", "404.html"
# Not for ever without a word: who hung up is found out by writing to them.
SECONDS = 15
# What stands where nothing has been built yet.
NOTHING = b"<!doctype html><html lang=en><title>Preview</title><body><p>Building.</p></body></html>"


def preview_host(told: Audience, port: int) -> ThreadingHTTPServer:
    """The server at a port of this machine; 0 takes a free one."""
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Request, told=told))
    server.daemon_threads = True
    return server


class Request(SimpleHTTPRequestHandler):
    """A request for a page, which gets the script, for a file, or for what happens."""

    def __init__(self, *given: object, told: Audience) -> None:
        self.told = told
        super().__init__(*given, directory=str(told.folder))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """The page, the file, or the events that the script asks for."""
        asked = urlsplit(self.path)
        if asked.path in OURS:
            file, kind = OURS[asked.path]
            self.answer((HERE / file).read_bytes(), kind)
        elif asked.path == EVENTS:
            with suppress(ConnectionError):
                self.tell(parse_qs(asked.query))
        elif not self.told.folder.exists():
            self.answer(self.followed(NOTHING), "text/html; charset=utf-8")
        elif (page := self.page()) is not None:
            status = HTTPStatus.NOT_FOUND if page.name == LOST else HTTPStatus.OK
            self.answer(self.followed(page.read_bytes()), "text/html; charset=utf-8", status)
        else:
            super().do_GET()

    def page(self) -> Path | None:
        """The HTML file that is asked for, if one is; what tells that there is none."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        if not path.exists():
            path = self.told.folder / LOST
        return path if path.suffix == ".html" and path.is_file() else None

    def followed(self, html: bytes) -> bytes:
        """The page with the script, which knows of when the page is."""
        script = f'<script src="/__preview.js" data-since="{self.told.count}"></script></body>'
        return html.replace(b"</body>", script.encode(), 1)

    def tell(self, asked: dict[str, list[str]]) -> None:
        """What happens to a page since it was asked for, for as long as somebody listens."""
        page, since, refused = asked["page"][0], int(asked["since"][0]), ""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        while True:
            self.told.wait(page, since, refused, SECONDS)
            event: dict[str, object] = {}
            if self.told.is_new(page, since):
                event = {"reload": True}
            elif self.told.refused != refused:
                refused = self.told.refused
                event = {"refused": refused}
            self.wfile.write(f"data: {json.dumps(event)}\n\n".encode() if event else b":\n\n")
            if event.get("reload"):
                return

    def answer(self, content: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        """A whole answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        """No browser keeps anything without asking."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Requests are not news; what is made is."""
