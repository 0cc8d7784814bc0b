"""Tables of what the study rests on, and what stands beside it."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Rendition, audited, content
from study.audit import CHECKS


def crosswalk(rendition: Rendition) -> Content:
    """From the theory's concepts and elements to what the study found under each."""
    frame = rendition.study.table("elements")
    return Content(
        (Column("element", "name"), Column("theory_says"), Column("study_found")),
        frame.assign(
            element=frame[f"name_{rendition.code}"],
            theory_says=frame[f"theory_{rendition.code}"],
            study_found=frame[f"found_{rendition.code}"],
        ),
    )


def data_notes(rendition: Rendition) -> Content:
    """Every data note by its title, with how certain its reading is."""
    rows = [
        {
            "note": note.title[rendition.code],
            "note_href": f"data-notes/#{name}",
            "our_certainty": rendition.word(f"certainty.{note.certainty}"),
        }
        for name in audited(rendition, CHECKS)
        for note in [rendition.study.notes[name]]
    ]
    return content((Column("note", "name"), Column("our_certainty", "scale")), rows)


def public_record(rendition: Rendition) -> Content:
    """What public sources say, by topic and date, each with address, certainty and last check.

    The topics stand in the order of their words, and what we remark stands behind a statement.
    """
    frame = rendition.study.table("public_record")
    frame = frame.assign(topic=[rendition.word(f"topic.{topic}") for topic in frame["topic"]])
    alphabet = {topic: topic.casefold() for topic in frame["topic"]}
    frame = frame.sort_values("date", kind="stable", na_position="last")
    frame = frame.sort_values("topic", kind="stable", key=lambda topic: topic.map(alphabet))
    ours = rendition.word("record.remark")
    return Content(
        (
            Column("topic", "group"),
            Column("date", "date"),
            Column("statement", "name"),
            Column("publisher"),
            Column("certainty", "scale"),
            Column("checked", "date"),
        ),
        pd.DataFrame(
            {
                "anchor": [f"public-record-{key.replace('_', '-')}" for key in frame["key"]],
                "topic": frame["topic"],
                "date": frame["date"],
                "statement": [
                    said if pd.isna(remark) else f"{said} {ours}: {remark}"
                    for said, remark in zip(
                        frame[f"statement_{rendition.code}"],
                        frame[f"remark_{rendition.code}"],
                        strict=True,
                    )
                ],
                "publisher": frame["publisher"],
                "publisher_href": frame["url"],
                "certainty": [
                    rendition.word(f"certainty.{certainty}") for certainty in frame["certainty"]
                ],
                "checked": frame["checked"],
            }
        ),
    )
