"""Derived figures put where they belong: after the sourced figures of the record they are derived on."""

from collections.abc import Iterator
from dataclasses import replace

from zibo_app.domain.derived import Derived, derive
from zibo_app.domain.figure import Figure
from zibo_app.domain.text import Text
from zibo_app.store.draft import Draft
from zibo_app.store.problems import Problem

FILE = "derived.toml"
NO_RECORD = Text("没有这条记录", "there is no such record")
NO_FIGURE = Text("没有这个数字", "there is no such figure")
TAKEN = Text("已有同名数字", "there is a figure of this key")


def derived(draft: Draft) -> tuple[Draft, tuple[Problem, ...]]:
    """Give the draft with its derived figures on their records, and what hinders any of them."""
    known = {figure.id: figure for _, _, figure in draft.figures()}
    records = {record.id for _, _, record in draft.records}
    made: dict[str, list[Figure]] = {}
    problems: list[Problem] = []
    for name, asked in draft.derived:
        problems += (Problem(FILE, name, key, words) for key, words in _wrong(asked, known, records))
        found = derive(asked, tuple(known[each] for each in asked.inputs if each in known))
        if isinstance(found, Text):
            problems.append(Problem(FILE, name, "inputs", found))
        else:
            made.setdefault(asked.on, []).append(found)
    filled = tuple(
        (kind, name, replace(record, figures=(*record.figures, *made.get(record.id, ()))))
        for kind, name, record in draft.records
    )
    return replace(draft, records=filled), tuple(problems)


def _wrong(asked: Derived, known: dict[str, Figure], records: set[str]) -> Iterator[tuple[str, Text]]:
    if asked.on not in records:
        yield "on", NO_RECORD
    if asked.id in known:
        yield "key", TAKEN
    for each in asked.inputs:
        if each not in known:
            yield "inputs", Text(f"{NO_FIGURE.zh}：{each}", f"{NO_FIGURE.en}: {each}")
