"""What an exhibit shows, found by its id: the function of that name in one of the rooms."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import getmembers, isfunction
from types import ModuleType

from generator.findings.contents import Compute


def named(rooms: Iterable[ModuleType]) -> dict[str, Compute]:
    """Every public function that a room defines itself; that of `grdp-shares` is `grdp_shares`."""
    return {
        name.replace("_", "-"): function
        for room in rooms
        for name, function in getmembers(room, isfunction)
        if function.__module__ == room.__name__ and not name.startswith("_")
    }
