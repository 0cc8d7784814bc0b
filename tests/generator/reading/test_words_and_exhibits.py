"""Words, references and exhibits are complete in each language, and safe to show."""

import pytest

from generator.reading.exhibits import read_exhibit

HEADLINE = (
    'en = "Manufacturing made up {{ fact.manufacturing_share_last }} '
    "of Bintan's GRDP in {{ fact.grdp_last:year }},"
)


def test_a_word_missing_in_a_language_is_refused(refusal):
    assert refusal("data/words.csv", "total,PDRB,GRDP", "total,PDRB,") == (
        'data/words.csv: row 2, column en: "" - expected a text, not an empty cell'
    )


EXHIBIT = "data/exhibits/grdp-shares.toml"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            'kind = "figure"',
            'kind = "figur"',
            'row 1, column kind: "figur" - expected a known kind; nearest: "figure"',
        ),
        (
            'dataset = "grdp"',
            'dataset = "grpd"',
            'row 3, column dataset: "grpd" - expected a known dataset; nearest: "grdp"',
        ),
        ('chart = "bars"\n', "", "column chart - expected this entry"),
        ("[note]", "[nota]", 'row 14, column nota - expected a known entry; nearest: "note"'),
        (
            "[headline]",
            "[hedline]",
            'row 6, column hedline - expected a known entry; nearest: "headline"',
        ),
        ('dataset = "grdp"\n', "", "column dataset - expected this entry"),
        ('kind = "figure"\n', "", "column kind - expected this entry"),
        (
            'kind = "figure"',
            'kind = "table"',
            'row 2, column chart - expected a known entry; known: "claims" "dataset" "description" '
            '"headline" "kind" "note" "processing" "source" "subtitle"',
        ),
        ('chart = "bars"', "chart = 3", 'row 2, column chart: "3" - expected a text'),
        (
            "[headline]\n",
            "[headline]\nfr = 'Les prix'\n",
            'row 6, column headline.fr - expected a known entry; known: "en" "id"',
        ),
        (
            "[headline]\nid = ",
            "[headline]\nin = ",
            "row 6, column headline.id - expected a text in each language",
        ),
        (
            HEADLINE,
            'en = "<script>',
            'row 6, column headline.en: "<script> according to Table 1 of the paper" - '
            "expected a text without HTML: not <s",
        ),
        (
            HEADLINE,
            'en = "\\u202E',
            'row 6, column headline.en: "\\u202e according to Table 1 of the paper" - '
            "expected text without the invisible character U+202E",
        ),
    ],
)
def test_an_exhibit_is_complete_and_plain(refusal, old, new, said):
    assert refusal(EXHIBIT, old, new) == f"{EXHIBIT}: {said}"


def test_an_exhibit_is_read_as_a_value_with_its_words_in_each_language(root):
    one = read_exhibit(root, EXHIBIT, ("grdp",))
    assert (one.id, one.kind, one.dataset, one.chart) == ("grdp-shares", "figure", "grdp", "bars")
    assert one.headline["en"].startswith("Manufacturing made up {{ fact.manufacturing_share")
    assert one.texts["source"] == one.source and one.file == EXHIBIT


def test_a_table_has_no_chart(root):
    assert read_exhibit(root, "data/exhibits/grdp.toml", ("grdp",)).chart == ""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"type": "manuscript"', '"type": ""', 'column septiany.type: "" - expected a text'),
        (
            '"type": "manuscript"',
            '"type": "manuscript", "URL": "javascript:x"',
            'column septiany.URL: "javascript:x" - '
            "expected an address that begins with https:// or http://",
        ),
        (
            '"type": "manuscript"',
            '"type": "manuscript", "type": "book"',
            "column type - expected each name once in an object",
        ),
        (
            '"family": "Septiany"',
            '"family": "<i>Septiany"',
            'column septiany.author.1.family: "<i>Septiany" - expected a text without HTML: not <i',
        ),
        (
            '"title_en": "The role of the small and medium industry',
            '"title_ens": "The role of the small and medium industry',
            "column septiany.custom.title_en - expected its title in en, since its language is id",
        ),
        (
            '"title_en": "The role of the small and medium industry cluster of the Sei Lekop '
            'fish-cracker centre in economic development"',
            '"title_en": " "',
            "column septiany.custom.title_en - expected its title in en, since its language is id",
        ),
    ],
)
def test_a_reference_is_complete_and_plain(refusal, old, new, said):
    assert refusal("data/references.json", old, new) == f"data/references.json: {said}"
