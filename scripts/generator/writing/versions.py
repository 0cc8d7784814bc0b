"""Which version of the site this is, what each one changed, and all numbers of this one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from operator import itemgetter

from generator.errors import UnknownName
from generator.findings import Fact
from generator.languages import LANGUAGES, Language
from generator.reading import Change, Release, Study
from generator.writing.links import number_anchor

Word = Callable[[str], str]
FILE = "data/releases.toml"


def last_released(releases: Sequence[Release]) -> Release:
    """The newest release that has a date."""
    return next(release for release in releases if release.date)


def version_lines(study: Study) -> dict[str, str]:
    """The line at the foot of each page, for each language."""
    return {
        code: version_line(study.releases, language, partial(study.word, language=code))
        for code, language in LANGUAGES.items()
    }


def version_line(releases: Sequence[Release], language: Language, word: Word) -> str:
    """What stands at the foot of each page, such as "Version 0.1.0, 25 November 2026"."""
    line, later = version_text(last_released(releases), language, word), word("version.later")
    return line if releases[0].date else f"{line} {later}"


def version_text(release: Release, language: Language, word: Word) -> str:
    """A release with its date, or with the word for one that is being prepared."""
    prepared = word("version.prepared")
    when = language.date(release.date) if release.date else prepared
    return f"{word('version')} {release.version}, {when}"


def releases_markdown(
    releases: Sequence[Release],
    facts: Mapping[str, Fact],
    language: Language,
    word: Word,
    called: Mapping[str, str],
    to_root: str,
) -> str:
    """Every release under a heading with its id: each change, and the numbers it concerns.

    `called` says what each number is, by its name.

    UnknownName for a number that there is not, unless a release removed it.
    """
    happened = {key: word(f"version.{key}") for key in ("changed", "added", "removed")}
    gone = {name for release in releases for change in release.changes for name in change.removed}

    def number(name: str) -> str:
        if name in facts:
            where = f"{to_root}data/numbers/#{number_anchor(facts[name])}"
            return f'<a href="{where}">{escape(called[name])}</a>'
        if name in gone:
            return f"<code>{escape(name)}</code>"
        raise UnknownName(name, facts, FILE)

    def value(name: str, found: float) -> str:
        said = replace(facts[name], value=found).say(language) if name in facts else f"{found:.12g}"
        return escape(said)

    def numbers(change: Change) -> Iterator[str]:
        for one in change.changed:
            values = (value(one.name, one.before), value(one.name, one.after))
            yield f"{number(one.name)}: {happened['changed'].format(*values)}"
        for name in change.added:
            said = escape(facts[name].say(language)) if name in facts else ""
            yield f"{number(name)}: {happened['added'].format(said)}"
        for name in change.removed:
            yield f"{number(name)}: {happened['removed']}"

    def item(change: Change) -> str:
        listed = "".join(f"<li>{one}</li>" for one in numbers(change))
        listed = f"<ul>{listed}</ul>" if listed else ""
        return f"<li>{escape(change.said[language.code])}{listed}</li>"

    return "\n\n".join(
        f"## {version_text(release, language, word)} {{#{release.anchor}}}\n\n"
        f'<ul class="changes">{"".join(map(item, release.changes))}</ul>'
        for release in releases
    )


def numbers_json(releases: Sequence[Release], facts: Mapping[str, Fact], language: Language) -> str:
    """Every number for machines: name, value, unit, origin, how it reads, where it is explained.

    `high` ends a range; `version` is the last release, `later_changes` whether another is being
    prepared.
    """
    last = last_released(releases)
    listed = [
        {
            "name": fact.name,
            "value": float(f"{fact.value:.12g}"),
            **({} if fact.high is None else {"high": float(f"{fact.high:.12g}")}),
            "unit": fact.unit,
            "origin": fact.origin,
            "reads": fact.say(language),
            "page": f"data/numbers/#{number_anchor(fact)}",
        }
        for fact in facts.values()
    ]
    site = {
        "version": last.version,
        "date": last.date,
        "later_changes": not releases[0].date,
        "numbers": sorted(listed, key=itemgetter("name")),
    }
    return json.dumps(site, ensure_ascii=False, indent=1) + "\n"
