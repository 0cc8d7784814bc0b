"""Which labels of data/words.csv something can ask for: one that nothing can is refused.

Told from what people wrote, not from what one build asked for: a label may wait for a row of data,
for a public address, for a notebook that was not kept. A key is used where

- the code says it whole: in `word("source")`, or as any string with a dot, such as "note.one";
- the code makes it of names, as in `f"flow.{name}.holds"`, in a template `"flow." ~ name`, and each
  name stands in a string of the same definition or template, of one of the module that it mentions,
  or where `NAMED_IN` says;
- it labels what the data package allows (codes, units, types of columns), a sector or a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from generator.datasets.cells import LABELS
from generator.errors import InvalidData
from generator.findings import Fact
from generator.reading import Study
from generator.site.code_strings import Definition, definitions, strings_of_notebooks

STUDY, GENERATOR, NOTEBOOKS = "scripts/study/", "scripts/generator/", "docs/"
KINDS = f"{GENERATOR}reading/exhibits.py:KINDS"
OUTPUT, STEPS = f"{STUDY}figures/output.py:", f"{GENERATOR}drawing/flow.py:STEPS"
HEADINGS = (
    f"{GENERATOR}exhibits/gallery.py:HEADED",
    f"{GENERATOR}numbers/pages.py:numbers_page",
)
# Where the names stand that make a key, if not where it is made: definitions that begin so, the
# first arguments of a call, or the notebooks.
NAMED_IN = {
    "column.{}": ("Column(",),
    "describe.{}": (f"{GENERATOR}drawing/descriptions/",),
    "description_of.{}": (KINDS,),
    "download.{}": (
        f"{GENERATOR}citing/cites.py:FORMATS",
        f"{GENERATOR}machines/linked_data.py:MEDIA_TYPES",
        f"{GENERATOR}exhibits/take_away.py:files",
    ),
    "exhibit.{}": (KINDS,),
    "figure.table-2-readings.{}": (f"{OUTPUT}PERIODS", f"{OUTPUT}table_2_readings"),
    "figure.table-2-readings.panel-{}": (f"{OUTPUT}PERIODS",),
    "flow.{}": (STEPS,),
    "flow.{}.holds": (STEPS,),
    "formula.{}": (f"{STUDY}formulas.py:FORMULAS",),
    "notebook.{}": (NOTEBOOKS,),
    "reply.by.{}": (f"{GENERATOR}reading/replies.py:BY",),
    "strength.{}.meaning": (f"{GENERATOR}claims/claims.py:STRENGTHS",),
    "voice.{}": (f"{GENERATOR}writing/voices.py:VOICES",),
    "{}.title": HEADINGS,
    "{}.description": HEADINGS,
    "{}.heading": HEADINGS,
}
# Columns whose codes have labels beside those that cells are shown by.
MORE_LABELS = {
    "claims.element": "element",
    "claims.page": "page",
    "claim_records.stance": "claims",
    "markets.kind": "figure.markets-reach",
}


def check_words_used(house: Mapping[str, bytes], study: Study, facts: Mapping[str, Fact]) -> None:
    """Refuse the first label that nothing can ask for; `house` holds the files by their path."""
    code = definitions(house, STUDY) | definitions(house, GENERATOR)
    whole = {*said_whole(code), *labels_of_data(study), *labels_of_facts(facts)}
    made = list(made_keys(code, strings_of_notebooks(house, NOTEBOOKS)))
    for row, key in enumerate(study.words, start=2):
        if key not in whole and not any(fits(key, *one) for one in made):
            expected = "a label that something uses: the code, a notebook, a code of the data"
            raise InvalidData("data/words.csv", row, "key", key, expected)


def said_whole(code: Mapping[str, Definition]) -> Iterator[str]:
    """The keys that the code says as they are."""
    for place, definition in code.items():
        if not place.startswith(f"{GENERATOR}site/used_words.py"):
            yield from (name for name in definition.names if "." in name.strip("."))
        yield from (name for call, name in definition.given if call == "word")


def labels_of_data(study: Study) -> Iterator[str]:
    """The labels of all that the data package lets a column hold, whether a row holds it or not."""
    for dataset in study.package.datasets:
        for field in dataset.fields:
            yield f"type.{field.type}"
            yield f"unit.{field.unit}"
            name = f"{dataset.name}.{field.name}"
            families = (MORE_LABELS.get(name), LABELS.get(name, LABELS.get(field.name)))
            for code in field.constraints.enum:
                yield from (f"{family}.{code}" for family in families)
    yield from (f"sector.{code}" for code in study.table("sectors")["code"])


def labels_of_facts(facts: Mapping[str, Fact]) -> Iterator[str]:
    """The labels of facts: their own, their families' and origins', of topics."""
    for fact in facts.values():
        yield from (f"fact.{fact.name}", f"origin.{fact.origin}")
        yield from (f"fact.{fact.method}.{cell.dataset}" for cell in fact.inputs)
        yield f"numbers.topic.{fact.topic}"


def made_keys(
    code: Mapping[str, Definition], in_notebooks: Set[str]
) -> Iterator[tuple[re.Pattern[str], Set[str]]]:
    """Every key that a definition makes of names, with all names that may stand in it."""
    calls = [one for definition in code.values() for one in definition.given]
    for definition in code.values():
        for key in definition.made:
            if key.startswith("{}") and key not in NAMED_IN:
                continue
            names = set(definition.names)
            for place in NAMED_IN.get(key, ()):
                names |= {name for call, name in calls if f"{call}(" == place}
                names |= in_notebooks if place == NOTEBOOKS else set()
                names = names.union(*(code[one].names for one in code if one.startswith(place)))
            yield re.compile(re.escape(key).replace(r"\{\}", "(.+)")), names


def fits(key: str, made: re.Pattern[str], names: Set[str]) -> bool:
    """Whether a key is this one, with known names in its places."""
    match = made.fullmatch(key)
    return match is not None and names >= set(match.groups())
