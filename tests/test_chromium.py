"""Which browsers the tests take: the light one where there is one, and the whole for its icons."""

import chromium
import pytest


@pytest.mark.parametrize(
    ("machine", "light", "whole"),
    [
        ({"chromium-headless-shell", "chromium"}, "chromium-headless-shell", "chromium"),
        ({"google-chrome"}, "google-chrome", "google-chrome"),
        ({"chromium-headless-shell"}, "chromium-headless-shell", None),
        # Playwright's own, which are two as well.
        (set(), None, None),
    ],
)
def test_the_shell_is_taken_where_there_is_one(monkeypatch, machine, light, whole):
    monkeypatch.setattr(chromium.shutil, "which", lambda name: name if name in machine else None)
    assert chromium.shell() == {"executable_path": light}
    own = "chromium" if whole is None else None
    assert chromium.whole() == {"executable_path": whole, "channel": own}


@pytest.mark.parametrize(
    ("there", "offered", "asked"),
    [
        (set(), {"chromium", "chromium-headless-shell"}, [["chromium", "chromium-headless-shell"]]),
        (set(), {"chromium"}, [["chromium", "chromium-headless-shell"], ["chromium"]]),
        ({"google-chrome"}, set(), [["chromium-headless-shell"]]),
        ({"chromium", "chromium-headless-shell"}, set(), []),
    ],
)
def test_what_is_missing_is_installed(monkeypatch, there, offered, asked):
    """Beside a browser of another kind the shell alone; none of it where all is there."""
    machine, wanted = {*there, "apt-get"}, []

    class Done:
        def __init__(self, command: list[str], **_: object) -> None:
            packages = command[5:]
            self.returncode = int(not set(packages) <= offered)
            if packages:
                wanted.append(packages)
            if not self.returncode:
                machine.update(packages)

    monkeypatch.setattr(chromium.shutil, "which", lambda name: name if name in machine else None)
    monkeypatch.setattr(chromium.os, "geteuid", lambda: 0)
    monkeypatch.setattr(chromium.subprocess, "run", Done)
    assert chromium.install() == 0
    assert wanted == asked
