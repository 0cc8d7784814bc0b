"""What contributed text may have is listed: an element, an attribute, an address beside is refused.

The list of texts holds by itself here, as the list of finished pages does in its own tests.
"""

import pytest

from generator.writing.contributed import cell_html, contributed_faults, page_html, unlisted

HEAD = "---\ntitle: A\ndescription: B\n---\n# A\n\n"
NO_ELEMENT = "expected text and its marks"
ADDRESS = "expected an address of a page, or one of http, https, mailto"
# A source, what is quoted of it, what is expected.
ATTACKS = [
    ('<meta http-equiv="refresh" content="0;url=https://evil.example/">', '"<meta>"', NO_ELEMENT),
    ("<META HTTP-EQUIV=refresh CONTENT=1>", '"<meta>"', NO_ELEMENT),
    ("<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>", '"<svg>"', NO_ELEMENT),
    ("<math><mtext><mglyph><style><!--</style><img title='--&gt;&lt;img src=1'>", '"<math>"', ""),
    ("<template><img src=x onerror=alert(1)></template>", '"<template>"', NO_ELEMENT),
    ("<noscript><p title='</noscript><img src=x>'></noscript>", '"<noscript>"', NO_ELEMENT),
    ("<xmp><p title='</xmp><img src=x onerror=a()>'></xmp>", '"<xmp>"', NO_ELEMENT),
    ("<select><style></select><img src=x></style>", '"<select>"', NO_ELEMENT),
    ("<portal src=x></portal>", '"<portal>"', NO_ELEMENT),
    ("<iframe srcdoc='<script>alert(1)</script>'></iframe>", '"<iframe>"', NO_ELEMENT),
    ("<frameset><frame src=x></frameset>", '"<frameset>"', NO_ELEMENT),
    ("<object data='data:text/html,x'></object>", '"<object>"', NO_ELEMENT),
    ("<embed src=x>", '"<embed>"', NO_ELEMENT),
    ("<form action=https://evil.example></form>", '"<form>"', NO_ELEMENT),
    ("<link rel=dns-prefetch href=//evil.example>", '"<link>"', NO_ELEMENT),
    ("<base href=https://evil.example/>", '"<base>"', NO_ELEMENT),
    ("<body onload=alert(1)>", '"<body>"', NO_ELEMENT),
    ("<own-thing onclick=alert(1)>a</own-thing>", '"<own-thing>"', NO_ELEMENT),
    ("<scr<script>ipt>alert(1)</script>", '"<script>"', NO_ELEMENT),
    ("> <script>alert(1)</script>", '"<script>"', NO_ELEMENT),
    ("- a\n\n    <script>alert(1)</script>", '"<script>"', NO_ELEMENT),
    ("| a |\n|---|\n| <script>alert(1)</script> |", '"<script>"', NO_ELEMENT),
    ("`\n\n<img src=x onerror=alert(1)>", '"<img>"', NO_ELEMENT),
    ("![a](https://evil.example/x.png)", '"<img>"', NO_ELEMENT),
    ("![a][b]\n\n[b]: https://evil.example/x.png", '"<img>"', NO_ELEMENT),
    ("<!-- a -->", '"<!--"', "without comments"),
    ("<!--><img src=x onerror=alert(1)>-->", '"<!--"', "without comments"),
    ("<details open ontoggle=alert(1)><summary>a</summary></details>", '"ontoggle"', "<details>"),
    ("<a href='b.md' onclick='alert(1)'>a</a>", '"onclick" of <a>', "expected one of class"),
    ("<a href='b.md' ping='https://evil.example'>a</a>", '"ping" of <a>', ""),
    ("<b/onpointerenter=alert(1)>a</b>", '"onpointerenter" of <b>', ""),
    ("<p style='position: fixed'>a</p>", '"style" of <p>', ""),
    ("<table background=https://evil.example><tr><td>a</table>", '"background" of <table>', ""),
    ("text\n{: onclick=alert(1) }", '"onclick" of <p>', ""),
    ("[a](b.md){: .c style=color:red }", '"style" of <a>', ""),
    ("**b**{: formaction=x }", '"formaction" of <strong>', ""),
    ("[a](javascript:alert(1))", '"javascript:alert(1)"', ADDRESS),
    ("[a](<JaVaScRiPt:alert(1)>)", '"JaVaScRiPt:alert(1)"', ADDRESS),
    ("[a](java&#9;script:alert(1))", '"java\\tscript:alert(1)"', ADDRESS),
    ("[a](&#x6A;avascript:alert(1))", '"javascript:alert(1)"', ADDRESS),
    ("<a href='javascript&colon;alert(1)'>a</a>", '"javascript:alert(1)"', ADDRESS),
    ("<a href=' &#1;javascript:alert(1)'>a</a>", "javascript:alert(1)", ADDRESS),
    ("[a][b]\n\n[b]: vbscript:msgbox(1)", '"vbscript:msgbox(1)"', ADDRESS),
    ("::: ours\n[b]: javascript:alert(1)\n:::\n\n[b]", '"javascript:alert(1)"', ADDRESS),
    ("[a](data:text/html;base64,PHA+)", '"data:text/html;base64,PHA+"', ADDRESS),
    ("[a](file:///etc/passwd)", '"file:///etc/passwd"', ADDRESS),
    ("[a](intent://x#Intent;end)", '"intent://x#Intent;end"', ADDRESS),
    ("[a](//evil.example)", '"//evil.example"', ADDRESS),
    ("<a href='\\\\evil.example'>a</a>", 'evil.example"', ADDRESS),
    ("[a](/findings/)", '"/findings/"', ADDRESS),
    ("<b><p>a</b></p>", '"<p>"', "end in the order in which they begin"),
]
SHOWN = [
    "a < b and c > d & e, [sic] and [@key, p. 3] and {{ fact.x }}",
    "    <img src=x onerror=alert(1)>",
    "`<script>alert(1)</script>` is code",
    '[a](../b.md#c) [d](https://example.org/?e=1&f=2) <q class="ours">g</q>',
    "<https://example.org/a>",
    "| a | b |\n|--:|:-:|\n| 1 | 2 |",
    "## A {#a .b}\n\ntext\n{: .c #d }",
]


