"""`make check-links` on a server of this machine: what it tells, how politely, and that it changes
nothing."""

import datetime
import shutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import check_links
from checking.listed import listed_addresses
from checking.told import told_counts, told_outcome
from checking.tried import Outcome, Step, Visitor

ROOT = Path(__file__).parents[2]
DAY = datetime.date(2026, 11, 27)
# By path: what a HEAD and what a GET is answered, and where that leads.
ANSWERS = {
    "/here": (200, 200, ""),
    "/asks-get": (405, 200, ""),
    "/hides-from-head": (404, 200, ""),
    "/not-there": (404, 404, ""),
    "/taken-down": (410, 410, ""),
    "/old": (301, 301, "/here"),
    "/older": (308, 308, "/old"),
    "/for-now": (302, 302, "/here"),
    "/see": (303, 303, "/here"),
    "/mixed": (301, 301, "/for-now"),
    "/article/2021": (301, 301, "/"),
    "/": (200, 200, ""),
    "/old-and-gone": (301, 301, "/not-there"),
    "/round": (302, 302, "/round-again"),
    "/round-again": (302, 302, "/round"),
    "/to-a-file": (302, 302, "file:///etc/passwd"),
    "/nowhere": (302, 302, ""),
    "/humans-only": (403, 403, ""),
    "/too-many": (429, 429, ""),
    "/broken": (503, 503, ""),
}
KINDS = {
    **dict.fromkeys(("/here", "/asks-get", "/hides-from-head", "/"), "here"),
    **dict.fromkeys(("/not-there", "/taken-down", "/old-and-gone"), "gone"),
    **dict.fromkeys(("/old", "/older"), "moved"),
    **dict.fromkeys(("/for-now", "/see", "/mixed"), "led"),
    **dict.fromkeys(("/humans-only", "/too-many", "/nowhere"), "declined"),
    **dict.fromkeys(("/round", "/round-again", "/to-a-file", "/silent", "/no-answer"), "lost"),
    **{"/broken": "failing", "/article/2021": "home"},
}


