"""Readers see printer's marks; code, attributes and addresses keep the keyboard's."""

import pytest

from generator.languages import typeset
from generator.writing.typeset import typeset_page


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("the paper's", "the paper’s"),
        ("the owners' fish", "the owners’ fish"),
        ('said "about 20" houses', "said “about 20” houses"),
        ('("bertambah sebesar")', "(“bertambah sebesar”)"),
        ("'a' or \"b\"", "‘a’ or “b”"),
        ("“already” so", "“already” so"),
    ],
)
def test_a_text_gets_the_printer_s_marks(typed, printed):
    assert typeset(typed) == printed


@pytest.mark.parametrize(
    ("page", "printed"),
    [
        ('<p class="x">It\'s</p>', '<p class="x">It’s</p>'),
        ('<a href="y">"z"</a>\'s', '<a href="y">“z”</a>’s'),
        ("<p>One.</p><p>&quot;Two&quot; isn&#x27;t</p>", "<p>One.</p><p>“Two” isn’t</p>"),
        ("<p>&#34;Two&#34; isn&#39;t</p>", "<p>“Two” isn’t</p>"),
        ('`a = "b"` and "c"', '`a = "b"` and “c”'),
        ('```python\na = "b"\n```\n\n"c"', '```python\na = "b"\n```\n\n“c”'),
        ("<code>it's</code> it's", "<code>it's</code> it’s"),
        ('[the "x"](y.md "z")', '[the “x”](y.md "z")'),
        ('# "A" {: title="b" }', '# “A” {: title="b" }'),
        ("{{ fact.x }}'s share", "{{ fact.x }}’s share"),
        ('<script type="application/ld+json">{"a": 1}</script>',) * 2,
        (
            "---\ndescription: By the study's account\n---\n",
            "---\ndescription: By the study’s account\n---\n",
        ),
        ("---\ntitle: 'The study''s'\nonly: ['a']\n---\n",) * 2,
        ('---\ntitle: "A"\n---\n# "A"', '---\ntitle: "A"\n---\n# “A”'),
    ],
)
def test_a_page_gets_them_where_a_reader_reads(page, printed):
    assert typeset_page(page) == printed


def test_a_page_set_twice_is_the_same_page():
    once = typeset_page("<p>\"It's\" &amp; 'so'</p>")
    assert typeset_page(once) == once
