"""A page as Markdown alone says all that the page says, without a tag, and leads where it leads."""

import re
from html import unescape
from pathlib import Path

import pytest

from generator.site.as_markdown import as_markdown
from generator.writing.links import Links

GOLDEN = Path(__file__).parents[2] / "golden"
# What is worked with and no text; the description of a drawing stands as its alternative text, and
# what the margin repeats where its link leads.
UNSAID = re.compile(r"<(button|script|svg|small)\b.*?</\1>", re.DOTALL)


def alone(page: str, path: str = "findings/sample.md") -> str:
    return as_markdown(page, path, Links("../../", "../../../"))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", unescape(text)))


@pytest.mark.parametrize("name", ["written.md", "exhibit.md", "note.md", "number.html"])
def test_it_holds_every_word_of_the_page_and_no_tag(name):
    page = (GOLDEN / name).read_text(encoding="utf-8").replace(">\n<", "><")
    body = re.sub(r"\A---\n.*?\n---\n|\{#[\w-]+\}", "", page, flags=re.DOTALL)
    said = re.sub(r"<[^<>]+>", " ", UNSAID.sub("", body))
    text = alone(page)
    assert words(said) - words(text) == set()
    assert re.findall(r"</?[a-z][^>]*>", re.sub(r"(?s)```.*?```", "", text)) == []


def test_a_number_is_its_text_and_one_that_we_infer_keeps_its_mark():
    page = (
        'From <a class="fact-link" href="../n/#a"><data class="fact" data-origin="printed">53'
        '</data></a><a class="note-mark" href="../n/#b"><span>Data note: X</span></a> to '
        '<a class="fact-link" href="../n/#c"><data class="fact" data-origin="inferred">63</data>'
        "</a>."
    )
    assert alone(page) == "From 53 ([Data note: X](../n/#b)) to 63\\*.\n"


def test_a_voice_is_named_before_its_words_and_seen_to_end():
    page = (
        '<div class="voice voice--study" markdown="1">\n<p class="voice-label">The study reports'
        "</p>\n\nA *third* more.\n\n- One\n\n</div>\n\nOurs again.\n"
    )
    said = "> **The study reports**\n>\n> A *third* more.\n>\n> - One\n\nOurs again.\n"
    assert alone(page) == said


FIGURE = (
    '<figure class="exhibit exhibit--figure" id="a"><figcaption><p class="exhibit-number">Figure 1'
    '</p><p class="exhibit-headline">More</p></figcaption>'
    '<div><svg role="img" aria-label="More" aria-describedby="a-description"><text>1</text></svg>'
    '</div><div><svg role="img" aria-label="More" aria-describedby="a-description"></svg></div>'
    '<p class="exhibit-source"><b>Source:</b> a_b, R&amp;D.</p>'
    '<details class="exhibit-description"><summary>Description</summary>'
    '<p id="a-description">Bars [two].</p></details>'
    "<details><summary>Data</summary><table><caption>More</caption><thead><tr><th>Name</th>"
    '<th class="number">Value</th></tr></thead><tbody><tr><th scope="rowgroup" colspan="2">North'
    '</th></tr><tr><th scope="row">A|b</th><td>1 &lt; 2</td></tr></tbody></table></details>'
    '<ul><li><a download href="../../figures/a.svg">SVG</a></li></ul></figure>'
)


def test_a_figure_is_a_link_to_its_file_described_with_the_table_behind_it():
    assert alone(FIGURE) == (
        "**Figure 1**\n\n**More**\n\n![Bars \\[two\\].](../../figures/a.svg)\n\n"
        "**Source:** a_b, R&D.\n\n**Data**\n\n"
        "| Name | Value |\n| --- | ---: |\n| **North** |  |\n| A\\|b | 1 &lt; 2 |\n\n"
        "- [SVG](../../figures/a.svg)\n"
    )


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (
            "[A](../glossary.md#b) [C](cluster.md)",
            "[A](../../glossary/#b) [C](../../findings/cluster/)",
        ),
        ("[A](../numbers.json)", "[A](../../numbers.json)"),
        ("[A](../index.md) and [B](#b)", "[A](../../) and [B](./#b)"),
        ("[A](https://a.b/c.md)", "[A](https://a.b/c.md)"),
        ('<p><a href="#b">B</a></p>', "[B](./#b)"),
        ("## Open {#open}", "## Open"),
        ("Type `<a href>` and `{#x}`, not <b>b</b>.", "Type `<a href>` and `{#x}`, not **b**."),
        ("```\n<p>\n```", "```\n<p>\n```"),
        ("<p>1. *May* 2 &lt;b&gt;</p>", "1\\. \\*May\\* 2 &lt;b>"),
        ("<pre><code>&lt;p&gt; *a*</code></pre>", "```\n<p> *a*\n```"),
        (
            "<ol><li>A<ul><li>b</li><li>c</li></ul></li><li>D</li></ol>",
            "1. A\n\n    - b\n    - c\n1. D",
        ),
        (
            '<details class="fold" markdown="1"><summary markdown="block">\n\n'
            "## Costs {#c data-held=1}\n\n</summary><details>"
            '<summary class="row-head">Price</summary><p>Price: 5</p></details></details>',
            "## Costs\n\nPrice: 5",
        ),
        ('<details><summary class="claim-head">It rose.</summary>So.</details>', "It rose.\n\nSo."),
        ("<dl><dt>Unit</dt><dd>kg</dd></dl>", "**Unit:** kg"),
        ("<p hidden>Filter</p><p>A<q>b</q> <button>C</button></p>", "A“b”"),
    ],
)
def test_what_a_page_may_hold(page, said):
    assert alone(page) == f"{said}\n"


def test_a_page_is_beside_its_html_and_its_front_matter_gone():
    page = '---\ntitle: "A"\n---\n# A\n\n[B](../b.md)\n'
    assert as_markdown(page, "data/a.md", Links("../../", "../../")) == "# A\n\n[B](../../b/)\n"
