"""The ledger of addresses: new ones are told, and enter it only when a person asks."""

import re

import pytest

from generator.errors import StudyError
from generator.making.addresses import (
    check_addresses,
    found_below,
    keep_moved_files,
    lost_with_pages,
)
from generator.reading.navigation import check_navigation, read_navigation

LEDGER = "docs/addresses.txt"
OLD = "data-notes/#sum\nmethod/\nmethod/#cannot\n"


@pytest.fixture
def root(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / LEDGER).write_text(OLD, encoding="utf-8")
    return tmp_path


def ledger(root) -> str:
    return (root / LEDGER).read_text(encoding="utf-8")


def both(found: set[str], other: set[str] | None = None) -> dict[str, set[str]]:
    """The addresses at the root and in the folder of the other language."""
    return {"": found, "en/": found if other is None else other}


def test_a_new_address_is_told_and_stays_out(root, capsys):
    found = {*OLD.split(), "method/#one-more"}
    kept = check_addresses(root, both(found), (), accept=False)
    said = capsys.readouterr().out
    assert "1 new addresses are not in it yet, such as method/#one-more" in said
    assert ledger(root) == OLD and kept == {LEDGER: OLD.encode()}


def test_a_new_address_enters_in_its_place_when_accepted(root, capsys):
    """A data note that nothing gives cause for keeps its line: it may come back."""
    found = {"method/", "method/#cannot", "method/#a"}
    kept = check_addresses(root, both(found), ("sum",), accept=True)
    assert "added 1 addresses" in capsys.readouterr().out
    assert ledger(root).split() == ["data-notes/#sum", "method/", "method/#a", "method/#cannot"]
    assert kept == {LEDGER: ledger(root).encode()}


def test_what_moved_stays_said_when_a_new_address_enters(root):
    moved = "method/#cannot -> method/#open\nmethod/#open\n"
    (root / LEDGER).write_text(f"method/\n{moved}", encoding="utf-8")
    found = {"method/", "method/#a", "method/#cannot", "method/#open"}
    check_addresses(root, both(found), (), accept=True)
    assert ledger(root) == f"method/\nmethod/#a\n{moved}"


@pytest.mark.parametrize("accept", [False, True])
def test_a_lost_address_is_refused_in_either_language_and_the_ledger_stays(root, accept):
    whole = set(OLD.split())
    less = whole - {"method/#cannot"}
    for found, other, told in (
        (less, whole, "method/#cannot"),
        (whole, less, "en/method/#cannot"),
        # Gone from all, it is said once.
        (less, less, "method/#cannot"),
    ):
        with pytest.raises(StudyError) as refused:
            check_addresses(root, both(found, other), (), accept)
        assert str(refused.value).startswith(f"{LEDGER}: lost {told};")
        assert "\n" not in str(refused.value)
    assert ledger(root) == OLD


def test_a_line_that_was_published_is_not_taken_out(root):
    """Whoever made a link to it has it still; a data note may come and go."""
    released = root / "docs" / "released" / "addresses.txt"
    released.parent.mkdir()
    released.write_text(f"{OLD}method/#gone\ndata-notes/#price\n", encoding="utf-8")
    found = both(set(OLD.split()))
    with pytest.raises(StudyError) as refused:
        check_addresses(root, found, ("price",), accept=True)
    assert str(refused.value) == (
        f"{LEDGER}: lacks method/#gone, which docs/released/addresses.txt has published - "
        "expected its line, as OLD -> NEW where it went"
    )
    (root / LEDGER).write_text(f"{OLD}method/#gone -> method/#cannot\n", encoding="utf-8")
    found = both({*OLD.split(), "method/#gone"})
    check_addresses(root, found, ("price",), accept=False)


