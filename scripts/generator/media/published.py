"""A file of data/media as the site publishes it: which files of it, how large, from where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.media.documents import clean_pdf, pages_of_pdf
from generator.media.photos import BUDGETS, photo_webp, size_of_webp
from generator.media.vectors import clean_svg
from generator.reading.media import Medium

# Where they stand below the site's root, which all languages share.
PLACE = "media/"
# Makes a product of a kind and of its parts, or brings what was made of them before.
Keep = Callable[[str, Mapping[str, bytes], Callable[[], bytes]], bytes]


@dataclass(frozen=True)
class ShownMedium:
    """What is shown: each file by its path with its bytes; `sizes` are width and height of each.

    A document has no sizes, but `pages`.
    """

    medium: Medium
    files: Mapping[str, bytes]
    sizes: tuple[tuple[int, int], ...] = ()
    pages: int = 0

    @property
    def paths(self) -> tuple[str, ...]:
        """Where its files are, the smallest first."""
        return tuple(self.files)


def shown_medium(medium: Medium, keep: Keep) -> ShownMedium:
    """What is made of a file, or InvalidData where nothing can be."""
    content, file, stem = medium.content, medium.file, f"{PLACE}{medium.key}"
    if medium.ending == ".pdf":
        made = keep("pdf", {"pdf": content}, lambda: clean_pdf(content, file))
        return ShownMedium(medium, {f"{stem}.pdf": made}, pages=pages_of_pdf(made))
    if medium.ending == ".svg":
        drawing, width, height = clean_svg(content, file)
        return ShownMedium(medium, {f"{stem}.svg": drawing}, ((width, height),))
    by_size = {size_of_webp(photo): photo for photo in photos(medium, keep)}
    return ShownMedium(
        medium,
        {f"{stem}-{width}.webp": photo for (width, _), photo in by_size.items()},
        tuple(by_size),
    )


def photos(medium: Medium, keep: Keep) -> Iterator[bytes]:
    """A photo in each width; of one that is no wider than the first, that alone is left."""
    for width in BUDGETS:
        parts = {"photo": medium.content, "width": str(width).encode()}

        def made(width: int = width) -> bytes:
            return photo_webp(medium.content, medium.ending, medium.file, width)

        yield keep("webp", parts, made)
