"""When a reader on a slow line sees something: the site's pages beside a bare one, in one run."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

from measuring.prose import Page

BARE = "bare"
# Slow 4G and a cheap phone, as browsers' own tools have them: milliseconds there and back, bytes a
# second, and how many times slower than this machine.
LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
SLOWER, TIMES, PHONE = 4, 5, {"width": 360, "height": 740}
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def paints(
    site: Path, pages: Mapping[str, Path], browser: Mapping[str, object]
) -> dict[str, float]:
    """Seconds to the first paint of each page, and of a bare one with the words of the last.

    Each is a first visit, the middle one of several, taken in turn so that all have the same luck;
    `browser` is how the browser is started.
    """
    text = Page(list(pages.values())[-1].read_text(encoding="utf-8"))
    bare = bare_page([" ".join(block.text.split()) for block in text.blocks])
    addresses = {BARE: f"{BARE}.html"} | {
        name: f"{page.parent.relative_to(site).as_posix()}/" for name, page in pages.items()
    }
    found: dict[str, list[float]] = {name: [] for name in addresses}
    with packed_host(site, {f"/{BARE}.html": bare}) as host, sync_playwright() as playwright:
        opened = playwright.chromium.launch(**browser)  # type: ignore[arg-type]
        for _ in range(TIMES):
            for name, address in addresses.items():
                found[name].append(first_paint(opened, host + address))
        opened.close()
    return {name: round(median(times) / 1000, 2) for name, times in found.items()}


def first_paint(browser: Browser, address: str) -> float:
    """Milliseconds until a browser that has kept nothing shows something."""
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.emulateNetworkConditions", LINE)
    wire.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address, wait_until="load")
    page.wait_for_function(PAINTED)
    seen = float(page.evaluate(PAINTED))
    context.close()
    return seen


def bare_page(texts: list[str]) -> bytes:
    """These words as someone writes a page by hand."""
    said = "\n".join(f"<p>{escape(text)}</p>" for text in texts)
    return f'<!doctype html><meta charset="utf-8"><title>Bare</title>\n{said}\n'.encode()


class PackedHandler(SimpleHTTPRequestHandler):
    """Sends files compressed, as a server on the web does, and pages that lie nowhere."""

    def __init__(self, *given: object, more: Mapping[str, bytes], **named: object) -> None:
        self.more = more
        super().__init__(*given, **named)  # type: ignore[arg-type]

    def do_GET(self) -> None:  # noqa: N802 (the library's name)
        path = urlsplit(self.path).path
        file = Path(self.translate_path(path))
        file = file / "index.html" if file.is_dir() else file
        if path not in self.more and not file.exists():
            return self.send_error(404)
        content = self.more[path] if path in self.more else file.read_bytes()
        kind = "text/html" if path in self.more else self.guess_type(str(file))
        is_packed = file.suffix not in (".woff2", ".png")
        content = gzip.compress(content, 6) if is_packed else content
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if is_packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: it is no news that a file was asked for."""


@contextmanager
def packed_host(site: Path, more: Mapping[str, bytes]) -> Iterator[str]:
    """The address at which the site is served, ending in a slash."""
    handler = partial(PackedHandler, directory=str(site), more=more)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
