"""Headless Chromiums for the tests: the machine's, else Debian's, else Playwright's own.

There are two: the shell, which only lays pages out, and the browser that a reader has, without its
window. A page costs the shell a third of the time, so that it does what either can.
As a command it installs what is missing: `python tests/chromium.py`.
"""

import os
import shutil
import subprocess
import sys

SHELL = "chromium-headless-shell"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Started as root (as in CI) it needs --no-sandbox; the rest keeps it from calling home.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)

# A reader's pointer is nowhere until it comes into the window. The shell's lies in the corner, and
# is told to be there.
NOWHERE = """
addEventListener("pointerover", event => {
  if (event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation()
}, true)
"""


def executable() -> str | None:
    """The path of the machine's browser; None means Playwright's own, if it is installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def shell() -> dict[str, str | None]:
    """How Playwright is told of the shell; of the browser where the machine has that alone."""
    return {"executable_path": shutil.which(SHELL) or executable()}


def whole() -> dict[str, str | None]:
    """How Playwright is told of the browser itself."""
    # Its own are two as well, of which it takes the shell unless told.
    return {"executable_path": executable(), "channel": None if executable() else "chromium"}


def own_is_installed() -> bool:
    """Whether Playwright has downloaded its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return os.path.exists(playwright.chromium.executable_path)


def install() -> int:
    """Leave the machine with a browser, and with the shell if it can; 1 where no way worked."""
    if shutil.which("apt-get") and os.geteuid() == 0 and not (executable() and shutil.which(SHELL)):
        print("installing Debian's chromium for the tests", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-q"], **quiet)
        # Not every release has the shell.
        for packages in ((SHELL,),) if executable() else (("chromium", SHELL), ("chromium",)):
            wanted = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
            if subprocess.run(wanted, **quiet).returncode == 0:
                break
    if executable() or own_is_installed():
        return 0
    print("installing Playwright's chromium for the tests", flush=True)
    done = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])
    if done.returncode:
        print("a Chromium is needed for the tests: install the package chromium", file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(install())
