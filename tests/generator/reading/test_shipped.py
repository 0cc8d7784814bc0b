"""What other people made and readers get is listed with the licence that it states itself."""

from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading.shipped import licences_in, read_shipped, stated_by

ROOT = Path(__file__).parents[3]
# What stands in this house, and under what: as the projects say on their own pages.
KNOWN = {
    "mkdocs-material": ("MIT",),
    "material-icons": ("Apache-2.0",),
    "python-pptx": ("MIT",),
    "stemmer-id": ("Apache-2.0",),
    "vega": ("Apache-2.0", "BSD-3-Clause", "ISC", "public domain"),
    "literata": ("OFL-1.1",),
    "typefaces": ("OFL-1.1",),
    "apa": ("CC-BY-SA-3.0",),
    "map": ("ISC", "public domain"),
}


def test_each_is_listed_with_what_it_states():
    found = read_shipped(ROOT)
    assert {one.key: one.licences for one in found} == KNOWN
    versions = {one.key: one.version for one in found}
    pins = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    for name in ("mkdocs-material", "python-pptx"):
        assert f"{name}=={versions[name]} " in pins


def test_whatever_lies_in_the_theme_from_elsewhere_has_its_licence_beside_it():
    """Typefaces and what is no code of ours; a new one without a licence is found here."""
    theme = ROOT / "docs" / "theme" / "assets"
    licensed = {path.name.rpartition("-")[0] for path in theme.rglob("*-LICENSE.txt")}
    licensed |= {path.name.rpartition("-")[0] for path in theme.rglob("*-OFL.txt")}
    assert {path.stem for path in theme.rglob("*.woff2")} <= licensed
    ours = {path.stem for path in theme.rglob("*.js")} - licensed
    for name in ours:
        (path,) = theme.rglob(f"{name}.js")
        assert "opyright" not in path.read_text(encoding="utf-8"), name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Licensed under the\nApache License, Version 2.0 (the", ("Apache-2.0",)),
        ("SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007", ("OFL-1.1",)),
        (
            "Permission is hereby granted, free of charge, to any person\nobtaining a copy of this "
            'software and associated documentation files (the "Software")',
            ("MIT",),
        ),
        (
            "Permission is hereby granted, free of charge, to any person obtaining a copy of the "
            "Font Software. SIL Open Font License, Version 1.1.",
            ("OFL-1.1",),
        ),
        ('<rights license="http://creativecommons.org/licenses/by/4.0/">', ("CC-BY-4.0",)),
    ],
)
def test_a_licence_is_known_by_its_own_words(text, names):
    assert licences_in(text, "a") == names


def test_one_without_a_known_licence_is_refused_by_its_file(tmp_path):
    folder = tmp_path / "docs" / "theme" / "assets"
    folder.mkdir(parents=True)
    (folder / "font-OFL.txt").write_text("All rights reserved.\n", encoding="utf-8")
    said = 'docs/theme/assets/font-OFL.txt: "All rights reserved.+" - expected a licence that calls'
    with pytest.raises(InvalidData, match=said):
        read_shipped(tmp_path)


class Package:
    """A package with this metadata."""

    def __init__(self, **said: str) -> None:
        self.name, self.metadata = (
            "pillow",
            {key.replace("_", "-"): one for key, one in said.items()},
        )


@pytest.mark.parametrize(
    ("package", "name"),
    [
        (Package(License_Expression="MIT AND Python-2.0"), "MIT AND Python-2.0"),
        (Package(License="BSD-3-Clause"), "BSD-3-Clause"),
    ],
)
def test_a_package_states_its_licence_in_its_metadata(package, name):
    assert stated_by(package) == name


@pytest.mark.parametrize("package", [Package(), Package(License="Copyright (c) 2015, all of us")])
def test_a_package_that_states_none_is_refused(package):
    with pytest.raises(InvalidData, match="package pillow"):
        stated_by(package)
