"""What linked data says of a page in other languages."""

from dataclasses import replace

from generator.languages import LANGUAGES
from generator.machines.linked_data import twins
from generator.writing.links import Links

ID, EN = LANGUAGES["id"], LANGUAGES["en"]


def test_a_page_names_its_translation_and_what_it_translates():
    """schema.org: workTranslation of the original, translationOfWork of the translation."""
    there = {"@type": "WebPage", "@id": "../en/theory/", "inLanguage": "en"}
    assert twins(ID, "theory.md", Links.on_page("theory.md", ID)) == {"workTranslation": there}
    back = {"@type": "WebPage", "@id": "../../theory/", "inLanguage": "id"}
    assert twins(EN, "theory.md", Links.on_page("theory.md", EN)) == {"translationOfWork": back}


def test_a_third_language_is_named_by_the_original(monkeypatch):
    malay = replace(EN, code="ms", folder="ms/")
    monkeypatch.setitem(LANGUAGES.by_code, "ms", malay)
    host = "https://example.org/"
    said = twins(ID, "theory.md", Links.public(host, ID))["workTranslation"]
    assert [one["@id"] for one in said] == [f"{host}en/theory/", f"{host}ms/theory/"]
    original = twins(malay, "theory.md", Links.public(host, malay))["translationOfWork"]
    assert original["@id"] == f"{host}theory/"
