"""Tables of what the study rests on, and what stands beside it."""

from __future__ import annotations

import pandas as pd

from generator.findings import Column, Content, Sources, audited, content
from study.audit import CHECKS


def crosswalk(sources: Sources, language: str) -> Content:
    """From the theory's concepts and elements to what the study found under each."""
    frame = sources.study.table("elements")
    return Content(
        (Column("element", "name"), Column("theory_says"), Column("study_found")),
        frame.assign(
            element=frame[f"name_{language}"],
            theory_says=frame[f"theory_{language}"],
            study_found=frame[f"found_{language}"],
        ),
    )


def data_notes(sources: Sources, language: str) -> Content:
    """Every data note by its title, with how certain its reading is."""
    rows = [
        {
            "note": note.title[language],
            "note_href": f"data-notes/#{name}",
            "certainty": sources.word(f"certainty.{note.certainty}", language),
        }
        for name in audited(sources, CHECKS)
        for note in [sources.study.notes[name]]
    ]
    return content((Column("note", "name"), Column("certainty")), rows)


def public_record(sources: Sources, language: str) -> Content:
    """What public sources say, by topic and date, each with address, certainty and last check."""
    frame = sources.study.table("public_record")
    frame = frame.sort_values(["topic", "date"], kind="stable", na_position="last")
    return Content(
        (
            Column("topic", "group"),
            Column("date", "date"),
            Column("statement", "name"),
            Column("publisher"),
            Column("certainty"),
            Column("checked", "date"),
        ),
        pd.DataFrame(
            {
                "anchor": [f"public-record-{key.replace('_', '-')}" for key in frame["key"]],
                "topic": [sources.word(f"topic.{topic}", language) for topic in frame["topic"]],
                "date": frame["date"],
                "statement": frame[f"statement_{language}"],
                "publisher": frame["publisher"],
                "publisher_href": frame["url"],
                "certainty": [
                    sources.word(f"certainty.{certainty}", language)
                    for certainty in frame["certainty"]
                ],
                "checked": frame["checked"],
            }
        ),
    )
