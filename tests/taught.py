"""The study in a language as its lessons need it: with the tables that their sheets show."""

from once import its_facts, the_study

from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, said_of
from generator.languages import LANGUAGES
from study.contract import CONTRACT


def taught(code: str, site_url: str = "https://example.org/") -> Edition:
    """An edition without pages, drawings or a public address, unless one is given."""
    bare = Edition(the_study(), its_facts(), LANGUAGES[code], {}, {}, site_url)
    sheets = [lesson.sheet for lesson in the_study().lessons]
    shown = {sheet.exhibit for sheet in sheets if sheet and sheet.exhibit}
    computed = CONTRACT.figures | CONTRACT.tables
    exhibits = {
        name: Exhibit(name, record.kind, 1, said_of(record, bare), computed[name](bare), {})
        for name, record in the_study().exhibits.items()
        if name in shown
    }
    return Edition(the_study(), its_facts(), LANGUAGES[code], {}, exhibits, site_url)
