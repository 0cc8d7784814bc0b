"""A published address stays: losing one fails the build, and a new one is added on demand."""

import shutil

import pytest
from command import build

LEDGER = "docs/addresses.txt"


@pytest.fixture(scope="module")
def copy(house, tmp_path_factory):
    """A copy of the built house."""
    return shutil.copytree(house, tmp_path_factory.mktemp("permanent") / "house")


def replace_in_both(root, old, new):
    for language in ("id", "en"):
        page = root / "docs" / language / "method.md"
        text = page.read_text(encoding="utf-8")
        assert old in text
        page.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_lost_anchor_fails_the_build_and_the_last_site_stays(copy):
    replace_in_both(copy, "{#cannot}", "{#can-not}")
    done = build(copy)
    replace_in_both(copy, "{#can-not}", "{#cannot}")
    assert done.returncode == 1 and done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"{LEDGER}: lost en/method/#cannot and 1 more")
    assert 'id="cannot"' in (copy / "build/site/method/index.html").read_text(encoding="utf-8")


def test_a_new_address_is_told_and_enters_the_ledger_when_accepted(copy):
    before = (copy / LEDGER).read_text(encoding="utf-8")
    replace_in_both(copy, "{#cannot}", "{#cannot}\n\n## 1 {#one-more}")
    done = build(copy)
    assert done.returncode == 0 and "1 new addresses" in done.stdout
    assert (copy / LEDGER).read_text(encoding="utf-8") == before
    assert build(copy, "--accept-addresses").returncode == 0
    after = (copy / LEDGER).read_text(encoding="utf-8").splitlines()
    assert after == sorted([*before.splitlines(), "method/#one-more"])
    assert "nothing changed" in build(copy).stdout
