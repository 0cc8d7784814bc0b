"""YAML as people write it by hand: without aliases, by which a few lines become a billion."""

from __future__ import annotations

import yaml

from generator.reading.limits import DEEPEST, LONGEST_YAML


def composed(text: str) -> yaml.Node | None:
    """The nodes of a text; yaml.YAMLError for what is none, or keeps to no limit."""
    check_events(text)
    node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
    return node


def loaded(text: str) -> object:
    """What a text says, in Python; yaml.YAMLError for what is none, or keeps to no limit."""
    check_events(text)
    try:
        said: object = yaml.safe_load(text)
    except (ValueError, OverflowError) as problem:
        # A day that no calendar has, a number of five thousand digits.
        raise yaml.YAMLError(str(problem)) from None
    return said


def check_events(text: str) -> None:
    """Refuse what is too long or nested too deep, and an alias, before anything is made of it."""
    if len(text) > LONGEST_YAML:
        raise yaml.YAMLError(f"at most {LONGEST_YAML} letters, not {len(text)}")
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent):
            raise refused(f'the text itself in place of "*{event.anchor}"', event)
        if depth > DEEPEST:
            raise refused(f"at most {DEEPEST} lists within one another", event)


def refused(expected: str, event: yaml.Event) -> yaml.MarkedYAMLError:
    """What is told of a place in YAML that is not as it should be."""
    return yaml.MarkedYAMLError(problem=f"expected {expected}", problem_mark=event.start_mark)
