"""Whether pages are valid HTML: rules of our own for each run, and the field's checker for some.

The Nu Html Checker is what the W3C runs. It is a program in Java, fetched once by npm and kept in
build/validator, and takes half a minute for all pages.
"""

import hashlib
import json
import shutil
import subprocess
import tarfile
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import html5lib

# Of the package vnu-jar: its version, and the SHA-512 of what npm hands over, in Base64.
VERSION = "26.9.27"
SHA512 = "TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA=="
JAR = "package/build/dist/vnu.jar"
# The checker reads files, which have no origin: to it, nothing is 'self', and a block of data is
# code. What the policy really stops, tests in a browser tell.
NOT_HERE = ".*Content Security Policy.*"
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
CONTROLS = {"button", "input", "meter", "output", "progress", "select", "textarea"}


def faults(html: str) -> Iterator[str]:
    """What the standard does not allow, of what templates and themes are known to write."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(html)
    for (line, _), kind, _ in parser.errors:
        yield f"line {line}: {kind}"
    elements = [one for one in tree.iter() if isinstance(one.tag, str)]
    for name, times in Counter(one.get("id") for one in elements if one.get("id")).items():
        if times > 1:
            yield f"the id {name} stands {times} times"
    controls = {one.get("id") for one in elements if one.tag in CONTROLS}
    for one in elements:
        if one.get("tabindex") == "":
            yield f"an empty tabindex on <{one.tag}>"
        if one.tag == "section" and not any(part.tag in HEADINGS for part in one.iter()):
            yield "a section without a heading"
        if one.tag == "label" and "for" in one.attrib and one.get("for") not in controls:
            yield f"a label of {one.get('for')}, which is no control"
        if one.get("type") in ("checkbox", "radio") and "autocomplete" in one.attrib:
            yield f"autocomplete on a {one.get('type')}"


def messages(folder: Path, kept: Path) -> list[str]:
    """What the Nu Html Checker says of the pages below a folder, as "page: line: message"."""
    java = needed("java", "default-jre-headless")
    command = [java, "-jar", str(checker(kept)), "--format", "json", "--skip-non-html"]
    command += ["--exit-zero-always", "--stdout", "--filterpattern", NOT_HERE, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [
        f"{one['url'].partition(folder.as_uri()[7:])[2]}: {one.get('lastLine')}: {one['message']}"
        for one in json.loads(done.stdout)["messages"]
    ]


def checker(kept: Path) -> Path:
    """The program, fetched once and compared with what is known of it."""
    if not (kept / JAR).exists():
        kept.mkdir(parents=True, exist_ok=True)
        npm = needed("npm", "npm")
        subprocess.run([npm, "pack", "--silent", f"vnu-jar@{VERSION}"], cwd=kept, check=True)
        packed = kept / f"vnu-jar-{VERSION}.tgz"
        assert b64encode(hashlib.sha512(packed.read_bytes()).digest()).decode() == SHA512
        with tarfile.open(packed) as archive:
            archive.extract(JAR, kept, filter="data")
        packed.unlink()
    return kept / JAR


def needed(program: str, package: str) -> str:
    """Where a program is; a test that cannot run says what to install."""
    found = shutil.which(program)
    assert found, f"{program} is needed: install the package {package}"
    return found
