"""Which version of the site this is, what each one changed, and all numbers of this one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from markupsafe import Markup

from generator.errors import UnknownName
from generator.findings import Rendition
from generator.reading import Change, Release
from generator.writing.links import AT_ROOT, Links
from generator.writing.templates import machine, render

FILE = "data/releases.toml"
# So many numbers of a change are read below it; more are there to be opened.
FEW = 5
# Where a page lists the releases.
PLACE_OF_RELEASES = "{{ releases.all }}"


def last_released(releases: Sequence[Release]) -> Release:
    """The newest release that has a date."""
    return next(release for release in releases if release.date)


def version_line(rendition: Rendition) -> str:
    """What stands at the foot of each page, such as "Version 0.1.0, 25 November 2026"."""
    releases, later = rendition.study.releases, rendition.word("version.later")
    line = version_text(last_released(releases), rendition)
    return line if releases[0].date else f"{line} {later}"


def version_text(release: Release, rendition: Rendition) -> str:
    """A release with its date, or with the word for one that is being prepared."""
    prepared = rendition.word("version.prepared")
    when = rendition.language.date(release.date) if release.date else prepared
    return f"{rendition.word('version')} {release.version}, {when}"


@dataclass(frozen=True)
class Happened:
    """What a release did to a number: its name, what it is called, and what was done."""

    name: str
    called: str
    said: str


def releases_markdown(rendition: Rendition, called: Mapping[str, str], links: Links) -> str:
    """Every release under a heading with its id: each change, and the numbers it concerns.

    `called` says what each number is, by its name.

    UnknownName for a number that there is not, unless a release removed it.
    """
    return "\n\n".join(
        f"## {version_text(release, rendition)} {{#{release.anchor}}}\n\n"
        + changes_html(release, rendition, called, links)
        for release in rendition.study.releases
    )


def changes_html(
    release: Release, rendition: Rendition, called: Mapping[str, str], links: Links
) -> Markup:
    """Each change of a release, and the numbers it concerns; what is new after what changed."""
    releases = rendition.study.releases
    gone = {
        one.name: one.said[rendition.code]
        for release in releases
        for change in release.changes
        for one in change.removed
    }
    return render(
        "changes",
        changes=[
            (change.said[rendition.code], list(happened(change, rendition, called, gone)))
            for change in sorted(release.changes, key=newness)
        ],
        facts=rendition.facts,
        links=links,
        few=FEW,
        counted=rendition.word("version.numbers"),
    )


def newness(change: Change) -> int:
    """Where a change stands: changed numbers first, then words alone, what is new or gone last."""
    return 0 if change.changed else 2 if change.added or change.removed else 1


def happened(
    change: Change, rendition: Rendition, called: Mapping[str, str], gone: Mapping[str, str]
) -> Iterator[Happened]:
    """What a change did to each number that it names; `gone` says those that a release removed."""
    facts, language = rendition.facts, rendition.language

    def told(name: str, what: str, *values: str) -> Happened:
        if name not in facts and name not in gone:
            raise UnknownName(name, facts, FILE)
        said = rendition.word(f"version.{what}").format(*values)
        return Happened(name, called[name] if name in facts else gone[name], said)

    def value(name: str, found: float) -> str:
        return replace(facts[name], value=found).say(language) if name in facts else machine(found)

    for one in change.changed:
        values = (value(one.name, one.before), value(one.name, one.after))
        yield told(one.name, "changed", *values)
    for name in change.added:
        yield told(name, "added", facts[name].say(language) if name in facts else "")
    for number in change.removed:
        yield told(number.name, "removed")


def numbers_json(rendition: Rendition) -> str:
    """Every number for machines: name, value, unit, origin, how it reads, where it is explained.

    `high` ends a range; `version` is the last release, `later_changes` whether another is being
    prepared.
    """
    releases, links = rendition.study.releases, AT_ROOT
    last = last_released(releases)
    listed = [
        {
            "name": fact.name,
            "value": float(machine(fact.value)),
            **({} if fact.high is None else {"high": float(machine(fact.high))}),
            "unit": fact.unit,
            "origin": fact.origin,
            "reads": fact.say(rendition.language),
            "page": links.number(fact),
        }
        for fact in rendition.facts.values()
    ]
    site = {
        "version": last.version,
        "date": last.date,
        "later_changes": not releases[0].date,
        "numbers": sorted(listed, key=itemgetter("name")),
    }
    return json.dumps(site, ensure_ascii=False, indent=1) + "\n"
