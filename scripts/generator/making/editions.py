"""A frozen edition: the finished site, packed once, whose bytes never change again.

It is built for an address of its own, `SITE_URL` with `editions/NAME/`, so that what it says of
itself (canonical address, citations, codes, feeds) leads into it for ever.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

from generator.datasets.archive import zipped
from generator.datasets.package import sha256
from generator.errors import InvalidSetting
from generator.making.files import write_aside
from generator.making.settings import Settings, read_settings
from generator.reading.frozen import FOLDER, LEDGER, LONGEST_NAME, NAME, archive_path
from generator.site.addresses import LEDGER as ADDRESSES
from generator.site.served import NAMES
from generator.writing.links import EDITIONS

# How the environment calls the name of an edition, and the public address.
ASKED, ADDRESS = "NAME", "SITE_URL"
# The page, in every language, that lists the editions.
LIST = "editions.md"
# What speaks to a host, answers for any address, or serves only who looks into the theme's code.
LEFT_OUT = (*NAMES, "404.html")
MAPS = ".map"


def check_edition(root: Path, name: str) -> None:
    """Refuse, before anything is built, an edition that cannot be; InvalidSetting says why."""
    if not NAME.fullmatch(name) or len(name) > LONGEST_NAME:
        expected = f"up to {LONGEST_NAME} letters of a to z, digits and single hyphens, as 2026-1"
        raise InvalidSetting(ASKED, name, expected)
    if not read_settings().site_url:
        expected = "the public address of the site, into which an edition's own addresses lead"
        raise InvalidSetting(ADDRESS, None, expected)
    if name.lower() in (one.lower() for one in listed_names(root)):
        raise InvalidSetting(ASKED, name, f"a name that {LEDGER} has not yet")
    if not any((root / "docs").glob(f"*/{LIST}")):
        raise InvalidSetting(ASKED, name, f"a site with the page {LIST}, which lists editions")


def listed_names(root: Path) -> list[str]:
    """The names of the ledger, as they stand in it."""
    path = root / LEDGER
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line.partition(" ")[0] for line in lines]


def frozen_settings(settings: Settings, name: str) -> Settings:
    """The settings of an edition's build: its own address; the same for the site itself."""
    if not name:
        return settings
    return replace(settings, site_url=f"{settings.site_url}{EDITIONS}{name}/")


def pack_edition(root: Path, site: Path, name: str, version: str) -> None:
    """The finished site as the archive of an edition, and its line in the ledgers.

    The archive first: one without a line is refused by name, and made anew is the same.
    """
    files = {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.suffix != MAPS and path.name not in LEFT_OUT
    }
    content = zipped(files, name)
    write_aside(root / archive_path(name), content)
    with_line(root / LEDGER, f"{name} {day_now()} {version} {sha256(content)}")
    with_line(root / ADDRESSES, f"{EDITIONS}{name}/", in_order=True)
    print(f"froze {FOLDER}{name}.zip, {len(content) / 1e6:.1f} MB; commit it with {LEDGER}")


def with_line(path: Path, line: str, in_order: bool = False) -> None:
    """Add a line to a ledger, at its end or in order, whole or not at all."""
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    lines = [*text.splitlines(), line]
    write_aside(path, "".join(f"{one}\n" for one in (sorted(lines) if in_order else lines)))


def day_now() -> str:
    """The day of the ledger's line, which no page of the edition bears."""
    if given := read_settings().source_date:
        moment = datetime.datetime.fromtimestamp(int(given), datetime.UTC)
        return moment.date().isoformat()
    return datetime.datetime.now(datetime.UTC).date().isoformat()
