"""All claims of the study on one page, each with what else is known for and against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from generator.claims.claims import HERE, STRENGTHS, mark_html, said_html
from generator.claims.notes import notes_of_claims
from generator.claims.replies import replies_to_claim
from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.reading.claims import Claim
from generator.writing.links import address
from generator.writing.quoting import Quote

STANCES = ("agrees", "differs", "related")
# What the filter calls the strength of a claim without a grade.
UNGRADED = "none"


@dataclass(frozen=True)
class Statement:
    """What a row of the public record says in a language; a date (ISO) where it has one."""

    key: str
    said: str
    publisher: str
    date: str


def ledger_markdown(edition: Edition, quote: Quote) -> str:
    """The graded claims by the element that they touch, then the others by what they are.

    A script brings the filter above them to life.

    Raises UnknownName where a claim names a page that does not show its claims.
    """
    check_pages(edition)
    records, notes = record_lines(edition), notes_of_claims(edition)
    titles = edition.titles()
    groups = []

    def beside(claim: str) -> str:
        return records.get(claim, "") + notes_html(edition, notes[claim])

    for anchor, title, listed in grouped(edition):
        items = "".join(
            claim_html(edition, claim, beside(claim.id), titles, quote) for claim in listed
        )
        groups.append(f'## {title} {{#{anchor}}}\n\n<ul class="claims" data-group>{items}</ul>')
    script = '<script src="../assets/js/claims.js" defer></script>'
    return "\n\n".join([filter_html(edition), *groups, script])


def grouped(edition: Edition) -> Iterator[tuple[str, str, list[Claim]]]:
    """The groups that hold a claim: anchor, title, claims."""
    word, every = edition.word, edition.study.claims
    for element in elements(edition):
        title = word(f"element.{element}")
        if own := [one for one in every if one.is_graded and one.element == element]:
            yield f"element-{element}", title, own
    for kind in edition.study.codes("claims", "kind"):
        title = word("claims.ungraded").format(kind=word(f"claims.kind.{kind}"))
        if own := [one for one in every if not one.is_graded and one.kind == kind]:
            yield f"kind-{kind}", title, own


def elements(edition: Edition) -> list[str]:
    """What a claim may touch, as the data package lists it: none that it allows can be left out."""
    return edition.study.codes("claims", "element")


def filter_html(edition: Edition) -> str:
    """Two native choices, hidden until the script is there, and a line that tells what is shown."""
    word, every = edition.word, edition.study.claims
    choices = (
        ("element", [(one, word(f"element.{one}")) for one in elements(edition)]),
        (
            "strength",
            [(str(step), word(f"strength.{step}")) for step in STRENGTHS]
            + [(UNGRADED, word("claims.without_grade"))],
        ),
    )
    controls = []
    for name, options in choices:
        listed = "".join(
            f'<option value="{value}">{escape(label)} ('
            f"{sum(filtered_by(claim, name) == value for claim in every)})</option>"
            for value, label in options
        )
        controls.append(
            f'<label for="filter-{name}">{escape(word(f"claims.{name}"))}</label>'
            f'<select id="filter-{name}" name="{name}"><option value="">'
            f"{escape(word('claims.any'))} ({len(every)})</option>{listed}</select>"
        )
    shown = escape(word("claims.shown"))
    return (
        '<form class="claims-filter" id="claims-filter" data-print="no" data-search-exclude hidden>'
        f"{''.join(controls)}"
        f'<button type="reset">{escape(word("claims.reset"))}</button></form>\n'
        f'<p class="claims-shown" id="claims-shown" role="status" data-said="{shown}"></p>'
    )


def filtered_by(claim: Claim, name: str) -> str:
    """What the filter knows a claim by."""
    return claim.element if name == "element" else str(claim.strength or UNGRADED)


def claim_html(
    edition: Edition, claim: Claim, beside: str, titles: Mapping[str, str], quote: Quote
) -> str:
    """One entry of the ledger, with what stands beside it and the page that treats it."""
    page, anchor = claim.page, f"claim-{claim.id}"
    link = f'<a href="../{address(page)}#{anchor}">{escape(titles[f"{page}.md"])}</a>'
    # What an ungraded claim is says the heading above it.
    mark = f"{mark_html(edition, claim)} " if claim.is_graded else ""
    treated = f'<span class="claim-page">{escape(edition.word("claims.treated"))}: {link}.</span>'
    return (
        f'<li class="claim" id="{anchor}" data-element="{claim.element}" '
        f'data-strength="{filtered_by(claim, "strength")}">'
        f"{mark}{said_html(edition, claim, quote)} {beside}{treated}"
        f"{replies_to_claim(edition, claim.id)}</li>"
    )


def notes_html(edition: Edition, notes: Iterable[tuple[str, str]]) -> str:
    """The data notes on a claim."""
    links = "; ".join(
        f'<a href="../data-notes/#{name}">{escape(title)}</a>' for name, title in notes
    )
    label = escape(edition.word("note.one"))
    return f'<span class="claim-note"><b>{label}:</b> {links}.</span> ' if links else ""


def record_lines(edition: Edition) -> dict[str, str]:
    """What the public record says for, against and beside each claim, by the claim."""
    record = statements(edition)
    links = edition.study.table("claim_records").to_dict("records")
    lines: dict[str, str] = {}
    for stance in STANCES:
        for claim in dict.fromkeys(link["claim"] for link in links):
            said = [
                record_html(edition, record[link["record"]])
                for link in links
                if (link["claim"], link["stance"]) == (claim, stance)
            ]
            if said:
                label = escape(edition.word(f"claims.{stance}"))
                lines[claim] = lines.get(claim, "") + (
                    f'<span class="claim-record claim-record--{stance}"><b>{label}:</b> '
                    f"{' '.join(said)}</span> "
                )
    return lines


def statements(edition: Edition) -> dict[str, Statement]:
    """The public record, by the key of a row."""
    frame = edition.study.table("public_record")
    columns = ("key", f"statement_{edition.language.code}", "publisher", "date")
    rows = frame[[*columns]].fillna("").itertuples(index=False, name=None)
    return {row[0]: Statement(*row) for row in rows}


def record_html(edition: Edition, row: Statement) -> str:
    """One statement of the public record, with its publisher and date as a link to its row."""
    dated = f", {edition.language.date(row.date)}" if row.date else ""
    href = f"../tables/public-record/#public-record-{row.key.replace('_', '-')}"
    link = f'<a href="{href}">{escape(f"{row.publisher}{dated}")}</a>'
    return f'<span class="claim-source">{escape(row.said.removesuffix("."))} ({link}).</span>'


def check_pages(edition: Edition) -> None:
    """Refuse a claim whose page is not there, or does not show its claims."""
    shown = [path.removesuffix(".md") for path, text in edition.prose.items() if HERE in text]
    for claim in edition.study.claims:
        if claim.page not in shown:
            raise UnknownName(claim.page, shown, f"data/claims.csv, {claim.id}, column page")
