"""A figure told in steps: blocks of a voice that name it, each step at the head of its own text.

Written as `::: study figure.NAME`, and before each text `{{ step.PART }}` on a line of its own,
where PART is what rows of the figure have for a `step`. Blocks that follow one another and name one
figure are told as one, so that a step may be in another voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.errors import InvalidProse, StudyError
from generator.writing.prose import on_line

FENCE = r"::: *(?P<voice>\S+) +figure\.(?P<figure>\S+) *\n"
BLOCK = re.compile("^" + FENCE + r"(?P<text>(?:(?!^:::).)*?)^:::$\n?", re.MULTILINE | re.DOTALL)
STEP = re.compile(r"^\{\{ *step\.([\w-]+) *\}\}$", re.MULTILINE)
ANY_STEP = re.compile(r"\{\{ *step\.[^{}]*\}\}")
# As many as the page's style has a time for (docs/theme/assets/css/moving.css).
MOST = 6


@dataclass(frozen=True)
class ToldStep:
    """What a step says, in whose voice, and the part of the drawing that appears with it."""

    voice: str
    part: str
    text: str


@dataclass(frozen=True)
class Told:
    """A figure told in steps, from one place of a page's text to another."""

    figure: str
    start: int
    end: int
    steps: tuple[ToldStep, ...]


def told_in(text: str) -> list[Told]:
    """Every figure that a text tells in steps, in order."""
    found: list[Told] = []
    for block in BLOCK.finditer(text):
        steps = tuple(steps_of(block))
        last = found[-1] if found else None
        if last and last.figure == block["figure"] and not text[last.end : block.start()].strip():
            found[-1] = Told(last.figure, last.start, block.end(), last.steps + steps)
        else:
            found.append(Told(block["figure"], block.start(), block.end(), steps))
    return found


def steps_of(block: re.Match[str]) -> Iterator[ToldStep]:
    """The steps of a block; what stands before the first has no part, which is refused."""
    before, *rest = STEP.split(block["text"])
    if before.strip():
        yield ToldStep(block["voice"], "", before.strip())
    for part, text in zip(rest[::2], rest[1::2], strict=True):
        yield ToldStep(block["voice"], part, text.strip())


def moving_faults(text: str, file: str) -> Iterator[StudyError]:
    """A figure that is not shown above its steps or told twice, and what is wrong with a step."""
    told = told_in(text)
    figures = [one.figure for one in told]
    for one in told:
        where, place = on_line(file, text, one.start), f"{{{{ figure.{one.figure} }}}}"
        if place not in text[: one.start]:
            yield InvalidProse(where, f"told in steps - expected {place} above it on this page")
        if figures.count(one.figure) > 1:
            yield InvalidProse(where, f"figure.{one.figure} is told in steps twice - expected once")
        yield from step_faults(one, where)
    for found in ANY_STEP.finditer(text):
        inside = any(one.start <= found.start() < one.end for one in told)
        if not inside or not is_alone(text, found):
            expected = 'a line of its own within a block such as "::: study figure.NAME"'
            where = on_line(file, text, found.start())
            yield InvalidProse(where, f"{found[0]} - expected {expected}")


def step_faults(told: Told, where: str) -> Iterator[StudyError]:
    """Steps without a name or a text, twice, or too many."""
    parts = [step.part for step in told.steps]
    if "" in parts or not parts:
        yield InvalidProse(where, "expected {{ step.NAME }} above the first text of its steps")
    for step in told.steps:
        if not step.text:
            yield InvalidProse(where, f"step.{step.part} - expected a text below it")
        if step.part and parts.count(step.part) > 1:
            yield InvalidProse(where, f"step.{step.part} - expected it once")
    if len(parts) > MOST:
        yield InvalidProse(where, f"{len(parts)} steps - expected {MOST} at most")


def is_alone(text: str, step: re.Match[str]) -> bool:
    """Whether a step stands on a line of its own."""
    start = text.rfind("\n", 0, step.start()) + 1
    return bool(STEP.match(text, start))
