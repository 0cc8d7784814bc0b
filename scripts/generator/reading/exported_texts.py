"""Texts, dates and keys of citation managers, as our references have them."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from html import unescape

from babel.dates import get_month_names

from generator.languages import IN_CITATION_FILES, LANGUAGES, OF_CITATION_FILES
from generator.reading.works import KEY

TAG = re.compile(r"</?[A-Za-z][^<>]*>")
TEX = re.compile(r"[\\{}]")
# Accents that are left where a letter without a dot bore one: \'{\i}.
ACCENTS = dict(
    zip("'`^\"~=.uvHck", "\u0301\u0300\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b\u0327\u0328",
        strict=True)
)  # fmt: skip
ACCENTED = re.compile(r"\\(['`^\"~=.]|[uvHck](?=[{\s]))\s*(?:\{\s*)?(\w)\}?")
DOI = re.compile(r"10\.\d{4,}/\S+")
DIGITS = re.compile(r"([12]\d{3})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?![\d])")
YEAR, DAY = re.compile(r"\b[12]\d{3}\b"), re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b")


def in_letters(found: object) -> str:
    """A text without signs of HTML and TeX, on one line; empty for what is none."""
    if not isinstance(found, str | int) or isinstance(found, bool):
        return ""
    text = unescape(TAG.sub("", unescape(str(found))))
    if TEX.search(text):
        text = from_tex(text)
    shown = "".join(" " if letter.isspace() else letter for letter in text)
    kept = (letter for letter in shown if unicodedata.category(letter) not in ("Cc", "Cf"))
    return " ".join("".join(kept).split())


def from_tex(text: str) -> str:
    """A text of TeX in letters; of a command that has none, what it is said of."""
    # Only now: notebooks read the references too, and none of them holds TeX.
    from pybtex.richtext import Text
    from pybtex.scanner import PybtexSyntaxError

    text = re.sub(r"(?<!\\)\$|\\(?:emph|text\w\w|mbox|url|em|it|bf)\b\s*", "", text)
    try:
        text = str(Text.from_latex(text)).replace("ı", "i").replace("ȷ", "j")
    except (PybtexSyntaxError, RecursionError):
        # Braces that are no pairs, or more pairs within one another than anybody writes: the
        # letters without them.
        text = TEX.sub("", text)
    text = ACCENTED.sub(lambda one: f"{one[2]}{ACCENTS[one[1]]}", text)
    return unicodedata.normalize("NFC", re.sub(r"\\[A-Za-z]+\s*|[\\{}]", "", text))


def doi_in(found: object) -> str:
    """A DOI without what stands before it: https://doi.org/, doi:."""
    said = DOI.search(in_letters(found))
    return said[0].rstrip(".,;") if said else in_letters(found)


def date_in(found: object) -> list[int]:
    """Year, month and day as far as they are told, in numbers or in words; empty if not."""
    if isinstance(found, dict):
        parts = found.get("date-parts")
        if isinstance(parts, list) and parts and isinstance(parts[0], list):
            return date_in("-".join(str(part) for part in parts[0][:3] if part))
        return date_in(found.get("raw") or found.get("literal"))
    said = in_letters(found)
    if digits := DIGITS.match(said):
        return real([int(part) for part in digits.groups() if part])
    year = YEAR.search(said)
    if not year:
        return []
    rest = said.replace(year[0], " ")
    months = [months_by_name()[word] for word in re.findall(r"[^\W\d]{3,}", rest.casefold())
              if word in months_by_name()]  # fmt: skip
    days = DAY.findall(rest)
    return real([int(year[0]), *months[:1], *(map(int, days[:1]) if months else ())])


def real(parts: list[int]) -> list[int]:
    """As much of a date as is one of the calendar."""
    for length in (3, 2, 1):
        try:
            datetime.date(*(parts[:length] + [1, 1])[:3])
        except ValueError:
            continue
        return parts[:length]
    return []


def months_by_name() -> Mapping[str, int]:
    """The number of each month by its name, whole and short, in English and our languages."""
    locales = (OF_CITATION_FILES, *(language.locale for language in LANGUAGES.values()))
    return {
        name.casefold().rstrip("."): number
        for locale in locales
        for width in ("wide", "abbreviated")
        for number, name in get_month_names(width, locale=locale).items()
    }


def language_of(found: object) -> str:
    """The code of a language that is written by its name, or with a country."""
    said = in_letters(found)
    names = {
        name.casefold(): code
        for code, one in LANGUAGES.items()
        for name in (one.name, one.in_bibtex, one.name.split()[-1], code)
    }
    names |= IN_CITATION_FILES
    primary = said.replace("_", "-").split("-")[0].casefold()
    return names.get(said.casefold()) or names.get(primary) or said


def key_in(
    found: object, authors: Sequence[Mapping[str, str]], day: object, taken: Collection[str]
) -> str:
    """The key of a work, or one of its first author and year where it has none to be cited by."""
    said = str(found or "").strip()
    if not re.fullmatch(KEY, said) or "/" in said:
        first = authors[0] if authors else {}
        name = first.get("family") or first.get("literal") or "work"
        ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        words = ascii_name.lower().split()
        word = re.sub(r"[^a-z0-9]", "", words[-1 if "family" in first else 0]) if words else ""
        parts = day.get("date-parts") if isinstance(day, dict) else None
        said = f"{word or 'work'}{parts[0][0] if parts else ''}"
    names = (said, *(f"{said}-{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)
