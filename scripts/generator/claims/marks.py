"""The marks of a page: for each question it answers, the weakest grade among its claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.claims.claims import Mark, mark_of
from generator.errors import InvalidExhibit, InvalidProse, UnknownName, quoted
from generator.findings import Rendition
from generator.in_language.edition import Edition
from generator.in_language.exhibit import ClaimMark, Exhibit
from generator.reading import ExhibitRecord
from generator.reading.front import Question
from generator.writing.prose import Where
from generator.writing.templates import render

TITLE = re.compile(r"^# .*$", re.MULTILINE)


@dataclass(frozen=True)
class Answered:
    """A question with the mark of its answer, and the claim in the ledger that sets it."""

    label: str
    mark: Mark
    href: str


def marked(edition: Edition, text: str, questions: tuple[Question, ...], where: Where) -> str:
    """The page with its marks under its first heading.

    UnknownName for a claim that there is not, InvalidProse for a question without a graded one.
    """
    found = list(marks(edition, questions, where))
    shown = f"\n\n{render('marks', edition=edition, answers=found)}\n" if found else ""
    return TITLE.sub(lambda title: f"{title[0]}{shown}", text, count=1)


def marks(edition: Edition, questions: tuple[Question, ...], where: Where) -> Iterator[Answered]:
    """Each question with its mark, which leads to the claim that sets it."""
    known = {claim.id: claim for claim in edition.study.claims}
    for question in questions:
        for name in question.claims:
            if name not in known:
                raise UnknownName(name, known, f"{where.file}, marks")
        asked = [known[name] for name in question.claims]
        # A claim without a grade, such as a definition, says nothing of how sure an answer is.
        graded = [claim for claim in asked if claim.is_graded]
        if not graded:
            expected = f"{quoted(question.label)} - expected at least one claim with a grade"
            raise InvalidProse(where.file, f"front matter: marks: {expected}")
        weakest = min(graded, key=lambda claim: claim.strength or 0)
        yield Answered(question.label, mark_of(edition, weakest), where.links.claim(weakest.id))


def mark_of_claims(record: ExhibitRecord, rendition: Rendition) -> ClaimMark | None:
    """The weakest grade among the claims that an exhibit rests on, or None where it names none.

    UnknownName for a claim that there is not, InvalidExhibit where none has a grade.
    """
    known = {claim.id: claim for claim in rendition.study.claims}
    for name in record.claims:
        if name not in known:
            raise UnknownName(name, known, f"{record.file}, claims")
    graded = [known[name] for name in record.claims if known[name].is_graded]
    if not graded:
        if record.claims:
            named = ", ".join(record.claims)
            raise InvalidExhibit(record.file, "claims", named, "at least one claim with a grade")
        return None
    weakest = min(graded, key=lambda claim: claim.strength or 0)
    mark = mark_of(rendition, weakest)
    return ClaimMark(mark.strength or 0, mark.word, weakest.id)


def what_is_marked(exhibit: Exhibit, edition: Edition) -> str:
    """Which claim the mark of an exhibit grades: by the question that a page asks of it, if one
    does, else what it says; nothing where the exhibit bears no mark.
    """
    if not exhibit.mark:
        return ""
    name = exhibit.mark.claim
    asked = (one for front in edition.fronts.values() for one in front.marks)
    labels = [one.label for one in asked if name in one.claims]
    if labels:
        # The home page asks in fewer words than the page of the finding.
        return max(labels, key=len)
    said = next(one.text[edition.code] for one in edition.study.claims if one.id == name)
    return edition.say(said, "data/claims.csv", "prose")
