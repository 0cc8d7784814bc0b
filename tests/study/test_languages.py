"""Numbers read as each language writes them; expected forms are those of the EYD and of BPS."""

import pytest

from study.languages import LANGUAGES

ID, EN = LANGUAGES["id"], LANGUAGES["en"]


@pytest.mark.parametrize(
    ("indonesian", "english", "expected"),
    [
        (ID.number(20743698), EN.number(20743698), ("20.743.698", "20,743,698")),
        (ID.percent(41.5), EN.percent(41.5), ("41,5%", "41.5%")),
        (ID.percent(-16.19), EN.percent(-16.19), ("−16,2%", "−16.2%")),
        (ID.rupiah(366.75e6), EN.rupiah(366.75e6), ("Rp366,75 juta", "Rp 366.75 million")),
        (ID.rupiah(4.4e9), EN.rupiah(4.4e9), ("Rp4,4 miliar", "Rp 4.4 billion")),
        (ID.rupiah(20.74e12), EN.rupiah(20.74e12), ("Rp20,74 triliun", "Rp 20.74 trillion")),
        (ID.rupiah(50000), EN.rupiah(50000), ("Rp50.000", "Rp 50,000")),
        (ID.number(-0.04, 1), EN.number(-0.04, 1), ("0,0", "0.0")),
        (ID.points(4.013), EN.points(4.013), ("4,0 poin persen", "4.0 percentage points")),
        (ID.mass_kg(7335), EN.mass_kg(7335), ("7.335 kg", "7,335 kg")),
        (ID.count_scaled(15.64e6), EN.count_scaled(15.64e6), ("15,64 juta", "15.64 million")),
    ],
)
def test_each_language_writes_its_own_way(indonesian, english, expected):
    assert (indonesian.replace("\u00a0", " "), english.replace("\u00a0", " ")) == expected
