"""A figure told in steps, as a person writes it: blocks of a voice, each step above its text."""

import pytest

from generator.errors import InvalidProse, UnknownName
from generator.writing.moving import ToldStep, moving_faults, told_in
from generator.writing.parity import check_parity
from generator.writing.voices import check_voices, spoken_parts

FILE = "docs/en/findings/a.md"
PAGE = """# A heading

{{ figure.bars }}

::: study figure.bars
{{ step.first }}
It began with a few.

{{ step.later }}
Then there were more.
:::

::: ours figure.bars
{{ step.rise }}
That is a rise.
:::
"""


def test_blocks_that_name_one_figure_are_told_as_one_each_step_in_its_own_voice():
    (told,) = told_in(PAGE)
    assert told.figure == "bars"
    assert told.steps == (
        ToldStep("study", "first", "It began with a few."),
        ToldStep("study", "later", "Then there were more."),
        ToldStep("ours", "rise", "That is a rise."),
    )
    assert PAGE[told.start : told.end].startswith("::: study") and told.end == len(PAGE)
    assert list(moving_faults(PAGE, FILE)) == []


def test_a_voice_that_names_a_figure_speaks_as_any_other():
    check_voices(PAGE, FILE)
    assert [voice for voice, _ in spoken_parts(PAGE, FILE) if voice] == ["study", "ours"]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("{{ figure.bars }}\n", "", "line 4: told in steps - expected {{ figure.bars }} above it"),
        ("{{ step.first }}\n", "", "line 5: expected {{ step.NAME }} above the first text"),
        ("It began with a few.\n", "", "line 5: step.first - expected a text below it"),
        ("step.later", "step.first", "line 5: step.first - expected it once"),
        (
            "# A heading",
            "{{ step.first }}",
            "line 1: {{ step.first }} - expected a line of its own",
        ),
        (
            "It began",
            "{{ step.so }} It began",
            "line 7: {{ step.so }} - expected a line of its own",
        ),
        (
            "That is a rise.\n",
            "".join(f"x\n\n{{{{ step.{name} }}}}\n" for name in "abcd") + "x\n",
            "line 5: 7 steps - expected 6 at most",
        ),
        (
            "::: ours figure.bars",
            "Between.\n\n::: ours figure.bars",
            "figure.bars is told in steps twice",
        ),
    ],
)
def test_what_cannot_be_told_in_steps_is_refused_in_one_line(before, after, said):
    assert before in PAGE
    faults = list(moving_faults(PAGE.replace(before, after, 1), FILE))
    assert faults and all(isinstance(fault, InvalidProse) for fault in faults)
    assert any(said in str(fault) for fault in faults), [str(fault) for fault in faults]
    assert all("\n" not in str(fault) and str(fault).startswith(FILE) for fault in faults)


def test_an_unknown_voice_is_refused_before_a_figure_too():
    with pytest.raises(UnknownName) as refused:
        check_voices("::: studi figure.bars\nx\n:::\n", FILE)
    assert 'nearest: "study"' in str(refused.value)


def test_a_step_that_a_language_lacks_is_refused():
    head = "---\ntitle: A\ndescription: B\n---\n"
    less = PAGE.replace("{{ step.later }}\n", "")
    with pytest.raises(InvalidProse) as refused:
        check_parity({"id": {"a.md": head + less}, "en": {"a.md": head + PAGE}})
    assert "expected the figures, tables and lists of docs/" in str(refused.value)
