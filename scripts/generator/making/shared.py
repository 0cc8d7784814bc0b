"""What is written once for all languages, or of each before its pages."""

from __future__ import annotations

from functools import partial
from pathlib import Path, PurePosixPath

from generator.datasets.package import data_files
from generator.drawing.interactive import SNIPPET, VEGA, vega_bundle
from generator.findings import Rendition
from generator.languages import LANGUAGES, language_at, root_language
from generator.making.configuration import configuration, configuration_path, pages_of
from generator.making.files import Write, write
from generator.making.kept import Kept
from generator.making.language import Material
from generator.reading.navigation import titles_of
from generator.site.theme import editions_told, told_templates
from generator.writing.links import Links
from generator.writing.versions import last_released, version_line


def write_data(root: Path, material: Material, write: Write = write) -> None:
    """The tables exactly as they are read, and what describes them, once for all languages."""
    archive = material.study.about.archive
    whole = {PurePosixPath(archive).name: material.beside[archive]}
    for name, content in data_files(material.study, whole, material.site_url).items():
        write(pages_of(root, root_language()) / "data" / name, content)
    for path, content in material.beside.items():
        language = language_at(path)
        write(pages_of(root, language) / path.removeprefix(language.folder), content)


def write_configurations(root: Path, material: Material, write: Write = write) -> None:
    """What the publisher is told of each language."""
    released = last_released(material.study.releases).date
    titles = titles_of(material.study.words)
    for code, language in LANGUAGES.items():
        version = version_line(Rendition(material.study, material.facts, language))
        public = Links.public(material.site_url, language)
        address = public.page("index.md") if material.site_url else ""
        told = told_templates(material.study, code, material.prose[code], material.site_url)
        told |= editions_told(material.frozen, material.frozen_as, material.study, code)
        word = partial(material.study.word, language=code)
        nav = material.navigation.titled(word, titles)
        said = configuration(language, nav, address, version, released, told)
        write(root / configuration_path(language), said)


def write_vega(material: Material, keep: Kept, write: Write = write) -> None:
    """What draws in the browser when a reader asks, for all languages."""
    script = keep("js", {"snippet": SNIPPET.encode()}, lambda: vega_bundle(SNIPPET).encode())
    write(pages_of(material.root, root_language()) / VEGA, script)
