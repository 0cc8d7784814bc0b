"""What the pages show of data/media: made, or brought as it was made before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.making.kept import Kept
from generator.making.language import Material
from generator.media.photos import told_by
from generator.media.published import shown_medium
from generator.reading.media import FOLDER, PHOTOS, Medium, read_media
from generator.unforeseen import while_making
from generator.writing.prose import shown_exhibits


def with_media(material: Material, keep: Kept) -> Material:
    """The material with all of data/media that a page shows, among the files beside the pages.

    Told are files that no page shows, and what a photo in the repository says of place and people.
    """
    media = read_media(material.root)
    asked = {
        name
        for texts in material.prose.values()
        for text in texts.values()
        for name in shown_exhibits(text)
    }
    shown = {key: one for key, one in media.items() if f"{one.kind}.{key}" in asked}
    if left := [key for key in media if key not in shown]:
        print(f"{FOLDER}: no page shows {', '.join(left)}", flush=True)
    made = {}
    for key, one in shown.items():
        with while_making(one.file):
            made[key] = shown_medium(one, keep)
            for told in lines_of(one):
                print(told, flush=True)
    files = {path: content for one in made.values() for path, content in one.files.items()}
    return replace(material, media=made, beside={**material.beside, **files})


def lines_of(medium: Medium) -> Iterator[str]:
    """What a photo says beside its picture, in a line, for who would rather not keep it at all."""
    if medium.ending in PHOTOS:
        told = ", ".join(told_by(medium.content, medium.ending, medium.file))
        if told:
            yield f"{medium.file}: holds {told}; the site leaves that out, the repository keeps it"
