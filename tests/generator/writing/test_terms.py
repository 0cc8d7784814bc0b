"""A link to the page of terms is told from other links, wherever it is written."""

import pytest

from generator.writing.terms import terms_marked

EXPLAINING = ("glossary.md",)


@pytest.mark.parametrize(
    ("page", "text", "said"),
    [
        ("a.md", "[x](glossary.md#x)", "[x](glossary.md#x){.term}"),
        ("one/a.md", "[x](../glossary.md#x).", "[x](../glossary.md#x){.term}."),
        ("one/a.md", "[x](glossary.md#x)", "[x](glossary.md#x)"),
        ("a.md", "[x](glossary.md)", "[x](glossary.md)"),
        ("a.md", "[x](b.md#x)", "[x](b.md#x)"),
        ("glossary.md", "[x](glossary.md#x)", "[x](glossary.md#x)"),
        ("a.md", "[x](glossary.md#x){.own}", "[x](glossary.md#x){.own}"),
    ],
)
def test_links_to_an_entry_of_the_terms_are_marked_and_no_others(page, text, said):
    assert terms_marked(text, page, EXPLAINING) == said
