"""What others can link to, and what is said when it is lost."""

from pathlib import Path

import pytest

from generator.errors import StudyError
from generator.site.addresses import addresses, anchors, check_ledger, check_none_lost, lost

PAGE = """<h1 id="title">T</h1><h2 id="reported">R</h2><figure id="grdp" class="exhibit">
<svg><g id="clip"><figure id="within"></figure></g></svg><p id="grdp-description"></p></figure>
<ul><li id="claim-a"><data id="number-b">1</data></li></ul><div id="fact-c"></div>
<div id="cell-id=d"></div><input id="__drawer"><tr id="houses-1">"""


def test_headings_exhibits_claims_numbers_and_rows_last_and_the_rest_passes():
    assert anchors(PAGE) == ["reported", "grdp", "claim-a", "fact-c", "houses-1"]


def test_an_address_is_a_page_a_place_on_it_or_a_file():
    pages = {"index.html": '<h2 id="a">', "embed/x/index.html": '<h2 id="b">'}
    assert addresses(pages, ["data/grdp.csv"]) == {"./", "./#a", "embed/x/", "data/grdp.csv"}


def test_a_language_may_lose_no_page_and_no_place_and_files_stand_at_the_root():
    ledger = ["a/", "a/#b", "data/grdp.csv"]
    assert lost(ledger, {"": ledger, "en/": ["a/", "a/#b"]}) == []
    less = {"": ["a/", "a/#b"], "en/": ["a/"]}
    assert lost(ledger, less) == ["data/grdp.csv", "en/a/#b"]


def test_all_that_is_lost_is_named_at_once_a_line_each():
    check_none_lost([])
    with pytest.raises(StudyError) as refused:
        check_none_lost(["a/#b", "c/", "d/"], ["e/"])
    lines = str(refused.value).split("\n")
    assert [line.split(";")[0] for line in lines[:3]] == [
        f"docs/addresses.txt: lost {one}" for one in ("a/#b", "c/", "d/")
    ]
    assert "OLD -> NEW, where NEW took its place" in lines[0]
    assert lines[3].startswith("docs/addresses.txt: lacks e/, which docs/released/addresses.txt")


@pytest.mark.parametrize("line", ["a/ ->", "a/ -> ", "a/->b/", "-> b/", "a/ -> b/ -> c/", "a b/"])
def test_a_line_without_what_took_the_place_of_its_address_is_refused(line):
    with pytest.raises(StudyError) as refused:
        check_ledger(f"method/\n{line}\nc/\n")
    assert str(refused.value).startswith(f'docs/addresses.txt, line 2: "{line}" - expected an')


@pytest.mark.parametrize(
    "sign", ['"', "'", ";", "{", "}", "$", "|", "\\", "`", "*", ":", "^", "<", "%", "?", "é", "\t"]
)
def test_a_sign_that_a_hosts_file_reads_as_its_own_is_refused(sign):
    """Of nginx, of Apache and of `_redirects`, which the address would stand in."""
    for line in (f"a{sign}b/ -> c/", f"c/ -> a{sign}b/", f"a/{sign}"):
        with pytest.raises(StudyError, match="docs/addresses.txt, line 1: "):
            check_ledger(f"{line}\n")


@pytest.mark.parametrize("line", ["/b.example/", "a/ -> /b.example/", "a//b/ -> c/"])
def test_an_address_that_could_lead_to_another_host_is_refused(line):
    """Below the root of a host, //b.example/ is another one."""
    with pytest.raises(StudyError, match="docs/addresses.txt, line 1: "):
        check_ledger(f"{line}\n")


def test_every_address_of_this_site_is_one():
    check_ledger((Path(__file__).parents[3] / "docs" / "addresses.txt").read_text("utf-8"))


def test_a_line_is_an_address_or_two():
    check_ledger("method/\nmethod/#a -> method/#b\n\ndata/a.csv\n")
