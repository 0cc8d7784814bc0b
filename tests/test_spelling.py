"""Every word that readers see is in the dictionary of its language or among the study's own.

`tests/spelling.py` lists the words that are not, and enters those that are right.
"""

from pathlib import Path

import pytest
from dictionaries import install
from spelling import OWN, in_order, own_words, read_list, unknown
from texts import Text, all_texts

ROOT = Path(__file__).parents[1]
MEND = "mend these, or enter what is right: .venv/bin/python tests/spelling.py --add"


@pytest.fixture(scope="module", autouse=True)
def dictionaries() -> None:
    """Those of both languages, as `make test` fetches them."""
    assert install() == 0


def refused(text: str, language: str = "id") -> list[str]:
    """What is said of a text that stands in line 7 of a page."""
    page = Text("docs/x/page.md", language, text, 7)
    return [str(one) for one in unknown([page], own_words(ROOT))]


def test_every_word_of_every_text_is_known():
    wrong = unknown(all_texts(ROOT), own_words(ROOT))
    assert not wrong, "\n".join([MEND, *map(str, wrong)])


def test_a_blind_replacement_is_named_with_its_place_and_what_may_be_meant():
    """As when gapura became gerbang in every text, and Singapura with it."""
    assert refused("Kerupuknya dijual\nsampai ke Singerbang lewat gerbang.") == [
        'docs/x/page.md, line 8: "Singerbang" is in no dictionary - nearest: "gerbang"'
    ]


@pytest.mark.parametrize(
    "right",
    [
        "makalahnya, sebutkanlah, berapakah, walaupun, angka-angkanya",
        "digaji, diulang, direvisi, terukur, kubaca, tautkan",
        "antarusaha; ber-KTP, se-Provinsi, notebook-nya",
        "Diukur menurut [PDRB](../theory.md#grdb) {{ fact.omzzet }} [@zzz; @septiany].",
        "{{ figure.abcd }} `kode` <q>cash transfers</q> (small business) &nbsp;77t",
    ],
)
def test_what_is_set_before_and_behind_an_indonesian_word_is_left_aside(right):
    assert refused(right) == []


@pytest.mark.parametrize(
    "wrong", ["dirumah", "disini", "dirubah", "kerupuk-kerupk", "produksinnya", "peneltian", "cash"]
)
def test_an_indonesian_word_that_only_looks_like_one_is_refused(wrong):
    assert len(refused(f"Kerupuk {wrong} dibuat.")) == 1


def test_english_is_spelled_as_in_britain():
    assert refused("The neighbours' colour, the cluster's labour: catalogued.", "en") == []
    assert [line.split('"')[1] for line in refused("The color of labor.", "en")] == [
        "color",
        "labor",
    ]


def test_english_prose_takes_indonesian_words_only_where_it_sets_them_apart():
    assert refused("The *kerupuk*, called <q>ikan</q> and “rumah” (usaha).", "en") == []
    assert len(refused("The kerupuk of the cluster.", "en")) == 1


@pytest.mark.parametrize("name", ["id", "en", "names"])
def test_the_lists_are_in_order_with_each_word_once(name):
    words = read_list(ROOT / OWN / f"{name}.txt")
    assert words == sorted(set(words), key=in_order)
