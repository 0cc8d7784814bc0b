"""The languages may differ in every sentence, but not in what they quote and show."""

import pytest

from generator.errors import InvalidProse, SeveralFaults
from generator.writing.parity import check_parity

PATH = "findings/output.md"
HEAD = "---\ntitle: A\ndescription: B\n{}---\n"
BODY = """# Title

Up {{{{ fact.growth }}}} {rest}

{{{{ figure.periods }}}}

## Reported {{#reported}}

{more}
"""


def page(rest: str = "", more: str = "", front: str = "", body: str = BODY) -> str:
    return HEAD.format(front) + body.format(rest=rest, more=more)


def check(indonesian: str, english: str) -> None:
    check_parity({"id": {PATH: indonesian}, "en": {PATH: english}})


def refusal(indonesian: str, english: str) -> str:
    with pytest.raises(InvalidProse) as refused:
        check(indonesian, english)
    return str(refused.value)


def test_other_sentences_more_lines_and_a_number_said_twice_are_welcome():
    check(page("naik [@a]."), page("more.\nMuch more, {{ fact.growth }} [@a].", "One\n\nTwo [@a]."))


@pytest.mark.parametrize(
    ("only_here", "name"), [("{{ fact.price }}", "fact.price"), ("[@ppid2022]", "@ppid2022")]
)
def test_a_number_or_a_reference_in_one_language_alone_is_refused_by_page_and_name(only_here, name):
    assert refusal(page(only_here), page()) == (
        f'docs/en/{PATH}: "{name}" is quoted in docs/id/{PATH} alone '
        "- expected it here, or under only: there"
    )
    assert refusal(page(), page(only_here)).startswith(f'docs/id/{PATH}: "{name}" is quoted in')


def test_what_the_front_matter_lists_may_stand_alone():
    alone = page("{{ fact.price }} [@ppid2022]", front='only: [fact.price, "@ppid2022"]\n')
    check(alone, page())
    check(page(), alone)


def test_an_exception_that_nothing_needs_is_refused():
    said = f'docs/id/{PATH}: only: "fact.price" is not quoted here alone'
    assert refusal(page(front="only: [fact.price]\n"), page()) == said
    both = "{{ fact.price }}"
    assert refusal(page(both, front="only: [fact.price]\n"), page(both)) == said


def test_a_heading_that_a_language_lacks_is_refused_by_its_id():
    said = refusal(page(more="## Terbuka {#open}"), page())
    assert said.startswith(f"docs/en/{PATH}: no heading has the id open of docs/id/{PATH}")


def test_exhibits_stand_in_one_order_since_it_numbers_them():
    two = "{{ table.one }}\n\n{{ table.two }}"
    turned = "{{ table.two }}\n\n{{ table.one }}"
    said = refusal(page(more=two), page(more=turned))
    assert "expected the figures, tables and lists of docs/id/findings/output.md" in said


def test_every_page_says_its_first_fault_in_one_build():
    more = page("{{ fact.price }}")
    with pytest.raises(SeveralFaults) as refused:
        check_parity({"id": {"a.md": more, "b.md": page()}, "en": {"a.md": page(), "b.md": more}})
    lines = str(refused.value).split("\n")
    assert [line.split(":")[0] for line in lines] == ["docs/en/a.md", "docs/id/b.md"]
