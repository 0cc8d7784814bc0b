"""A leaner index for the search: what readers look for, found by the roots of words."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.languages import Language
from generator.writing.links import AT_ROOT, DATA, DATASETS, LEDGER, OF_LESSON

TABLE = re.compile(r"<table>(?:(?!<table>).)*?</table>", re.DOTALL)
# Nobody searches for an address, and no two of them share much.
ADDRESS = re.compile(r"https?://[^\s<]+")
# A citation: authors and a year, or that there is none. Its work stands in the list of references.
CITED = re.compile(r" \([^()]*, (?:\d{4}|\w\.\w\.)[a-z]?\)")
# Spaces, hyphens and marks part words; a comma or a point within a number does not.
BETWEEN_WORDS = r'[\s\-:;!?=\[\]()"“”‘’/]+|[.,](?!\d)'
# What stands elsewhere in the index: the plugin takes a notebook's code for prose, the ledger
# repeats the claims of the pages that treat them and the scale that the method explains, a
# version lists what changed in numbers, and of each dataset there is an entry. Their headings are
# kept.
REPEATED = (
    "notebooks/",
    *(AT_ROOT.page(LEDGER, name) for name in ("element-", "graded", "kind-", "ungraded", "scale")),
    AT_ROOT.page("corrections.md", "version-"),
    AT_ROOT.page(DATASETS, "datasets"),
)
# The pages of one exhibit or one dataset, of which the name and a sentence are enough.
SHORT = re.compile(rf"(?:figures|tables|{DATA.strip('/')})/[^/]+/")
# The pages of one lesson ask what others answer, in the same words: those come first. A word of a
# title counts a thousand times what one of a text does.
BEHIND = 0.0001
# But who looks for exercises means those: before the exercises of a notebook, and behind the page
# that lists the lessons.
EXERCISES, FIRST = "#exercises", 0.001
# What stands first there: the number of an exhibit, which ends in a digit, and the next paragraph.
OPENING = re.compile(r"<p>(?:[^<]*\d</p>\s*<p>)?(?:(?!<p>).)*?</p>", re.DOTALL)
NEXT = re.compile(r"</p>\s*<p>")
# A teaser shows the part that holds the words: a sentence, not its whole paragraph.
# Cells of a table, whose tags never came here, follow one another without a space.
SENTENCE = re.compile(r"(?<=[^.\s]{3}[.?!]) ?(?=[A-Z“])")
# Between two parts stands what stands between two sentences.
JOINT = re.compile(r"</p>\s+<p>")
# Where a part ends, a space keeps it from the next one in a teaser, which has no tags.
END = re.compile(r"(?=</(?:p|li|dt|dd)>)")
# That items stand in a list is seen by nobody there: each is a part of its own.
LISTS = re.compile(r"</?(?:ul|ol|code)>")
ITEM = re.compile(r"<(/?)li>(?:\s*<\1p>)?")
# What the worker of the search reads beside the index.
TYPED = "assets/js/search/typed.js"


def lean_index(text: str, language: Language) -> str:
    """Material's index (JSON) without tables, addresses, citations; of what repeats, the headings.

    Of a figure, a table or a dataset it keeps one entry.

    What else is no prose never came here: templates mark it `data-search-exclude`.
    """
    index = json.loads(text)
    index["config"]["lang"] = [language.in_lunr]
    index["config"]["separator"] = BETWEEN_WORDS
    titles = {entry["location"]: entry["title"] for entry in index["docs"]}
    index["docs"] = [
        entry
        for entry in index["docs"]
        if not is_part_of_short(entry["location"]) and not is_said_twice(entry, titles)
    ]
    for entry in index["docs"]:
        is_repeated = entry["location"].startswith(REPEATED)
        text = LISTS.sub("", CITED.sub("", ADDRESS.sub("", TABLE.sub("", entry["text"])))).strip()
        text = JOINT.sub("</p><p>", ITEM.sub(r"<\1p>", text))
        if SHORT.fullmatch(entry["location"]):
            text = first_words(text)
        entry["title"] = entry["title"].removesuffix("¶")
        is_of_lesson = OF_LESSON.match(entry["location"])
        is_exercises = entry["location"].endswith(EXERCISES)
        if is_of_lesson or is_exercises:
            entry["boost"] = FIRST if is_of_lesson and is_exercises else BEHIND
        entry["text"] = "" if is_repeated else END.sub(" ", SENTENCE.sub("</p><p>", text))
    index["docs"] = longest_page_first(index["docs"])
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def longest_page_first(entries: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """The same entries, those of the page with the most text before all others, and so on.

    The long pages tell of the same things. Packing looks back 32 KB for words that it has seen,
    and finds them where no list of short entries stands between. Nobody sees the order.
    """
    lengths: Counter[str] = Counter()
    for entry in entries:
        lengths[page_found(entry)] += len(entry["text"])
    return sorted(entries, key=lambda entry: -lengths[page_found(entry)])


def page_found(entry: Mapping[str, str]) -> str:
    """Where the page of an entry lies."""
    return entry["location"].partition("#")[0]


def is_part_of_short(location: str) -> bool:
    """Whether an entry is a section of a page that one entry stands for."""
    page, _, anchor = location.partition("#")
    return bool(anchor) and SHORT.fullmatch(page) is not None


def is_said_twice(entry: Mapping[str, str], titles: Mapping[str, str]) -> bool:
    """Whether a section is a notebook's own title, which its page's entry has."""
    page, _, anchor = entry["location"].partition("#")
    title = entry["title"].removesuffix("¶")
    return bool(anchor) and page.startswith(REPEATED) and titles.get(page) == title


def first_words(text: str) -> str:
    """Number and subtitle of an exhibit, or what a dataset holds: what stands above its rows."""
    found = OPENING.search(text)
    return NEXT.sub(". ", found[0]) if found else ""


def typed_script(typed: Mapping[str, str]) -> str:
    """What is meant by what readers type, for the worker of the search."""
    said = json.dumps(typed, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"self.typed = {said}\n"
