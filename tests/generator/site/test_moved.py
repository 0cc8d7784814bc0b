"""What was merged is still found: what took its place answers to the old address."""

import pytest

from generator.errors import BuildFailed
from generator.site.addresses import moves, promised
from generator.site.moved import with_moves

PAGE = """## Graded {#graded}

<details class="fold" markdown="1"><summary markdown="block">

## Folded {#folded data-held=1}

</summary></details>

<ul><li class="claim" id="claim-kept">Kept.</li></ul>
<section><h2 id="topic-kept">Topic</h2></section>
<table><tr id="row-kept"><th scope="row">1</th><td>2</td></tr></table>
"""


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("claim-kept", '<li class="claim" id="claim-kept">{}Kept.</li>'),
        ("row-kept", '<tr id="row-kept"><th scope="row">{}1</th>'),
        ("graded", "{}\n\n## Graded {{#graded}}"),
        ("folded", '{}\n\n<details class="fold" markdown="1"><summary'),
        ("topic-kept", '<section>{}<h2 id="topic-kept">'),
    ],
)
def test_an_empty_anchor_stands_on_an_entry_in_a_row_or_above_a_heading(kept, said):
    made = with_moves({"claims.md": PAGE}, {"claims/#gone": f"claims/#{kept}"})
    assert said.format('<div class="anchor" id="gone"></div>') in made["claims.md"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("claims/#gone", "claims/#claim-lost", "expected claims/#claim-lost to be there"),
        ("claim/#gone", "claim/#claim-kept", "expected claim/#claim-kept to be there"),
        ("method/#gone", "claims/#claim-kept", "expected two places on one page"),
        ("claims/", "claims/#claim-kept", "expected two places on one page"),
    ],
)
def test_a_move_that_leads_nowhere_is_refused_by_its_line(old, new, expected):
    with pytest.raises(BuildFailed) as refused:
        with_moves({"claims.md": PAGE}, {old: new})
    assert str(refused.value) == f"docs/addresses.txt: {old} -> {new}: {expected}"


def test_the_ledger_promises_what_moved_by_its_old_address():
    ledger = "a/\na/#gone -> a/#kept\na/#kept\n"
    assert promised(ledger) == {"a/", "a/#gone", "a/#kept"}
    assert moves(ledger) == {"a/#gone": "a/#kept"}
