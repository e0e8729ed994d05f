"""What `constraints.txt` pins and what the installed distributions ask for."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUNTIME = [Requirement(text) for text in PROJECT["dependencies"]]
TEST = [Requirement(text) for text in PROJECT["optional-dependencies"]["test"]]
# Where the program may be installed; markers that hold in none of them need no pin.
PLACES = [
    {
        "sys_platform": platform,
        "os_name": system,
        "python_version": version,
        "python_full_version": f"{version}.0",
    }
    for platform, system in [("linux", "posix"), ("win32", "nt"), ("darwin", "posix")]
    for version in ["3.11", "3.12", "3.13", "3.14"]
]


def lines() -> list[str]:
    text = (ROOT / "constraints.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def pins() -> dict[str, Requirement]:
    return {canonicalize_name(pin.name): pin for pin in map(Requirement, lines())}


def applies(requirement: Requirement) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate(place | {"extra": ""}) for place in PLACES)


def asked_by(name: str) -> Iterator[Requirement]:
    for text in requires(name) or []:
        requirement = Requirement(re.sub(r"\s+", " ", text))
        if applies(requirement):
            yield requirement


def closure(wanted: Iterable[Requirement]) -> set[str]:
    """Every distribution that `wanted` brings with it, on any platform; all must be installed to be asked."""
    found: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = canonicalize_name(waiting.pop().name)
        if name not in found:
            found.add(name)
            waiting += asked_by(name)
    return found
