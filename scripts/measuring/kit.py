"""How heavy each file is that a lecturer takes away of a lesson, in bytes."""

from __future__ import annotations

from pathlib import Path

# Each format by how its file's name ends behind the lesson's.
ENDS = {
    "sheet": ".pdf",
    "key": "-key.pdf",
    "PPTX": ".pptx",
    "Moodle": "-moodle.xml",
    "GIFT": "-gift.txt",
    "message": "-message.txt",
    "picture": "-message.png",
}
HEADS = ("lesson", "page", "deck", *ENDS)


def kit_sizes(site: Path) -> list[tuple[str, ...]]:
    """A row a lesson of each language: page and deck as they are served, then its files.

    What a lesson has not is a dash.
    """
    rows = []
    for page in sorted(site.glob("**/class/*/index.html")):
        root, lesson = page.parents[2], page.parent.name
        files = [root / "slides" / lesson / "index.html"]
        for end in ENDS.values():
            found = [*page.parent.glob(f"*-{lesson}{end}")]
            files.append(found[0] if found else page.parent / end)
        sizes = [str(one.stat().st_size) if one.is_file() else "–" for one in (page, *files)]
        rows.append((page.parent.relative_to(site).as_posix(), *sizes))
    return rows
