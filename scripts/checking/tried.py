"""One address tried as a polite reader would: HEAD, then GET, each redirect told and followed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import requests

# Moved for good says the host; else it leads there for the time being.
FOR_GOOD, REDIRECTS = (301, 308), (301, 302, 303, 307, 308)
GONE = (404, 410)
MOST_STEPS = 8
# What a host may take to be reached, then to answer; more is told as not reached today.
SECONDS = (10.0, 30.0)


@dataclass(frozen=True)
class Step:
    """An address on the way, and what its host answered: a status, or why there was none."""

    address: str
    status: int
    problem: str = ""


@dataclass(frozen=True)
class Outcome:
    """The way from an address to where it ended."""

    steps: tuple[Step, ...]

    @property
    def kind(self) -> str:
        """here, moved, led, home, gone, declined, failing, lost: as `told` has it in words."""
        *way, last = self.steps
        if last.problem:
            return "lost"
        if last.status in GONE:
            return "gone"
        if not 200 <= last.status < 300:
            return "failing" if last.status >= 500 else "declined"
        if not way:
            return "here"
        first = self.steps[0].address
        if len(urlsplit(first).path) > 1 and urlsplit(last.address).path in ("", "/"):
            return "home"
        return "moved" if all(step.status in FOR_GOOD for step in way) else "led"


@dataclass
class Visitor:
    """Who asks: by name, one address at a time, a pause after each question to the same host.

    `wait` and `now` are the clock's, in seconds.
    """

    name: str
    pause: float = 2.0
    seconds: tuple[float, float] = SECONDS
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], float] = time.monotonic
    asked: dict[str, float] = field(default_factory=dict)

    def visit(self, address: str) -> Outcome:
        """The way from an address, until a host answers or nothing leads on."""
        steps: list[Step] = []
        while len(steps) < MOST_STEPS:
            status, there, problem = self.ask("HEAD", address)
            # Some hosts answer a HEAD as if there were nothing, or not at all.
            if problem or (status not in REDIRECTS and not 200 <= status < 300):
                status, there, problem = self.ask("GET", address)
            steps.append(Step(address, status, problem))
            if status not in REDIRECTS or not there:
                return Outcome(tuple(steps))
            following = urljoin(address, there).partition("#")[0]
            if urlsplit(following).scheme not in ("http", "https"):
                return self.stopped(steps, "leads to what is no page")
            if following in (step.address for step in steps):
                return self.stopped(steps, "leads back to itself")
            address = following
        return self.stopped(steps, f"leads on more than {MOST_STEPS} times")

    def stopped(self, steps: list[Step], problem: str) -> Outcome:
        """A way that does not end."""
        return Outcome((*steps, Step(steps[-1].address, 0, problem)))

    def ask(self, method: str, address: str) -> tuple[int, str, str]:
        """A status and where it leads, or the problem; what a page holds is never fetched."""
        self.keep_pause(urlsplit(address).netloc)
        headers = {"User-Agent": self.name, "Accept": "*/*"}
        try:
            with requests.request(
                method,
                address,
                headers=headers,
                timeout=self.seconds,
                allow_redirects=False,
                # Else a password of the machine might go along.
                auth=lambda request: request,
                stream=True,
            ) as answer:
                return answer.status_code, str(answer.headers.get("Location", "")), ""
        except requests.exceptions.Timeout:
            return 0, "", "no answer in time"
        except requests.exceptions.SSLError:
            return 0, "", "its certificate does not hold"
        except requests.exceptions.ConnectionError:
            return 0, "", "no such host, or no connection to it"
        except (requests.exceptions.RequestException, ValueError):
            return 0, "", "an answer that is none"
        finally:
            self.asked[urlsplit(address).netloc] = self.now()

    def keep_pause(self, host: str) -> None:
        """Waits until the last question to this host is a pause ago."""
        if host in self.asked:
            rest = self.asked[host] + self.pause - self.now()
            if rest > 0:
                self.wait(rest)
