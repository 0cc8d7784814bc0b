"""Preview the site on this machine: build it once, serve it, and follow what changes.

A saved sentence is on its page before one has looked up, and the browser shows it without a key.
What is wrong stands over the last good page and in the terminal, by file and line, until it is
mended. Changed code is loaded anew, after a whole build. Ends by Ctrl-C or TERM.
"""

import argparse
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable

from build import ROOT
from generator.errors import InvalidSetting
from generator.making.current import read_record
from generator.making.doors import DEBUG, at_door
from generator.making.preview.asked import MAKER, Maker
from generator.making.preview.server import preview_host
from generator.making.preview.told import Audience
from generator.making.preview.watch import Watch
from generator.making.processes import Stopped, listen
from generator.making.settings import read_settings
from generator.making.tied import end_with

BUILT, PREVIEW = ROOT / "build" / "site", ROOT / "build" / "preview"


def main() -> int:
    """Serve until stopped."""
    options = arguments()
    try:
        settings = read_settings()
    except InvalidSetting as error:
        print(error, file=sys.stderr)
        return 2
    if options.maker:
        from generator.making.preview.talk import talk
        from study.contract import CONTRACT

        end_with(options.end_with)
        # A person's Ctrl-C reaches it as well: the door ends it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return talk(ROOT, CONTRACT, settings)
    told = Audience(BUILT)
    server = preview_host(told, options.port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}/ (Ctrl+C ends it)", flush=True)
    try:
        listen()
        follow(told, Watch(ROOT))
    except Stopped as stopped:
        server.shutdown()
        print("the preview has ended", file=sys.stderr)
        return stopped.code
    return 0


def arguments() -> argparse.Namespace:
    """What the command is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    parser.add_argument("--port", type=int, default=8000, help="0 takes a free one")
    parser.add_argument(MAKER, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--end-with", type=int, default=0, help=argparse.SUPPRESS)
    return parser.parse_args()


def follow(told: Audience, watch: Watch) -> None:
    """Build, then have the maker follow what changes; anew wherever it cannot."""
    while True:
        if not built(told):
            watch.wait()
            continue
        told.serve(BUILT)
        maker = Maker([__file__, *sys.argv[1:]])
        try:
            while followed(told, maker):
                watch.wait()
        finally:
            maker.end()
        if told.refused:
            watch.wait()


def followed(told: Audience, maker: Maker) -> bool:
    """Serve what the maker makes of what changed; whether it can go on."""
    # What it makes first is what the whole build has made, unless something changed meanwhile.
    first = told.folder == BUILT
    for event in maker.look():
        match event:
            case {"published": list(paths), "seconds": seconds}:
                told.serve(PREVIEW, [] if first else paths)
                tell(paths, float(str(seconds)), first)
            case {"refused": str(why)}:
                print(why, file=sys.stderr, flush=True)
                told.refuse(why)
            case {"whole": str(why)}:
                print(f"{why}: building whole", flush=True)
                told.serve(told.folder, [])
                return False
            case {"ended": _}:
                told.refuse("the preview was ended, perhaps for memory; saving begins it anew")
                print(told.refused, file=sys.stderr, flush=True)
                return False
            case {"done": str(seen)} if first and told.folder == PREVIEW:
                record = read_record(ROOT)
                if record is None or record.inputs != seen:
                    told.serve(PREVIEW)
    return True


def tell(paths: Iterable[str], seconds: float, first: bool) -> None:
    """One line about what is served anew, by its pages; nothing where it is as it was."""
    ends = "index.html"
    pages = ["/" + path.removesuffix(ends) for path in paths if path.endswith(ends)]
    if first:
        print(f"{seconds:5.1f} s  ready: what is saved from now on is followed", flush=True)
    elif pages:
        more = f" and {len(pages) - 1} more" if len(pages) > 1 else ""
        print(f"{seconds:5.1f} s  {pages[0]}{more}", flush=True)


def built(told: Audience) -> bool:
    """One build by the real command, in a Python of its own; why not, where it is refused."""
    command = [sys.executable, str(ROOT / "scripts" / "build.py"), "--end-with", str(os.getpid())]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as build:
        try:
            assert build.stderr
            said = build.stderr.read()
            if build.wait() == 0:
                return True
        except Stopped:
            build.terminate()
            raise
    print(said, end="", file=sys.stderr, flush=True)
    told.refuse(said.strip())
    return False


if __name__ == "__main__":
    sys.exit(at_door(main, "the preview"))
