"""The ledger of addresses: new ones are told, and enter it only when a person asks."""

import pytest

from generator.errors import StudyError
from generator.making.addresses import check_addresses, found_below

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
        (less, less, "en/method/#cannot and 1 more"),
    ):
        with pytest.raises(StudyError) as refused:
            check_addresses(root, both(found, other), (), accept)
        assert str(refused.value).startswith(f"{LEDGER}: lost {told}")
    assert ledger(root) == OLD


def test_a_page_as_markdown_is_not_listed_beside_it(tmp_path):
    """Its address follows from the page's, which the ledger has; a table's file has its own."""
    for name in ("index.html", "index.md", "method/index.html", "method/index.md", "tables/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    assert found_below(tmp_path) == {"./", "method/", "tables/a.md"}
