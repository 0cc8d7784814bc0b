"""nginx and Apache themselves, served by what the build writes for them.

A small site below three paths; each server listens on this machine alone and ends with its test.
"""

import gzip
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.parse import unquote

import pytest

from generator.site.server_files import server_files

pytestmark = pytest.mark.more

PACKAGES = {"nginx": "nginx", "apache2": "apache2"}
MODULES = ("mpm_event", "authz_core", "alias", "mime", "dir", "deflate", "filter", "headers")
PAGE = "<!doctype html><title>Kerupuk</title>" + "<p>kerupuk ikan Sei Lekop</p>" * 400
HASHED = "assets/main.57a0d79d.min.css"
SITE = {
    **{path: PAGE for path in ("index.html", "about/index.html", "en/about/index.html")},
    **{path: PAGE for path in ("embed/a/index.html", "en/embed/a/index.html")},
    **{path: "a{color:red}" * 200 for path in (HASHED, "assets/css/type.css")},
    **{f"texts/a.{end}": "12345,67 " * 300 for end in ("js", "json", "svg", "csv", "xml", "txt")},
    **{f"texts/a.{end}": "12345,67 " * 300 for end in ("md", "webmanifest", "bib", "ris")},
    "texts/a.id.ipynb": "{}" * 500,
    "card.png": "not packed " * 100,
    "404.html": "<!doctype html><title>Tidak ada</title>" + "<p>not here</p>" * 100,
}
PACKED = [path for path in SITE if path not in ("card.png", "404.html")]
BASES = ["/", "/lekop/", "/caf%C3%A9/v1.0%2B/"]


@dataclass(frozen=True)
class Answer:
    """What a server sent."""

    status: int
    headers: Message
    body: bytes


class Asked(urllib.request.HTTPRedirectHandler):
    """Leaves a redirect as it is."""

    def redirect_request(self, *_: object) -> None:
        return None


