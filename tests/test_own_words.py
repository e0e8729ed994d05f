"""Facts are carried over, sentences are not: no long run of the report's prose stands in the project."""

import re
import sqlite3
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.made import ARTICLE
from zibo_app import paths
from zibo_app.store.content import load

LONGEST = 20
TITLES = ("科技创新、高端产业、改革开放、产城融合、品质民生",)
"""Names that are no record's own: the five heights."""
PROSE = ("indicator",)
"""Kinds of record whose names are words of the report like any other, no names."""
TEXT = {".toml", ".py", ".md", ".txt", ".po", ".json", ".csv", ".yaml", ".yml", ".qss"}
SPACES = re.compile(r"[ \t　]+")

needs_article = pytest.mark.skipif(
    not ARTICLE.is_file(), reason="the report is not at hand: nothing to compare with"
)


def flat(text: str) -> str:
    return SPACES.sub("", text)


@cache
def names() -> tuple[str, ...]:
    """Names and titles, which stay exact: those of records and aliases, the longest first."""
    found = set(TITLES)
    for kind, record in load(paths.content()).records:
        if kind in PROSE:
            continue
        found |= {flat(record.name.zh), *(flat(alias.name) for alias in record.aliases)}
    return tuple(sorted((name for name in found if len(name) > 4), key=len, reverse=True))


def runs(article: str, text: str, excused: tuple[str, ...]) -> list[str]:
    """Find what of the article runs on for more than LONGEST characters in a text."""
    plain = "\n".join(map(flat, text.splitlines()))
    for name in excused:
        plain = plain.replace(name, "〓")
    found, at = [], 0
    while at + LONGEST < len(plain):
        end = at + LONGEST + 1
        if plain[at:end] not in article:
            at += 1
            continue
        while end < len(plain) and plain[at : end + 1] in article:
            end += 1
        found.append(plain[at:end])
        at = end
    return found


def tracked() -> list[Path]:
    command = ["git", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=paths.root(), capture_output=True, check=True, text=True).stdout
    files = (paths.root() / name for name in listed.split("\0") if name)
    return [path for path in files if path.suffix in TEXT and path.is_file()]


def article() -> str:
    return re.sub(r"\s+", "", ARTICLE.read_text("utf-8"))


@needs_article
def test_no_file_takes_over_a_sentence() -> None:
    source, excused = article(), names()
    texts = {path: path.read_text("utf-8", "replace") for path in tracked()}
    found = {str(path): taken for path, text in texts.items() if (taken := runs(source, text, excused))}
    assert found == {}


@needs_article
@pytest.mark.skipif(not paths.data_db().is_file(), reason="NO data.db: run `python -m zibo_app build`")
def test_the_catalogue_takes_over_no_sentence() -> None:
    source, excused = article(), names()
    connection = sqlite3.connect(f"{paths.data_db().as_uri()}?mode=ro", uri=True)
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    tables = [row[0] for row in connection.execute(named)]
    cells = {
        table: "\n".join(
            cell
            for row in connection.execute(f'SELECT * FROM "{table}"')
            for cell in row
            if isinstance(cell, str)
        )
        for table in tables
    }
    connection.close()
    assert {table: taken for table, text in cells.items() if (taken := runs(source, text, excused))} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", []),
        ("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌", ["甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌"]),
        ("天甲乙 丙丁戊己庚辛壬癸子丑寅卯 辰巳午未申酉戌地", ["甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌"]),
        ("甲乙丙丁戊己庚辛\n壬癸子丑寅卯辰巳午未申酉戌", []),
        ("甲乙丙丁〓庚辛壬癸子丑寅卯辰巳午未申酉戌", []),
    ],
)
def test_runs_are_found(text: str, found: list[str]) -> None:
    assert runs("日甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌月", text, ()) == found


def test_names_are_excused() -> None:
    source = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
    assert runs(source, source, ("丙丁戊己庚",)) == []
