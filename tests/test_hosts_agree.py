"""The whole site on nginx and Apache below a path, each with what the build wrote for it.

What they send is compared, page by page, with each other and with what `_headers` says.
"""

import gzip
import re
import tempfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from public import PUBLIC
from test_headers import headers_of, rules
from test_hosts import Answer, Host, apache, ask, nginx

from generator.site.served import EVERYWHERE, HASHED, NAMES, PACKED, TEXTS

pytestmark = pytest.mark.more
BASE = f"{urlsplit(PUBLIC).path}/"
TOLD = ("Content-Security-Policy", "X-Frame-Options", "Cache-Control", *EVERYWHERE)


@pytest.fixture(scope="module")
def built(published: Path) -> Path:
    return published / "build" / "site"


@pytest.fixture(scope="module")
def hosts(built: Path) -> Iterator[dict[str, Host]]:
    """Both servers with the site; not in pytest's own folder, which their users may not enter."""
    with tempfile.TemporaryDirectory(prefix="host-") as top:
        folder = Path(top)
        folder.chmod(0o755)
        root = folder / "root"
        site = root / BASE.strip("/")
        for path in built.rglob("*"):
            if path.is_file():
                (copy := site / path.relative_to(built)).parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(path.read_bytes())
        (own := folder / "nginx").mkdir()
        (other := folder / "apache").mkdir()
        with nginx(own, root, site) as one, apache(other, root, site) as two:
            yield {
                kind: Host(kind, lambda path, at=at, **more: ask(f"{at}{BASE}{path}", **more))
                for kind, at in (("nginx", one), ("apache", two))
            }


@pytest.fixture(scope="module")
def paths(built: Path) -> list[str]:
    """Every file that is served, as a reader asks for it: a page by its folder."""
    found = [path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()]
    own = [path for path in found if path.rpartition("/")[2] not in NAMES]
    return sorted(re.sub(r"(^|/)index\.html$", r"\1", path) for path in own)


def told(answer: Answer) -> dict[str, list[str] | None]:
    """What concerns us of what was sent; each header as often as it was."""
    return {name: answer.headers.get_all(name) for name in TOLD}


def unpacked(answer: Answer) -> bytes:
    is_packed = answer.headers["Content-Encoding"] == "gzip"
    return gzip.decompress(answer.body) if is_packed else answer.body


def test_nginx_sends_every_file_whole_under_its_kind(built, hosts, paths):
    kinds = TEXTS | PACKED
    for path in paths:
        answer = hosts["nginx"].ask(path)
        file = built / path / "index.html" if path == "" or path.endswith("/") else built / path
        assert (answer.status, unpacked(answer)) == (200, file.read_bytes()), path
        # What has no ending is text to a host that was told nothing of it.
        ending = file.suffix[1:] or "txt"
        assert answer.headers["Content-Type"].partition(";")[0] == kinds[ending], path
        is_text = ending in TEXTS and len(file.read_bytes()) > 20
        assert (answer.headers["Content-Encoding"] == "gzip") == is_text, path


def test_nginx_apache_and_headers_say_the_same_of_every_file(built, hosts, paths):
    """What `_headers` leaves to its hosts, which ask anew by themselves, the others say."""
    given = rules((built / "_headers").read_text(encoding="utf-8"))
    for path in paths:
        sent = told(hosts["nginx"].ask(path))
        assert sent == told(hosts["apache"].ask(path)), path
        written = headers_of(f"{BASE}{path}", given)
        own = {name: written.get(name) for name in TOLD}
        if not own["Cache-Control"]:
            own["Cache-Control"] = ["no-cache"]
        file_alone = not path.endswith(("/", ".html")) and path != ""
        if file_alone and not own["Content-Security-Policy"]:
            # A file at the root is no page: `_headers` says nothing of who may frame it.
            del sent["Content-Security-Policy"], sent["X-Frame-Options"]
            del own["Content-Security-Policy"], own["X-Frame-Options"]
        assert sent == own, path
        kept = ["public, max-age=31536000, immutable"] if HASHED.search(path) else ["no-cache"]
        assert sent["Cache-Control"] == kept, path


def test_only_what_is_below_embed_may_be_framed(hosts, paths):
    framed = [path for path in paths if not told(hosts["nginx"].ask(path))["X-Frame-Options"]]
    assert len(framed) > 50
    assert all(path.removeprefix("en/").startswith("embed/") for path in framed)
    assert [path for path in paths if "/embed/" in f"/{path}" and path not in framed] == []


class Loaded(HTMLParser):
    """What a page loads, and where it leads."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = "src" if tag in ("script", "img") else "href" if tag in ("link", "a") else ""
        if name and given.get(name):
            self.found.append(str(given[name]))


@pytest.mark.parametrize("kind", ["nginx", "apache"])
@pytest.mark.parametrize(
    "path", ["nothing", "en/nothing", "findings/none/of/these/", "media/a.webp"]
)
def test_what_is_not_there_is_said_in_both_languages_with_what_it_loads(hosts, kind, path):
    """Also at any depth: its styles and its ways home are found from there."""
    answer = hosts[kind].ask(path)
    html = unpacked(answer).decode("utf-8")
    assert answer.status == 404 and answer.headers["Content-Type"].startswith("text/html")
    heads = re.findall(r"<h[12][^>]*>(.*?)</h[12]>", html, re.DOTALL)
    assert len(heads) >= 2 and '<html lang="id"' in html and '<div lang="en">' in html
    assert told(answer)["X-Frame-Options"] == ["DENY"]
    here = f"https://host.example{BASE}{path}"
    for address in Loaded(html).found:
        there = urlsplit(urljoin(here, address))
        if there.netloc == "host.example" and not address.startswith("#"):
            assert there.path.startswith(BASE), address
            assert hosts[kind].ask(there.path.removeprefix(BASE)).status == 200, address


@pytest.mark.parametrize("path", ["about", "en/about", "embed/grdp-shares"])
def test_a_folder_without_its_slash_leads_to_it(hosts, path):
    """By its path alone on nginx, which may stand behind another server."""
    answer = hosts["nginx"].ask(path)
    assert (answer.status, answer.headers["Location"]) == (301, f"{BASE}{path}/")
    assert urlsplit(hosts["apache"].ask(path).headers["Location"]).path == f"{BASE}{path}/"


@pytest.mark.parametrize("kind", ["nginx", "apache"])
@pytest.mark.parametrize("name", NAMES)
def test_what_speaks_to_hosts_is_not_served(hosts, kind, name):
    assert hosts[kind].ask(name).status in (403, 404)