def told(source, html=page_html):
    return [str(fault) for fault in contributed_faults(f"{HEAD}{source}\n", "docs/id/a.md", html)]


@pytest.mark.parametrize(("source", "shown", "expected"), ATTACKS)
def test_what_is_not_listed_is_refused_by_its_line(source, shown, expected):
    said = told(source)
    assert said and any(shown in line and expected in line for line in said)
    # The page begins on line 6; what is written in other letters is told at about its place.
    first, last = 7, 7 + source.count("\n")
    lines = [int(line.partition("line ")[2].partition(":")[0]) for line in said]
    assert all(first <= line <= last for line in lines)


@pytest.mark.parametrize("source", SHOWN)
def test_what_is_listed_passes(source):
    assert told(source) == [] and told(source, cell_html) == []


def test_a_folded_part_of_a_page_may_hold_markdown():
    assert (
        told('<details class="answers" markdown>\n<summary>a</summary>\n\n- b\n\n</details>') == []
    )


@pytest.mark.parametrize(
    "source",
    [
        "<meta http-equiv=refresh content=0>",
        "<svg onload=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a][b]\n\n[b]: data:text/html,x",
        "![a](https://evil.example/x.png)",
        "<details ontoggle=alert(1)></details>",
        "<p style='color: red'>a</p>",
    ],
)
def test_a_cell_of_a_notebook_is_held_to_the_same_list(source):
    assert told(source, cell_html)


def test_a_text_that_needs_no_look_at_its_html_gets_none():
    """Nearly every part of a page: what could be an element or a link is not there."""

    def never(_: str) -> str:
        raise AssertionError("it was looked at")

    for text in (
        "Plain *words* of {{ fact.x }}, [see @key; @other, p. 3].",
        '<q class="ours">a</q>',
    ):
        assert list(unlisted(text, never)) == []


@pytest.mark.parametrize("signs", ["[", "<a", "![", "[a](", "<!--", '<a b="', "{: ", "[a]: b\n"])
@pytest.mark.parametrize("html", [page_html, cell_html])
@pytest.mark.timeout(60)
def test_what_is_written_to_take_for_ever_is_refused_before_it_is_read(signs, html):
    [said] = told(signs * 50_000, html)
    assert said.endswith("expected at most 200 signs of markup, such as < or [, in a paragraph")
