"""One language kept in memory: laid out and finished anew only where it changed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.languages import LANGUAGES
from generator.litter import is_litter
from generator.making.addresses import is_unlisted
from generator.making.configuration import configuration_path
from generator.making.files import write
from generator.making.language import Material
from generator.making.preview.finishing import Finishing
from generator.making.preview.folder import ServedFiles
from generator.making.preview.one_page import page_alone
from generator.making.preview.publisher import INDEX, Publisher
from generator.making.preview.texts import HTML, Texts, WrittenLanguage
from generator.reading.typed import read_typed
from generator.site.addresses import addresses_of, is_page
from generator.site.search import TYPED, lean_index, typed_script
from generator.unforeseen import while_making
from generator.writing.links import address

# Below build/: complete pages, as deep as a whole build's, since their settings lead from there;
# what MkDocs makes of them; what is served.
PAGES, LAID, SERVED = "preview-pages", "preview-laid", "preview"
# The theme's own, which are copied as they are.
THEME = "docs/theme/"


class InLanguage:
    """A language of the preview of the house at `root`."""

    def __init__(self, root: Path, code: str) -> None:
        self.root, self.language = root, LANGUAGES[code]
        build = root / "build"
        self.folder, self.laid = build / PAGES / code, build / LAID / code
        self.served = ServedFiles(build / SERVED / self.language.folder)
        self.written = WrittenLanguage(root, code)
        self.texts: Texts | None = None
        self.material: Material | None = None
        # Pages that a refused attempt has left in the publisher as they were then.
        self.astray: set[str] = set()

    def update(
        self, material: Material, ran: Mapping[str, bytes], theme: Mapping[str, bytes], opens: bool
    ) -> set[str]:
        """All of the language as the material has it, put to be served; its addresses.

        `theme` are files of the theme that changed, which alone write no text anew; `opens` lays
        out every page anew.
        """
        with while_making(f"the pages of docs/{self.language.code}"):
            texts = self.texts
            if texts is None or opens or not theme or material is not self.material:
                texts = self.written.texts(material, ran)
            if opens or self.texts is None or texts.asks_for_all(self.texts):
                self.texts = None
                self.open(texts)
            else:
                self.take(texts, self.texts, theme)
            self.put_shared(texts, material)
            self.texts, self.material = texts, material
        return self.addresses()

    def open(self, texts: Texts) -> None:
        """All pages laid out, as a whole build does."""
        for folder in (self.folder, self.laid):
            shutil.rmtree(folder, ignore_errors=True)
        for path, content in texts.given.items():
            write(self.folder / path, content)
        settings = self.folder.parent / Path(configuration_path(self.language)).name
        write(settings, texts.settings)
        self.publisher = Publisher(settings, self.laid, self.language.code)
        self.publisher.lay_out_all()
        self.finishing = Finishing(self.root, self.laid, self.language)
        self.statics = set[str]()
        for file in sorted(self.laid.rglob("*")):
            path = file.relative_to(self.laid).as_posix()
            if path.endswith(HTML):
                self.finish(path, texts)
            elif file.is_file() and path != INDEX and not is_litter(Path(path)):
                self.statics.add(path)
        self.statics -= self.finishing.replaced
        for path in self.statics:
            self.served.put(path, (self.laid / path).read_bytes())
        self.astray = set()

    def take(self, texts: Texts, last: Texts, theme: Mapping[str, bytes]) -> None:
        """Lay out what changed of the texts and of the theme."""
        for path, content in theme.items():
            there = path.removeprefix(THEME)
            write(self.laid / there, content)
            if there in self.statics:
                self.served.put(there, content)
        if theme:
            self.finishing.read_theme()
        changed = {path for path, said in texts.given.items() if said != last.given[path]}
        laid_out = self.publisher.laid_out
        self.astray |= changed & laid_out
        finished = {path for path, said in texts.heads.items() if said != last.heads[path]}
        for path in changed | self.astray:
            write(self.folder / path, texts.given[path])
            if path not in laid_out:
                write(self.laid / path, texts.given[path])
                if path.endswith(HTML):
                    finished.add(path)
                else:
                    self.served.put(path, texts.given[path])
        if self.astray:
            finished |= self.publisher.lay_out(self.astray)
        for path in [*self.finishing.pages] if theme else finished:
            self.finish(path, texts)
        self.astray = set()

    def take_one(self, material: Material, path: str) -> bool:
        """One written page of a changed text, put to be served; whether it can be alone.

        It cannot where more than its own words may change: then `update` tells.
        """
        with while_making(f"docs/{self.language.code}/{path}"):
            alone = page_alone(self.written, material, path) if self.texts else None
            if alone is None or self.texts is None:
                return False
            there = f"{address(path)}index.html"
            before = self.finishing.pages[there]
            texts = self.texts.with_page(path, there, alone)
            self.astray.add(path)
            write(self.folder / path, texts.given[path])
            self.publisher.lay_out(self.astray)
            self.finish(there, texts)
            self.astray, self.texts = set(), texts
            self.put_pages()
            after = self.finishing.pages[there]
            return {*before.anchors} <= {*after.anchors}

    def take_notebooks(self, material: Material, ran: Mapping[str, bytes]) -> set[str]:
        """What runs of the notebooks gave since, put to be served; the language's addresses."""
        with while_making(f"the notebooks of docs/{self.language.code}"):
            assert self.texts is not None
            texts = self.written.with_notebooks(self.texts, material, ran)
            self.take(texts, self.texts, {})
            self.put_shared(texts, material)
            self.texts = texts
        return self.addresses()

    def finish(self, path: str, texts: Texts) -> None:
        """One page as it is laid out now."""
        head = texts.heads.get(path, b"").decode("utf-8")
        self.finishing.finish(path, (self.laid / path).read_text("utf-8"), head)

    def put_pages(self) -> set[str]:
        """The pages, and what they share; their paths."""
        paths = set[str]()
        for path, text in self.finishing.published():
            self.served.put(path, text)
            paths.add(path)
        return paths

    def put_shared(self, texts: Texts, material: Material) -> None:
        """Every page, and all that is made of more than one."""
        paths = self.put_pages() | self.statics | texts.apart.keys() | {INDEX, TYPED}
        for path, content in texts.apart.items():
            self.served.put(path, content)
        index = (self.laid / INDEX).read_text("utf-8")
        self.served.put(INDEX, lean_index(index, self.language))
        self.served.put(TYPED, typed_script(read_typed(self.root)[self.language.code]))
        if not self.language.folder:
            paths |= self.put_moved(material.moves)
        self.served.keep_only(paths)

    def put_moved(self, moves: Mapping[str, str]) -> set[str]:
        """What took a file's place, at its old address too, as `keep_moved_files` has it."""
        there = self.served.paths()
        found = set[str]()
        for old, new in moves.items():
            if not is_page(old) and not is_page(new) and new in there:
                if old not in self.statics:
                    self.served.put(old, self.served.content(new))
                found.add(old)
        return found

    def addresses(self) -> set[str]:
        """Every address of the language, as the ledger has them."""
        files = {path for path in self.served.paths() if not is_unlisted(path)}
        pages = {path for path in files if path == "index.html" or path.endswith("/index.html")}
        return addresses_of(
            {path: self.finishing.pages[path].anchors for path in pages}, files - pages
        )
