"""What a page says to its readers: its text in blocks, each with the voice that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

# No sentences of ours: code, drawings, rows, what is folded, references in brackets.
LEFT_OUT = frozenset(
    ("svg", "script", "style", "template", "table", "details", "button", "nav", "code", "pre")
)
LEFT_OUT_CLASSES = frozenset(("visually-hidden", "citation", "headerlink", "note-mark"))
# Read, but not as sentences: headings, captions, the names of voices, marks of strength.
FURNITURE = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "figure", "dt"))
FURNITURE_CLASSES = frozenset(("voice-label", "marks"))
BLOCKS = frozenset(("p", "li", "dd", "div", "figcaption", "section", "ul", "ol", "dl")) | FURNITURE
VOID = frozenset(
    ("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
VOICE = "voice--"
# A sentence ends where the next begins with a capital: not in 7.335, UU No. 3 or dkk. (2023).
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘]?[^\W\d_a-z])")


@dataclass(frozen=True)
class Block:
    """A paragraph, an item, a heading: who speaks, if anyone, and whether it is of sentences."""

    voice: str | None
    prose: bool
    text: str


@dataclass(frozen=True)
class Open:
    """An element that is not closed yet, with what holds for all within it."""

    tag: str
    voice: str | None
    prose: bool
    left_out: bool


class Page(HTMLParser):
    """The blocks of a page's article, and its language."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.language = ""
        self.blocks: list[Block] = []
        self._open: list[Open] = []
        self._text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        classes = set((given.get("class") or "").split())
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag in VOID or not (self._open or tag == "article"):
            return
        if tag in BLOCKS:
            self._end_block()
        last = self._open[-1] if self._open else Open(tag, None, True, False)
        voices = [name.removeprefix(VOICE) for name in classes if name.startswith(VOICE)]
        furniture = tag in FURNITURE or classes & FURNITURE_CLASSES
        left_out = tag in LEFT_OUT or classes & LEFT_OUT_CLASSES
        self._open.append(
            Open(
                tag,
                voices[0] if voices else last.voice,
                last.prose and not furniture,
                last.left_out or bool(left_out),
            )
        )

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS or tag == "article":
            self._end_block()
        if any(one.tag == tag for one in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open and not self._open[-1].left_out:
            self._text += data

    def _end_block(self) -> None:
        if self._open and words(self._text):
            last = self._open[-1]
            self.blocks.append(Block(last.voice, last.prose, self._text))
        self._text = ""


def words(text: str) -> list[str]:
    """What stands between blanks and has a letter or a digit."""
    return [word for word in text.split() if any(map(str.isalnum, word))]


def sentences(blocks: Iterable[Block]) -> list[str]:
    """The sentences of all prose, one after the other."""
    return [
        one
        for block in blocks
        if block.prose
        for one in SENTENCE_END.split(block.text.strip())
        if words(one)
    ]