@dataclass
class Asked:
    """What a server was asked, in order: method, path, who asked."""

    host: str
    questions: list[tuple[str, str, str]] = field(default_factory=list)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """A server that answers as hosts do; `/silent` hangs up, `/no-answer` waits for the end."""
    ends = threading.Event()

    class Hosts(BaseHTTPRequestHandler):
        def answer(self) -> None:
            told.questions.append((self.command, self.path, self.headers["User-Agent"]))
            if self.path == "/silent":
                self.close_connection = True
                return
            if self.path == "/no-answer":
                ends.wait(30)
            head, get, there = ANSWERS.get(self.path, (404, 404, ""))
            self.send_response(head if self.command == "HEAD" else get)
            if there:
                self.send_header("Location", there)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_HEAD = do_GET = answer  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:
            pass

    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hosts)
    told = Asked(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield told
    ends.set()
    server.shutdown()
    server.server_close()


@dataclass
class Clock:
    """A clock that moves by what is waited for alone."""

    time: float = 0
    waits: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds


def visitor(clock: Clock, seconds: float = 10) -> Visitor:
    return Visitor("tests", 2, (seconds, seconds), clock.wait, clock.now)


@pytest.mark.parametrize("path", KINDS)
def test_each_kind_of_answer_is_told_apart(asked: Asked, path: str):
    seconds = 0.3 if path == "/no-answer" else 10
    outcome = visitor(Clock(), seconds).visit(f"{asked.host}{path}")
    assert outcome.kind == KINDS[path], outcome


def test_a_get_is_asked_for_only_where_a_head_was_not_answered(asked: Asked):
    one = visitor(Clock())
    one.visit(f"{asked.host}/older")
    one.visit(f"{asked.host}/asks-get")
    methods = [(method, path) for method, path, _ in asked.questions]
    heads = [("HEAD", path) for path in ("/older", "/old", "/here", "/asks-get")]
    assert methods == [*heads, ("GET", "/asks-get")]


def test_a_host_is_left_alone_for_a_pause_after_each_question(asked: Asked):
    """Each step of a way is a question; another host is asked at once."""
    clock = Clock()
    one = visitor(clock)
    one.visit(f"{asked.host}/older")
    assert clock.waits == [2, 2]
    clock.time += 1.5
    one.visit(f"{asked.host}/here")
    assert clock.waits == [2, 2, 0.5]
    one.visit(f"{asked.host.replace('127.0.0.1', 'localhost')}/here")
    assert clock.waits == [2, 2, 0.5]


def test_who_asks_says_its_name(asked: Asked, study):
    visitor(Clock()).visit(f"{asked.host}/here")
    assert asked.questions[0][2] == "tests"
    assert check_links.user_agent(study.about).startswith("sei-lekop-check-links/")


def test_a_port_where_nobody_listens_is_told_as_not_reached(asked: Asked, free_address: str):
    outcome = visitor(Clock()).visit(free_address)
    assert (outcome.kind, outcome.steps[-1].problem) == (
        "lost",
        "no such host, or no connection to it",
    )


@pytest.fixture
def free_address() -> str:
    """An address at a port that was closed again."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.server_close()
    return f"http://127.0.0.1:{server.server_port}/"


def test_what_is_told_names_day_place_and_where_it_went():
    places = ["data/references.json: a", "data/public_record.csv: row 7"]
    way = Outcome(
        (
            Step("https://a.example/1", 301),
            Step("https://a.example/2", 301),
            Step("https://b.example/3", 200),
        )
    )
    assert told_outcome("https://a.example/1", places, way, DAY) == [
        "2026-11-27 data/references.json: a: https://a.example/1 - moved to https://b.example/3",
        "2026-11-27 data/public_record.csv: row 7: https://a.example/1 - moved to "
        "https://b.example/3",
        "  by way of https://a.example/1 (301) -> https://a.example/2 (301) -> "
        "https://b.example/3 (200)",
    ]
    gone, here = (Outcome((Step("https://a.example/1", status),)) for status in (404, 200))
    assert told_outcome("https://a.example/1", places[:1], gone, DAY) == [
        "2026-11-27 data/references.json: a: https://a.example/1 - gone (404)"
    ]
    assert told_outcome("https://a.example/1", places, here, DAY) == []
    assert told_counts([way, gone, here, here], DAY) == (
        "2026-11-27: 4 addresses tried: 2 where they were, 1 moved, 1 gone; nothing was changed"
    )


def test_what_a_host_says_cannot_write_on_the_terminal():
    bad = Outcome((Step("https://a.example/1", 301), Step("https://b.example/\x1b[2J\n", 200)))
    (line,) = told_outcome("https://a.example/1", ["a"], bad, DAY)
    assert "\x1b" not in line and "\n" not in line


def test_every_reference_and_every_row_is_among_them_host_by_host(study):
    listed = listed_addresses(study)
    places = [place for those in listed.values() for place in those]
    rows = (ROOT / "data" / "public_record.csv").read_text(encoding="utf-8").count("\n") - 1
    assert sum(place.startswith("data/public_record.csv: row ") for place in places) == rows > 100
    assert "https://doi.org/10.33005/jdep.v5i1.312" in listed
    hosts = [address.split("/")[2] for address in listed]
    assert all(
        host not in hosts[:at] or hosts[at - 1] == host for at, host in enumerate(hosts) if at
    )


def test_the_command_tells_all_and_changes_nothing(
    asked: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
):
    shutil.copytree(ROOT / "tests" / "tiny" / "data", tmp_path / "data")
    shutil.copytree(ROOT / "data" / "styles", tmp_path / "data" / "styles")
    file = tmp_path / "data" / "references.json"
    text = file.read_text(encoding="utf-8")
    work = (
        '{"id": "%s", "type": "webpage", "title": "A", "author": [{"literal": "B"}], "URL": "%s"}'
    )
    more = ", ".join(
        work % (name, f"{asked.host}{path}")
        for name, path in (("one", "/old"), ("two", "/not-there"), ("three", "/here"))
    )
    file.write_text(f"{text.rstrip().removesuffix(']').rstrip()}, {more}]\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    monkeypatch.setattr(check_links, "ROOT", tmp_path)
    monkeypatch.setattr(sys, "argv", ["check_links.py", "--pause", "0", "--only", asked.host])
    assert check_links.main() == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("3 addresses") and said[-1].endswith(
        "3 addresses tried: 1 where they were, 1 moved, 1 gone; nothing was changed"
    )
    assert f"data/references.json: one: {asked.host}/old - moved to {asked.host}/here" in said[1]
    assert f"data/references.json: two: {asked.host}/not-there - gone (404)" in said[2]
    assert before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}


def test_no_build_and_no_test_asks_other_hosts():
    """What asks is imported by its own door alone, and make test does not know of it."""
    users = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "scripts").rglob("*.py"))
        if "import requests" in (text := path.read_text(encoding="utf-8"))
        or "from checking" in text
    ]
    assert users == [
        "scripts/check_links.py",
        "scripts/checking/told.py",
        "scripts/checking/tried.py",
    ]
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert made.count("check_links.py") == 1
    assert not any(
        "check-links" in line for line in made.splitlines() if line.startswith(("test", "site"))
    )
