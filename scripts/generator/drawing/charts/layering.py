"""Parts of a chart laid over one another."""

from __future__ import annotations

import altair as alt


class Layers(alt.LayerChart):
    """Layers that stand as they are.

    Altair's own move what they have in common to the whole, for which they are copied twice, and
    again whenever the whole is copied: for a size, to be written. Ours have nothing in common.
    """

    def __init__(self, **kwargs: object) -> None:
        super(alt.LayerChart, self).__init__(**kwargs)


def layered(height: float, *parts: alt.Chart) -> alt.LayerChart:
    """Parts laid over one another, the first lowest, in a chart so many pixels high."""
    return Layers(layer=list(parts), height=height)
