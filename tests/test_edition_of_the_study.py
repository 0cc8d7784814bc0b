"""An edition of the study itself at a test address, in a copy of the house: none is left here."""

import re
from pathlib import Path

import pytest
from changes import ONE_VALUE
from command import build, copy_of, replace
from freezing import edition_published, freeze
from links import broken_links
from public import PUBLIC

ROOT = Path(__file__).parents[1]
NAME = "2026"
OWN = f"{PUBLIC}/editions/{NAME}/"


def test_the_repository_holds_no_edition_while_the_sites_address_is_not_known():
    assert not list((ROOT / "docs" / "editions").glob("*"))


@pytest.mark.more
def test_an_edition_of_the_study_stays_as_it_was_frozen(published: Path, tmp_path: Path):
    """Its bytes are the same after a rebuild for a changed value, which the list then tells."""
    root = copy_of(published, tmp_path / "house")
    done = freeze(root, NAME, PUBLIC)
    assert done.returncode == 0, done.stderr
    done = build(root, site_url=PUBLIC)
    assert done.returncode == 0, done.stderr
    site = root / "build" / "site"
    first = edition_published(root, NAME)
    assert len(first) > 1000
    assert broken_links(site) == []
    about = (site / "editions" / NAME / "en" / "about" / "index.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{OWN}en/about/">' in about
    message = next((site / "editions" / NAME / "class").rglob("*-message.txt")).read_text("utf-8")
    assert OWN in message

    # It is a house of which one value was changed; now it is as the study has it.
    for file, old, new in ONE_VALUE:
        replace(root / "data" / file, new, old)
    done = build(root, site_url=PUBLIC)
    assert done.returncode == 0, done.stderr
    assert edition_published(root, NAME) == first
    # By hand: 9 543 671 of 22 995 777.49 is 41.5 per cent, 9 643 671 of 23 095 777.49 is 41.8.
    listed = (site / "en" / "editions" / "index.html").read_text("utf-8")
    assert re.search(r"<td>41\.8%</td>\s*<td>41\.5%</td>", listed)
