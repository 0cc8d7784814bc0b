"""A zip whose members bear the day of the release, so that it is the same bytes each time."""

from __future__ import annotations

import datetime
import io
import zipfile


def with_day(content: bytes, day: datetime.date) -> bytes:
    """The members of a zip in their order, each as of a day."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as given,
        zipfile.ZipFile(target, "w") as archive,
    ):
        for name in given.namelist():
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, given.read(name), compresslevel=9)
    return target.getvalue()
