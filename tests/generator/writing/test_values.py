"""How a table writes what the paper prints."""

import pytest

from generator.writing.values import printed_text


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("bertambah sebesar 10, 956 Kg", "bertambah sebesar 10,\u00a0956\u00a0Kg"),
        ("sekitar 20 unit", "sekitar 20\u00a0unit"),
        ("Rp 6.712.375.000 Miliar", "Rp\u00a06.712.375.000\u00a0Miliar"),
        ("9 543 671,00", "9\u00a0543\u00a0671,00"),
        ("7.335 Kg", "7.335\u00a0Kg"),
    ],
)
def test_a_printed_number_stays_on_a_line_and_the_words_before_it_need_not(cell, written):
    assert printed_text(cell) == written
