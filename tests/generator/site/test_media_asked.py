"""A photo, a drawing or a document stands on a line of its own, below the head of a page, once."""

import pytest

from generator.site.media_asked import media_faults

HEAD = "---\ntitle: A\n---\n# A page\n\n::: answer\nWords.\n:::\n\n## Who {#who}\n\nWords.\n\n"


def test_a_line_of_its_own_in_a_section_is_its_place():
    text = f"{HEAD}{{{{ picture.rack }}}}\n\n::: study\n{{{{ document.form }}}}\n:::\n"
    assert [*media_faults(text, "docs/en/a.md")] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{HEAD}Look: {{{{ picture.rack }}}}\n", 'line 14: "{{ picture.rack }}" - expected it on'),
        (f"{HEAD}{{{{ picture.rack }}}} and\n", "on a line of its own"),
        (f"{HEAD}- {{{{ document.form }}}}\n", "on a line of its own"),
        (f"{HEAD}{{{{ picture.rack:small }}}}\n", "without a form"),
        (f"{HEAD}{{{{ picture.rack }}}}\n\n{{{{ picture.rack }}}}\n", "line 16: "),
        (HEAD.replace("## Who", "{{ picture.rack }}\n\n## Who"), "line 10: "),
        ("# A page\n\n{{ picture.rack }}\n", "below the page's first section heading"),
    ],
)
def test_any_other_place_is_refused_by_its_line(text, said):
    (fault,) = media_faults(text, "docs/en/a.md")
    assert str(fault).startswith("docs/en/a.md, line ") and said in str(fault)
