"""The templates (`generator/templates`, Jinja with autoescape), where every tag of the site stands.

A template's lines are joined without a space, since Markdown leaves alone what stands on one line;
`{{ " " }}` writes the space where one is wanted at a line's end.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup

FOLDER = Path(__file__).parents[1] / "templates"


class OnOneLine(Extension):
    """Reads a template without its line breaks and the spaces that indent it."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return "".join(line.strip() for line in source.splitlines())


def render(name: str, /, **values: object) -> Markup:
    """A template with its values, each escaped unless it is Markup already.

    Raises jinja2.UndefinedError for a value that the template asks for and does not get.
    """
    return Markup(environment().get_template(f"{name}.html").render(values))


@cache
def environment() -> Environment:
    """What reads the templates; a name that nothing gives is an error, not an empty text."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=[OnOneLine],
    )
    environment.filters |= {"machine": machine, "pixels": pixels}
    return environment


def machine(value: float) -> str:
    """A number as machines read it."""
    return f"{value:.12g}"


def pixels(length: float) -> str:
    """A length in a drawing, to six digits."""
    return f"{length:g}"
