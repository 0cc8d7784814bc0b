"""A frozen edition of the second study: its own for ever, whatever the site becomes afterwards."""

import hashlib
import re
from pathlib import Path

import pytest
from command import build, copy_of, replace
from freezing import digests, edition_published, freeze
from links import broken_links

ADDRESS = "https://riset.example.org/roads/"
NAME = "spring-2026"
OWN = f"{ADDRESS}editions/{NAME}/"
TEXTS = (".html", ".md", ".json", ".bib", ".ris", ".xml", ".svg", ".csv", ".txt")
ABSOLUTE = re.compile(r"https://riset\.example\.org/[^\s\"'<>\\]*")


@pytest.fixture(scope="module")
def before(tiny: Path, tmp_path_factory) -> Path:
    """The study's repository with its addresses accepted, and no edition."""
    root = copy_of(tiny, tmp_path_factory.mktemp("before") / "roads")
    done = build(root, "--accept-addresses", site_url=ADDRESS)
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="module")
def frozen(before: Path, tmp_path_factory) -> Path:
    """A copy of it with an edition, frozen and then published by the next build."""
    root = copy_of(before, tmp_path_factory.mktemp("frozen") / "roads")
    done = freeze(root, NAME, ADDRESS)
    assert done.returncode == 0, done.stderr
    done = build(root, site_url=ADDRESS)
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="module")
def as_frozen(frozen: Path) -> tuple[dict[str, str], dict[str, str]]:
    """What its pages and its site are before anything is asked of it."""
    return digests(frozen / "docs"), digests(frozen / "build" / "site")


@pytest.fixture(scope="module")
def later(frozen: Path, tmp_path_factory) -> Path:
    """A copy of that, built after one number changed and a page got a new sentence."""
    root = copy_of(frozen, tmp_path_factory.mktemp("later") / "roads")
    replace(root / "data" / "minutes.csv", "walk,rain,19", "walk,rain,18")
    for code, sentence in (("en", "One more sentence."), ("id", "Satu kalimat lagi.")):
        page = root / "docs" / code / "about.md"
        page.write_text(f"{page.read_text('utf-8')}\n{sentence}\n", encoding="utf-8")
    done = build(root, site_url=ADDRESS)
    assert done.returncode == 0, done.stderr
    return root


def test_the_list_of_editions_says_that_there_is_none_yet(before: Path):
    site = before / "build" / "site"
    assert "There is no edition yet." in (site / "editions" / "index.html").read_text("utf-8")
    assert "belum ada edisi" in (site / "id" / "editions" / "index.html").read_text("utf-8")
    assert not any("in edition" in page.read_text("utf-8") for page in site.rglob("*.html"))


@pytest.mark.parametrize(
    ("name", "site_url", "said"),
    [
        ("2026/1", ADDRESS, 'NAME: "2026/1" - expected'),
        ("../2026", ADDRESS, 'NAME: "../2026" - expected'),
        ("", ADDRESS, 'NAME: "" - expected'),
        ("index.html", ADDRESS, 'NAME: "index.html" - expected'),
        ("a" * 41, ADDRESS, "NAME: "),
        ("2026", "", "SITE_URL: expected the public address"),
        (NAME, ADDRESS, f'NAME: "{NAME}" - expected a name that docs/editions/ledger.txt'),
        ("Spring-2026", ADDRESS, 'NAME: "Spring-2026" - expected a name that'),
    ],
)
def test_an_edition_that_cannot_be_is_refused_in_one_line(
    frozen: Path, as_frozen, name, site_url, said
):
    done = freeze(frozen, name, site_url)
    assert done.returncode == 2
    assert done.stderr.startswith(said) and done.stderr.count("\n") == 1
    assert (digests(frozen / "docs"), digests(frozen / "build" / "site")) == as_frozen


def test_a_study_without_the_list_has_no_edition(before: Path, tmp_path):
    root = copy_of(before, tmp_path / "roads")
    for code in ("en", "id"):
        (root / "docs" / code / "editions.md").unlink()
    done = freeze(root, NAME, ADDRESS)
    assert done.returncode == 2 and done.stderr.count("\n") == 1
    assert "expected a site with the page editions.md" in done.stderr


def test_freezing_leaves_the_site_as_it_is_and_adds_a_line_to_each_ledger(before, frozen):
    lines = (frozen / "docs" / "editions" / "ledger.txt").read_text("utf-8").splitlines()
    archive = (frozen / "docs" / "editions" / f"{NAME}.zip").read_bytes()
    name, day, version, sha256 = lines[0].split(" ")
    assert (name, version, len(lines)) == (NAME, "0.1.0", 1)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day)
    assert sha256 == hashlib.sha256(archive).hexdigest()
    old = set((before / "docs" / "addresses.txt").read_text("utf-8").splitlines())
    new = set((frozen / "docs" / "addresses.txt").read_text("utf-8").splitlines())
    assert new - old == {f"editions/{NAME}/"} and not old - new
    assert digests(before / "build" / "site").keys() <= digests(frozen / "build" / "site").keys()


