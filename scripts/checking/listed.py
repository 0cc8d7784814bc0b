"""The addresses that a study names, and what names each: references, rows of the public record."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from generator.reading import Study
from generator.reading.record import RECORD
from generator.reading.references import FILE


def listed_addresses(study: Study) -> dict[str, list[str]]:
    """Every address with the places that name it, those of a host one after another."""
    found: dict[str, list[str]] = {}
    for work in study.references:
        for address in (work.url, f"https://doi.org/{work.doi}" if work.doi else ""):
            found.setdefault(address, []).append(f"{FILE}: {work.key}")
    if study.about.has("public record"):
        file = study.package.dataset(RECORD).file
        for row, address in enumerate(study.table(RECORD)[study.record.address], start=2):
            found.setdefault(str(address), []).append(f"{file}: row {row}")
    found.pop("", None)
    return by_host(found)


def by_host(addresses: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The same, a host after another, each host's in the order of its first."""
    hosts = list(dict.fromkeys(urlsplit(address).netloc for address in addresses))
    order = sorted(addresses, key=lambda address: hosts.index(urlsplit(address).netloc))
    return {address: addresses[address] for address in order}
