"""A third language of the second study is one record, and its texts: no other line of code."""

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest
from command import build, copy_of, replace
from links import broken_links, pages_by_language

pytestmark = [pytest.mark.whole, pytest.mark.builds]
NEW = "nl"
RECORD = """    "nl": Language(
        "nl",
        "Nederlands",
        "nl_NL",
        WORDS,
        "procentpunten",
        "ton",
        "%",
        EN_COUNTS,
        cites_day_first=True,
        in_bibtex="dutch",
        in_lunr="english",
    ),
"""


@pytest.fixture(scope="module")
def site(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second study built once more, with all English texts given as Dutch ones too."""
    root = copy_of(tiny, tmp_path_factory.mktemp("third") / "house")
    known, english = root / "scripts/generator/languages/known.py", '    "en": Language('
    replace(known, english, f"{RECORD}{english}")
    replace(root / "data/study.toml", '["en", "id"]', f'["en", "id", "{NEW}"]')
    for file in (root / "data").rglob("*.toml"):
        say_again(file, r'(?m)^en = (".*")$', rf"\g<0>\n{NEW} = \1")
        say_again(file, r'\{ en = (".*?")', rf"\g<0>, {NEW} = \1")
    for file in (*(root / "data").glob("*.csv"), root / "scripts/generator/words.csv"):
        give_columns(file)
    for name in ("datapackage.json", "references.json"):
        file = root / "data" / name
        said = with_twins(json.loads(file.read_text(encoding="utf-8")))
        file.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    shutil.copytree(root / "docs" / "en", root / "docs" / NEW)
    done = build(root)
    assert done.returncode == 0, done.stderr
    return root / "build" / "site"


def say_again(file: Path, pattern: str, text: str) -> None:
    """Each English text of a file in Dutch too."""
    before = file.read_text(encoding="utf-8")
    file.write_text(re.sub(pattern, text, before), encoding="utf-8")


def give_columns(file: Path) -> None:
    """Each column of English texts once more, at the end."""
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"))))
    head = rows[0]
    english = [place for place, name in enumerate(head) if name == "en" or name.endswith("_en")]
    more = [[row[place] for place in english] for row in rows]
    more[0] = [re.sub("en$", NEW, name) for name in more[0]]
    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows(
        row + own for row, own in zip(rows, more, strict=True)
    )
    file.write_text(target.getvalue(), encoding="utf-8")


def with_twins(said: object) -> object:
    """An object with a Dutch twin for each of its English parts and columns."""
    if isinstance(said, list):
        parts = [with_twins(one) for one in said]
        return parts + [one for one in map(in_dutch, parts) if one]
    if not isinstance(said, dict):
        return said
    whole = {name: with_twins(part) for name, part in said.items()}
    for name in [name for name in whole if name.endswith("_id")]:
        stem = name.removesuffix("_id")
        # Of the package as a whole and of references, English is under the standard's own name.
        whole[f"{stem}_{NEW}"] = whole.get(f"{stem}_en", whole.get(stem, whole[name]))
    return whole


def in_dutch(field: object) -> dict[str, object] | None:
    """The column of Dutch texts beside one of English texts."""
    name = str(field.get("name", "")) if isinstance(field, dict) else ""
    if not (isinstance(field, dict) and (name == "en" or name.endswith("_en"))):
        return None
    return field | {"name": re.sub("en$", NEW, name)}


def test_it_has_all_pages_at_the_same_addresses_below_its_code(site: Path):
    pages = pages_by_language(site, ("en", "id", NEW))
    assert len(pages["en"]) > 15
    assert pages["en"] == pages["id"] == pages[NEW]


def test_no_link_between_three_languages_leads_nowhere(site: Path):
    assert broken_links(site) == []


@pytest.mark.parametrize(
    ("below", "others"), [("", ("id", "nl")), ("id/", ("en", "nl")), ("nl/", ("en", "id"))]
)
def test_each_page_leads_to_the_same_in_every_other_language(site: Path, below, others):
    html = (site / below / "findings" / "index.html").read_text(encoding="utf-8")
    switches = re.findall(r'class="md-header__option other-language" lang="(\w+)"', html)
    assert tuple(switches) == others
    told = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)[0])
    if below:
        assert told["translationOfWork"]["inLanguage"] == "en"
    else:
        assert [one["inLanguage"] for one in told["workTranslation"]] == ["id", "nl"]


def test_it_writes_numbers_as_it_does(site: Path):
    """6.2 kilometres with a comma, as Dutch has it."""
    html = (site / NEW / "findings" / "index.html").read_text(encoding="utf-8")
    assert ">6,2\u00a0km</data>" in html
