"""What a page asks for as its small drawing is refused by its file where it cannot be."""

import pytest
from once import the_study

from generator.errors import StudyError
from generator.site.minis import check_minis
from generator.writing.parity import check_parity

HEAD = "---\ntitle: A\ndescription: B\n{}---\n# A\n"


def refused(path: str, said: str, text: str = "") -> str:
    """What is said of a page with these lines in its front matter."""
    with pytest.raises(StudyError) as error:
        check_minis({"en": {path: HEAD.format(said) + text}}, the_study())
    return str(error.value)


@pytest.mark.parametrize(
    ("path", "said", "text", "complaint"),
    [
        ("findings/a.md", "", "", "front matter: expected a mini: an exhibit and a form"),
        ("findings/a.md", "mini: two-periods\n", "", '"two-periods" - expected an exhibit and a'),
        (
            "findings/a.md",
            "mini: figure.two-period:bars\n",
            "",
            'mini: unknown name "figure.two-period" - nearest: "figure.two-periods"',
        ),
        ("findings/a.md", "mini: figure.two-periods:bar\n", "", 'nearest: "bars"'),
        ("a.md", "mini: figure.two-periods:bars\n", "", "only pages in findings/ are listed"),
        ("a.md", "", "{{ findings.index }}\n", "expected pages in findings/ to list"),
    ],
)
def test_a_mini_that_cannot_be_is_refused_in_one_line(path, said, text, complaint):
    told = refused(path, said, text)
    assert told.startswith(f"docs/en/{path}") and complaint in told
    assert "\n" not in told


def test_both_languages_show_the_same_drawing():
    bars, discs = (HEAD.format(f"mini: figure.two-periods:{form}\n") for form in ("bars", "discs"))
    with pytest.raises(StudyError) as error:
        check_parity({"id": {"findings/a.md": bars}, "en": {"findings/a.md": discs}})
    assert "mini: expected that of docs/" in str(error.value)
