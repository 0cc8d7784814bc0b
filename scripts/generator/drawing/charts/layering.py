"""Parts of a chart laid over one another."""

from __future__ import annotations

from typing import Any

import altair as alt


class Layers(alt.LayerChart):
    """Layers that stand as they were combined.

    Altair's own combines them anew, and copies each of them twice, whenever it is itself copied:
    for a size, to be written.
    """

    def __init__(self, **kwargs: Any) -> None:
        super(alt.LayerChart, self).__init__(**kwargs)


def layered(height: float, *parts: alt.Chart) -> alt.LayerChart:
    """Parts laid over one another, the first lowest, in a chart so many pixels high."""
    combined = alt.layer(*parts)
    return Layers(**{**combined._kwds, "height": height})
