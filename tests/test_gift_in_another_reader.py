"""The questions in GIFT as another reader has them: gift-pegjs, the grammar of the editors."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

READ = """
const { parse } = require("gift-pegjs");
const text = require("fs").readFileSync(0, "utf8");
console.log(JSON.stringify(parse(text)));
"""
LESSONS = ("table-2", "economy", "support", "counting", "evidence")


def read_by_grammar(gift: str) -> list[dict]:
    """The questions of a file, by a reader that is none of ours."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not (node and npm):
        pytest.fail("Node and npm are needed: nodejs and npm on Debian")
    shared = subprocess.run([npm, "root", "--global"], capture_output=True, text=True, check=True)
    folders = [os.environ.get("NODE_PATH", ""), shared.stdout.strip()]
    found = subprocess.run(
        [node, "-e", READ],
        input=gift,
        capture_output=True,
        text=True,
        env={**os.environ, "NODE_PATH": os.pathsep.join(filter(None, folders))},
        timeout=120,
    )
    if "Cannot find module" in found.stderr:
        pytest.fail("gift-pegjs is needed: npm install --global gift-pegjs@1.0.2")
    assert found.returncode == 0, found.stderr
    return json.loads(found.stdout)


@pytest.mark.more
@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("lesson", LESSONS)
def test_another_reader_finds_the_questions_of_the_other_file(site: Path, below, lesson):
    """Names, kinds and keys in the order of the Moodle XML, and as many wrong answers."""
    stem = site / below / "class" / lesson / f"sei-lekop-{lesson}"
    xml = ElementTree.parse(f"{stem}-moodle.xml").getroot()
    expected = [
        (
            one.get("type"),
            one.findtext("name/text"),
            one.findtext("answer[@fraction='100']/text"),
            len(one.findall("answer[@fraction='0']")),
        )
        for one in xml.findall("question")[1:]
    ]
    asked = [
        one
        for one in read_by_grammar(Path(f"{stem}-gift.txt").read_text(encoding="utf-8"))
        if one["type"] != "Category"
    ]
    assert [(one["type"].lower(), one["title"]) for one in asked] == [one[:2] for one in expected]
    for one, (_, name, key, wrong) in zip(asked, expected, strict=True):
        if key is None:
            continue
        right, *others = one["choices"]
        assert right["weight"] == 100, name
        assert right["text"]["number"] == pytest.approx(float(key)), name
        assert [other["weight"] for other in others] == [0] * wrong, name
