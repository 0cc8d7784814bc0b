"""A repository of its own for another study: this generator, with the example put in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from generator.errors import InvalidSetting
from generator.making.digest import digest
from generator.making.files import write
from generator.making.inputs import is_input, within
from generator.making.workplace import remove

# The example, laid out as a repository is, and what it calls itself.
EXAMPLE, CALLED, SLUG = "tests/tiny/", "School Roads", "school-roads"
# What every study has of this one's house: what makes and tests a site, and nothing of the study.
GENERATOR = ("scripts/generator/", "docs/theme/")
FOLDERS = (*GENERATOR, EXAMPLE, "data/styles/", "data/typefaces/")
FILES = (
    *(".ci/run", ".gitattributes", ".gitignore", "pyproject.toml", "requirements.txt"),
    *(f"scripts/{door}.py" for door in ("build", "by_habit", "edition", "serve")),
    *(f"tests/{name}.py" for name in ("audit", "chromium", "command", "hosting", "links")),
    *(f"tests/{name}.py" for name in ("sharing", "visits")),
)
# The generator's tests that ask nothing of this study's data or pages.
TESTS = (
    *("test_errors", "test_languages", "numbers/test_precision"),
    *(f"drawing/test_{name}" for name in ("inline", "ratios")),
    *(f"making/test_{name}" for name in ("ledger", "publish", "settings")),
    *(f"site/test_{name}" for name in ("addresses", "finish", "lean", "moved", "public_address")),
    *("reading/test_front", "writing/test_typeset"),
)
# A name stands in YAML, TOML, JSON, CSV and Markdown, where other signs would mean something.
NAME = re.compile(r"[^\W\d_](?:[^\W_]|[ '’-](?=[^\W_])){1,59}")


def new_study(root: Path, name: str, destination: Path) -> list[Path]:
    """The files of a new repository for a study of this name; nothing where one cannot be.

    InvalidSetting for a name or a folder that will not do.
    """
    slug = slug_of(name)
    check_destination(root, destination)
    files = repository(house_files(root), name, slug)
    # Aside, so that it is there whole or not at all.
    aside = destination.with_name(f".{destination.name}.new")
    try:
        for path, content in files.items():
            write(aside / path, content)
        (aside / ".ci" / "run").chmod(0o755)
        aside.rename(destination)
    finally:
        remove(aside)
    return [destination / path for path in files]


def slug_of(name: str) -> str:
    """A study's name in names of files: small letters, digits, hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", "")).strip("-")
    if not NAME.fullmatch(name) or not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", slug):
        expected = "2 to 60 letters and digits, a letter of a to z first, single spaces, - and '"
        raise InvalidSetting("NAME", name, expected)
    return slug


def check_destination(root: Path, destination: Path) -> None:
    """Refuse a folder that holds anything, or that is part of this house."""
    if destination.resolve().is_relative_to(root.resolve()):
        raise InvalidSetting("DEST", str(destination), "a folder outside of this repository")
    if not destination.parent.is_dir():
        raise InvalidSetting("DEST", str(destination), "a new folder within one that is there")
    if destination.exists() and (not destination.is_dir() or any(destination.iterdir())):
        raise InvalidSetting("DEST", str(destination), "a folder that is not there yet, or empty")


def house_files(root: Path) -> dict[str, bytes]:
    """What a new repository is made from, by path; as they lie here, with git or without."""
    paths = [root / name for name in FILES]
    paths += [root / "tests" / "generator" / f"{name}.py" for name in TESTS]
    for folder in FOLDERS:
        paths += sorted((root / folder).rglob("*"))
    files = (path for path in paths if path.is_file())
    named = {path.relative_to(root): path for path in files}
    return {
        path.as_posix(): file.read_bytes()
        for path, file in named.items()
        if str(path) in FILES or is_input(path)
    }


def repository(house: Mapping[str, bytes], name: str, slug: str) -> dict[str, bytes]:
    """Every file of the new repository by its path."""
    files = {path: content for path, content in house.items() if not path.startswith(EXAMPLE)}
    for path, content in within(house, EXAMPLE).items():
        said = content.decode("utf-8").replace(CALLED, name).replace(SLUG, slug)
        files[path.removeprefix(EXAMPLE)] = said.encode("utf-8")
    project = house["pyproject.toml"].decode("utf-8")
    own = project_of(project, name, slug, digest(within(house, *GENERATOR)))
    # What pinned them says whose they are.
    ours, its = (f" {one} (pyproject.toml)" for one in (setting_of(project, "name"), slug))
    pins = house["requirements.txt"].decode("utf-8").replace(ours, its)
    return files | {"pyproject.toml": own.encode("utf-8"), "requirements.txt": pins.encode("utf-8")}


def project_of(project: str, name: str, slug: str, made: str) -> str:
    """The settings of the new project, with the generator's version and digest."""
    version = setting_of(project, "version")
    for key, said in (("name", slug), ("version", "0.1.0"), ("description", f"The site of {name}")):
        project = re.sub(rf'(?m)^{key} = ".*"$', f'{key} = "{said}"', project, count=1)
    began = (
        "# The generator that this repository began with: scripts/generator and docs/theme.\n"
        f'[tool.generator]\nversion = "{version}"\ndigest = "{made}"\n'
    )
    return f"{project}\n{began}"


def setting_of(project: str, key: str) -> str:
    """What the settings of a project say first under a key."""
    return str(re.findall(rf'^{key} = "(.*)"$', project, re.MULTILINE)[0])
