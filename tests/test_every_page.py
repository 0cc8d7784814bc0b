"""Every page in a real browser: nothing from elsewhere, nothing forbidden, nothing cut off."""

from pathlib import Path

import pytest
from audit import Looks
from hosting import served
from playwright.sync_api import Browser
from visits import AUDITED, DESK, PARTS, READING, Seen, pages, visitor

# What each process saw of a language's pages; they are looked at in windows of one size.
LOOKS = {language: Looks() for language in AUDITED}
EVERY = [(language, part) for language in AUDITED for part in range(PARTS)]


@pytest.fixture(scope="module", params=EVERY, ids=lambda one: f"{one[0]}-{one[1]}")
def seen(request, site: Path, address, browser: Browser) -> dict[str, Seen]:
    """What visits to a part of a language's pages found, by path."""
    language, part = request.param
    with visitor(browser, AUDITED[language], LOOKS[language]) as one:
        return {
            path: one.visit(address + path.lstrip("/"))
            for path in a_part(pages(site, language), part)
        }


def a_part(paths: list[str], part: int) -> list[str]:
    """Pages that follow one another: those of a kind look alike, which one process remembers."""
    first, end = (len(paths) * at // PARTS for at in (part, part + 1))
    return paths[first:end]


def test_every_page_is_sound(seen: dict[str, Seen]):
    """No call to another host, no breach of the policy, no sideways scroll, nothing for axe.

    A breach of the Content-Security-Policy is an error on the console.
    """
    assert {path: one.faults for path, one in seen.items() if one.faults} == {}


def test_no_page_scrolls_sideways_with_text_at_twice_its_size(seen: dict[str, Seen]):
    """As a reader may set it in the browser, on a phone."""
    # The theme's 125 % of what the browser is set to.
    assert {one.text_size for one in seen.values()} == {"40px"}
    wide = {path: one.width for path, one in seen.items() if one.width > READING["width"]}
    assert wide == {}


def test_a_page_prints_all_the_text_that_it_shows(seen: dict[str, Seen]):
    """All that it says on the screen as wide as paper, but for what is of no use there."""
    assert {path: one.lost for path, one in seen.items() if one.lost} == {}
    assert {path: one.told for path, one in seen.items() if one.told < least(path)} == {}


def least(path: str) -> int:
    """Letters that a page has at least; a bare one has a headline and a source with its drawing."""
    return 200 if "embed/" in path else 700


# It calls elsewhere, is wide at once or with large text alone, pale in the dark alone, and leaves
# two of its pieces of text to the screen.
FAULTY = """<!doctype html><html lang="en"><title>A page</title><style>
html { font-size: 125%; color-scheme: light dark }
.wide { width: 700px } .em { width: 12em } @media print { .screen { display: none } }
@media (prefers-color-scheme: dark) { .pale { color: #333; background: #222 } }
</style><main><h1>A page</h1><p class="wide">Wide</p><p class="em">Large</p><p class="pale">Pale</p>
<p class="screen">Lost</p><img alt="" src="no.png"><p class="screen" data-print="no">
Only here</p><details><summary>More</summary><p class="screen">Folded</p></details></main>"""


def test_a_visit_finds_what_is_wrong(browser: Browser, tmp_path: Path):
    (tmp_path / "index.html").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "em").mkdir()
    narrow = FAULTY.replace(' class="wide"', "").replace('<img alt="" src="no.png">', "")
    (tmp_path / "em" / "index.html").write_text(narrow, encoding="utf-8")
    with served(tmp_path) as host:
        with visitor(browser, DESK) as one:
            first = one.visit(host)
        # By another, which has not seen the pale text before.
        with visitor(browser, DESK) as one:
            second = one.visit(f"{host}em/")
    wide, missing, pale = sorted(first.faults)
    assert wide.endswith(" px of 320") and "404" in missing
    assert pale.startswith("in the dark: color-contrast")
    assert [fault.partition(":")[0] for fault in second.faults] == ["in the dark"]
    assert first.lost == second.lost == ["Lost"]
    assert second.text_size == "40px" and second.width > READING["width"]


PAGE = """<!doctype html><html lang="en"><title>A page</title><style>
html { color-scheme: light dark } a { color: inherit } p { color: #333; background: #fff }
@media (prefers-color-scheme: dark) { p { color: #ddd; background: #222 } }
</style><main><h1>A page</h1><p>Said <a href="#a">here</a>, and of it more.</p>
<p class="other">Said <a href="#b">there</a>, and of it more.</p></main>"""


@pytest.mark.parametrize(
    ("style", "found"),
    [
        (".other { color: #ccc }", "color-contrast"),
        ("@media (prefers-color-scheme: dark) { .other { color: #333 } }", "in the dark"),
        (".other { background: #666 }", "color-contrast"),
        ("main { background: #444 } .other { background: transparent }", "color-contrast"),
        (".other a { text-decoration: none; color: #444 }", "link-in-text-block"),
    ],
)
def test_what_only_a_later_page_has_is_found_though_looks_are_remembered(
    browser: Browser, tmp_path: Path, style: str, found: str
):
    """And what a page has that was sound on the one before is not looked at again."""
    pages = {"one": PAGE, "two": PAGE, "three": PAGE.replace("</style>", f"{style}</style>")}
    for name, text in pages.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(text, encoding="utf-8")
    with served(tmp_path) as host, visitor(browser, DESK) as one:
        assert one.visit(f"{host}one/").faults == []
        known = len(one.looks.texts), len(one.looks.links)
        assert min(known) > 0
        assert one.visit(f"{host}two/").faults == []
        assert (len(one.looks.texts), len(one.looks.links)) == known
        said = one.visit(f"{host}three/").faults
    assert said and {fault.partition(":")[0] for fault in said} <= {found, "in the dark"}
    assert [fault for fault in said if fault.startswith(found)]
