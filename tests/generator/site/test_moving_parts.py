"""A figure told in steps, on its page: its groups used once more, and names that must be parts."""

from types import SimpleNamespace
from typing import cast

import pytest
from renditions import page_in

from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.site.moving import with_moving

DRAWING = (
    '<svg font-family="serif" width="700" height="90" viewBox="0 0 700 90">'
    '<g fill="none" transform="translate(1,0)">'
    '<g id="bars-wide-1"><g></g></g><g id="bars-wide-2" data-step="later"><g></g></g></g></svg>'
)
TEXT = "Before.\n\n::: study figure.bars\n{{{{ step.{} }}}}\nThen *more*.\n:::\n\nAfter.\n"


def edition() -> Edition:
    bars = SimpleNamespace(id="bars", drawings={"wide": DRAWING}, called=lambda rendition: "Fig. 1")
    return cast(Edition, SimpleNamespace(exhibits={"bars": bars}))


def test_the_drawing_is_used_again_group_by_group():
    said = with_moving(TEXT.format("later"), edition(), page_in("en", "findings/a.md"))
    assert 'viewBox="0 0 700 90" font-family="serif"' in said
    assert '<use href="#bars-wide-1"/><use href="#bars-wide-2" class="step-1"/>' in said
    assert '::: study\n<div class="moving-step step-1" markdown="1">\n\nThen *more*.' in said
    assert said.startswith("Before.\n\n") and said.endswith("\n\nAfter.\n")
    assert "style=" not in said


def test_a_step_that_is_no_part_of_the_drawing_is_refused_with_the_nearest():
    with pytest.raises(UnknownName) as refused:
        with_moving(TEXT.format("latr"), edition(), page_in("en", "findings/a.md"))
    said = str(refused.value)
    assert (
        said.startswith("docs/en/findings/a.md, figure bars, step") and 'nearest: "later"' in said
    )
