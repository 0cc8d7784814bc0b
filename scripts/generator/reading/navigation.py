"""The one list of pages, `nav` of `mkdocs.yml`: whole, and the same in every language."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from pathspec import GitIgnoreSpec

from generator.errors import InvalidProse, StudyError, UnknownName, quoted, refuse, suggestion
from generator.languages import LANGUAGES
from generator.reading.files import read_text
from generator.reading.pages import as_prose, missing_twins, paths_by_language
from generator.reading.plain_yaml import loaded

FILE = "mkdocs.yml"
PAGES = (".md", ".ipynb")
# What the list says beside: whether the theme shows the way to twins, and what has chapters.
EXTRA = ("alternate", "chapters")
# The labels of the titles that the list itself gives, as to a section.
LABELS = "nav."
# A label in a language, by its key.
Word = Callable[[str], str]


@dataclass(frozen=True)
class Entry:
    """An address, with a title where the list gives it one; or a title above further entries."""

    title: str
    address: str
    below: tuple[Entry, ...]

    def titled(self, word: Word, titles: Mapping[str, str]) -> object:
        """The entry as the publisher reads it, each title as its label says it."""
        held = self.address or [entry.titled(word, titles) for entry in self.below]
        return {word(titles[self.title]): held} if self.title else held


@dataclass(frozen=True)
class Navigation:
    """The entries in their order, and which pages may stay out of them.

    `chapters` is the page beside which chapters stand, or "" where a study has none.
    """

    entries: tuple[Entry, ...]
    unlisted: GitIgnoreSpec
    chapters: str = ""

    @property
    def every(self) -> list[Entry]:
        """Each entry, on whatever level."""
        return list(each(self.entries))

    @property
    def pages(self) -> list[str]:
        """The pages that it lists."""
        return [entry.address for entry in self.every if entry.address.endswith(PAGES)]

    def titled(self, word: Word, titles: Mapping[str, str]) -> list[object]:
        """The entries as the publisher reads them; `titles` are the keys of their labels."""
        return [entry.titled(word, titles) for entry in self.entries]

    def leaves_out(self, page: str) -> bool:
        """Whether a page is left out on purpose."""
        return bool(self.unlisted.match_file(page))


def each(entries: tuple[Entry, ...]) -> Iterator[Entry]:
    """These entries and all below them."""
    for entry in entries:
        yield entry
        yield from each(entry.below)


def read_navigation(root: Path) -> Navigation:
    """The list of pages as a person wrote it, in the language of the site's root."""
    return navigation_in(as_prose(read_text, root, FILE))


@lru_cache(1)
def navigation_in(text: str) -> Navigation:
    """The list of pages that the text of the file has."""
    try:
        said = loaded(text)
    except yaml.YAMLError as problem:
        raise InvalidProse(*no_yaml(text, problem)) from None
    if not isinstance(said, dict):
        raise InvalidProse(FILE, "expected settings by name")
    # Of patterns that travel between processes, whatever engines a machine has for others.
    unlisted = str(said.get("not_in_nav", "")).splitlines()
    spec = GitIgnoreSpec.from_lines(unlisted, backend="simple")
    extra = said.get("extra")
    extra = extra if isinstance(extra, dict) else {}
    for name in extra:
        if name not in EXTRA:
            raise UnknownName(str(name), EXTRA, f"{FILE}, extra")
    chapters = str(extra.get("chapters") or "")
    return Navigation(entries_of(said.get("nav")), spec, chapters)


def no_yaml(text: str, problem: yaml.YAMLError) -> tuple[str, str]:
    """The line of the file that is no YAML, and what was expected there."""
    if not isinstance(problem, yaml.MarkedYAMLError) or problem.problem_mark is None:
        return FILE, f"expected YAML: {' '.join(str(problem).split())}"
    # What a file lacks at its end, it lacks behind its last line.
    lines = text.rstrip("\n").split("\n")
    row = min(problem.problem_mark.line, len(lines) - 1)
    where = f"{FILE}, line {row + 1}"
    if "\t" in lines[row]:
        return where, f"{quoted(lines[row])} - expected spaces, not a tab"
    return where, f"{quoted(lines[row].strip())} - expected YAML: {problem.problem}"


def entries_of(nav: object) -> tuple[Entry, ...]:
    """The entries of a list, or InvalidProse about the first that is none."""
    if not isinstance(nav, list):
        raise InvalidProse(FILE, "nav: expected a list of pages, alone or below a title")
    return tuple(entry_of(said) for said in nav)


def entry_of(said: object) -> Entry:
    """A page alone, a page with its title, a title above a list."""
    if isinstance(said, str) and said:
        return Entry("", said, ())
    if isinstance(said, dict) and len(said) == 1:
        [(title, held)] = said.items()
        if isinstance(held, str) and held:
            return Entry(str(title), held, ())
        return Entry(str(title), "", entries_of(held))
    raise InvalidProse(FILE, f"nav: {quoted(str(said))} - expected a page or a title above pages")


def check_navigation(
    root: Path,
    navigation: Navigation,
    titles: Collection[str],
    made: Set[str],
    ledger: Iterable[StudyError] = (),
) -> None:
    """Refuse all that is wrong with the list and the pages below docs at once, each in a line.

    With it what is wrong with the `ledger` of addresses, which goes with them.

    That is a page or notebook without its twin; one that is not listed; one that is listed and
    neither written nor `made` by the build; chapters beside a page that is not listed; a title
    without a label in each language.
    """
    pages, named = faults_of_pages(root, navigation, made), faults_of_titles(navigation, titles)
    refuse([*pages, *named, *ledger])


def faults_of_pages(root: Path, navigation: Navigation, made: Set[str]) -> Iterator[StudyError]:
    """Pages that a language or the list lacks, and those that are nowhere."""
    known = set(made)
    for ending in PAGES:
        paths = paths_by_language(root, ending)
        yield from missing_twins(paths)
        known = known.union(*paths.values())
    listed = navigation.pages
    for page in sorted(known.difference(listed)):
        if not navigation.leaves_out(page):
            yield InvalidProse(FILE, f"nav lacks {page} - expected it there or in not_in_nav")
    for page in listed:
        # What data make and no list need name, the publisher knows best.
        if page not in known and not navigation.leaves_out(page):
            yield UnknownName(page, known, f"{FILE}, nav")
    if navigation.chapters and navigation.chapters not in listed:
        yield UnknownName(navigation.chapters, listed, f"{FILE}, extra: chapters")


def faults_of_titles(navigation: Navigation, titles: Collection[str]) -> Iterator[StudyError]:
    """Titles that have no words in the other languages."""
    for entry in navigation.every:
        if entry.title and entry.title not in titles:
            label = f"the text of a label {LABELS}NAME in data/words.csv, in the root's language"
            near = suggestion(entry.title, titles)
            yield InvalidProse(FILE, f"nav: {quoted(entry.title)} - expected {label}; {near}")


def titles_of(words: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """The keys of the titles' labels, by what they say in the language of the list."""
    first = next(iter(LANGUAGES))
    return {said[first]: key for key, said in words.items() if key.startswith(LABELS)}
