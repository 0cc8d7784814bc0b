"""What becomes of random edits of the data of a repository, in a process of its own.

    python tests/edited.py REPOSITORY COUNT SEED

For each edit the data are read and the pages of each language written, as a build does, and the
table is put back. One line an edit: `refused`, `built`, `inconsistent` or `crashed`, what was
edited, and what was said. Pictures (PNG) alone are not made.
"""

import csv
import io
import re
import sys
import traceback
from dataclasses import replace
from pathlib import Path

HOUSE = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(HOUSE / "scripts"))

from edits import Edit, Rows, chosen_edits  # noqa: E402

from generator.errors import StudyError  # noqa: E402
from generator.exhibits.editions import edition  # noqa: E402
from generator.findings import Rendition  # noqa: E402
from generator.in_language.edition import Edition  # noqa: E402
from generator.languages import LANGUAGES  # noqa: E402
from generator.making import gathered  # noqa: E402
from generator.making.gathered import read  # noqa: E402
from generator.making.kept import Kept  # noqa: E402
from generator.making.language import Material  # noqa: E402
from generator.making.pens import pens  # noqa: E402
from generator.reading import Dataset  # noqa: E402
from generator.site.pages import pages  # noqa: E402
from generator.unforeseen import Unforeseen  # noqa: E402
from study.contract import CONTRACT  # noqa: E402

# What Python says where there is no number or no text.
NOTHING = re.compile(r"(?<![\w.-])(?:nan|NaN|NaT|&lt;NA&gt;|<NA>|inf|Infinity|None)(?![\w-])")
NUMBER = re.compile(r'<data class="fact"[^>]* value="([^"]*)"')
Pages = dict[str, str]


def main() -> None:
    """One line an edit."""
    material = read(HOUSE, CONTRACT, "")
    study, beside = material.study, dict(material.beside)
    # The zip of all data takes as long as the rest, and holds tables as they are.
    gathered.beside_pages = lambda *_: beside
    tables = {one.name: (one, rows_of(study.raw[one.name])) for one in study.package.datasets}
    first = written(material)
    for edit in chosen_edits(tables, int(sys.argv[2]), sys.argv[3]):
        path = HOUSE / edit.dataset.file
        kept = path.read_bytes()
        path.write_text(as_csv(edit.dataset, edit.rows), encoding="utf-8")
        try:
            outcome, said = outcome_of(edit, first)
        finally:
            path.write_bytes(kept)
        print(f"{outcome}\t{edit.said}\t{said}", flush=True)


def rows_of(content: bytes) -> Rows:
    """The rows of a table below its header."""
    return list(csv.reader(io.StringIO(content.decode("utf-8"))))[1:]


def as_csv(dataset: Dataset, rows: Rows) -> str:
    """A table as its file has it."""
    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows([dataset.names, *rows])
    return target.getvalue()


def outcome_of(edit: Edit, first: dict[str, Pages]) -> tuple[str, str]:
    """What becomes of an edited table, and what is said of it."""
    try:
        material = read(HOUSE, CONTRACT, "")
        made = written(material)
    except Unforeseen as error:
        cause = error.__cause__ or error
        return "crashed", f"{error} | {traceback.format_exception(cause)[-2:]}".replace("\n", " ")
    except StudyError as error:
        lines = str(error).split("\n")
        many = "" if all(lines) and len(lines) < 50 else "crashed"
        return many or "refused", " | ".join(lines)
    except Exception as error:
        return "crashed", " ".join(traceback.format_exception(error)[-3:]).replace("\n", " ")
    wrong = inconsistencies(material, made, first, edit)
    return ("inconsistent", "; ".join(wrong)) if wrong else ("built", "")


def written(material: Material) -> dict[str, Pages]:
    """The pages of each language."""
    made = {}
    for code, prose in material.prose.items():
        keep = Kept(material.kept, material.makers)
        hand = replace(pens(keep), raster=lambda svg: b"")
        rendition = Rendition(material.study, material.facts, LANGUAGES[code])
        done: Edition = edition(CONTRACT, rendition, prose, hand, "", material.sizes)
        # What a class takes away is brought where the edit did not reach it, as a build does.
        done = replace(done, keep=keep)
        made[code] = pages(done)
        for exhibit in done.exhibits.values():
            for file in exhibit.downloads:
                if file.path.endswith((".csv", ".json", ".md", ".svg")):
                    made[code][file.path] = file.content.decode("utf-8")
    return made


def inconsistencies(
    material: Material, made: dict[str, Pages], first: dict[str, Pages], edit: Edit
) -> list[str]:
    """Where the pages say what no data say, or not the same in each language."""
    wrong = []
    known = {f"{fact.value:.12g}" for fact in material.facts.values()}
    known |= {f"{fact.high:.12g}" for fact in material.facts.values() if fact.high is not None}
    for code, own in made.items():
        for path, text in own.items():
            before = set(NOTHING.findall(first[code].get(path, "")))
            if nothing := set(NOTHING.findall(text)) - before:
                wrong.append(f"docs/{code}, {path} says {', '.join(sorted(nothing))}")
            if path.endswith(".md") and (strange := set(NUMBER.findall(text)) - known):
                wrong.append(f"docs/{code}, {path} quotes {', '.join(sorted(strange))}")
    alike = [path for path in numbers_of(first) if len(set(numbers_of(first)[path])) == 1]
    now = numbers_of(made)
    wrong += [f"{path} differs between languages" for path in alike if len(set(now[path])) > 1]
    path = f"data/{edit.dataset.name.replace('_', '-')}.md"
    for code, own in made.items():
        rows = own.get(path, "").count('<tr id="row-')
        if path in own and rows != len(edit.rows):
            wrong.append(f"docs/{code}, {path} has {rows} of {len(edit.rows)} rows")
    return wrong


def numbers_of(made: dict[str, Pages]) -> dict[str, list[tuple[str, ...]]]:
    """The numbers that each page quotes, in each language, by its path."""
    pages_of = [{path for path in own if path.endswith(".md")} for own in made.values()]
    return {
        path: [tuple(sorted(NUMBER.findall(own[path]))) for own in made.values()]
        for path in set.intersection(*pages_of)
    }


if __name__ == "__main__":
    main()
