"""Long sweeps: many builds at once, kills at any moment, a disk that is full at any moment.

Every site is compared byte for byte with one that was built in peace.
"""

import hashlib
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import build
from processes import end_by_themselves, marked, processes

pytestmark = [pytest.mark.more, pytest.mark.timeout(7200)]

PAIRS, KILLS, FULL, PUBLISHED = 30, 30, 20, 200
# The sentence that changes from build to build, always as long: prose may hold no typed number.
FILE = Path("docs", "id", "glossary.md")
SENTENCE = "Kalimat ke-{}."


def sentence(number: int) -> str:
    """The sentence of this number, which is written in letters: aaa, aab, …"""
    letters = [chr(ord("a") + number // 26**place % 26) for place in (2, 1, 0)]
    return SENTENCE.format("".join(letters))


class House:
    """A house of which one sentence changes, and what its site is apart from that sentence."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.text = (root / FILE).read_text(encoding="utf-8")
        self.number = 0
        self.write(0)
        assert build(root).returncode == 0
        self.peaceful = self.site(0)

    def write(self, number: int) -> None:
        text = f"{self.text}\n{sentence(number)}\n"
        (self.root / FILE).write_text(text, encoding="utf-8")
        self.number = number

    def site(self, number: int) -> dict[str, bytes]:
        """The files of the site by path, this sentence being the first one in them."""
        site = self.root / "build" / "site"
        new, first = sentence(number).encode(), sentence(0).encode()
        return {
            name: content.replace(new, first)
            for path in site.rglob("*")
            if path.is_file()
            for name, content in opened(path, path.relative_to(site).as_posix())
        }

    def shows(self, *numbers: int) -> bool:
        """Whether the site is whole, and of one of these sentences."""
        return any(self.site(number) == self.peaceful for number in numbers)

    def started(self, *options: str, before: str = "") -> subprocess.Popen[str]:
        """One build, begun with this line of Python."""
        run = "import runpy, sys; sys.path[0] = 'scripts'; sys.argv[0] = 'scripts/build.py'"
        code = f"{before}\n{run}\nrunpy.run_path(sys.argv[0], run_name='__main__')"
        return subprocess.Popen(
            [sys.executable, "-c", code, *options],
            cwd=self.root,
            env=marked(str(self.root)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def litter(self) -> set[str]:
        """What no finished build leaves."""
        names = {path.name for path in (self.root / "build").iterdir()}
        whole = {"apart", "current", "heads", "kept", "lock", "pages", "seconds.json", "site"}
        return names - whole


def opened(path: Path, name: str) -> Iterator[tuple[str, bytes]]:
    """A file of the site; of a copy to take away each of its files, and whether its digest fits."""
    if path.suffix == ".sha256":
        digest = hashlib.sha256(path.with_suffix("").read_bytes()).hexdigest()
        yield name, path.read_bytes().replace(digest.encode(), b"its digest")
    elif path.parent.name == "offline" and path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            yield from ((f"{name}/{one}", archive.read(one)) for one in archive.namelist())
    else:
        yield name, path.read_bytes()


@pytest.fixture(scope="module")
def sweep(house: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    yield House(shutil.copytree(house, tmp_path_factory.mktemp("sweep") / "house"))


def test_of_many_pairs_of_builds_at_once_none_leaves_a_damaged_site(sweep):
    chance = random.Random(1)
    damaged, said = [], Counter()
    for pair in range(1, PAIRS + 1):
        sweep.write(pair)
        first = sweep.started()
        time.sleep(chance.uniform(0, 2))
        # Every third pair both make the whole site.
        second = sweep.started(*(["--force"] if pair % 3 == 0 else []))
        for process in (first, second):
            out, error = process.communicate(timeout=600)
            assert (process.returncode, error) == (0, "")
            said.update(line for line in out.splitlines() if line.startswith("another"))
        if not sweep.shows(pair) or sweep.litter():
            damaged.append(pair)
        print(f"pair {pair}: {len(damaged)} damaged", flush=True)
    print(f"pairs {PAIRS}, damaged {len(damaged)}; {said.total()} waited")
    assert damaged == []
    assert said.total() == PAIRS


@pytest.mark.parametrize("stop", ["SIGKILL", "SIGTERM"])
def test_killed_or_stopped_at_any_moment_it_leaves_a_whole_site(sweep, stop):
    chance = random.Random(stop)
    base = sweep.number
    started = time.monotonic()
    sweep.write(base + 1)
    assert build(sweep.root).returncode == 0
    longest = time.monotonic() - started
    shown = base + 1
    whole, at_end = 0, 0
    for number in range(base + 2, base + 2 + KILLS):
        sweep.write(number)
        process = sweep.started()
        time.sleep(chance.uniform(0, longest))
        process.send_signal(signal.Signals[stop])
        _, said = process.communicate(timeout=60)
        if stop == "SIGTERM" and process.returncode == 143:
            assert said == "stopped by SIGTERM; the last good site stays\n"
            assert processes(str(sweep.root)) == [] and sweep.litter() == set()
        assert end_by_themselves(str(sweep.root))
        whole += sweep.shows(shown, number)
        print(f"{stop} {number - base - 1}: {whole} whole", flush=True)
        if sweep.shows(number):
            shown, at_end = number, at_end + 1
    print(f"{stop}: {whole} of {KILLS} whole, {at_end} of them after the new site was published")
    assert whole == KILLS
    assert build(sweep.root).returncode == 0
    assert sweep.shows(sweep.number) and sweep.litter() == set()


# The end of a build, with what stands before it left out: a staged site is published and noted.
PUBLISHING = """
import shutil, sys
from pathlib import Path
from generator.making.current import note_current
from generator.making.lock import held
from generator.making.publish import publish
from generator.making.workplace import tidy, work_in

root, mark = Path.cwd(), sys.argv[1].encode()
stage, site = root / "build" / "stage", root / "build" / "site"

def work():
    shutil.copytree(root / "site", stage)
    for page in stage.rglob("*.html"):
        page.write_bytes(mark + page.read_bytes())
    print("staged", flush=True)
    publish(stage, site)
    note_current(root, {})
    return 0

with held(root):
    tidy(root)
    sys.exit(work_in(root, work))
"""


def test_killed_at_any_moment_of_publishing_it_leaves_a_whole_site(site, tmp_path):
    chance = random.Random(2)
    shutil.copytree(site, tmp_path / "site")
    pages = {path.relative_to(site): path.read_bytes() for path in site.rglob("*.html")}
    names = {path.relative_to(site) for path in site.rglob("*")}
    seen: Counter[str] = Counter()

    def published(number: int) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", PUBLISHING, f"{number:04}"],
            cwd=tmp_path,
            env=marked(str(tmp_path)),
            stdout=subprocess.PIPE,
            text=True,
        )

    assert published(0).wait() == 0
    last = 0
    for number in range(1, PUBLISHED + 1):
        process = published(number)
        # Every other kill aims at the steps after staging, which take less than a tenth of it.
        if number % 2:
            process.stdout.readline()
            time.sleep(chance.uniform(0, 0.1))
        else:
            time.sleep(chance.uniform(0, 1))
        process.kill()
        process.communicate()
        assert end_by_themselves(str(tmp_path))
        now = tmp_path / "build" / "site"
        assert {path.relative_to(now) for path in now.rglob("*")} == names
        marks = {(now / page).read_bytes().removesuffix(text) for page, text in pages.items()}
        assert marks in ({f"{last:04}".encode()}, {f"{number:04}".encode()})
        seen["new" if marks == {f"{number:04}".encode()} else "last"] += 1
        last = int(marks.pop())
    print(f"publishing: {PUBLISHED} of {PUBLISHED} whole, {dict(seen)}")
    assert set(seen) == {"new", "last"}
    assert published(0).wait() == 0
    assert {path.name for path in (tmp_path / "build").iterdir()} == {"current", "lock", "site"}


# Below build/, the write after so many others finds the disk full, and so does each later one.
FULL_DISK = """
import errno, os, sys
left = {left}
def look(event, arguments):
    global left
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_ACCMODE:
        if "/build/" in str(arguments[0]) and not str(arguments[0]).endswith("/lock"):
            left -= 1
            if left < 0:
                raise OSError(errno.ENOSPC, "No space left on device", str(arguments[0]))
sys.addaudithook(look)
"""


def test_a_disk_that_is_full_at_any_moment_leaves_the_last_site_and_one_line(sweep):
    chance = random.Random(3)
    shown = sweep.number
    # The build writes about this many files in each of its processes.
    for left in [0, 1, 2, *(chance.randrange(3, 700) for _ in range(FULL - 3))]:
        sweep.write(sweep.number + 1)
        process = sweep.started(before=FULL_DISK.format(left=left))
        _, said = process.communicate(timeout=600)
        if process.returncode == 0:
            # Fewer files than that were written.
            shown = sweep.number
        else:
            assert process.returncode == 1
            assert said.count("\n") == 1 and "No space left on device" in said
        assert sweep.shows(shown)
        assert sweep.litter() == set()


def test_what_is_kept_may_be_damaged_in_any_way(sweep):
    chance = random.Random(4)
    kept = sorted((sweep.root / "build" / "kept").iterdir())
    for number, path in enumerate(kept):
        if number % 3 == 0:
            path.write_bytes(b"")
        elif number % 3 == 1:
            path.unlink()
        else:
            content = path.read_bytes()
            path.write_bytes(content[: chance.randrange(len(content))])
    done = build(sweep.root, "--force")
    assert (done.returncode, done.stderr) == (0, "")
    assert sweep.shows(sweep.number)
