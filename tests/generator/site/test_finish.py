"""A finished page holds nothing inline that would run or style, and is else as MkDocs wrote it."""

import html5lib
import pytest

from generator.site.finish import finish_html


def page(body: str) -> str:
    return f'<!doctype html>\n<html lang="id"><head><title>t</title></head><body>{body}</body>'


@pytest.mark.parametrize(
    "body",
    [
        "<p class=a data-x=\"1 > 0\">2 &lt; 3 &amp; &nbsp; <br>\n<IMG Alt='x' src=a.svg></p>",
        '<script src="../assets/site.js" defer></script>',
        '<script type="application/json" id="c">{"a": "<style>"}</script>',
        '<script type="application/ld+json">{}</script>',
        '<svg viewBox="0 0 1 1"><path d="M0,0" fill="var(--chart-ink)"/></svg>',
        "<!-- a remark on <style> -->",
        "<pre><code>&lt;script&gt;</code></pre>",
        '<p title="style=1 onclick=2">data-style="x"</p>',
    ],
)
def test_what_does_no_harm_keeps_its_bytes(body):
    assert finish_html(page(body)) == page(body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("a<style>b{}</style>c", "ac"),
        ('<script>if (a < b) x("</p>")</script>', ""),
        ('<script type="module">import m from "https://x/m.js"</script>', ""),
        ('<script src="https://x/m.js"></script>', ""),
        ('<script src="//x/m.js"></script>', ""),
        ('<script src=""> </script>', ""),
        ('<script src="https://x/m.js" src="m.js"></script>', ""),
        ('<script type="text/x-mathjax-config">x</script>', ""),
        ('<td style="text-align: right;">1</td>', "<td>1</td>"),
        ("<td STYLE='a' class=\"b\">1</td>", '<td class="b">1</td>'),
        ('<p a="1"style="x"b="2">', '<p a="1"b="2">'),
        ("<p onclick=run() id=a>", "<p id=a>"),
        ('<path style="fill:red"/>', "<path/>"),
        ("<svg><style>a{}</style><g/></svg>", "<svg><g/></svg>"),
    ],
)
def test_inline_code_and_styles_go(body, expected):
    assert finish_html(page(body)) == page(expected)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<label for="a" tabindex="">x</label><b id="a">', '<label for="a">x</label><b id="a">'),
        ('<label class="t" for="__toc">x</label>', '<label class="t">x</label>'),
        ('<input type="checkbox" autocomplete="off">', '<input type="checkbox">'),
        (
            '<input type="checkbox" autocomplete="off"><form id="__unkept" autocomplete="off">',
            '<input type="checkbox" form="__unkept"><form id="__unkept" autocomplete="off">',
        ),
        ('<input type="search" autocomplete="off">', '<input type="search" autocomplete="off">'),
        ('<p tabindex="-1">', '<p tabindex="-1">'),
    ],
)
def test_what_the_theme_writes_against_the_standard_goes(body, expected):
    assert finish_html(page(body)) == page(expected)
    assert finish_html(page(expected)) == page(expected)


@pytest.mark.parametrize("neighbour", ["next", "prev"])
def test_no_neighbour_is_fetched_ahead(neighbour):
    """Firefox fetches the page that a link of the head calls the next one."""
    link = f'<link rel="{neighbour}" href="../b/">'
    at_the_foot = f'<a rel="{neighbour}" href="../b/">b</a><link rel="canonical" href="a/">'
    assert finish_html(page(link + at_the_foot)) == page(at_the_foot)


def test_what_only_the_index_of_the_search_needs_goes_after_it():
    assert finish_html(page("<p data-search-exclude>a</p>")) == page("<p>a</p>")


def test_a_notebooks_code_becomes_a_code_block_like_the_others():
    cell = (
        '<div class="jp-Cell-inputWrapper" tabindex="0">\n'
        '<div class="jp-Collapser jp-InputCollapser">\n</div>'
        '<div class="zeroclipboard-container"><clipboard-copy ,="" for="cell-1"><div><svg></svg>'
        '</div></clipboard-copy></div><div class="highlight-ipynb hl-python"><pre><span></span>'
        '<span class="n">x</span>\n</pre></div>'
        '<div class="clipboard-copy-txt" id="cell-1">x</div></div>'
    )
    assert finish_html(cell) == (
        '<div class="jp-Cell-inputWrapper">\n'
        '<div class="highlight hl-python"><pre><code tabindex="0"><span></span>'
        '<span class="n">x</span>\n</code></pre></div></div>'
    )


HOSTILE = (
    '<script type="module" type="application/json">run()</script>',
    '<<style title=">"/>img src=x onerror=run()>',
    "<style>a</style",
    "<<style>x</style>img src=x onerror=run()>",
    "<scr<script>a</script>ipt>run()</script>",
    "<style><style>a</style>b",
    "<div class=anchor-link><div>a</div><script>run()</script></div>b",
    "<script>unclosed <p onclick=run()>",
    "<script/>run()</script><b>kept</b>",
    '<p style="a>b" onclick=\'run(">")\'>c</p>',
)


@pytest.mark.parametrize("body", HOSTILE)
def test_cutting_never_puts_something_new_together(body):
    """Read as a browser reads it, the finished page has no script, style or handler."""
    tree = html5lib.parse(finish_html(page(body)), namespaceHTMLElements=False)
    for element in tree.iter():
        assert element.tag not in ("script", "style")
        assert not [name for name in element.attrib if name == "style" or name.startswith("on")]


@pytest.mark.parametrize("body", HOSTILE)
def test_finishing_twice_changes_nothing(body):
    once = finish_html(page(body))
    assert finish_html(once) == once


def test_a_table_of_markdown_can_scroll_and_others_stay_as_they_are():
    own = '<table class="data-table"><tr><td>1</td></tr></table>'
    written = "<table>\n<tr><td>1</td></tr>\n</table>"
    framed = (
        '<div class="table-scroll"><table class="data-table">\n<tr><td>1</td></tr>\n</table></div>'
    )
    assert finish_html(page(f"{own}{written}<p>")) == page(f"{own}{framed}<p>")
    assert finish_html(page(framed)) == page(framed)


def test_of_two_switches_of_the_drawer_the_header_s_stays():
    """The theme's own stands before the header, and two of one id would be one too many."""
    theme = '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">'
    search = theme.replace("drawer", "search")
    ours = theme.replace("md-toggle", "drawer-switch", 1)
    assert finish_html(f"{theme}{search}<nav>{ours}</nav>") == f"{search}<nav>{ours}</nav>"
