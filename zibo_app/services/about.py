"""What the program is made of: versions of its parts, and the licences of all that is shipped with it."""

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import zibo_app
from zibo_app import paths
from zibo_app.store.versions import sqlite_version

PACKAGES = ("PySide6-Essentials", "pyqtgraph")
INDEX = "notices/index.toml"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something shipped that is not our own: its name, its licence (SPDX) and where its text lies."""

    name: str
    licence: str
    file: Path


def versions() -> tuple[tuple[str, str], ...]:
    """Give the parts of the program and their versions; nothing is imported to find them."""
    packages = tuple((name, _version(name)) for name in PACKAGES)
    return (
        ("zibo_app", zibo_app.__version__),
        ("Python", ".".join(map(str, sys.version_info[:3]))),
        *packages,
        ("SQLite", sqlite_version()),
    )


def _version(package: str) -> str:
    """Give a package's version; a bundle may hold a package without its metadata."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 lazy: 20 ms

    try:
        return version(package)
    except PackageNotFoundError:
        return "—"


def notices() -> tuple[Notice, ...]:
    """List the licences of what is shipped, in the order of the index."""
    folder = paths.resources()
    index = tomllib.loads((folder / INDEX).read_text("utf-8"))
    return tuple(Notice(each["name"], each["licence"], folder / each["file"]) for each in index["notice"])


def text_of(notice: Notice) -> str:
    """Read a licence's text."""
    return notice.file.read_text("utf-8", "replace")
