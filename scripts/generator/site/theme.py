"""What the theme's templates are told of the site: words, languages, pages to lead to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from generator.languages import LANGUAGES, Language
from generator.reading import Study
from generator.reading.frozen import Frozen
from generator.reading.works import Group
from generator.writing.links import address
from generator.writing.reports import report_base
from generator.writing.signs import signs

# What templates say, by the name that they say it by.
SAYS = {
    "tagline": "site.tagline",
    "line": "site.line",
    "menu": "theme.menu",
    "path": "theme.path",
    "chapters": "theme.chapters",
    "scheme": "theme.scheme",
    "about": "theme.about",
    "data": "theme.data",
    "words": "theme.words",
    "ours": "theme.ours",
    "accessibility": "theme.accessibility",
    "report": "report.mistake",
    "licensed": "theme.licensed",
    "inferred": "theme.inferred",
    "doubted": "theme.doubted",
    "in_place_close": "in_place.close",
    "in_place_number": "in_place.number",
    "in_place_reference": "in_place.reference",
    "in_place_term": "in_place.term",
}
# The same of a page that is not there, which every language says.
LOST = {"title": "theme.lost.title", "how": "theme.lost.how", "home": "theme.lost.home"}
# Pages that the frame of every page leads to, where they are written: its foot, and in the place of
# the search, where that cannot run, its head.
LED_TO = {
    "glossary": "glossary/",
    "about": "about/",
    "accessibility": "accessibility/",
    "data": "data/",
    "corrections": "corrections/",
}


def told_templates(
    study: Study, code: str, pages: Collection[str], site_url: str
) -> dict[str, object]:
    """What `config.extra` holds for the templates of a language; `pages` are its written ones."""
    word = partial(study.word, language=code)
    languages = [language_told(study, language) for language in LANGUAGES.values()]
    there = {address(page) for page in pages}
    return {
        "own": language_told(study, LANGUAGES[code]),
        "others": [one for one in languages if one["code"] != code],
        "languages": languages,
        "says": {name: word(key) for name, key in SAYS.items()},
        "leads": {name: place for name, place in LED_TO.items() if place in there},
        "paper": whose(study, code),
        # The shapes of the sign of each page that has one, by its address.
        "signs": {place: str(shapes) for place, shapes in signs(study).items()},
        # Where a mistake on a page is reported: what stands before the page's own name.
        "report": report_base(study, page="/").removesuffix("/") if study.about.report else "",
        # The root of all languages, where there is a public address.
        "public": site_url,
    }


def editions_told(
    frozen: Sequence[Frozen], frozen_as: str, study: Study, code: str
) -> dict[str, object]:
    """What the templates say of editions: on their own pages, and on those that they hold too."""
    word = partial(study.word, language=code)
    if frozen_as:
        said = word("editions.within").format(frozen_as)
        return {"frozen": {"says": said, "others": word("editions.others")}}
    if not frozen:
        return {}
    listed = [{"name": one.name, "pages": sorted(one.pages[code])} for one in frozen]
    return {"editions": {"says": word("editions.quoted"), "listed": listed}}


def whose(study: Study, code: str) -> str:
    """Whose study it is, in a few words: by the first of several authors."""
    names = [one.name if isinstance(one, Group) else one.family for one in study.paper.authors]
    known = "theme.study" if len(names) < 3 else "theme.study_of_several"
    first = LANGUAGES[code].listed(names[:2]) if len(names) < 3 else names[0]
    return study.word(known, code).format(first)


def language_told(study: Study, language: Language) -> dict[str, object]:
    """A language: how it is called, where it stands, what it says of a page that is not there."""
    return {
        "code": language.code,
        "name": language.name,
        "locale": language.locale,
        "below": language.folder,
        "card": study.word("site.title", language.code),
        "lost": {name: study.word(key, language.code) for name, key in LOST.items()},
    }
