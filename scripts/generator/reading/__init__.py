"""The only room that reads files: data/ and docs/ in, validated values out.

For others, from here: Study, Rule and what it holds (Package, Dataset, Field, ExhibitRecord, Note,
DoubtedCells, Change, Release, Text), and what reads the study, its pages and notebooks.
front          prose -> title, description and what else a page says of itself (YAML)
places         places that the build fills, in the one way to write them, and what is near to one
ticks          code within a line, from a run of ticks to the next that is as long
files          bytes -> text     missing, empty, not UTF-8, a byte order mark, broken JSON or TOML
minis          which exhibit stands for a page in a list, and in which form
pages          docs/ -> texts, the same files in every language
navigation     the one list of pages: whole, and with the titles of each language
works          what can be cited: people and groups, dates as far as they are known, CSL-JSON
references     works that can be cited, each refused where a part of it cannot be
exported       works as citation managers export them, as records of the references
about          what the study is: name, languages, paper, parts, units
record         the rules of the public record, and of dates
record_roles   which column of the public record is what
claim_roles    which column of the claims is what
claims         a claim of the study, and how strong it is where it is graded
exercises      what a class is asked, each answer with a key made of facts
lessons        what a class of 100 minutes asks, does and learns
predictions    what a class guesses before it sees an exhibit
meetings       what a course plan says of meetings that follow the lessons
replies        what somebody answered to a claim or a note, by role
typed          what readers type into the search, and what the pages say instead
frozen         the editions of the ledger, each whole, with its pages and numbers
folders        the files of a folder that are ours
within         files of the house alone: no link is followed
paper          a copy of the paper that somebody hands over, to find words in
symbols        drawings by hand: shapes alone, a name in each language
shipped        what other people made and readers get, with the licence that it states
media          photos, drawings and documents that a page shows, with what is told of each

Its own:
spreadsheets   bytes -> bytes    a table that Excel or LibreOffice saved, as the plain one it means
limits         how large and how deep what is read may be
unseen         letters that a reader cannot see
plain_yaml     YAML without aliases, as pages and the publisher's file have it
patterns       the forms that the data package asks of texts, asked by RE2
cells          text -> rows      headers, ragged rows, open quotes, hidden characters, hostile cells
rewritten      texts that a program rewrote: letters taken for others, dates of a spreadsheet
package        datapackage.json -> datasets, checked once: keys, sources, licences
schema         rows -> promises  types, ranges, keys, references of datapackage.json (frictionless)
printed        rows -> promises  what is printed gives the value beside it
tables         rows -> typed frames
words          labels and the citation style
exported_bibtex  BibTeX, as works in CSL
exported_ris   RIS, as works in CSL
exported_texts  their texts, dates and keys, as our references have them
exhibits       what figures and tables are and say, complete in each language
answer_space   what a task sheet leaves to write in below an open exercise
notes          data notes: what they say, and what of the study they touch
releases       versions, their dates, what each changed in numbers and findings
prose          the pages among them, in the order of reading
notebooks      docs/ -> notebooks, the same code in both languages
study          all of data/ as one frozen value
unchanged      a study that is read again only where its data changed

datasets       what the data package says, as values: Package, Dataset, Field, Constraints
origins        where a dataset comes from, as the data package says
fields         the columns of a dataset, as the data package describes them
own_labels     the labels that a study says of itself in its own file
money          the money that a study counts in
labels         the codes of the data package have words, its texts are safe in a page
texts          a text in each language
entries        the tables of a TOML file, asked for their parts by name
printed_forms  how the cells of a column are printed, as the data package says
package_texts  the texts of the data package, each on one line and shown as it stands
described      the parts of an object in the data package, checked as they are asked for

Checks run in that order, the study's own rules after the schema, and stop at the first wrong thing.
"""

from generator.reading.datasets import Dataset, Field, Package
from generator.reading.exhibits import ANSWERS, SAID, ExhibitRecord, answer_part
from generator.reading.notebooks import notebook_language, read_notebooks
from generator.reading.notes import DoubtedCells, Note
from generator.reading.package import read_package
from generator.reading.pages import body_of, matter_of
from generator.reading.prose import HOME, read_pages
from generator.reading.releases import Change, Release
from generator.reading.study import Rule, Study, read_study
from generator.reading.texts import Text
from generator.reading.unchanged import unless_changed

__all__ = [
    "ANSWERS",
    "HOME",
    "SAID",
    "Change",
    "Dataset",
    "DoubtedCells",
    "ExhibitRecord",
    "Field",
    "Note",
    "Package",
    "Release",
    "Rule",
    "Study",
    "Text",
    "answer_part",
    "body_of",
    "matter_of",
    "notebook_language",
    "read_notebooks",
    "read_package",
    "read_pages",
    "read_study",
    "unless_changed",
]
