"""Spoils the descriptions of a house one part at a time, and tells what becomes of each.

    python tests/spoil_house.py ROOT COUNT SEED

Reads the house as a build does, and writes its pages with pens that draw nothing. A line for each
case: what became of it, the file, the place, what was put there, and what was said.
"""

import random
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(sys.argv[1])
sys.path.insert(0, str(ROOT / "scripts"))

from limited import ENDED, said_by  # noqa: E402
from pens import BLANK  # noqa: E402
from spoiling import at, parts, read, spoiled, written, wrongs  # noqa: E402

from generator.errors import StudyError  # noqa: E402
from generator.exhibits.editions import edition  # noqa: E402
from generator.findings import Rendition  # noqa: E402
from generator.languages import LANGUAGES  # noqa: E402
from generator.machines.feed import feed_xml, has_feed  # noqa: E402
from generator.machines.metadata import heads  # noqa: E402
from generator.making import gathered  # noqa: E402
from generator.making.kept import Kept  # noqa: E402
from generator.numbers.pages import labels_of_all  # noqa: E402
from generator.site.pages import pages  # noqa: E402
from generator.unforeseen import Unforeseen, place_of_error  # noqa: E402
from study.contract import CONTRACT  # noqa: E402

PUBLIC = "https://example.org/"
# Of what is put in place of a text, what a browser would obey.
RUN = re.compile(r"<script>alert|<img src=x|<svg/onload|href=.javascript:|src=.https://evil")
# More than a refusal may take: what is read is written as well.
SECONDS = 60


def files() -> list[Path]:
    """All that describes data, exhibits, notes, references, releases and the study."""
    names = ("data/*.toml", "data/*.json", "data/exhibits/*.toml", "data/symbols/*.toml")
    return sorted(path for name in names for path in ROOT.glob(name))


def cases() -> Iterator[tuple[Path, tuple[str | int, ...], object]]:
    """Each part of each of them, with each thing that is put in its place."""
    for path in files():
        whole = read(path)
        for place in parts(whole):
            for wrong in wrongs(at(whole, place), place, path.suffix == ".toml"):
                yield path, place, wrong


def texts_written() -> Iterator[str]:
    """All that is written of the house but drawings."""
    material = gathered.read(ROOT, CONTRACT, PUBLIC)
    for code in LANGUAGES:
        rendition = Rendition(material.study, material.facts, LANGUAGES[code])
        done = edition(CONTRACT, rendition, material.prose[code], BLANK, PUBLIC, material.sizes)
        # What a class takes away is brought where the case did not reach it, as a build does.
        done = replace(done, keep=Kept(material.kept, material.makers))
        made = pages(done)
        yield from made.values()
        yield from heads(made, material.notebooks[code], done).values()
        if has_feed(done):
            yield feed_xml(done, labels_of_all(done))


def outcome() -> str:
    """What becomes of the house as it is now."""
    try:
        run = [found[0] for text in texts_written() if (found := RUN.search(text))]
    except Unforeseen as error:
        return f"crashed {error}"
    except StudyError as error:
        return f"refused {error}"
    except Exception as error:
        return f"crashed {type(error).__name__}: {error}{place_of_error(error)}"
    return f"run {run[0]}" if run else "shown"


def main() -> None:
    """Tell of a selection of the cases, or of all where the count is 0."""
    every, count = list(cases()), int(sys.argv[2])
    chosen = random.Random(sys.argv[3]).sample(every, count) if count else every
    print(f"whole {said_by(outcome, SECONDS)} {len(every)}", flush=True)
    for path, place, wrong in chosen:
        before, toml = path.read_bytes(), path.suffix == ".toml"
        try:
            path.write_text(written(spoiled(read(path), place, wrong), toml), encoding="utf-8")
            said = said_by(outcome, SECONDS)
        finally:
            path.write_bytes(before)
        kind = "ended" if said == ENDED else said.partition(" ")[0]
        named = ".".join(map(str, place))
        told = said.removeprefix(f"{kind} ").replace("\n", " || ")
        name = path.relative_to(ROOT).as_posix()
        print(f"{kind}\t{name}\t{named}\t{ascii(wrong)[:60]}\t{told[:600]}", flush=True)


if __name__ == "__main__":
    main()
