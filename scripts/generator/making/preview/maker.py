"""The study kept in memory: what changed of it, and what follows from that in the preview."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, wait
from pathlib import Path

from generator.contract import Contract
from generator.findings import Sources, audited
from generator.languages import LANGUAGES
from generator.making.addresses import check_addresses
from generator.making.brought.rests import STYLES
from generator.making.digest import digest
from generator.making.files import write_aside
from generator.making.gathered import read
from generator.making.hosts import server_files_of
from generator.making.inputs import read_inputs, within
from generator.making.kept import Kept
from generator.making.language import Material
from generator.making.media import with_media
from generator.making.notebooks import running, unless_stopped
from generator.making.offline import copied_addresses
from generator.making.preview.apart import FIELDS, Apart, differs
from generator.making.preview.in_language import SERVED
from generator.making.preview.remembered import Once
from generator.making.settings import Settings
from generator.making.workplace import remove

# What is loaded or chosen once in a process: where it changed, only a new one is right.
LOADED = ("scripts/", "requirements.txt", "data/study.toml", "data/typefaces/", "LICENSE")
THEME = ("docs/theme/", "mkdocs.yml")


class Preview:
    """The preview of the study below `root`, served below build/preview."""

    def __init__(self, root: Path, contract: Contract, settings: Settings) -> None:
        self.root, self.contract, self.settings = root, contract, settings
        self.served = root / "build" / SERVED
        self.house: dict[str, bytes] = {}
        self.seen, self.once = "", Once()
        self.material: Material | None = None
        self.languages: dict[str, Apart] = {}
        self.ran: dict[str, dict[str, bytes]] = {}
        self.server_files: dict[str, str] = {}
        self.addresses: dict[str, set[str]] = {}
        # Whether a refused attempt may have left something in the making, and of styles.
        self.unsure = self.opens = False

    def look(self) -> Iterator[dict[str, object]]:
        """What happens, as it happens, of all that changed: `published` paths with the `seconds`,
        or `whole`, with what asks for another process.

        Raises what a whole build would raise.
        """
        started = time.monotonic()
        house = read_inputs(self.root, self.settings)
        if digest(house) == self.seen:
            return
        self.seen = digest(house)
        changed = [
            name for name in {*house, *self.house} if house.get(name) != self.house.get(name)
        ]
        if self.material and (loaded := [one for one in changed if one.startswith(LOADED)]):
            yield {"whole": min(loaded)}
            return
        last, material = self.material, self.read(house)
        if last and (material.makers != last.makers or material.moves != last.moves):
            yield {"whole": "docs/addresses.txt" if material.moves != last.moves else "what draws"}
            return
        if not self.languages:
            remove(self.served)
            self.languages = {code: Apart(material, code) for code in LANGUAGES}
        page = None
        stale = last is None or self.rests(material) != self.rests(last)
        if last is None:
            self.run_notebooks(material)
        elif (page := self.page_alone(last, material, changed)) and not self.unsure:
            code, path = page
            self.unsure = True
            if self.languages[code].take_one(material, path).result():
                paths, _ = self.languages[code].commit().result()
                yield self.published(paths, started)
        every, self.unsure = self.unsure and not page, True
        self.update(material, changed, None if every else last)
        yield self.published(self.commit(material), started)
        if last and stale:
            self.run_notebooks(material)
            asked = {
                code: one.take_notebooks(self.ran[code]) for code, one in self.languages.items()
            }
            self.check(material, asked)
            yield self.published(self.commit(material), started)
        self.material, self.house, self.unsure, self.opens = material, house, False, False

    def read(self, house: Mapping[str, bytes]) -> Material:
        """What people wrote, checked; what rests on nothing that changed is not read again."""
        self.once.data = digest(within(house, "data/", "docs/released/"))
        material = read(self.root, self.contract, self.settings.site_url, self.once)
        return with_media(material, Kept(material.kept, material.makers))

    def rests(self, material: Material) -> object:
        """What the notebooks rest on."""
        return digest(within(material.house, "data/")), material.notebooks

    def page_alone(
        self, last: Material, material: Material, changed: list[str]
    ) -> tuple[str, str] | None:
        """Language and path of the one page of prose that changed, if nothing else did."""
        found = [
            (code, path)
            for code, texts in material.prose.items()
            for path, text in texts.items()
            if last.prose[code].get(path) != text
        ]
        names = [f"docs/{code}/{path}" for code, path in found]
        return found[0] if len(found) == 1 and names == changed else None

    def update(self, material: Material, changed: list[str], last: Material | None) -> None:
        """Have each language made that is not as it was, and its addresses checked."""
        theme = [name for name in changed if name.startswith(THEME)]
        styles = {
            name: material.house[name]
            for name in theme
            if STYLES.fullmatch(name) and name in material.house and name in self.house
        }
        self.opens = opens = self.opens or len(styles) < len(theme)
        asked = {
            code: one.update(material, self.ran[code], styles, opens)
            for code, one in self.languages.items()
            if last is None or theme or concerns(last, material, code)
        }
        # Where styles are refused half way, only laying all out anew is sure.
        self.opens = opens or bool(styles)
        self.check(material, asked)

    def check(self, material: Material, asked: Mapping[str, Future[set[str]]]) -> None:
        """Refuse what lost an address that others may link to."""
        # Each is waited for: none is at work when another is refused.
        wait(asked.values())
        self.addresses |= {code: found.result() for code, found in asked.items()}
        loud = audited(Sources(material.study, material.facts), self.contract.checks)
        quiet = [name for name in material.study.notes if name not in loud]
        folders = {LANGUAGES[code].folder: addresses for code, addresses in self.addresses.items()}
        # A whole build alone makes copies of the site: they are not lost.
        folders[""] = folders[""] | copied_addresses(material)
        check_addresses(self.root, folders, quiet, accept=False)

    def commit(self, material: Material) -> list[str]:
        """Have all served, with what tells a host how; the paths that changed."""
        done = [one.result() for one in [one.commit() for one in self.languages.values()]]
        # A whole build alone makes copies of the site; a host is told of them all the same.
        copies = copied_addresses(material)
        paths = [path for _, there in done for path in there] + sorted(copies)
        files = server_files_of(self.served, paths, self.settings.base, material.moves)
        for name, text in files.items():
            if self.server_files.get(name) != text:
                write_aside(self.served / name, text)
        self.server_files = files
        return [path for changed, _ in done for path in changed]

    def run_notebooks(self, material: Material) -> None:
        """The notebooks of each language with their outputs, run or as they were kept."""
        with running(material, Kept(material.kept, material.makers)) as runs:
            self.ran = {code: unless_stopped(run, runs.values()) for code, run in runs.items()}

    def published(self, paths: list[str], started: float) -> dict[str, object]:
        """What is told of paths that are served."""
        return {"published": paths, "seconds": round(time.monotonic() - started, 2)}


def concerns(last: Material, material: Material, code: str) -> bool:
    """Whether a language is made of anything that is not as it was."""
    common = [name for name in FIELDS if name not in ("prose", "notebooks")]
    return (
        any(differs(getattr(last, name), getattr(material, name)) for name in common)
        or last.prose[code] != material.prose[code]
        or [*last.prose[code]] != [*material.prose[code]]
        or last.notebooks[code] != material.notebooks[code]
    )