def test_an_exhibit_that_went_is_told_in_one_run(root):
    """Its pages, places and files: a line each, to be completed."""
    lines = [f"figures/nets.{kind}" for kind in ("csv", "svg", "png", "xlsx")]
    lines += ["figures/nets/", "figures/nets/#cite", "embed/nets/"]
    (root / LEDGER).write_text(OLD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    with pytest.raises(StudyError) as refused:
        check_addresses(root, both(set(OLD.split())), (), accept=False)
    told = [re.findall(r"lost (\S+);", line) for line in str(refused.value).split("\n")]
    assert told == [[line] for line in sorted(lines)]


def test_a_page_that_went_is_told_in_one_run_with_the_list_and_its_twin(root):
    """Whatever of it is left: a twin, its entry in nav, its lines in the ledger."""
    for name in ("en/index.md", "id/index.md", "en/survey.md", "en/boats.md", "id/boats.md"):
        (root / "docs" / name).parent.mkdir(exist_ok=True)
        (root / "docs" / name).write_text("# A page\n", encoding="utf-8")
    nav = "nav: [index.md, method.md]\nnot_in_nav: /figures/*\n"
    (root / "mkdocs.yml").write_text(nav, encoding="utf-8")
    kept = "./\nboats/\nfigures/nets/\nembed/nets/\ndata/a.csv\nold/ -> boats/\n"
    (root / LEDGER).write_text(f"{kept}method/\nmethod/#cannot\n", encoding="utf-8")
    navigation = read_navigation(root)
    with pytest.raises(StudyError) as refused:
        lost = lost_with_pages(root, navigation, ["numbers.md"])
        check_navigation(root, navigation, (), frozenset(), lost)
    assert [line.split(";")[0].split(" - ")[0] for line in str(refused.value).split("\n")] == [
        "docs/id/survey.md: missing, the twin of docs/en/survey.md",
        "mkdocs.yml: nav lacks boats.md",
        "mkdocs.yml: nav lacks survey.md",
        'mkdocs.yml, nav: unknown name "method.md"',
        f"{LEDGER}: lost method/",
        f"{LEDGER}: lost method/#cannot",
    ]


def test_what_took_a_files_place_is_served_at_its_address(root, tmp_path):
    site = tmp_path / "site"
    (site / "figures" / "boats").mkdir(parents=True)
    (site / "figures" / "boats.csv").write_bytes(b"a\n1\n")
    (site / "figures" / "boats" / "index.html").write_bytes(b"<p>")
    moved = {"figures/nets.csv": "figures/boats.csv", "figures/nets.svg": "figures/boats/"}
    keep_moved_files(site, moved)
    assert (site / "figures" / "nets.csv").read_bytes() == b"a\n1\n"
    assert not (site / "figures" / "nets.svg").exists()
    # A page cannot stand at the address of a picture: hosts lead there, and the ledger keeps it.
    ledger = "".join(f"{old} -> {new}\n" for old, new in moved.items())
    (root / LEDGER).write_text(ledger, encoding="utf-8")
    found = {"figures/nets.csv", "figures/boats.csv", "figures/boats/"}
    check_addresses(root, both(found), (), accept=True)
    assert all(line in (root / LEDGER).read_text().split("\n") for line in ledger.split("\n"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a.csv", "b.csv", "b.csv to be there"),
        ("a.csv", "figures/b/", "figures/b/ to be there"),
        ("a.csv", "c.svg", "a file of the same kind (.csv), or a page"),
    ],
)
def test_a_file_whose_place_nothing_can_take_is_refused_by_its_line(tmp_path, old, new, expected):
    (tmp_path / "c.svg").write_bytes(b"<svg/>")
    with pytest.raises(StudyError) as refused:
        keep_moved_files(tmp_path, {old: new})
    assert str(refused.value) == f"{LEDGER}: {old} -> {new}: expected {expected}"


def test_a_page_as_markdown_is_not_listed_beside_it(tmp_path):
    """Its address follows from the page's, which the ledger has; a table's file has its own."""
    for name in ("index.html", "index.md", "method/index.html", "method/index.md", "tables/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    ids = {"index.html": [], "method/index.html": ["grdp"]}
    assert found_below(tmp_path, ids) == {"./", "method/", "method/#grdp", "tables/a.md"}
