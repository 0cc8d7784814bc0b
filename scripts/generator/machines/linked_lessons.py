"""The lessons in schema.org's words: what each teaches, at what level, in what time."""

from __future__ import annotations

from generator.datasets.licence import CC_BY
from generator.in_language.edition import Edition
from generator.machines.linked_works import Node, maintainers, study_node
from generator.reading.lessons import Lesson
from generator.writing.links import Links, lesson_path


def lesson_node(edition: Edition, lesson: Lesson, links: Links) -> Node:
    """One lesson as a resource for teaching; its time as ISO 8601 writes it."""
    code, word = edition.code, edition.word
    return {
        "@type": "LearningResource",
        "@id": links.page(lesson_path(lesson.id), "plan"),
        "name": lesson.question[code],
        "learningResourceType": word("lesson.resource"),
        "inLanguage": code,
        "educationalLevel": f"{lesson.level}, {word(f'level.{lesson.level}')}",
        "timeRequired": f"PT{sum(one.minutes for one in lesson.activities)}M",
        "teaches": [one[code] for one in lesson.outcomes],
        "competencyRequired": lesson.prerequisites[code],
        "creator": maintainers(edition),
        "license": CC_BY,
        "isAccessibleForFree": True,
        "isBasedOn": study_node(edition, links, whole=False),
    }
