"""A published address stays: losing one fails the build, and a new one is added on demand."""

import pytest
from command import build, copy_of, replace
from public import PUBLIC

LEDGER = "docs/addresses.txt"


@pytest.mark.builds
def test_a_lost_anchor_fails_the_build_and_the_last_site_stays(tiny, tmp_path):
    """Of the second study, which is laid out in a fifth of the time."""
    copy = copy_of(tiny, tmp_path / "house")
    (copy / LEDGER).write_text("findings/#who\n", encoding="utf-8")
    for language in ("en", "id"):
        replace(copy / "docs" / language / "findings.md", "{#who}", "{#whom}")
    done = build(copy)
    assert done.returncode == 1 and done.stderr.count("\n") == 1
    # Gone in both languages, it is said once.
    assert done.stderr.startswith(f"{LEDGER}: lost findings/#who; others may link there")
    assert 'id="who"' in (copy / "build/site/findings/index.html").read_text(encoding="utf-8")


def test_new_addresses_enter_the_ledger_when_accepted(house, published):
    """A place added to a page and a new figure, and nothing else; none that was there goes."""
    before, after = (
        (root / LEDGER).read_text(encoding="utf-8").splitlines() for root in (house, published)
    )
    assert after == sorted(after) and set(before) < set(after)
    new = set(after) - set(before)
    # The totals of GRDP were drawn by no figure.
    added = {"method/#one-more", "data/grdp-totals/#used-in"}
    assert added < new and "figures/grdp-by-year/" in new
    assert [one for one in new - added if "grdp-by-year" not in one] == []
    assert "nothing changed" in build(published, site_url=PUBLIC).stdout
