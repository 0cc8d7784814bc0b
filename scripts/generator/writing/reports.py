"""Where a reader reports a mistake: a plain link that says page, place and edition.

Nothing of it stands anywhere in a study that names no such address.
"""

from __future__ import annotations

from urllib.parse import urlencode

from generator.findings import Rendition
from generator.reading import Study
from generator.writing.versions import last_released


def report_link(rendition: Rendition, page: str, anchor: str = "") -> str:
    """The address for a mistake at a place of a page, or nothing where there is none."""
    study = rendition.study
    return report_base(study, page=page, anchor=anchor) if study.about.report else ""


def report_base(study: Study, **said: str) -> str:
    """The address with the edition and whatever else is known and not empty."""
    address = study.about.report
    fields = {"edition": last_released(study.releases).version}
    fields |= {name: text for name, text in said.items() if text}
    return f"{address}{'&' if '?' in address else '?'}{urlencode(fields, safe='/')}"
