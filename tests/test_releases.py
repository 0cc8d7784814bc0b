"""Versions: no number changes between releases without an entry that names it."""

import json
import shutil
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from renditions import rendition

from generator.errors import InvalidData, UnknownName
from generator.languages import LANGUAGES
from generator.reading import Change, Release, Study, read_study
from generator.reading.releases import Gone, Revision
from generator.writing.links import Links
from generator.writing.versions import numbers_json, releases_markdown, version_line

ROOT = Path(__file__).parents[1]
RELEASED = ROOT / "data" / "released" / "numbers.json"


def numbers(text: str) -> dict[str, dict]:
    """Every number by its name; how a unit is written, t or ton, is no change of a number."""
    known = {one["name"]: one for one in json.loads(text)["numbers"]}
    return {
        name: one
        | {"reads": one["reads"].removesuffix("on") if one["unit"] == "tonne" else one["reads"]}
        for name, one in known.items()
    }


def unnamed(
    before: Mapping[str, dict], now: Mapping[str, dict], releases: Sequence[Release]
) -> Iterator[str]:
    """Each number that differs from the last release, and is not named as the file would have it.

    `before` is what was released with the newest dated release; entries of the one in
    preparation above it may name what changed since.
    """
    changes = [] if releases[0].date else releases[0].changes
    revised = {one.name: one for change in changes for one in change.changed}
    added = {name for change in changes for name in change.added}
    removed = {one.name for change in changes for one in change.removed}
    for name in sorted(before.keys() | now.keys()):
        if name not in before:
            if name not in added:
                yield f"{name} appeared: name it under added"
        elif name not in now:
            if name not in removed:
                yield f"{name} vanished: name it under removed"
        elif any(before[name][field] != now[name][field] for field in ("value", "unit", "reads")):
            values = before[name]["value"], now[name]["value"]
            if name not in revised or (revised[name].before, revised[name].after) != values:
                yield (
                    f"{name} was {before[name]['reads']}, now {now[name]['reads']}: name it "
                    f"under changed, before = {values[0]!r}, after = {values[1]!r}"
                )


def test_every_number_that_differs_from_the_last_release_is_named(study):
    now = numbers(numbers_json(rendition(study, "id")))
    before = numbers(RELEASED.read_text(encoding="utf-8"))
    told = "\n".join(unnamed(before, now, study.releases))
    assert not told, f"data/releases.toml, the release without a date:\n{told}"


def test_the_kept_numbers_are_those_of_the_last_release(study):
    kept = json.loads(RELEASED.read_text(encoding="utf-8"))
    dated = [release for release in study.releases if release.date]
    assert (kept["version"], kept["date"]) == (dated[0].version, dated[0].date)
    assert kept["later_changes"] is False


WRITTEN = """[[releases]]
version = "0.1.0"
date = 2026-11-25

[[releases.changes]]
id = "Terbitan pertama."
en = "First release."
"""
NUMBER = {"name": "a", "value": 41.5, "unit": "percent", "reads": "41,5%"}
OTHER = NUMBER | {"value": 41.6, "reads": "41,6%"}
FIRST = Release("0.1.0", "2026-11-25", ())
GONE = Gone("a", {"id": "Hasil terendah", "en": "The lowest yield"})
CALLED = {"manufacturing_share_2022": "Share of manufacturing", "batch": "Yield of one batch"}


def prepared(**named) -> tuple[Release, Release]:
    return Release("0.2.0", "", (Change({"id": "x", "en": "x"}, **named),)), FIRST


def corrections(study: Study, code: str, releases: tuple[Release, ...]) -> str:
    """The page of corrections of a study with these releases."""
    told = rendition(replace(study, releases=releases), code)
    return releases_markdown(told, CALLED, Links("../", "../"))


