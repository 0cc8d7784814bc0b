"""What linked data says of a lesson, as schema.org names it."""

import pytest
from once import its_facts, the_study

from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.machines.linked_data import linked_data

CC_BY = "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize("code", ["id", "en"])
def test_a_lesson_is_a_resource_with_what_it_teaches_and_how_long(code):
    edition = Edition(the_study(), its_facts(), LANGUAGES[code], {}, {}, "https://example.org/")
    for lesson in edition.study.lessons:
        page = linked_data(edition, f"class/{lesson.id}.md", "A title", "A description.")
        node = page["mainEntity"]
        assert isinstance(node, dict) and node["@type"] == "LearningResource"
        assert node["inLanguage"] == code and node["license"] == CC_BY
        # Two periods of fifty minutes, as ISO 8601 writes a duration.
        assert node["timeRequired"] == "PT100M"
        assert node["teaches"] == [one[code] for one in lesson.outcomes]
        assert str(node["educationalLevel"]).startswith(lesson.level)
        assert "answer" not in str(node)


def test_the_key_of_a_lesson_is_no_resource_of_its_own():
    edition = Edition(the_study(), its_facts(), LANGUAGES["en"], {}, {}, "https://example.org/")
    assert "mainEntity" not in linked_data(edition, "class/cluster/key.md", "Key", "The key.")
