"""What the environment says about a build: read here, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.site.public_address import NAME, public_address

NO_ADDRESS = (
    f"{NAME} is not set: citations give no address, snippets say example.org; before publishing, "
    f"{NAME}=https://YOUR.SITE/ make site"
)
DATE = "SOURCE_DATE_EPOCH"


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
    return Settings(public_address(environ.get(NAME, "")), environ.get(DATE, ""))
