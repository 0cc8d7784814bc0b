"""A language of the preview in a process of its own, and what it can be asked for there."""

from __future__ import annotations

import gc
import os
from collections.abc import Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from typing import Any

from generator.making.language import Material
from generator.making.preview.in_language import InLanguage
from generator.making.preview.publisher import quiet
from generator.making.settings import DATE, UNDATED, read_settings
from generator.making.tied import end_with

# What of the material a language is made of, beside what only a new process can take.
FIELDS = (
    *("study", "facts", "navigation", "prose", "notebooks"),
    *("beside", "moves", "media", "shipped"),
)
# In its process alone: the language, and the material that it was made of last.
HELD: dict[str, Any] = {}


class Apart:
    """The process of one language, begun as a copy of this one, whose material it has."""

    def __init__(self, material: Material, code: str) -> None:
        self.material, self.code = material, code
        given = os.getpid(), material, code
        self.pool = ProcessPoolExecutor(1, get_context("fork"), begin_language, given)
        self.pool.submit(os.getpid).result()

    def update(
        self,
        material: Material,
        ran: Mapping[str, bytes],
        theme: Mapping[str, bytes],
        opens: bool,
    ) -> Future[set[str]]:
        """See `InLanguage.update`."""
        return self.pool.submit(update, self.news(material), ran, theme, opens)

    def take_one(self, material: Material, path: str) -> Future[bool]:
        """See `InLanguage.take_one`."""
        return self.pool.submit(take_one, self.news(material), path)

    def take_notebooks(self, ran: Mapping[str, bytes]) -> Future[set[str]]:
        """See `InLanguage.take_notebooks`."""
        return self.pool.submit(take_notebooks, ran)

    def commit(self) -> Future[tuple[list[str], list[str]]]:
        """Have what was put served: the paths that changed, and all there are."""
        return self.pool.submit(commit)

    def news(self, material: Material) -> dict[str, object]:
        """What of the material this process does not have yet."""
        differ = {
            name: getattr(material, name)
            for name in FIELDS
            if differs(getattr(material, name), getattr(self.material, name))
        }
        self.material = material
        return differ


def differs(one: object, other: object) -> bool:
    """Whether two things are not the same, nor say the same."""
    return one is not other and one != other


def begin_language(parent: int, material: Material, code: str) -> None:
    """What the process begins with: it ends with us, and holds the language."""
    end_with(parent)
    quiet()
    os.environ[DATE] = read_settings().source_date or UNDATED
    HELD.update(language=InLanguage(material.root, code), material=material)
    # What was read stays as long as the process.
    gc.freeze()


def update(
    news: Mapping[str, Any], ran: Mapping[str, bytes], theme: Mapping[str, bytes], opens: bool
) -> set[str]:
    """In the process: all of the language with the news."""
    return language().update(material_with(news), ran, theme, opens)


def take_one(news: Mapping[str, Any], path: str) -> bool:
    """In the process: one page with the news."""
    return language().take_one(material_with(news), path)


def take_notebooks(ran: Mapping[str, bytes]) -> set[str]:
    """In the process: the notebooks as they ran."""
    return language().take_notebooks(material_with({}), ran)


def commit() -> tuple[list[str], list[str]]:
    """In the process: what was put is served."""
    served, folder = language().served, language().language.folder
    changed = served.commit()
    return [folder + path for path in changed], [folder + path for path in served.digests]


def language() -> InLanguage:
    """The language of this process."""
    held = HELD["language"]
    assert isinstance(held, InLanguage)
    return held


def material_with(news: Mapping[str, Any]) -> Material:
    """The material of this process with the news, which it keeps."""
    if news:
        HELD["material"] = replace(HELD["material"], **news)
    material: Material = HELD["material"]
    return material
