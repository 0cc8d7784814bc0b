"""All claims of the study on one page, each with what else is known for and against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.claims.claims import HERE, mark_of, ungraded
from generator.claims.filters import box_of, elements, filtered_by, tools_html
from generator.claims.notes import notes_of_claims
from generator.claims.replies import replies_to_claim
from generator.errors import UnknownName
from generator.findings import Rendition
from generator.in_language.edition import Edition
from generator.reading.claims import Claim
from generator.reading.record import RECORD
from generator.writing.links import LEDGER, Links, claim_anchor
from generator.writing.quoting import Quote
from generator.writing.templates import render

STANCES = ("agrees", "differs", "related")


@dataclass(frozen=True)
class Statement:
    """What a row of the public record says in a language; a date (ISO) where it has one."""

    key: str
    said: str
    publisher: str
    date: str = ""


def ledger_markdown(edition: Edition, quote: Quote) -> str:
    """The graded claims by the element that they touch, then the others by what they are.

    Each group is folded below its heading, each claim below what it says.

    Raises UnknownName where a claim names a page that does not show its claims.
    """
    check_pages(edition)
    links = Links.on_page(LEDGER, edition.language)
    listed = partial(
        render,
        "ledger",
        edition=edition,
        records=records_by_claim(edition),
        notes=notes_of_claims(edition),
        links=links,
        # The public record has a page among the tables, which names each row.
        source=partial(links.table_row, "public-record"),
        quote=quote,
        anchor=claim_anchor,
        filtered_by=filtered_by,
        box_of=box_of,
        mark_of=mark_of,
        replies=replies_to_claim,
    )
    return render(
        "ledger_folds",
        tools=tools_html(edition, links, rows=".claim"),
        groups=[
            (anchor, title, len(claims), listed(claims=claims))
            for anchor, title, claims in grouped(edition)
        ],
    )


def grouped(rendition: Rendition) -> Iterator[tuple[str, str, list[Claim]]]:
    """The groups that hold a claim: anchor, title, claims."""
    every = rendition.study.claims
    for element in elements(rendition.study):
        title = rendition.word(f"element.{element}")
        if own := [one for one in every if one.is_graded and one.element == element]:
            yield f"element-{element}", title, own
    for kind in rendition.study.codes("claims", "kind"):
        title = ungraded(rendition, kind)
        if own := [one for one in every if not one.is_graded and one.kind == kind]:
            yield f"kind-{kind}", title, own


def records_by_claim(rendition: Rendition) -> dict[str, list[tuple[str, list[Statement]]]]:
    """What the public record, where there is one, says for, against and beside each claim."""
    if not rendition.study.about.has("public record"):
        return {}
    record = statements(rendition)
    links = rendition.study.table("claim_records").to_dict("records")
    found: dict[str, list[tuple[str, list[Statement]]]] = {}
    for stance in STANCES:
        for claim in dict.fromkeys(link["claim"] for link in links):
            said = [
                record[link["record"]]
                for link in links
                if (link["claim"], link["stance"]) == (claim, stance)
            ]
            if said:
                found.setdefault(claim, []).append((stance, said))
    return found


def statements(rendition: Rendition) -> dict[str, Statement]:
    """The public record, by the key of a row."""
    columns = rendition.study.record
    said = rendition.study.package.dataset(RECORD).said_in(rendition.code)
    names = [columns.key, said, columns.publisher, *filter(None, [columns.day])]
    frame = rendition.study.table(RECORD)[names].fillna("")
    return {row[0]: Statement(*row) for row in frame.itertuples(index=False, name=None)}


def check_pages(edition: Edition) -> None:
    """Refuse a claim whose page is not there, or does not show its claims."""
    shown = [path.removesuffix(".md") for path, text in edition.prose.items() if HERE in text]
    for claim in edition.study.claims:
        if claim.page not in shown:
            raise UnknownName(claim.page, shown, f"data/claims.csv, {claim.id}, column page")
