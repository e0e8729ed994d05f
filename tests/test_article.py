"""The catalogue against its source, where the report is at hand: citations hold, every fact is taken."""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from functools import cache

import pytest

from tests.made import ARTICLE, DATA
from zibo_app import paths
from zibo_app.domain.evidence import Citation, Source, State
from zibo_app.domain.figure import Figure, Qualifier
from zibo_app.domain.kind import Record
from zibo_app.store.content import Content, load
from zibo_app.store.draft import walk
from zibo_app.store.names import fold

pytestmark = pytest.mark.skipif(
    not ARTICLE.is_file(),
    reason=f"the report is not at hand ({ARTICLE.name}): citations are checked by digest only",
)
SENTENCE = re.compile(r"[^。！？；]+[。！？；”]*")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
SMALLEST = 0.25
"""The least part of a sentence that cited spans must cover for it to count as read."""


@cache
def content() -> Content:
    return load(paths.content())


@cache
def text() -> str:
    return re.sub(r"\s+", "", ARTICLE.read_text("utf-8"))


@cache
def citations() -> dict[str, Citation]:
    return {citation.id: citation for citation in content().citations}


def source() -> Source:
    return content().sources[0]


def cited(each: Citation) -> str:
    return text()[each.start : each.end]


def around(each: Citation) -> str:
    """A span with its context; the stroke keeps the two apart."""
    return f"{cited(each)}|{text()[each.context_start : each.context_end]}"


def used() -> set[str]:
    return {
        str(value)
        for _, record in content().records
        for path, value in walk(record)
        if path.rpartition("[")[0].endswith("cite")
    }


def figures() -> Iterator[tuple[Record, Figure]]:
    """Give the source's own figures; a derived one is printed nowhere."""
    every = ((record, figure) for _, record in content().records for figure in record.figures)
    return ((record, figure) for record, figure in every if figure.state is State.SOURCE)


def spans(figure: Figure) -> list[Citation]:
    return [citations()[each] for each in figure.cite]


def covered() -> bytearray:
    """For each character of the report, whether a record cites it."""
    found = bytearray(len(text()))
    for each in used():
        one = citations()[each]
        for start, end in ((one.start, one.end), (one.context_start, one.context_end)):
            found[start:end] = b"\1" * (end - start)
    return found


def reviewed() -> list[tuple[int, int]]:
    listed = tomllib.loads((DATA / "uncited.toml").read_text("utf-8"))["uncited"]
    assert all(each["reason"] and each["source"] == source().id for each in listed)
    return [(each["start"], each["end"]) for each in listed]


def shown(start: int, end: int) -> str:
    return f"{start}-{end} {text()[start:end]}"


def test_the_report_is_the_one_that_was_read() -> None:
    assert source().length == len(text())
    assert source().sha256 == hashlib.sha256(text().encode()).hexdigest()


def test_every_span_is_the_one_that_was_cited() -> None:
    wrong = [
        each.id
        for each in content().citations
        if hashlib.sha256(cited(each).encode()).hexdigest() != each.sha256
    ]
    assert wrong == []


def test_every_citation_is_used() -> None:
    assert sorted(set(citations()) - used()) == []


def test_spans_hold_the_printed_number_and_unit() -> None:
    wrong = [
        figure.id
        for _, figure in figures()
        if not any(
            (figure.value or figure.qualifier.label.zh) in cited(each)
            and set(figure.unit) <= set(cited(each))
            for each in spans(figure)
        )
    ]
    assert wrong == []


def test_a_derived_figure_cites_what_its_inputs_cite() -> None:
    every = [figure for _, record in content().records for figure in record.figures]
    known = {figure.id: figure for figure in every}
    derived = [figure for figure in every if figure.state is State.DERIVED]
    assert derived
    for figure in derived:
        assert set(figure.cite) == {each for given in figure.inputs for each in known[given].cite}


def test_spans_hold_the_qualifier() -> None:
    wrong = [
        figure.id
        for _, figure in figures()
        if not any(figure.qualifier.label.zh in cited(each) for each in spans(figure))
    ]
    assert wrong == []


def test_no_printed_qualifier_is_dropped() -> None:
    """What stands right beside the number in a span is no exact number."""
    marks = "".join(
        each.label.zh for each in (Qualifier.OVER, Qualifier.MORE, Qualifier.MANY, Qualifier.ABOUT)
    )
    wrong = [
        figure.id
        for _, figure in figures()
        if figure.qualifier is Qualifier.EXACT and figure.value
        for each in spans(figure)
        if re.search(
            rf"[{marks}]{re.escape(figure.value)}(?![\d.])|(?<![\d.]){re.escape(figure.value)}\W?[{marks}]",
            cited(each),
        )
    ]
    assert wrong == []


def test_spans_or_contexts_hold_the_subject() -> None:
    """The record's name, an alias or the figure's own heading."""
    wrong = [
        figure.id
        for record, figure in figures()
        if not any(
            fold(name) in fold(around(each))
            for name in (record.name.zh, figure.label.zh, *(alias.name for alias in record.aliases))
            for each in spans(figure)
        )
    ]
    assert wrong == []


def test_aliases_stand_where_they_are_cited() -> None:
    wrong = [
        alias.name
        for _, record in content().records
        for alias in record.aliases
        if not any(fold(alias.name) in fold(around(citations()[each])) for each in alias.cite)
    ]
    assert wrong == []


@pytest.mark.parametrize("kind", ["enterprise", "project", "park", "person"])
def test_records_stand_where_they_are_cited(kind: str) -> None:
    wrong = [
        record.id
        for key, record in content().records
        if key == kind
        and not any(
            fold(name) in fold(around(citations()[each]))
            for name in (record.name.zh.removesuffix("项目"), *(alias.name for alias in record.aliases))
            for each in record.cite
        )
    ]
    assert wrong == []


def test_every_sentence_is_cited_or_reviewed() -> None:
    marks, listed = covered(), reviewed()
    for start, end in listed:
        marks[start:end] = b"\1" * (end - start)
    missed = [
        shown(*match.span())
        for match in SENTENCE.finditer(text())
        if sum(marks[slice(*match.span())]) < SMALLEST * len(match[0])
    ]
    assert missed == []


def test_every_number_is_cited_or_reviewed() -> None:
    marks = covered()
    for start, end in reviewed():
        marks[start:end] = b"\1" * (end - start)
    missed = [
        shown(match.start() - 6, match.end() + 6)
        for match in NUMBER.finditer(text())
        if not all(marks[slice(*match.span())])
    ]
    assert missed == []


def test_what_is_reviewed_is_not_cited() -> None:
    marks = covered()
    assert [shown(start, end) for start, end in reviewed() if any(marks[start:end])] == []


def test_sections_start_with_their_headings() -> None:
    """All but the opening and the captions, which have no heading in the report and are named by us."""
    wrong = [
        section.title.zh
        for section in source().sections[1:-1]
        if not text().startswith(re.sub(r"\s+", "", section.title.zh), section.start)
    ]
    assert wrong == []


def test_paragraphs_start_after_a_full_stop_or_a_heading() -> None:
    heads = {section.start + len(re.sub(r"\s+", "", section.title.zh)) for section in source().sections}
    captions = 5
    wrong = [
        shown(start, start + 10)
        for start in source().paragraphs[1:-captions]
        if text()[start - 1] not in "。！？…”—" and start not in heads
    ]
    assert wrong == []
