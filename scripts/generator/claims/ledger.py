"""All claims of the study on one page, each with what else is known for and against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.claims.claims import HERE, mark_of, ungraded
from generator.claims.discs import discs_html
from generator.claims.filters import box_of, filtered_by, titles, tools_html
from generator.claims.notes import notes_of_claims
from generator.claims.replies import replies_to_claim
from generator.errors import UnknownName
from generator.findings import PLACE, Rendition, say
from generator.in_language.edition import Edition
from generator.reading.claims import CLAIM_RECORDS, Claim
from generator.reading.record import RECORD
from generator.writing.links import LEDGER, Links, claim_anchor
from generator.writing.quoting import Quote
from generator.writing.templates import render


@dataclass(frozen=True)
class Statement:
    """What a row of the public record says in a language; a date (ISO) where it has one.

    `remark` is what the study remarks on it, if anything.
    """

    key: str
    said: str
    publisher: str
    date: str
    remark: str


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
        said=partial(
            say, file=LEDGER, language=edition.language, facts=edition.facts, usual="prose"
        ),
        places=lambda text: [place[0] for place in PLACE.finditer(text)],
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
            (anchor, title, len(claims), discs_html(claims), listed(claims=claims))
            for anchor, title, claims in grouped(edition)
        ],
    )


def grouped(rendition: Rendition) -> Iterator[tuple[str, str, list[Claim]]]:
    """The groups that hold a claim: anchor, title, claims; one group where none parts them."""
    columns = rendition.study.claim_columns
    every = rendition.study.claims
    graded = [one for one in every if one.is_graded]
    others = [one for one in every if not one.is_graded]
    groups = [("graded", rendition.word("claims.graded"), graded)]
    if columns.element:
        groups = [
            (f"element-{code}", title, [one for one in graded if one.element == code])
            for code, title in titles(rendition, columns.element)
        ]
    rest = [("ungraded", rendition.word("claims.without_grade"), others)]
    if columns.kind:
        rest = [
            (f"kind-{code}", ungraded(rendition, code), [one for one in others if one.kind == code])
            for code in columns.kind.codes
        ]
    yield from (group for group in (*groups, *rest) if group[2])


def records_by_claim(rendition: Rendition) -> dict[str, list[tuple[str, list[Statement]]]]:
    """What the public record, where there is one, says for, against and beside each claim."""
    columns = rendition.study.claim_links
    if columns is None or not rendition.study.about.has("public record"):
        return {}
    record = statements(rendition)
    links = rendition.study.table(CLAIM_RECORDS).to_dict("records")
    found: dict[str, list[tuple[str, list[Statement]]]] = {}
    for stance in columns.stance.codes:
        for claim in dict.fromkeys(link[columns.claim] for link in links):
            said = [
                record[link[columns.record]]
                for link in links
                if (link[columns.claim], link[columns.stance.name]) == (claim, stance)
            ]
            if said:
                found.setdefault(claim, []).append((stance, said))
    return found


def statements(rendition: Rendition) -> dict[str, Statement]:
    """The public record, by the key of a row."""
    columns, dataset = rendition.study.record, rendition.study.package.dataset(RECORD)
    said, remark = dataset.said_in(rendition.code), dataset.remarked_in(rendition.code)
    names = [columns.key, said, columns.publisher, *filter(None, (columns.day, remark))]
    rows = rendition.study.table(RECORD)[names].fillna("").to_dict("records")
    return {
        row[columns.key]: Statement(
            key=row[columns.key],
            said=row[said],
            publisher=row[columns.publisher],
            date=row.get(columns.day, ""),
            remark=row.get(remark, ""),
        )
        for row in rows
    }


def check_pages(edition: Edition) -> None:
    """Refuse a claim whose page is not there, or does not show its claims."""
    shown = [path.removesuffix(".md") for path, text in edition.prose.items() if HERE in text]
    column = edition.study.claim_columns.page
    for claim in edition.study.claims:
        if claim.page not in shown:
            raise UnknownName(claim.page, shown, f"data/claims.csv, {claim.id}, column {column}")
