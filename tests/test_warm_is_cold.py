"""A build that brings what an earlier one made is a cold one, byte for byte."""

import shutil
from pathlib import Path

import pytest
from command import build, copy_of, replace
from contents import contents, differing

FINDINGS = "docs/en/findings.md"
# One of each kind, one after the other: (file, old, new).
PROSE = {
    "a sentence": (FINDINGS, "Whether those who", "Whether all those who"),
    "a sentence of the other language": ("docs/id/about.md", "contoh", "misal"),
    "a heading that others may link to": (
        "docs/*/findings.md",
        "{#open}",
        "{#open}\n\n### A {#more}",
    ),
    "a title that other pages tell": ("docs/id/findings.md", "title: Temuan", "title: Temuannya"),
}
DATA = {
    "a value": ("data/minutes.csv", "walk,rain,19", "walk,rain,21"),
    "a word": ("data/words.csv", "pagi hujan", "pagi yang hujan"),
    "words of an exhibit": ("data/exhibits/distances.toml", "nothing is known", "nobody knows"),
    "a reference": ("data/references.json", "a hill village", "a mountain village"),
    "a release": ("data/releases.toml", "2026-01-15", "2026-01-16"),
}
LOOKS = {
    "a style": ("docs/theme/assets/css/voices.css", "1.2rem", "1.25rem"),
    "a script": ("docs/theme/assets/js/later.js", "(() => {", "(() => { let more;"),
    "a template": ("docs/theme/partials/copyright.html", "about-line", "about-line more"),
    "the list of pages": (
        "mkdocs.yml",
        "      - figures/index.md\n      - tables/index.md\n",
        "      - tables/index.md\n      - figures/index.md\n",
    ),
    "code of a chart": (
        "scripts/generator/drawing/charts/bars.py",
        "STEP = 34, 26",
        "STEP = 35, 27",
    ),
    "code of finishing": ("scripts/generator/site/headings.py", "h([23])", "h([2])"),
}
GROUPS = {"prose": PROSE, "data": DATA, "looks and code": LOOKS}


@pytest.fixture
def root(tiny: Path, tmp_path: Path) -> Path:
    """A copy of the second study, which builds soonest."""
    return copy_of(tiny, tmp_path / "house")


def packs(root: Path) -> tuple[set[str], set[str]]:
    """What is kept whole of each language by name: as it was written, and as it was laid out."""
    kept = root / "build" / "kept"
    written, laid_out = kept.glob("*.texts.pack"), kept.glob("*.site.pack")
    return {path.name for path in written}, {path.name for path in laid_out}


@pytest.mark.builds
@pytest.mark.parametrize("group", GROUPS)
def test_after_each_kind_of_change_a_warm_build_is_a_cold_one(group: str, root: Path):
    """Each shows on the site; nothing of the site is what it was before one of them."""
    for kind, (file, old, new) in GROUPS[group].items():
        before = contents(root / "build" / "site")
        for path in root.glob(file):
            replace(path, old, new)
        done = build(root)
        assert done.returncode == 0, (kind, done.stderr)
        assert differing(before, contents(root / "build" / "site")), kind
    warm = contents(root / "build" / "site")
    shutil.rmtree(root / "build")
    assert build(root).returncode == 0
    assert differing(warm, contents(root / "build" / "site")) == []


@pytest.mark.builds
def test_a_language_that_did_not_change_is_brought_and_the_next_change_of_it_seen(root: Path):
    """Also a language that was brought the last time, and what was changed back."""
    first = contents(root / "build" / "site")
    texts = {}
    for file, old, new in (PROSE["a sentence"], PROSE["a sentence of the other language"]):
        before, packed = contents(root / "build" / "site"), packs(root)
        texts[file] = (root / file).read_text(encoding="utf-8")
        replace(root / file, old, new)
        assert build(root).returncode == 0
        # Kept by all that it rests on, and brought: that of the one language, not of the other.
        assert [len(kept & now) for kept, now in zip(packed, packs(root), strict=True)] == [1, 1]
        assert differing(before, contents(root / "build" / "site"))
    for file, text in texts.items():
        (root / file).write_text(text, encoding="utf-8")
    assert build(root).returncode == 0
    assert differing(first, contents(root / "build" / "site")) == []


@pytest.mark.builds
def test_what_is_damaged_of_what_is_kept_is_made_anew(root: Path):
    """Half of each file, after a sentence that brings most of them."""
    for path in (root / "build" / "kept").iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    replace(root / FINDINGS, "Whether those who", "Whether all those who")
    assert build(root).returncode == 0
    warm = contents(root / "build" / "site")
    shutil.rmtree(root / "build")
    assert build(root).returncode == 0
    assert differing(warm, contents(root / "build" / "site")) == []