def test_an_edition_holds_pages_data_and_what_is_taken_away(frozen: Path):
    site = digests(frozen / "build" / "site")
    own = edition_published(frozen, NAME)
    ours = {path for path in site if not path.startswith("editions/")}
    # Its one style sheet has rules for the line above its pages.
    left_out = {path for path in ours - own.keys() if not path.endswith((".map", ".min.css"))}
    assert {Path(path).name for path in left_out} <= {
        *("_headers", ".htaccess", "nginx.conf", "_redirects", ".nojekyll", "404.html")
    }
    for path in ("data/grades.csv", "offline/school-roads-en.zip", "numbers.json"):
        assert path in own


def test_every_link_of_an_edition_resolves_and_is_relative(frozen: Path):
    assert broken_links(frozen / "build" / "site") == []


def test_what_an_edition_says_of_its_address_leads_into_itself(frozen: Path):
    folder = frozen / "build" / "site" / "editions" / NAME
    texts = [path for path in folder.rglob("*") if path.suffix in TEXTS]
    found = {
        address for path in texts for address in ABSOLUTE.findall(path.read_text(encoding="utf-8"))
    }
    assert len(found) > 50
    assert {address for address in found if not address.startswith(OWN)} == set()
    about = (folder / "about" / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{OWN}about/">' in about


def test_every_page_of_an_edition_leads_to_the_list_from_its_start(frozen: Path):
    folder = frozen / "build" / "site" / "editions" / NAME
    listed = frozen / "build" / "site"
    for language in ("", "id/"):
        pages = (folder / language).rglob("index.html")
        for page in pages:
            html = page.read_text(encoding="utf-8")
            if 'class="md-header' not in html or (not language and "id" in page.parts):
                continue
            start = html.partition("<main")[0]
            links = re.findall(r'<aside class="md-banner">.*?<a href="([^"]+)"', start, re.DOTALL)
            assert len(links) == 1, page
            target = (page.parent / links[0]).resolve()
            assert target == (listed / language / "editions").resolve()


def test_its_bytes_are_the_same_after_a_rebuild_and_after_a_changed_number(frozen, later):
    first = edition_published(frozen, NAME)
    assert len(first) > 100
    done = build(frozen, "--force", site_url=ADDRESS)
    assert done.returncode == 0, done.stderr
    assert edition_published(frozen, NAME) == first
    assert edition_published(later, NAME) == first


@pytest.mark.more
def test_the_same_study_frozen_again_is_the_same_bytes(before: Path, frozen: Path, tmp_path):
    root = copy_of(before, tmp_path / "roads")
    done = freeze(root, NAME, ADDRESS)
    assert done.returncode == 0, done.stderr
    one, other = (house / "docs" / "editions" / f"{NAME}.zip" for house in (root, frozen))
    assert one.read_bytes() == other.read_bytes()


def test_the_list_says_which_numbers_changed_since(frozen: Path, later: Path):
    said = "No number has changed since this edition."
    assert said in (frozen / "build" / "site" / "editions" / "index.html").read_text("utf-8")
    listed = (later / "build" / "site" / "editions" / "index.html").read_text("utf-8")
    assert said not in listed
    rows = re.findall(r'<th scope="row">.*?</tr>', listed, re.DOTALL)
    told = {re.sub(r"<[^>]+>", " ", row).strip() for row in rows}
    assert any(re.search(r"\b19\b.*\b18\b", row, re.DOTALL) for row in told), told
    assert "angka berubah sejak edisi" in (
        later / "build" / "site" / "id" / "editions" / "index.html"
    ).read_text("utf-8")


def test_a_current_page_says_which_editions_hold_it_too(later: Path):
    site = later / "build" / "site"
    for page, there in (
        ("findings", f"../editions/{NAME}/findings/"),
        ("figures/distances", f"../../editions/{NAME}/figures/distances/"),
        ("id/findings", f"../../editions/{NAME}/id/findings/"),
    ):
        html = (site / page / "index.html").read_text(encoding="utf-8")
        assert f'<a href="{there}">{NAME}</a>' in html.partition('class="in-editions"')[2]
    home = (site / "index.html").read_text(encoding="utf-8")
    assert "in-editions" not in home


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda ledger, archive: archive.write_bytes(b"x"), f"docs/editions/{NAME}.zip: changed"),
        (lambda ledger, archive: archive.unlink(), "expected its archive"),
        (
            lambda ledger, archive: ledger.write_text(""),
            "expected its line in docs/editions",
        ),
        (lambda ledger, archive: ledger.write_text("2026\n"), "expected NAME DAY VERSION SHA256"),
        (lambda ledger, archive: (ledger.unlink(), archive.unlink()), f"lost editions/{NAME}/"),
    ],
)
def test_an_edition_that_is_not_whole_stops_the_build_and_the_site_stays(
    frozen: Path, as_frozen, tmp_path, spoil, said
):
    root = copy_of(frozen, tmp_path / "roads")
    folder = root / "docs" / "editions"
    spoil(folder / "ledger.txt", folder / f"{NAME}.zip")
    done = build(root, site_url=ADDRESS)
    assert done.returncode == 1 and said in done.stderr
    assert "Traceback" not in done.stderr
    assert digests(root / "build" / "site") == as_frozen[1]
