"""What a whole build would write of a language for the publisher, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.exhibits.cards import title_card
from generator.in_language.edition import Edition, numbered
from generator.languages import LANGUAGES, Language, root_language
from generator.making.configuration import apart_of, configuration_path, pages_of
from generator.making.kept import Kept
from generator.making.language import Material, edition_of, write_pages
from generator.making.notebooks import write_notebooks
from generator.making.pens import pens
from generator.making.shared import write_configurations, write_data, write_vega
from generator.site.pages import pages
from generator.writing.links import AS_MARKDOWN, address

# A page that is copied as it is, and finished like those that are laid out.
HTML = ".html"


@dataclass(frozen=True)
class Texts:
    """What the publisher is given of a language, by path: `given` in its folder, the `heads` of
    finished pages, and `apart` what it would take for pages; and its `settings`.
    """

    given: Mapping[str, bytes]
    heads: Mapping[str, bytes]
    apart: Mapping[str, bytes]
    settings: bytes

    def with_page(self, path: str, there: str, alone: tuple[bytes, bytes, bytes]) -> Texts:
        """With one page, finished at `there`, other than it was: it, its head, and as Markdown."""
        said, head, as_markdown = alone
        return replace(
            self,
            given={**self.given, path: said},
            heads={**self.heads, there: head},
            apart={**self.apart, f"{address(path)}{AS_MARKDOWN}": as_markdown},
        )

    def asks_for_all(self, last: Texts) -> bool:
        """Whether pages came or went since, or what every page says is another."""
        return (
            self.settings != last.settings
            or self.given.keys() != last.given.keys()
            or self.apart.keys() != last.apart.keys()
            or self.heads.keys() != last.heads.keys()
        )


class WrittenLanguage:
    """A language as it was written last: its edition, and its pages before addresses retire."""

    def __init__(self, root: Path, code: str) -> None:
        self.root, self.code = root, code
        self.edition: Edition | None = None
        self.made: dict[str, str] = {}

    @property
    def language(self) -> Language:
        """The language, with the units and the money of the study."""
        return LANGUAGES[self.code]

    def texts(self, material: Material, ran: Mapping[str, bytes]) -> Texts:
        """All that the material makes of it; `ran` are its notebooks with their outputs."""
        found: dict[Path, bytes] = {}

        def keep(path: Path, content: str | bytes) -> None:
            found[path] = content.encode("utf-8") if isinstance(content, str) else content

        root, language, kept = self.root, self.language, Kept(material.kept, material.makers)
        done = self.edition_after(material, kept)
        made = pages(done)
        write_data(root, material, keep)
        write_configurations(root, material, keep)
        if language == root_language():
            write_vega(material, kept, keep)
        write_pages(root, done, made, material, keep)
        card = title_card(done.question(), done.fronts["index.md"].description, done)
        keep(pages_of(root, language) / "card.png", pens(kept).raster(card))
        write_notebooks(material, self.code, ran, keep)
        self.edition, self.made = done, made
        return Texts(
            below(found, pages_of(root, language)),
            below(found, root / "build" / "heads" / language.folder),
            below(found, apart_of(root, language)),
            found[root / configuration_path(language)],
        )

    def with_notebooks(self, texts: Texts, material: Material, ran: Mapping[str, bytes]) -> Texts:
        """The texts with the notebooks as they ran since."""
        found: dict[Path, bytes] = {}

        def keep(path: Path, content: str | bytes) -> None:
            found[path] = content.encode("utf-8") if isinstance(content, str) else content

        write_notebooks(material, self.code, ran, keep)
        return replace(
            texts, given={**texts.given, **below(found, pages_of(self.root, self.language))}
        )

    def edition_after(self, material: Material, kept: Kept) -> Edition:
        """Computed and drawn anew where more differs than prose that shows the same."""
        if found := self.with_prose(material):
            return found
        return edition_of(material, self.code, kept)

    def with_prose(self, material: Material) -> Edition | None:
        """The last edition with other prose; None where more than that may differ."""
        prose, last = material.prose[self.code], self.edition
        if (
            last is None
            or last.study is not material.study
            or last.sizes != material.sizes
            or last.media != material.media
            or last.shipped != material.shipped
        ):
            return None
        new = replace(last, prose=prose)
        same = new.fronts == last.fronts and numbered(prose) == numbered(last.prose)
        return new if same and [*prose] == [*last.prose] else None


def below(found: Mapping[Path, bytes], folder: Path) -> dict[str, bytes]:
    """What lies below a folder, by its path there."""
    return {
        path.relative_to(folder).as_posix(): content
        for path, content in found.items()
        if path.is_relative_to(folder)
    }
