"""What is wrong with the minis that pages ask for, all at once, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.drawing.charts.minis import FORMS
from generator.errors import InvalidProse, StudyError, UnknownName, refuse
from generator.in_language.edition import FINDINGS, is_finding
from generator.reading import Study
from generator.reading.front import front_matter
from generator.reading.minis import EXPECTED

# The place that lists the findings.
LIST = "{{ findings.index }}"


def check_minis(prose: Mapping[str, Mapping[str, str]], study: Study) -> None:
    """Refuse a finding without a mini or with one of what there is not, and a list of none."""
    refuse(
        fault
        for code, texts in prose.items()
        for path, text in texts.items()
        for fault in mini_faults(
            text, path, f"docs/{code}/{path}", any(map(is_finding, texts)), study
        )
    )


def mini_faults(
    text: str, path: str, file: str, has_findings: bool, study: Study
) -> Iterator[StudyError]:
    """What is wrong with the mini of one page, and with its list of findings."""
    small = front_matter(text, file).mini
    if LIST in text and not has_findings:
        yield InvalidProse(file, f"findings.index - expected pages in {FINDINGS} to list")
    if not is_finding(path):
        if small:
            expected = f"none, since only pages in {FINDINGS} are listed with theirs"
            yield InvalidProse(file, f"front matter: mini: expected {expected}")
        return
    if not small:
        yield InvalidProse(file, f"front matter: expected a mini: {EXPECTED}")
        return
    known = [f"{one.kind}.{name}" for name, one in study.exhibits.items()]
    if f"{small.kind}.{small.exhibit}" not in known:
        yield UnknownName(f"{small.kind}.{small.exhibit}", known, f"{file}, mini")
    if small.form not in FORMS:
        yield UnknownName(small.form, FORMS, f"{file}, mini")
