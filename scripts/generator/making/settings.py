"""What the environment says about a build: read here, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.errors import InvalidSetting
from generator.site.public_address import NAME, public_address

NO_ADDRESS = (
    f"{NAME} is not set: citations give no address, snippets say example.org; before publishing, "
    f"{NAME}=https://YOUR.SITE/ make site"
)
DATE = "SOURCE_DATE_EPOCH"
# Where none is given: two builds of one commit are the same bytes.
UNDATED = "1767225600"
# The end of the year 9999, after which Python has no dates.
LAST_MOMENT = 253_402_300_799


@dataclass(frozen=True)
class Settings:
    """`site_url` is the public address with its last slash, or "" while there is none;
    `source_date` the moment that pages count as changed at, in seconds, or "".
    """

    site_url: str = ""
    source_date: str = ""

    @property
    def base(self) -> str:
        """The path that the site is published below, with both its slashes."""
        return urlsplit(self.site_url).path or "/"

    def inputs(self) -> dict[str, bytes]:
        """The settings by name, as part of what the site is made from."""
        return {NAME: self.site_url.encode(), DATE: self.source_date.encode()}


def read_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings made right; InvalidSetting where one cannot be served."""
    return Settings(public_address(environ.get(NAME, "")), source_date(environ.get(DATE, "")))


def are_steps_told(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether somebody may be waiting: services that run on every commit set CI."""
    return not environ.get("CI")


def source_date(said: str) -> str:
    """A moment as reproducible builds give it, "" where none is given; InvalidSetting else."""
    seconds = said.strip()
    if seconds and not (seconds.isascii() and seconds.isdigit() and int(seconds) <= LAST_MOMENT):
        expected = "whole seconds since 1970, such as 1767225600, or nothing"
        raise InvalidSetting(DATE, said, expected)
    return seconds
