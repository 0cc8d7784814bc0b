"""The languages of a site, in their order, that of its root first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.languages.known import KNOWN
from generator.languages.language import Language


class Spoken(Mapping[str, Language]):
    """The languages of the site by their code, that of its root first.

    They are all that are known until the study has said which it has, once, before it is read;
    a process that is not a copy of ours is told them when it begins.
    """

    def __init__(self, languages: Iterable[Language]) -> None:
        self.choose(languages)

    def choose(self, languages: Iterable[Language]) -> None:
        """Speak these, in this order."""
        placed = (
            replace(one, folder=f"{one.code}/" if place else "")
            for place, one in enumerate(languages)
        )
        self.by_code = {language.code: language for language in placed}

    @property
    def root(self) -> str:
        """The language whose pages stand at the root of the site; the others below their code."""
        return next(iter(self.by_code))

    def __getitem__(self, code: str) -> Language:
        return self.by_code[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_code)

    def __len__(self) -> int:
        return len(self.by_code)


LANGUAGES = Spoken(KNOWN.values())


def root_language() -> Language:
    """The language whose pages stand at the site's root."""
    return next(one for one in LANGUAGES.values() if not one.folder)


def other_languages(language: Language) -> list[Language]:
    """All languages but one."""
    return [one for one in LANGUAGES.values() if one.code != language.code]


def language_at(path: str) -> Language:
    """The language in whose folder a path below the site's root stands."""
    folders = (one for one in LANGUAGES.values() if one.folder and path.startswith(one.folder))
    return next(folders, root_language())