@pytest.mark.parametrize(
    ("before", "now", "releases", "told"),
    [
        ({"a": NUMBER}, {"a": NUMBER}, (FIRST,), ""),
        ({"a": NUMBER}, {"a": OTHER}, (FIRST,), "a was 41,5%, now 41,6%"),
        ({"a": NUMBER}, {"a": OTHER}, prepared(changed=(Revision("a", 41.5, 41.6),)), ""),
        ({"a": NUMBER}, {"a": OTHER}, prepared(changed=(Revision("a", 41.5, 41.7),)), "41.6"),
        ({"a": NUMBER}, {"a": OTHER}, prepared(added=("a",)), "under changed"),
        ({"a": NUMBER}, {"a": NUMBER | {"reads": "41%"}}, (FIRST,), "now 41%"),
        ({}, {"a": NUMBER}, (FIRST,), "a appeared"),
        ({}, {"a": NUMBER}, prepared(added=("a",)), ""),
        ({"a": NUMBER}, {}, (FIRST,), "a vanished"),
        ({"a": NUMBER}, {}, prepared(removed=(GONE,)), ""),
    ],
)
def test_a_difference_is_told_unless_the_release_in_preparation_names_it(
    before, now, releases, told
):
    lines = list(unnamed(before, now, releases))
    assert len(lines) == bool(told) and told in "".join(lines)


def test_all_files_agree_on_the_version(study):
    """The newest release that has a date, in the file for citing and in the package."""
    last = next(release for release in study.releases if release.date)
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    package = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert citation["version"] == package["project"]["version"] == last.version
    assert str(citation["date-released"]) == last.date


def test_the_page_of_corrections_gives_old_and_new_value(study):
    """As each language writes shares: 41.5018 per cent is 41,5% in Indonesian."""
    change = Revision("manufacturing_share_2022", 40.0, 41.5018)
    for code, old in (("id", "40,0%"), ("en", "40.0%")):
        text = corrections(study, code, prepared(changed=(change,)))
        assert old in text and LANGUAGES[code].percent(41.5018) in text
        assert '#fact-manufacturing-share-2022">Share of manufacturing</a>: ' in text
        assert "{#version-0-2-0}" in text


def test_a_change_may_not_name_a_number_that_there_is_not(study):
    wrong = prepared(added=("grpd_2022",))
    with pytest.raises(UnknownName, match='nearest: "grdp_2022"'):
        corrections(study, "en", wrong)


@pytest.mark.parametrize(("code", "said"), [("id", "Hasil terendah"), ("en", "The lowest yield")])
def test_a_number_that_is_gone_is_named_in_words(study, code, said):
    """Also where an earlier release tells that it was new; a reader never meets its id."""
    new, later = prepared(added=("a",))[0], prepared(removed=(GONE,))[0]
    text = corrections(study, code, (replace(later, version="0.3.0"), new))
    assert text.count(f"{said}: ") == 2 and "<code>" not in text and ">a<" not in text


def test_a_new_number_is_named_in_words_with_its_value(study):
    """36 to 50 kg is what the informant gives; no name of the code is left on the page."""
    text = corrections(study, "en", prepared(added=("batch",)))
    said = text.replace("\u00a0", " ")
    assert "Yield of one batch</a>: a new number, 36–50 kg" in said and "<code>" not in said


def test_what_changed_stands_before_what_is_new(study):
    """A reader looks for what is no longer so; the file keeps its own order."""
    changes = (
        Change({"id": "x", "en": "Added"}, added=("batch",)),
        Change({"id": "x", "en": "Worded"}),
        Change({"id": "x", "en": "Revised"}, changed=(Revision("batch", 30, 36),)),
    )
    text = corrections(study, "en", (Release("0.2.0", "", changes), FIRST))
    assert text.index("Revised") < text.index("Worded") < text.index("Added")


def test_many_numbers_of_a_change_are_there_to_be_opened(study):
    """Five stand below the change; of six, their count does."""
    facts = rendition(study, "en").facts
    some = sorted(name for name in facts if name.startswith("manufacturing_"))[:6]
    called = dict.fromkeys(some, "A number")
    for names, folded in ((some[:5], 0), (some, 1)):
        told = rendition(replace(study, releases=prepared(added=tuple(names))), "en")
        text = releases_markdown(told, called, Links("../", "../"))
        assert text.count("<summary>6 numbers</summary>") == folded
        assert text.count(": a new number, ") == len(names)


