"""How a page opens: its answer and the exhibit at once below it, in one part."""

from generator.site.openings import with_opening

ANSWER = "# A heading\n\n::: answer\nOne sentence.\nA second one.\nA third one.\n:::\n"


def test_an_exhibit_at_once_below_the_answer_makes_an_opening():
    """The answer whole and first, for whoever hears it; its first sentence a paragraph alone."""
    assert with_opening(f"{ANSWER}\n{{{{ figure.bars }}}}\n\n## More\n") == (
        '# A heading\n\n<div class="opening" markdown="1">\n\n'
        "::: answer\nOne sentence.\n\nA second one.\nA third one.\n:::\n\n"
        "{{ figure.bars }}\n\n</div>\n\n## More\n"
    )


def test_a_table_opens_a_page_too_below_an_answer_of_one_sentence():
    said = with_opening("::: answer\nOne sentence.\n:::\n\n{{ table.rows }}\n")
    assert said.startswith('<div class="opening" markdown="1">\n\n::: answer\nOne sentence.\n')
    assert "{{ table.rows }}\n\n</div>\n" in said


def test_what_stands_between_keeps_an_answer_as_it_was_written():
    for between in ("A sentence.\n\n{{ figure.bars }}\n", "## More\n\n{{ figure.bars }}\n", ""):
        assert with_opening(f"{ANSWER}\n{between}") == f"{ANSWER}\n{between}"
