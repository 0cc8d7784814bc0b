"""Land that a page shows in several layouts, drawn once: in the others it is the same, moved.

Vega writes the name of a layer into the class of what it draws: that of a map's land says which
part of the earth the drawing shows, and how large.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.drawing.charts.globe import Window

# Of a name, which knows no point and no sign: west and north of the corner above the poles and the
# first meridian, in parts of a degree; and of a pixel to the degree.
PARTS, WEST, NORTH = 1_000_000, 360, 180
LAND = re.compile(
    r'(<g class="[^"]*role-mark land_(\d+)_(\d+)_(\d+)_\d+_marks"[^>]*)>(<path [^>]*>)(?=</g>)'
)
EDGE = re.compile(r' stroke-width="([\d.]+)"')


def layer_of(view: Window) -> str:
    """What the layer of the land in this window is called."""
    west, north, scale = view.west + WEST, view.north + NORTH, view.scale
    return f"land_{west * PARTS:.0f}_{north * PARTS:.0f}_{scale * PARTS:.0f}"


def with_one_land(drawings: Mapping[str, str], prefix: str) -> dict[str, str]:
    """Drawings by layout; where several show land, that of the first is that of all."""
    found = [own for svg in drawings.values() if (own := LAND.search(svg))]
    if len(found) < 2:
        return dict(drawings)
    return {
        layout: LAND.sub(lambda own: moved_land(own, found[0], f"{prefix}-land"), svg, count=1)
        for layout, svg in drawings.items()
    }


def moved_land(own: re.Match[str], first: re.Match[str], name: str) -> str:
    """The land of a drawing: as it stands, with a name, or the first's moved to where it is."""
    opened, west, north, scale, path = own.groups()
    shape, larger = path.replace("<path", f'<path id="{name}"', 1), 1.0
    if own[0] != first[0]:
        larger = int(scale) / int(first[4])
        across = (int(first[2]) - int(west)) * int(scale) / PARTS**2
        down = (int(north) - int(first[3])) * int(scale) / PARTS**2
        moved = f"translate({across:.1f} {down:.1f}) scale({larger:.5f})"
        shape = f'<use href="#{name}" transform="{moved}"/>'
    # Its edge is as wide in each, whatever becomes of its size.
    edge = EDGE.search(path)
    wide = f' stroke-width="{float(edge[1]) / larger:.2f}"' if edge else ""
    return f"{opened}{wide}>{EDGE.sub('', shape)}"
