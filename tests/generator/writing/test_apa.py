"""What an entry of a list of references says beyond its style."""

import pytest

from generator.languages import LANGUAGES
from generator.writing.apa import finished


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("<i>Apakah mereka bersaing?</i>. Sentra", "<i>Apakah mereka bersaing?</i> Sentra"),
        ("Who pays? [Siapa?]. A site.", "Who pays? [Siapa?] A site."),
        ("<i>Cluster</i>. Sentra.", "<i>Cluster</i>. Sentra."),
        ("See https://a.example/?.a for it.", "?.a"),
    ],
)
def test_a_title_that_ends_by_its_own_mark_has_no_full_stop_behind_it(entry, said):
    assert said in finished(entry, LANGUAGES["en"])
