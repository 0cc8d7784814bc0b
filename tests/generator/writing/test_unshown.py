"""Markup of other publishers, which this site would show as typed or lose, is refused by line."""

import pytest

from generator.errors import StudyError, refuse
from generator.writing.unshown import unshown_faults

HEAD = "---\ntitle: A\ndescription: B\n---\n# A\n\n"


@pytest.mark.parametrize(
    ("line", "shown", "expected"),
    [
        ("Naik.[^catatan]", "[^catatan]", "instead of a footnote"),
        ("It rose.^[As the paper says.]", "^[As the paper says.]", "instead of a footnote"),
        ('??? tip "Kiat"', "??? tip", "expected a voice"),
        ("> [!WARNING]", "> [!WARNING]", "expected a voice"),
        ("  ::: ours", "::: ours", "at the beginning of its lines"),
        ('=== "2021"', '=== "2021"', "instead of tabs"),
        (": Sebuah pengertian", ": Sebuah pengertian", "instead of a list of definitions"),
        ("*[PDRB]: Produk", "*[PDRB]:", "instead of an abbreviation"),
        ("- [ ] Tanya", "- [ ]", "a list without boxes"),
        ("See ![drying rack](rack.jpg)", "![drying rack](", "a figure of the study"),
        ("![rack][1]", "![rack][", "a figure of the study"),
        ('<video src="a.mp4">', '<video src="a.mp4">', "a figure of the study"),
        ("See [[Method]]", "[[Method]]", "a link as"),
        ("~~gone~~", "~~gone~~", "without a line through them"),
        ("==seen==", "==seen==", "*words*"),
        ("$$Y = C$$", "$$", "a formula in words"),
        ("Good :thumbs_up:", ":thumbs_up:", "a text that says it"),
        ("<style>p {}</style>", "<style>", "text and marks alone"),
        ('<span style="color: red">a</span>', '<span style="color: red">', "no look of its own"),
        ('a{: style="color: red" }', '{: style="color: red" }', "no look of its own"),
        ('<b onclick="go()">a</b>', '<b onclick="go()">', "no script of its own"),
        ("[a](javascript:go())", "](javascript:go(", "an address of a page"),
    ],
)
def test_it_is_refused_with_what_to_write_instead(line, shown, expected):
    with pytest.raises(StudyError) as refused:
        refuse(unshown_faults(f"{HEAD}Text.\n\n{line}\n", "docs/id/a.md"))
    said = str(refused.value)
    assert said.startswith(f'docs/id/a.md, line 9: "{shown}" - expected ') and expected in said


@pytest.mark.parametrize("line", ["Method\n------", "Method\n==="])
def test_a_heading_written_by_a_line_below_it_is_refused_too(line):
    with pytest.raises(StudyError, match=r'line 8: "[-=]+" - expected a heading as "## Heading'):
        refuse(unshown_faults(f"{HEAD}{line}\n", "docs/id/a.md"))


@pytest.mark.parametrize(
    "text",
    [
        "`[^1]` and\n\n```\n!!! note\n: a\n<img>\n```",
        "A | B\n--- | ---\n1 | 2",
        "| A |\n|---|\n| 1 |",
        "One.\n\n---\n\nTwo: three; at 12:30:45, a:b.",
        "a^2, [1] and [^] and 5 == 5? Rp 5 $",
        '[a](b.md){: .wide #x } <q class="others">c</q> <span class="x">style = free</span>',
    ],
)
def test_what_the_site_shows_is_let_through(text):
    refuse(unshown_faults(HEAD + text, "docs/id/a.md"))
