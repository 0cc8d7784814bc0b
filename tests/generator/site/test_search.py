"""The search finds prose, not code."""

import json

from generator.languages import LANGUAGES
from generator.site.search import lean_index


def entry(location: str, text: str) -> dict[str, str]:
    return {"location": location, "title": "A title", "text": text}


def test_prose_stays_and_tables_go():
    index = {
        "config": {},
        "docs": [entry("data/", "Before. <table><tr><td>1</td></tr></table> After.")],
    }
    assert (
        json.loads(lean_index(json.dumps(index), LANGUAGES["id"]))["docs"][0]["text"]
        == "Before.  After."
    )


def test_a_notebook_is_found_by_its_headings_alone():
    index = {"config": {}, "docs": [entry("notebooks/economy/#growth", "import pandas")]}
    assert json.loads(lean_index(json.dumps(index), LANGUAGES["id"]))["docs"] == [
        entry("notebooks/economy/#growth", "")
    ]


def test_an_address_is_nothing_to_search_for():
    index = {"config": {}, "docs": [entry("references/#list", "Made in 2022. https://a.b/c?d=1")]}
    assert (
        json.loads(lean_index(json.dumps(index), LANGUAGES["id"]))["docs"][0]["text"]
        == "Made in 2022."
    )


def leant(*entries: dict[str, str]) -> list[dict[str, str]]:
    """What the index keeps of these entries."""
    index = {"config": {}, "docs": list(entries)}
    return json.loads(lean_index(json.dumps(index), LANGUAGES["en"]))["docs"]


def test_an_exhibit_and_a_dataset_are_found_by_name_and_one_sentence():
    figure = "<p>Figure 3</p><p>Sales by year, tonnes</p><p>Note: more.</p>"
    assert leant(
        entry("figures/sales/", figure),
        entry("figures/sales/#cite", "How to cite."),
        entry("data/sales/", "<p>What was sold.</p> <p>Rows.</p>"),
        entry("data/sales/#rows", "1 2 3"),
    ) == [
        entry("figures/sales/", "<p>Figure 3. Sales by year, tonnes </p>"),
        entry("data/sales/", "<p>What was sold. </p>"),
    ]


def test_a_page_that_answers_comes_before_the_lesson_that_asks():
    """Lunr multiplies what an entry scores by its boost; without one it stays as it is."""
    kept = leant(
        entry("method/", "An interview."),
        entry("class/#lessons", "Lessons."),
        entry("class/evidence/", "An interview?"),
        entry("class/evidence/#plan", "The plan."),
    )
    boosts = {one["location"]: one.get("boost") for one in kept}
    assert boosts["method/"] is boosts["class/#lessons"] is None
    assert 0 < boosts["class/evidence/"] == boosts["class/evidence/#plan"] < 0.001


def test_exercises_of_a_lesson_come_before_those_of_a_notebook():
    kept = leant(
        entry("class/evidence/#plan", "The plan."),
        entry("class/evidence/#exercises", "In threes."),
        entry("notebooks/budget/#exercises", "Run it."),
    )
    boosts = {one["location"]: one["boost"] for one in kept}
    assert boosts["class/evidence/#exercises"] > 5 * boosts["notebooks/budget/#exercises"]
    assert boosts["notebooks/budget/#exercises"] == boosts["class/evidence/#plan"]


def test_a_teaser_is_a_sentence_not_its_whole_paragraph():
    """Material shows the paragraphs that hold the words, without their tags."""
    said = "<p>Sold by Ltd. firms at Rp1.000. Then more.</p>"
    kept = "<p>Sold by Ltd. firms at Rp1.000. </p><p>Then more. </p>"
    assert leant(entry("data/", said)) == [entry("data/", kept)]


def test_a_notebook_is_found_once_by_its_title_without_the_mark_of_its_address():
    page = {"location": "notebooks/sales/", "title": "Sales, step by step", "text": ""}
    head = page | {"location": "notebooks/sales/#sales", "title": "Sales, step by step¶"}
    part = page | {"location": "notebooks/sales/#sums", "title": "Sums¶"}
    assert leant(page, head, part) == [page, part | {"title": "Sums"}]


def test_the_page_with_the_most_text_comes_first_with_its_sections_behind_it():
    short, long = entry("about/", "Who we are."), entry("method/", "How")
    section = entry("method/#survey", "the data were gathered, and when.")
    assert leant(short, long, section) == [long, section, short]


def test_a_citation_is_no_word_of_the_text():
    """Its work is found in the list of references; what else stands in brackets stays."""
    cited = "It rose (Haluan Kepri, 2022b; Septiany et al., n.d.). So (51 members in 2018) it was."
    assert leant(entry("findings/output/#size", cited))[0]["text"] == (
        "It rose. </p><p>So (51 members in 2018) it was."
    )