def test_the_foot_says_when_a_release_is_being_prepared(study):
    for releases, end in (((FIRST,), "2026"), (prepared(), "2026 (with later changes)")):
        told = rendition(replace(study, releases=releases), "en")
        assert version_line(told) == f"Version 0.1.0, 25 November {end}"


def test_each_page_says_its_version_and_date(site, study):
    last = next(release for release in study.releases if release.date)
    for page in site.rglob("*.html"):
        # A bare page stands within other people's pages; its source line leads to the site.
        if "embed" not in page.relative_to(site).parts:
            english = page.relative_to(site).parts[0] == "en"
            language, name = ("en", "Version") if english else ("id", "Versi")
            said = f"{name} {last.version}, {LANGUAGES[language].date(last.date)}"
            assert said in page.read_text(encoding="utf-8"), page


def test_numbers_are_published_for_machines(site):
    """9 543 671 / 22 995 777.49 is 41.5018 per cent."""
    one = numbers((site / "numbers.json").read_text(encoding="utf-8"))
    other = numbers((site / "en" / "numbers.json").read_text(encoding="utf-8"))
    assert one.keys() == other.keys()
    share = one["manufacturing_share_2022"]
    assert share["value"] == pytest.approx(41.5018, abs=1e-4)
    assert (share["reads"], other["manufacturing_share_2022"]["reads"]) == ("41,5%", "41.5%")
    page = (site / "data" / "numbers" / "index.html").read_text(encoding="utf-8")
    assert all(f'id="{number["page"].partition("#")[2]}"' in page for number in one.values())


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('version = "0.1.0"', 'version = "1"', "version"),
        (
            'version = "0.1.0"\n',
            "",
            'column releases.1.version - expected three numbers, such as "0.1.0"',
        ),
        (
            "[[releases.changes]]",
            "[[releases.chages]]",
            'column releases.1.chages - expected a known entry; nearest: "changes"',
        ),
        (
            "[[releases]]",
            '[[releases]]\nversion = "0.2.0"\nchanges = [{ id = "x", en = "x" }]\n'
            '[[releases]]\nversion = "0.1.1"\nchanges = [{ id = "x", en = "x" }]\n[[releases]]',
            "column 0.1.1.date - expected a day: only the newest release may lack it",
        ),
        ("date = 2026-11-25", "date = 2026-02-30", "data/releases.toml"),
        ("date = 2026-11-25", 'date = "2026-11-25"', "without quotation marks"),
        ("date = 2026-11-25", "", "at least one release with a date"),
        ("date = 2026-11-25", "day = 2026-11-25", "day"),
        ("\nen = ", "\nene = ", "ene"),
        ('\nen = "First', '\nen = "<b>First', "<b"),
        ("[[releases.changes]]", "[releases.changes]", "at least one entry"),
        ("[[releases]]", "[[release]]", '"releases"'),
        (
            "[[releases]]",
            '[[releases]]\nversion = "0.1.0"\nchanges = [{ id = "x", en = "x" }]\n[[releases]]',
            "a version after 0.1.0",
        ),
        ("\nen = ", '\nadded = "grdp"\nen = ', "a list of names"),
        ("\nen = ", '\nchanged = [{name = "grdp", before = 1}]\nen = ', "after"),
        ("\nen = ", '\nremoved = ["grdp"]\nen = ', "removed"),
        ("\nen = ", '\nremoved = [{name = "grdp", id = "PDRB"}]\nen = ', "en"),
    ],
)
def test_a_spoiled_release_is_named(tmp_path, old, new, expected):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    assert old in WRITTEN
    file = tmp_path / "data" / "releases.toml"
    file.write_text(WRITTEN.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidData) as refusal:
        read_study(tmp_path)
    message = str(refusal.value)
    assert message.startswith("data/releases.toml") and expected in message, message
