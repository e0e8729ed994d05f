"""The guides as the tests read them: their files, headings, tables, links and code."""

import re
from pathlib import Path

import pytest

from zibo_app import paths
from zibo_app.domain.text import LANGS, Lang

DOCS = paths.root() / "docs"
README = paths.root() / "README.md"
GUIDES: dict[Lang, Path] = {"zh": DOCS / "guide.zh.md", "en": DOCS / "guide.en.md"}
FILES = (README, *sorted(DOCS.glob("*.md")))
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
ANCHOR = re.compile(r"\]\(#([^)]+)\)")
CODED = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)

every_guide = pytest.mark.parametrize("lang", LANGS)
every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


def text(file: Path) -> str:
    return file.read_text("utf-8")


def headings(file: Path) -> list[str]:
    return re.findall(r"^#+ (.+)$", FENCED.sub("", text(file)), re.MULTILINE)


def rows(file: Path, heading: str) -> list[list[str]]:
    """The cells of the tables between a heading and the next one, without the tables' own headings."""
    _, _, after = text(file).partition(f"\n{heading}\n")
    part = re.split(r"^#+ ", after, maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def coded(file: Path) -> list[str]:
    return CODED.findall(text(file))
