"""The study's money in prose that a person typed."""

from generator.reading import Study
from generator.writing.typeset import typeset_page


def test_an_amount_stays_on_the_line_of_its_sign(study: Study):
    assert study.tables
    assert typeset_page("about Rp 1 for each") == "about Rp\u00a01 for each"