def ask(address: str, **headers: str) -> Answer:
    """One request as a browser makes it, with these headers beside."""
    sent = {"Accept-Encoding": "gzip"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    request = urllib.request.Request(address, headers=sent)
    try:
        with urllib.request.build_opener(Asked).open(request, timeout=10) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as answer:
        return Answer(answer.code, answer.headers, answer.read())


def program(name: str) -> str:
    """The server's path; a machine without it fails, and says what to install."""
    where = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
    found = shutil.which(name, path=where)
    assert found, f"{name} is needed: apt-get install {PACKAGES[name]}"
    return found


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def running(command: list[str], port: int, folder: Path) -> Iterator[None]:
    """A server in the foreground until the end, once it listens."""
    said = folder / "said"
    with said.open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        until = time.monotonic() + 20
        while True:
            assert server.poll() is None and time.monotonic() < until, said.read_text()
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait(timeout=20)


@contextmanager
def nginx(folder: Path, root: Path, site: Path) -> Iterator[str]:
    """nginx, whose `server` block includes what the build wrote."""
    port = free_port()
    own = "".join(
        f"{name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user nobody nogroup;" if os.geteuid() == 0 else ""
    (folder / "own.conf").write_text(
        f"daemon off; {user} pid {folder}/pid; error_log stderr;\nevents {{}}\n"
        # Its own kinds, as a host has them, which ours replace.
        f"http {{ access_log off; {own} types {{ text/html html; }}\n"
        f"server {{ listen 127.0.0.1:{port}; root {root}; include {site}/nginx.conf; }} }}\n",
        encoding="utf-8",
    )
    command = [program("nginx"), "-p", str(folder), "-e", "stderr", "-c", str(folder / "own.conf")]
    with running(command, port, folder):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def apache(folder: Path, root: Path, site: Path) -> Iterator[str]:
    """Apache as hosts set it up: what the build wrote may say what concerns files."""
    port, modules = free_port(), Path("/usr/lib/apache2/modules")
    loaded = "".join(f"LoadModule {name}_module {modules}/mod_{name}.so\n" for name in MODULES)
    user = "User #65534\nGroup #65534\n" if os.geteuid() == 0 else ""
    (folder / "kinds").write_text("text/html html\n", encoding="utf-8")
    (folder / "own.conf").write_text(
        f"ServerRoot {folder}\nServerName localhost\nListen 127.0.0.1:{port}\n{loaded}{user}"
        f"PidFile {folder}/pid\nErrorLog /dev/stderr\nMutex default:{folder}\n"
        f'TypesConfig {folder}/kinds\nDocumentRoot "{root}"\n'
        f'<Directory "{root}">\nAllowOverride FileInfo\nRequire all granted\n</Directory>\n'
        '<FilesMatch "^[.]ht">\nRequire all denied\n</FilesMatch>\n',
        encoding="utf-8",
    )
    command = [program("apache2"), "-f", str(folder / "own.conf"), "-DFOREGROUND"]
    with running(command, port, folder):
        yield f"http://127.0.0.1:{port}"


@dataclass(frozen=True)
class Host:
    """A server that has the site: its kind, and a way to ask for a path of the site."""

    kind: str
    ask: Callable[..., Answer]


@pytest.fixture(scope="module", params=[(kind, base) for kind in PACKAGES for base in BASES])
def host(request) -> Iterator[Host]:
    """Each server with the small site below each path."""
    kind, base = request.param
    # Not in pytest's own folder, which the server's user may not enter.
    with tempfile.TemporaryDirectory(prefix="host-") as top:
        folder, root = Path(top), Path(top) / "root"
        folder.chmod(0o755)
        site = root / unquote(base).strip("/")
        written = server_files([*SITE], "default-src 'self'", "default-src 'none'", base)
        for path, text in (SITE | written).items():
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            (site / path).write_text(text, encoding="utf-8")
        server = {"nginx": nginx, "apache2": apache}[kind]
        with server(folder, root, site) as address:
            yield Host(kind, lambda path, **headers: ask(f"{address}{base}{path}", **headers))


@pytest.mark.parametrize("path", PACKED)
def test_a_text_comes_packed(host: Host, path: str):
    answer = host.ask(path.removesuffix("index.html"))
    assert (answer.status, answer.headers["Content-Encoding"]) == (200, "gzip")
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert gzip.decompress(answer.body).decode("utf-8") == SITE[path]
    assert len(answer.body) * 5 < len(SITE[path])


def test_a_picture_comes_as_it_is(host: Host):
    answer = host.ask("card.png")
    assert answer.headers["Content-Type"] == "image/png" and not answer.headers["Content-Encoding"]
    assert answer.body.decode("utf-8") == SITE["card.png"]


@pytest.mark.parametrize("path", ["", "about/", "en/embed/a/", "assets/css/type.css", "card.png"])
def test_what_may_change_is_asked_for_anew_and_not_sent_again(host: Host, path: str):
    answer = host.ask(path)
    assert answer.headers.get_all("Cache-Control") == ["no-cache"]
    again = host.ask(path, If_None_Match=answer.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert host.ask(path, If_None_Match='"another-gzip"').status == 200


def test_a_file_with_a_digest_in_its_name_is_kept_for_a_year(host: Host):
    kept = host.ask(HASHED).headers.get_all("Cache-Control")
    assert kept == ["public, max-age=31536000, immutable"]
    gone = host.ask(HASHED.replace("57a0d79d", "00000000"))
    assert gone.status == 404 and "immutable" not in (gone.headers["Cache-Control"] or "")


@pytest.mark.parametrize("path", ["nothing", "en/about/nothing/at/all", "_headers", "nginx.conf"])
def test_what_is_not_there_and_what_speaks_to_the_server_is_the_sites_own_page(host, path):
    answer = host.ask(path, Accept_Encoding="identity")
    assert (answer.status, answer.body.decode("utf-8")) == (404, SITE["404.html"])


def test_the_file_for_apache_is_not_served(host: Host):
    """Apache itself forbids it, before ours is asked."""
    assert host.ask(".htaccess").status == {"nginx": 404, "apache2": 403}[host.kind]


def test_only_a_bare_page_may_be_framed(host: Host):
    for path in ("", "about/", "en/about/", HASHED, "assets/css/type.css", "nothing"):
        headers = host.ask(path).headers
        assert headers.get_all("X-Frame-Options") == ["DENY"], path
        (policy,) = headers.get_all("Content-Security-Policy")
        assert policy == "default-src 'self'; frame-ancestors 'none'", path
        assert headers.get_all("X-Content-Type-Options") == ["nosniff"], path
    for path in ("embed/a/", "en/embed/a/"):
        headers = host.ask(path).headers
        assert headers.get_all("X-Frame-Options") is None, path
        (policy,) = headers.get_all("Content-Security-Policy")
        assert policy == "default-src 'none'; frame-ancestors *", path
