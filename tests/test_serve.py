"""The preview: a page follows what is saved; it is what a whole build makes, byte for byte."""

import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import build, copy_of
from playwright.sync_api import Browser, expect
from previewing import differing_from_build, look, maker, refused, served_anew

FINDINGS = "docs/en/findings.md"
# What is changed, one after the other, and all compared with a whole build: (file, old, new).
CHANGES = {
    "a sentence": [(FINDINGS, "Whether those who", "Whether all those who")],
    "a title and a heading": [
        ("docs/id/findings.md", "title: Temuan", "title: Temuannya"),
        (FINDINGS, "{#open}", "{#open}\n\n### A part of it {#part}"),
        ("docs/id/findings.md", "{#open}", "{#open}\n\n### Satu bagian {#part}"),
    ],
    "a value": [("data/minutes.csv", "walk,rain,19", "walk,rain,21")],
    "labels, words of an exhibit and a reference": [
        ("data/words.csv", "pagi hujan", "pagi yang hujan"),
        ("data/exhibits/distances.toml", "nothing is known", "nobody knows"),
        ("data/references.json", "a hill village", "a mountain village"),
    ],
    "a style and a script": [
        ("docs/theme/assets/css/voices.css", "}", "}\n.voice--ours { outline-offset: 3px }\n"),
        ("docs/theme/assets/js/later.js", "(", "/* once more */;("),
    ],
    "a template and the list of pages": [
        ("docs/theme/partials/copyright.html", 'class="about-line"', 'class="about-line more"'),
        ("mkdocs.yml", "  - about.md\n", "  - about.md\n  - more.md\n"),
    ],
}


@pytest.fixture
def root(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the second study, which builds soonest."""
    monkeypatch.setenv("SITE_URL", "")
    return copy_of(tiny, tmp_path / "house")


@pytest.fixture
def preview(root: Path) -> Iterator[tuple[Path, str, subprocess.Popen[str]]]:
    """The study, and the address of its preview, which follows what is saved."""
    command = [sys.executable, "-u", "scripts/serve.py", "--port", "0"]
    server = subprocess.Popen(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    address = re.search(r"http://\S+/", server.stdout.readline())[0]
    wait_for(lambda: "ready" in server.stdout.readline())
    yield root, address, server
    server.terminate()
    server.wait(timeout=30)


def page(address: str, path: str = "findings/") -> str:
    with urllib.request.urlopen(f"{address}{path}", timeout=30) as answer:
        return answer.read().decode("utf-8")


def wait_for(what, seconds: int = 240) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until
        time.sleep(0.05)


def edited(root: Path, *changes: tuple[str, str, str]) -> None:
    for file, old, new in changes:
        text = (root / file).read_text(encoding="utf-8")
        assert old in text, (file, old)
        (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.builds
def test_after_each_kind_of_change_the_preview_is_a_whole_builds(root: Path):
    """Pages, search, lists, heads and files: the same paths and the same bytes."""
    for code, title in (("en", "More"), ("id", "Lagi")):
        text = f"---\ntitle: {title}\ndescription: {title}.\n---\n# {title}\n\n{title}.\n"
        CHANGES["a template and the list of pages"].append((f"docs/{code}/more.md", "", text))
    with maker(root) as asked:
        assert differing_from_build(root) == []
        for kind, changes in CHANGES.items():
            for file, old, new in changes:
                if old:
                    edited(root, (file, old, new))
                else:
                    (root / file).write_text(new, encoding="utf-8")
            assert refused(look(asked)) == "", kind
            assert differing_from_build(root) == [], kind


def test_what_others_link_to_is_not_lost_where_only_a_whole_build_makes_it(root: Path):
    accepted = build(root, "--accept-addresses")
    assert accepted.returncode == 0, accepted.stderr
    ledger = (root / "docs" / "addresses.txt").read_text(encoding="utf-8")
    assert re.search(r"^offline/.*\.zip$", ledger, re.MULTILINE)
    with maker(root) as asked:
        edited(root, *CHANGES["a sentence"])
        assert refused(look(asked)) == ""


def test_of_a_sentence_its_page_comes_first_and_no_other_page_follows(root: Path):
    with maker(root) as asked:
        edited(root, *CHANGES["a sentence"])
        first, *later = served_anew(look(asked))
        assert first == {"findings/index.html"}
        assert [name for paths in later for name in paths if name.endswith(".html")] == []
        assert look(asked)[:-1] == []


def test_a_mistake_is_refused_by_file_and_line_and_leaves_nothing_behind(root: Path):
    """Also one that MkDocs alone sees, when it has the page already: a link to no place."""
    with maker(root) as asked:
        edited(root, (FINDINGS, "{{ fact.asked }}", "{{ fact.askd }}"))
        line = 1 + (root / FINDINGS).read_text(encoding="utf-8").partition("askd")[0].count("\n")
        assert refused(look(asked)).startswith(f'{FINDINGS}, line {line}: unknown name "askd"')
        edited(root, (FINDINGS, "{{ fact.askd }}", "{{ fact.asked }}"))
        assert refused(look(asked)) == ""
        edited(root, (FINDINGS, "## What remains", "[Away](about.md#nowhere).\n\n## What remains"))
        assert "contain an anchor '#nowhere'" in refused(look(asked))
        edited(root, (FINDINGS, "[Away](about.md#nowhere).\n\n", ""))
        edited(root, ("docs/en/about.md", "does not exist", "is not there"))
        assert refused(look(asked)) == ""
        assert differing_from_build(root) == []


def test_changed_code_asks_for_a_whole_build_and_another_process(root: Path):
    with maker(root) as asked:
        edited(root, ("scripts/generator/site/blanks.py", '"""Pages', '"""All pages'))
        assert {"whole": "scripts/generator/site/blanks.py"} in look(asked)


@pytest.mark.builds
def test_the_browser_follows_without_a_key_and_shows_what_is_wrong(
    preview: tuple[Path, str, subprocess.Popen[str]], browser: Browser
):
    root, address, server = preview
    shown = browser.new_page()
    shown.set_default_timeout(120_000)
    expect.set_options(timeout=120_000)
    shown.goto(f"{address}findings/")
    edited(root, *CHANGES["a sentence"])
    expect(shown.get_by_text("Whether all those who")).to_be_visible()
    edited(root, (FINDINGS, "::: ours", "::: our"))
    wrong = shown.get_by_role("alert")
    expect(wrong).to_contain_text('unknown name "our"')
    expect(wrong).to_contain_text(f"{FINDINGS}, line ")
    # The last good page stays behind it.
    expect(shown.get_by_text("Whether all those who")).to_be_visible()
    wait_for(lambda: 'unknown name "our"' in server.stdout.readline())
    edited(root, (FINDINGS, "::: our", "::: ours"))
    expect(wrong).to_be_hidden()
    shown.close()


@pytest.mark.builds
def test_the_host_adds_its_script_to_pages_alone_and_tells_of_pages_that_are_not(
    preview: tuple[Path, str, subprocess.Popen[str]],
):
    root, address, _ = preview
    script = re.compile(r'<script src="/__preview\.js" data-since="\d+"></script>')
    for path in ("", "findings/", "id/findings/"):
        file = root / "build" / "preview" / path / "index.html"
        assert script.sub("", page(address, path)) == file.read_text(encoding="utf-8")
    assert "__preview" not in page(address, "search/search_index.json")
    assert json.loads(page(address, "exhibits.json"))
    with pytest.raises(urllib.error.HTTPError) as lost:
        page(address, "nowhere/")
    assert lost.value.code == 404
    assert '<a href="/' in lost.value.read().decode("utf-8")
