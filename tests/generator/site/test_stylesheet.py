"""One style sheet, with the rules that the pages match and no others."""

import pytest

from generator.site.named import in_pages
from generator.site.style_rules import as_ours, reduced
from generator.site.stylesheet import (
    asked_in,
    bundle,
    own_sheets_of,
    sheet_name,
    sheets_of,
    with_sheet,
)

PAGE = (
    '<html data-md-color-scheme="default">'
    '<p class="note md-x" id="top">Not a tag: table.</p></html>'
)


def lean(style: str, page: str = PAGE, script: str = "", theme: str = "") -> str:
    return bundle([style], in_pages([page]), asked_in([page]), [script], [theme])[0]


@pytest.mark.parametrize(
    "rule",
    [
        "p{color:red}",
        ".note{color:red}",
        "#top{color:red}",
        "html:not(.gone) p{color:red}",
        "p:is(.gone,.note):hover{color:red}",
        "[data-md-color-scheme=default]{color:red}",
        'p::before{content:"}"}',
        "@media print{.md-x{color:red}}",
        "@font-face{font-family:A;src:url(a.woff2)}",
    ],
)
def test_a_rule_that_the_pages_match_stays_as_it_is(rule):
    assert lean(rule) == rule


@pytest.mark.parametrize(
    "rule",
    [
        "table{color:red}",
        ".gone{color:red}",
        "#gone{color:red}",
        ".note .gone{color:red}",
        "p:is(.gone,.lost){color:red}",
        "[data-md-color-scheme=slate]{color:red}",
        "[data-gone]{color:red}",
        "@media print{.gone{color:red}}",
    ],
)
def test_a_rule_that_no_page_matches_goes(rule):
    """What a page says is not what it is made of: the word table is in its text."""
    assert lean(rule) == ""


def test_the_sheet_of_one_kind_of_page_says_what_the_shared_one_settles():
    """Its rules stay whole; what is said for all pages alone takes its place in them as well."""
    shared = ":root{--a:1px;--b:red}@media print{:root{--b:black}}p{margin:var(--a)}"
    own = "/* A remark. */\n.rare { margin: var(--a); color: var(--b); }\n"
    one, behind = bundle([shared], in_pages([PAGE]), set(), [], [], [own])
    assert behind == ".rare{margin:1px;color:var(--b)}"
    assert one == ":root{--b:red}@media print{:root{--b:black}}p{margin:1px}"


def test_a_page_names_the_sheet_of_its_kind_behind_the_one_that_all_share():
    own = '<link data-own rel="stylesheet" href="../../assets/css/rare.css">'
    assert own_sheets_of(f"<head>{own}</head>") == ("assets/css/rare.css",)
    assert sheets_of(own) == ()


def test_of_several_selectors_those_stay_that_may_match():
    assert lean("table,p,.gone{color:red}") == "p{color:red}"


def test_what_our_scripts_and_the_themes_search_write_stays():
    assert lean(".made{color:red}", script='one.className = "made"') == ".made{color:red}"
    script = 'one.dataset.oneColour = "dark"'
    for chosen in ("[data-one-colour=dark]", "[data-one-colour]"):
        assert lean(f"{chosen}{{color:red}}", script=script) == f"{chosen}{{color:red}}"
    assert lean("[data-one-colour=blue]{color:red}", script=script) == ""
    assert lean(".md-search-x{color:red}", theme='h("md-search-x")') == ".md-search-x{color:red}"
    assert lean(".md-version{color:red}", theme='h("md-version")') == ""


def test_properties_of_ones_own_stay_where_something_uses_them():
    style = ':root{--a:1px;--b:url("data:,;}{");--c:2px}p{--a:2px}html{width:var(--a)}'
    assert lean(style) == ":root{--a:1px}p{--a:2px}html{width:var(--a)}"
    drawn = PAGE.replace("<p", '<path fill="var(--c)"></path><p')
    assert "--c:2px" in lean(style, page=drawn)


def test_what_only_an_unused_property_used_goes_too():
    assert reduced(":root{--a:var(--b);--b:1px}p{color:red}", {"p"}) == "p{color:red}"


def test_a_page_asks_for_one_sheet_in_the_place_of_all():
    links = "".join(
        f'    <link rel="stylesheet" href="../assets/css/{name}.css">\n' for name in ("a", "b")
    )
    page = f"<head>\n{links}<title>A</title></head>"
    assert sheets_of(page) == ("assets/css/a.css", "assets/css/b.css")
    name = sheet_name("p{color:red}")
    assert with_sheet(page, name) == (
        f'<head>\n<link rel="stylesheet" href="../{name}">\n<title>A</title></head>'
    )
    assert sheet_name("p{color:blue}") != name


def test_a_page_without_a_sheet_is_left_alone():
    assert with_sheet("<head></head>", "assets/css/x.css") == "<head></head>"


def test_the_theme_s_folds_and_scroll_bars_give_way_to_ours():
    """Its search has folds of its own, which stay."""
    theme = (
        ".md-typeset summary:before{color:red}.md-typeset .note>summary,.md-typeset p{color:red}"
        "pre::-webkit-scrollbar{width:1px}.md-search-result__more>summary{color:red}"
        "@media print{.md-typeset details{color:red}}@keyframes hop{from{top:0}}p{animation:hop 1s}"
    )
    assert as_ours(theme) == (
        ".md-typeset p{color:red}.md-search-result__more>summary{color:red}"
        "@keyframes hop{from{top:0}}p{animation:hop 1s}"
    )


def test_what_the_theme_says_of_parts_that_stand_elsewhere_here_goes():
    """Contents within the list of pages or under a title, and a switch before the header."""
    theme = (
        ".md-nav--primary .md-nav--secondary .md-nav,.md-nav--secondary .md-nav{color:red}"
        ".md-nav--secondary .md-nav__title{color:red}.md-nav__title{color:red}"
        "[data-md-toggle=drawer]:checked~.md-overlay{color:red}"
        "[data-md-toggle=search]:checked~.md-header{color:red}"
    )
    assert as_ours(theme) == (
        ".md-nav--secondary .md-nav{color:red}.md-nav__title{color:red}"
        "[data-md-toggle=search]:checked~.md-header{color:red}"
    )
