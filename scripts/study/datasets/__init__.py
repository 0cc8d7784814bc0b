"""The only room that reads files: data/ and docs/ in, validated values out.

files     bytes -> text        missing, empty, not UTF-8, a byte order mark, broken JSON or TOML
cells     text -> rows         headers, ragged rows, open quotes, hidden characters, hostile cells
schema    rows -> promises     types, ranges, keys and references of datapackage.json (frictionless)
rules     rows -> promises     what a schema cannot say: realised above budget, years in order
printed   rows -> promises     what is printed gives the value beside it (forms: printed_forms)
tables    rows -> typed frames
words     labels, references and the citation style
exhibits  the words of figures, tables and data notes, complete in each language
releases  versions, their dates, what each changed in numbers and findings
pages     docs/ -> prose, the same pages in both languages
front     prose -> title, description and what else a page says of itself (YAML)
notebooks docs/ -> notebooks, the same code in both languages
navigation  the publisher's list of pages, whole and the same in both languages
study     all of data/ as one frozen value

Checks run in that order and stop at the first wrong thing.
"""

from study.datasets.navigation import check_navigation
from study.datasets.notebooks import notebook_language, read_notebooks
from study.datasets.pages import read_pages
from study.datasets.releases import Change, Release
from study.datasets.study import Study, read_study

__all__ = [
    "Change",
    "Release",
    "Study",
    "check_navigation",
    "notebook_language",
    "read_notebooks",
    "read_pages",
    "read_study",
]
