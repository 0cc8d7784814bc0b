"""Blanks that no reader sees go; the space between two words stays."""

import pytest

from generator.site.blanks import without_blanks


@pytest.mark.parametrize(
    ("written", "lean"),
    [
        ("<div>\n\n  <nav>\n  </nav>\n</div>\n", "<div><nav></nav></div>"),
        ("<p>one</p>\n\n  <p>two</p>", "<p>one</p>\n<p>two</p>"),
        ("<a>one</a>\n   <a>two</a> three", "<a>one</a>\n<a>two</a> three"),
        ("<pre>\n  a\n\n  b</pre>\n\n<p>", "<pre>\n  a\n\n  b</pre>\n<p>"),
        ("<textarea>\n\n a</textarea>", "<textarea>\n\n a</textarea>"),
        ("<label>\n  one\n</label>\n<input>", "<label>\none\n</label>\n<input>"),
    ],
)
def test_blanks_go_where_they_are_not_seen(written, lean):
    assert without_blanks(written) == lean
    assert without_blanks(lean) == lean
