"""The study in a language, as figures and tables are computed from it."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import cast

from once import its_facts, the_study

from generator.findings import Rendition, Sources
from generator.languages import LANGUAGES
from generator.reading import Study
from generator.writing.links import Links
from generator.writing.prose import Where
from study.contract import CONTRACT


def rendition(study: Study, code: str) -> Rendition:
    """The study with its facts, in the language of this code."""
    known = its_facts() if study is the_study() else CONTRACT.known(study)
    return in_language(Sources(study, known), code)


def in_language(sources: Sources, code: str) -> Rendition:
    """What has its facts already, in the language of this code."""
    return Rendition(sources.study, sources.facts, LANGUAGES[code])


def with_words(words: Mapping[str, str], code: str) -> Rendition:
    """A study of these labels alone, in the language of this code."""
    study = SimpleNamespace(word=lambda key, language: words[key])
    return Rendition(cast(Study, study), {}, LANGUAGES[code])


def page_in(code: str, path: str) -> Where:
    """A page that a person wrote, as what stands on it is told."""
    return Where(f"docs/{code}/{path}", path, Links.on_page(path, LANGUAGES[code]))
