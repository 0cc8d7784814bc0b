"""What the templates promise every page: text stays text, and a value that is missing is told."""

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from generator.writing import templates
from generator.writing.templates import render


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of templates of one's own."""
    monkeypatch.setattr(templates, "FOLDER", tmp_path)
    templates.environment.cache_clear()
    yield tmp_path
    templates.environment.cache_clear()


def test_a_text_with_marks_of_html_stays_a_text(folder):
    (folder / "label.html").write_text("<b>{{ label }}</b>\n", encoding="utf-8")
    said = render("label", label='The "next" <i>figure</i>')
    assert said == "<b>The &#34;next&#34; &lt;i&gt;figure&lt;/i&gt;</b>"
    assert render("label", label=Markup("<i>figure</i>")) == "<b><i>figure</i></b>"


def test_a_template_is_one_line_and_a_value_keeps_its_own(folder):
    """A blank line would end the HTML for Markdown; a snippet to copy has lines of its own."""
    text = """
      <p>
        {% if name %}
          {{ name }}{{ " " }}
        {% endif %}
        <code>{{ code }}</code>
      </p>
    """
    (folder / "box.html").write_text(text, encoding="utf-8")
    assert render("box", name="Agar", code="a\n\n  b") == "<p>Agar <code>a\n\n  b</code></p>"


def test_a_value_that_nobody_gave_is_an_error(folder):
    (folder / "label.html").write_text("<b>{{ label }}</b>", encoding="utf-8")
    with pytest.raises(UndefinedError, match="label"):
        render("label")
