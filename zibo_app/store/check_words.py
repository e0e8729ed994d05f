"""Whether wording is there in both languages and free of what cannot be shown."""

import unicodedata
from collections.abc import Iterator

from zibo_app.domain.figure import Figure
from zibo_app.domain.kind import NameBasis, Record
from zibo_app.domain.text import Text
from zibo_app.store.draft import Draft, parts, problem, walk
from zibo_app.store.problems import Problem

UNNAMED = {NameBasis.PINYIN, NameBasis.CONFIRM, NameBasis.FIRM}
"""On what a record's name may rest that has no English yet."""


def word_problems(draft: Draft) -> Iterator[Problem]:
    """Find wording that lacks a language, is empty where it must not be, or holds what cannot be shown."""
    for file, entry, value in draft.entries():
        for path, wording in walk(value):
            yield from _wording(file, entry, path, wording)
    for kind, entry, record in draft.records:
        yield from _named(f"{kind}.toml", entry, record)


def _wording(file: str, entry: str, path: str, wording: object) -> Iterator[Problem]:
    words = (wording.zh, wording.en) if isinstance(wording, Text) else (str(wording),)
    if isinstance(wording, Text) and path != "name" and bool(wording.zh) != bool(wording.en):
        yield problem(file, entry, path, "缺少一种语言", "one language is missing")
    if any(word != word.strip() for word in words):
        yield problem(file, entry, path, "首尾有空白", "white space at an end")
    if any(unicodedata.category(letter) in {"Cc", "Cs"} for word in words for letter in word):
        yield problem(file, entry, path, "含控制字符", "holds control characters")


def _named(file: str, entry: str, record: Record) -> Iterator[Problem]:
    if not record.name.zh:
        yield problem(file, entry, "name.zh", "没有名称", "no name")
    if not record.cite:
        yield problem(file, entry, "cite", "没有出处", "no citation")
    if not record.name.en and record.name_basis not in UNNAMED:
        yield problem(file, entry, "name.en", "没有英文名", "no English name")
    for table, held in parts(record).items():
        for number, part in enumerate(held):
            if not part.cite and not isinstance(part, Figure):  # figures have a check of their own
                place = f"{table}[{getattr(part, 'key', number)}].cite"
                yield problem(file, entry, place, "没有出处", "no citation")
    for statement in record.statements:
        if not statement.text:
            yield problem(file, entry, f"statements[{statement.key}].text", "没有文字", "no text")
