"""The languages that the generator speaks: what Babel (CLDR) does not say of them, or otherwise.

CLDR departs from the EYD rules and from BPS: it shortens miliar to M. What money a study counts in
and how each language writes it says the study (data/study.toml).
"""

from generator.languages.language import NBSP, Language
from generator.languages.parts_of_works import INDONESIAN_PARTS

ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
# EYD: in letters what takes one or two words, up to a hundred.
ID_COUNTS = {
    **dict(enumerate(ONES, start=1)),
    **{10: "sepuluh", 11: "sebelas", 100: "seratus"},
    **{10 + one: f"{word} belas" for one, word in enumerate(ONES[1:], start=2)},
    **{10 * ten: f"{word} puluh" for ten, word in enumerate(ONES[1:], start=2)},
}
EN_COUNTS = dict(
    enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
)
# In what files of citation managers name months, and what they write for a language.
OF_CITATION_FILES = "en"
IN_CITATION_FILES = {"indonesian": "id", "in": "id", "ind": "id", "english": "en", "eng": "en"}
WORDS = ("trillion", "billion", "million")
KNOWN = {
    "id": Language(
        "id",
        "Bahasa Indonesia",
        "id_ID",
        ("triliun", "miliar", "juta"),
        "poin persen",
        "ton",
        f"{NBSP}persen",
        ID_COUNTS,
        cites_day_first=True,
        in_bibtex="indonesian",
        in_lunr="id",
        parts_of_works=INDONESIAN_PARTS,
    ),
    "en": Language(
        "en",
        "English",
        "en_GB",
        WORDS,
        "percentage points",
        "tonnes",
        "%",
        EN_COUNTS,
        cites_day_first=False,
        in_bibtex="british",
        in_lunr="english",
    ),
}
