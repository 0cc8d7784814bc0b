"""A headless Chromium for the tests: the machine's, else Debian's, else Playwright's own.

As a command it installs one where there is none: `python tests/chromium.py`.
"""

import os
import shutil
import subprocess
import sys

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


def executable() -> str | None:
    """The browser's path; None means Playwright's own, if it is installed."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def own_is_installed() -> bool:
    """Whether Playwright has downloaded its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return os.path.exists(playwright.chromium.executable_path)


def install() -> int:
    """Leave the machine with a browser; 1 where no way worked."""
    if executable() or own_is_installed():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("installing Debian's chromium for the tests", flush=True)
        quiet = {"stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-q"], **quiet)
        wanted = ["apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"]
        if subprocess.run(wanted, **quiet).returncode == 0 and executable():
            return 0
    print("installing Playwright's chromium for the tests", flush=True)
    done = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])
    if done.returncode:
        print("a Chromium is needed for the tests: install the package chromium", file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(install())
