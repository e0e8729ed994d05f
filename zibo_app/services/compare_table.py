"""A comparison as a table to paste, and which records are worth comparing."""

from collections.abc import Iterator

from zibo_app.domain.axis import filled
from zibo_app.domain.chart import Table
from zibo_app.domain.evidence import Audience, State, marked
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import Kind
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Query, Row, shown_name
from zibo_app.domain.text import Lang, Text, say
from zibo_app.services.compare import LEAST, MOST, Comparison, lacking
from zibo_app.services.compared import Cell, Line
from zibo_app.store.catalogue import Catalogue

UNLESS_NOTED = Text("未另注明者均为：{state}", "Unless noted: {state}")
STATING = Text("写明{what}的{kind}", "{kind} with {what} stated")
UNDER = Text("{what} · {kind}", "{kind} under {what}")
LOOKED, EACH = 60, 3
"""How many records of a kind are looked at, and how many suggestions a kind makes."""


class Suggestion(Frozen):
    """Records worth comparing: what they have in common, and their ids."""

    label: Text
    ids: tuple[str, ...]


def table(found: Comparison, lang: Lang, viewer: Audience) -> Table:
    """Give a comparison as lines of cells, with what is not stated, and states where they are exceptions."""
    names = tuple(say(shown_name(brief, viewer), lang) for brief in found.briefs)
    lines = [
        (_head(line, lang), *(_worded(cell, lang) or say(lacking(line, viewer), lang) for cell in line.cells))
        for line in found.lines
    ]
    nothing = Line(heading=Text(), cells=())
    empty = [
        (say(heading, lang), *(say(lacking(nothing, viewer), lang) for _ in names))
        for _, heading in found.empty
    ]
    foot = say(filled(UNLESS_NOTED, state=marked(State.SOURCE, viewer)), lang)
    return ((say(found.kind.label, lang), *names), *lines, *empty, (foot, *("" for _ in names)))


def _head(line: Line, lang: Lang) -> str:
    """Head a line of the table: what is shared, and why the figures are not to be drawn together."""
    apart = [line.drawn] if isinstance(line.drawn, Text) else []
    return _noted(line.heading, (*line.shared, *apart), lang)


def _worded(cell: Cell, lang: Lang) -> str:
    return "; ".join(_noted(part.text, part.notes, lang) for part in cell)


def _noted(text: Text, notes: tuple[Text, ...], lang: Lang) -> str:
    said = " · ".join(filter(None, (say(note, lang) for note in notes)))
    words = say(text, lang)
    if not said:
        return words
    return f"{words}（{said}）" if lang == "zh" else f"{words} ({said})"


def suggestions(catalogue: Catalogue, most: int = 8) -> tuple[Suggestion, ...]:
    """Suggest what to compare: records whose first figure answers one question, or of one industry."""
    found = [each for kind in KINDS for each in _of_kind(catalogue, kind)]
    return tuple(found[:most])


def _of_kind(catalogue: Catalogue, kind: Kind) -> list[Suggestion]:
    rows = catalogue.page((kind.key,), Query(), 0, LOOKED)
    found = [*_by_figure(kind, rows), *_by_industry(kind, rows)]
    return found[:EACH]


def _by_figure(kind: Kind, rows: tuple[Row, ...]) -> Iterator[Suggestion]:
    keys: dict[str, list[Row]] = {}
    for row in rows:
        if row.lead is not None:
            keys.setdefault(row.lead.key, []).append(row)
    for key, group in keys.items():
        if len(group) >= LEAST and group[0].lead is not None:
            what = dict(kind.expected).get(key, group[0].lead.nature.label)
            yield Suggestion(filled(STATING, what=_lower(what), kind=kind.plural), _ids(group))


def _by_industry(kind: Kind, rows: tuple[Row, ...]) -> Iterator[Suggestion]:
    under: dict[Text, list[Row]] = {}
    for row in rows:
        for industry in row.industries:
            under.setdefault(industry, []).append(row)
    for industry, group in sorted(under.items(), key=_fewest):
        if len(group) >= LEAST:
            yield Suggestion(filled(UNDER, what=industry, kind=kind.plural), _ids(group))


def _fewest(pair: tuple[Text, list[Row]]) -> tuple[bool, int]:
    """Those that fit whole come first."""
    return len(pair[1]) > MOST, -len(pair[1])


def _ids(rows: list[Row]) -> tuple[str, ...]:
    return tuple(row.brief.id for row in rows[:MOST])


def _lower(text: Text) -> Text:
    return Text(text.zh, text.en[:1].lower() + text.en[1:])
