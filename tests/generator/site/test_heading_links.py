"""A heading leads to its own place; what leads elsewhere, or stands apart, stays as it is."""

import pytest

from generator.site.headings import with_heading_links


def page(body: str, outside: str = "") -> str:
    return f"<body>{outside}<main><article>{body}</article></main></body>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            '<h2 id="sources">Sources</h2>',
            '<h2 id="sources"><a class="heading-link" href="#sources">Sources</a></h2>',
        ),
        (
            '<h3 class="a" id="b">One <em>more</em>\n</h3>',
            '<h3 class="a" id="b"><a class="heading-link" href="#b">One <em>more</em></a></h3>',
        ),
    ],
)
def test_a_heading_that_others_may_link_to_leads_to_itself(body, expected):
    assert with_heading_links(page(body)) == page(expected)
    assert with_heading_links(page(expected)) == page(expected)


@pytest.mark.parametrize(
    "body",
    [
        "<h2>No place</h2>",
        '<h1 id="title">The page itself</h1>',
        '<h2 id="topic"><a href="../findings/">Findings</a></h2>',
    ],
)
def test_other_headings_stay_as_they_are(body):
    assert with_heading_links(page(body)) == page(body)


def test_headings_outside_of_the_text_are_not_the_pages_own():
    found = page("", '<h2 id="search">Search</h2>')
    assert with_heading_links(found) == found
