"""The labels of the study that a build did not ask for, though all pages were written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from generator.reading import Study


def unused_words(
    study: Study, notebooks: Mapping[str, Mapping[str, str]], *asked: Set[str]
) -> list[str]:
    """The keys of data/words.csv that neither the study nor a language's process was asked for.

    Left out are labels that may wait: of a code that the data may hold, as no row may hold it now,
    and those that a notebook names, as one that was run before is not run again.
    """
    known = study.asked.union(*asked)
    codes = set(codes_of(study))
    texts = [text for by_path in notebooks.values() for text in by_path.values()]
    return [
        key
        for key in map(str, study.table("words")["key"])
        if key not in known and key.rpartition(".")[2] not in codes and not in_notebooks(key, texts)
    ]


def codes_of(study: Study) -> Iterable[str]:
    """Every code that the data package lets a column hold."""
    for dataset in study.package.datasets:
        for field in dataset.fields:
            yield from map(str, field.constraints.enum)


def in_notebooks(key: str, notebooks: Iterable[str]) -> bool:
    """Whether the code of a notebook, which is JSON, says a label of notebooks."""
    family, _, name = key.partition(".")
    return family == "notebook" and any(f'\\"{name}\\"' in text for text in notebooks)
