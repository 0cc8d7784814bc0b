"""What a language calls a part of a work that a citation points to: p. 3, hlm. 3, Table 2."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PartOfWork:
    """A kind of part, what is printed before one of them and before several, and what is typed.

    `typed` are the ways to write it, without a full stop and in small letters, parted by spaces.
    """

    kind: str
    one: str
    several: str
    typed: str

    def is_typed(self, label: str) -> bool:
        """Whether a label names this kind, in capitals or not, with its full stop or not."""
        return label.casefold().rstrip(".") in self.typed.split()


# As APA has them (section 8.13, and 8.23 for those that are written out).
ENGLISH_PARTS = (
    PartOfWork("page", "p.", "pp.", "p pp pg pgs page pages"),
    PartOfWork("chapter", "Chapter", "Chapters", "chapter chapters chap chaps ch chs"),
    PartOfWork("section", "Section", "Sections", "section sections sect sects sec secs § §§"),
    PartOfWork("paragraph", "para.", "paras.", "para paras par pars paragraph paragraphs ¶ ¶¶"),
    PartOfWork("table", "Table", "Tables", "table tables tab tbl tbls"),
    PartOfWork("figure", "Figure", "Figures", "figure figures fig figs"),
    PartOfWork("appendix", "Appendix", "Appendices", "appendix appendices app"),
)
INDONESIAN_PARTS = (
    PartOfWork("page", "hlm.", "hlm.", "hlm hal halaman"),
    PartOfWork("chapter", "bab", "bab", "bab"),
    PartOfWork("section", "bagian", "bagian", "bagian bag subbab"),
    PartOfWork("paragraph", "paragraf", "paragraf", "paragraf alinea"),
    PartOfWork("table", "tabel", "tabel", "tabel"),
    PartOfWork("figure", "gambar", "gambar", "gambar gbr"),
    PartOfWork("appendix", "lampiran", "lampiran", "lampiran lamp"),
)
