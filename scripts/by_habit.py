"""What `mkdocs build` or `mkdocs serve` says, typed by habit: MkDocs alone cannot make this site.

The prose has places for numbers, figures and tables, which the build fills before MkDocs sees it.
"""


def on_startup(command: str, **_: object) -> None:
    """MkDocs calls it before it reads a page or writes anything, and ends with this line."""
    raise SystemExit(
        f"mkdocs {command}: the pages must be filled first; type make site (to preview: make serve)"
    )
