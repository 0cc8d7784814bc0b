"""Every package is pinned with hashes, what is held back says why, and the recipe ends in tests."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PIN = re.compile(
    r"^([\w.-]+)==(\S+)(?: ; (.+?))? \\\n((?:    --hash=sha256:[0-9a-f]{64}.*\n)+)", re.M
)


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_is_pinned_with_hashes():
    pins = text_of("requirements.txt")
    found = [plain(name) for name, *_ in PIN.findall(pins)]
    assert len(found) == len(re.findall(r"^\w", pins, re.M)) > 100
    project = tomllib.loads(text_of("pyproject.toml"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["test"]
    assert {plain(re.split(r"[<>=]", name)[0]) for name in asked} <= {*found}
    assert "://" not in pins


def test_a_version_that_is_held_back_for_an_older_python_says_why():
    record = text_of("docs/decisions/0025-supply.md")
    held = [
        (name, version)
        for name, version, marker, _ in PIN.findall(text_of("requirements.txt"))
        if "python_full_version <" in marker
    ]
    assert held and all(f"{name} {version}" in record for name, version in held)


@pytest.mark.parametrize(
    ("recipe", "last"),
    [("A newer version of a package", "make test"), ("To publish on GitHub Pages", "gh-pages")],
)
def test_a_recipe_ends_as_it_should(recipe, last):
    lines = lines_of(recipe)
    assert last in lines[-1]


def lines_of(recipe: str) -> list[str]:
    """The commands of a recipe in README."""
    block = re.search(
        rf"^- \*\*{recipe}\*\*.*?^  ```\n(.*?)^  ```", text_of("README.md"), re.M | re.S
    )
    return [line.strip() for line in block[1].splitlines()]


def test_the_lines_for_github_pages_publish_the_site_and_nothing_else(tmp_path: Path):
    """Twice, with a repository on this machine in place of GitHub's; the site is a small one."""
    home, remote = tmp_path / "home", tmp_path / "remote.git"
    site = home / "build" / "site"
    (site / "en").mkdir(parents=True)
    files = {".nojekyll": "", "index.html": "a", "en/index.md": "b", "_headers": "c"}
    for command in (["git", "init", "-q", "--bare", str(remote)], ["git", "init", "-q", str(home)]):
        subprocess.run(command, check=True)
    (home / ".gitignore").write_text("/build/\n", encoding="utf-8")
    first, *lines = lines_of("To publish on GitHub Pages")
    assert len(lines) == 2 and first.startswith("SITE_URL=https://NAME.github.io/REPOSITORY/ make")
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org"}
    who |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in who.items()}
    here = {"PATH": str(Path(shutil.which("git")).parent) + ":/usr/bin:/bin", "HOME": str(tmp_path)}
    for text in ("first", "second"):
        for name, content in (files | {"index.html": text}).items():
            (site / name).write_text(content, encoding="utf-8")
        for line in lines:
            told = line.replace("https://github.com/NAME/REPOSITORY.git", str(remote))
            subprocess.run(told, shell=True, cwd=home, env=here | who, check=True)
    shown = ["git", "-C", str(remote), "ls-tree", "-r", "--name-only", "gh-pages"]
    assert sorted(subprocess.check_output(shown, text=True).split()) == sorted(files)
    page = subprocess.check_output(["git", "-C", str(remote), "show", "gh-pages:index.html"])
    assert page == b"second"
    state = subprocess.check_output(["git", "status", "--short"], cwd=home, text=True)
    assert state == "?? .gitignore\n"
