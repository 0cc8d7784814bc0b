"""Prose quotes the study's numbers by name, and types none of them by hand."""

from dataclasses import replace

import pytest
from once import the_study
from renditions import page_in, rendition

from generator.errors import InvalidProse, UnknownName, refuse
from generator.languages import LANGUAGES
from generator.reading.front import front_matter
from generator.writing.links import address
from generator.writing.prose import fill, free_in, prose_faults
from generator.writing.voices import check_voices, voiced

PAGE = page_in("en", "findings/output.md")


@pytest.fixture(scope="module")
def study():
    return the_study()


@pytest.fixture(scope="module")
def known(study):
    return rendition(study, "en")


def refuse_prose(text, file):
    refuse(prose_faults(text, file, free_in(the_study())))


def filled(text, known, language="en"):
    told = replace(known, language=LANGUAGES[language])
    return fill(text, PAGE, told, lambda kind, name: f"[{kind} {name}]")


def test_a_fact_is_a_link_to_its_entry_with_its_machine_value(known):
    said = filled("Up {{ fact.production_growth }}.", known)
    assert 'href="../../data/numbers/#fact-production-growth"' in said
    assert 'id="number-production-growth"' in said and 'data-origin="inferred"' in said
    assert said.endswith(">49.4%</data></a>.")  # 10 956 / 7 335 = 1.4937


def test_a_fact_quoted_twice_has_two_ids(known):
    said = filled("{{ fact.houses_built }} {{ fact.houses_built }}", known)
    assert 'id="number-houses-built"' in said and 'id="number-houses-built-2"' in said


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("{{ fact.production_grwth }}", "production_growth"),
        ("{{ fact.houses_built:ful }}", "full"),
    ],
)
def test_an_unknown_fact_or_form_names_the_page_and_the_nearest(known, text, nearest):
    with pytest.raises(UnknownName) as refused:
        filled(text, known)
    assert str(refused.value).startswith(PAGE.file)
    assert f'nearest: "{nearest}"' in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "Output came to 88 tonnes.",
        "It rose by 4.4%.",
        "About Rp 50,000 a kilogram.",
        "In 1850 there were none.",
    ],
)
def test_a_number_typed_by_hand_in_findings_is_refused(text):
    with pytest.raises(InvalidProse, match="expected a fact for the number"):
        refuse_prose(f"---\ntitle: 1\n---\n# Output\n\n{text}\n", PAGE.file)


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 and from 2021–2023.",
        "It was among the Top 45.",
        "About Rp 1 for every {{ fact.manufacturing_per_turnover }}.",
        "Law No. 25 of 2004 says so.",
        "Table 1 and Table 2.",
        "The paper prints <q>10, 956 Kg</q>.",
        "See [the note](../data-notes.md#sum-2020) [@ppid2022].",
        "1. First question?\n2. Second?",
    ],
)
def test_years_laws_tables_and_quotations_may_be_typed(text):
    refuse_prose(f"# Output\n\n{text}\n", PAGE.file)


def test_a_heading_without_an_id_is_refused():
    with pytest.raises(InvalidProse, match="expected an id in the heading"):
        refuse_prose("# Output\n\n## What the study reports\n", PAGE.file)


def test_a_page_without_a_description_is_refused():
    with pytest.raises(InvalidProse, match="front matter with a description"):
        front_matter("---\ntitle: Output\n---\n# Output\n", PAGE.file)


@pytest.mark.parametrize(
    ("path", "where"),
    [
        ("index.md", ""),
        ("background.md", "background/"),
        ("findings/index.md", "findings/"),
        ("findings/output.md", "findings/output/"),
        ("notebooks/economy.ipynb", "notebooks/economy/"),
    ],
)
def test_a_page_is_published_at_its_own_folder(path, where):
    assert address(path) == where


def test_a_voice_says_who_speaks(study):
    """The label of a voice is data: what it holds of HTML is shown, and breaks nothing."""
    words = {"voice.study": {"id": "", "en": 'The "next" <study>'}}
    told = rendition(replace(study, words=words), "en")
    said = voiced("Before.\n\n::: study\nOutput *rose*.\n:::\n", PAGE.file, told)
    assert said.split("\n") == [
        *("Before.", "", ""),
        '<div class="voice voice--study" markdown="1">',
        '<p class="voice-label" data-search-exclude>The &#34;next&#34; &lt;study&gt;</p>',
        *("", "Output *rose*.", "", "</div>", "", ""),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("::: studi\nx\n:::", 'nearest: "study"'),
        ("::: study\nx", "line 1"),
        ("::: study\n::: ours\nx\n:::", 'expected ":::" before line 2'),
        ("x\n:::", "line 2"),
    ],
)
def test_a_voice_that_is_unknown_or_never_ends_is_refused(text, said):
    with pytest.raises((InvalidProse, UnknownName)) as refused:
        check_voices(text, PAGE.file)
    assert said in str(refused.value)


def test_what_bears_digits_is_free_where_the_study_lists_it_and_its_paper_has_it(study):
    """The paper has two tables, and the award is not every one with a number in its name."""
    for text in ("Liputan6 wrote.", "It is among the Top 45.", "Table 2 says so."):
        refuse_prose(f"# Output\n\n{text}\n", PAGE.file)
    for text in ("Kompas7 wrote.", "It is among the Top 46.", "Table 3 says so."):
        with pytest.raises(InvalidProse, match="expected a fact for the number"):
            refuse_prose(f"# Output\n\n{text}\n", PAGE.file)
