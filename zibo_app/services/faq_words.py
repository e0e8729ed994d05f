"""An answer to an investor's question in words, in pieces of which each can lead to its evidence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from zibo_app.domain.edition import Edition
from zibo_app.domain.evidence import Audience, State, marked, state_word
from zibo_app.domain.question import Coverage
from zibo_app.domain.text import LANGS, Lang, Text, say
from zibo_app.domain.wording import figure_text, period_text
from zibo_app.services.faq import Answer, Item, Part
from zibo_app.services.plans import PAST

COLON, COMMA, SEMICOLON = Text("：", ": "), Text("、", ", "), Text("；", "; ")
OPEN, CLOSE, MORE = Text("（", " ("), Text("）", ")"), Text(" 等", " and others")
COMPANY = Text("据企业介绍", "according to the company")
ALL = Text("以上均为 {when}", "all of the above: {when}")
UNSTATED = Text("原文未载", "Not stated in the source")
GUEST_UNSTATED = Text("公开资料未载明", "Not in published material")
LEADING = 2
"""How many items are looked at to tell whether one figure stands for its part."""

When = tuple[str, bool]
"""A period, and whether it is of a plan."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of an answer: words, what of the answer they name if anything, and whether they are a label."""

    text: Text
    item: Item | None = None
    label: bool = False


def coverage_word(coverage: Coverage, viewer: Audience) -> Text:
    """Give the coverage's wording for this viewer."""
    states = {Coverage.FULL: State.SOURCE, Coverage.NONE: State.NOT_STATED}
    if viewer is Audience.STAFF or coverage not in states:
        return coverage.label
    return state_word(states[coverage], viewer)


def unstated_word(viewer: Audience) -> Text:
    """Say that something is not stated, in the words of the viewer."""
    return UNSTATED if viewer is Audience.STAFF else GUEST_UNSTATED


def answer_runs(answer: Answer, viewer: Audience) -> tuple[Run, ...]:
    """Give all of an answer: what is stated, in order, then what is not; a period all share is said once."""
    when = shared_when(answer)
    pieces = [list(part_runs(part, viewer, dated=not when)) for part in answer.stated]
    if when:
        pieces.append([Run(when)])
    if answer.unstated:
        pieces.append([*unstated_runs(answer, viewer)])
    return tuple(_joined(pieces, SEMICOLON))


def shared_when(answer: Answer) -> Text:
    """Give the period of all that is stated, empty where there is none to say once."""
    times = [_times(part.items) for part in answer.stated]
    found = {time for each in times for time in each}
    if len(found) != 1 or len(times) == 1:
        return Text()
    period, plan = next(iter(found))
    if not period or not (plan or all(times)):
        return Text()
    when = _when((period, plan), Audience.PUBLIC)
    return Text(*(say(ALL, lang, when=say(when, lang)) for lang in LANGS))


def part_runs(part: Part, viewer: Audience, *, dated: bool = True) -> Iterator[Run]:
    """Give one part: its label, what answers it, and in brackets what must be read with it.

    Without `dated` its period is said elsewhere.
    """
    alone = is_leading(part)
    yield Run(part.label, label=True)
    if alone:
        yield Run(Text(" ", " "), label=True)
        yield Run(item_text(part.items[0], alone=True), part.items[0])
    rest = part.items[alone:]
    if rest:
        yield Run(COLON, label=True)
        yield from _listed([[*_item(part, item, viewer)] for item in rest])
    if part.open_list and any(item.said is None for item in part.items):
        yield Run(MORE)
    yield from aside(part, viewer, dated=dated)


def is_leading(part: Part) -> bool:
    """Whether one figure comes first, so that the part's label can stand for the figure's own."""
    kinds = [item.figure is not None for item in part.items[:LEADING]]
    return kinds[:1] == [True] and kinds.count(True) == 1


def item_text(item: Item, *, alone: bool = False) -> Text:
    """Word what answers: a figure with its label where it does not stand alone, a statement, or a name."""
    if item.figure:
        figure = item.figure
        labels = ("", "") if alone else (f"{figure.label.zh} ", f"{figure.label.en} ")
        return Text(labels[0] + figure_text(figure, "zh"), labels[1] + figure_text(figure, "en"))
    if item.statement:
        return Text(item.statement.text.zh.rstrip("。"), item.statement.text.en.rstrip("."))
    return item.name


def item_aside(part: Part, item: Item, viewer: Audience) -> Iterator[Run]:
    """Give in brackets who says it and when, where that is not the same for all of the part."""
    if _uneven(part) and item.figure:
        yield from _bracketed(_notes([item], viewer, dated=True))


def aside(part: Part, viewer: Audience, *, dated: bool = True) -> Iterator[Run]:
    """Give in brackets what must be read with a part: its own words, who says it, when, its state."""
    notes = [part.text]
    if not _uneven(part):
        notes += _notes(part.items, viewer, dated=dated)
    if part.state not in {State.SOURCE, State.NOT_STATED}:
        notes.append(marked(part.state, viewer))
    yield from _bracketed(notes)


def _item(part: Part, item: Item, viewer: Audience) -> Iterator[Run]:
    yield Run(item_text(item), item)
    yield from item_aside(part, item, viewer)


def _uneven(part: Part) -> bool:
    """Whether the part's figures differ in their period or in who says them."""
    figures = [item for item in part.items if item.figure]
    return len(_times(figures)) > 1 or len({item.attributed for item in figures}) > 1


def _notes(items: Iterable[Item], viewer: Audience, *, dated: bool) -> Iterator[Text]:
    found = tuple(items)
    if any(item.attributed and not _attributes(item) for item in found):
        yield COMPANY
    if dated:
        yield from (_when(time, viewer) for time in sorted(_times(found)))


def _attributes(item: Item) -> bool:
    """Whether a statement says itself whose words it is."""
    return item.statement is not None and item.statement.text.zh.startswith(COMPANY.zh)


def _bracketed(words: Iterable[Text]) -> Iterator[Run]:
    notes = [[Run(note)] for note in words if note]
    if notes:
        yield Run(OPEN)
        yield from _joined(notes, SEMICOLON)
        yield Run(CLOSE)


def _times(items: Iterable[Item]) -> set[When]:
    """Gather the periods; a figure without one has that, too: it must not be given another's."""
    return {(i.said.period, i.plan) for i in items if i.said and (i.figure or i.plan)}


def _when(when: When, viewer: Audience) -> Text:
    period, plan = when
    if not period and viewer is not Audience.STAFF:
        return Text()
    if plan and period:
        return Text(*(say(PAST, lang, year=period) for lang in LANGS))
    return period_text(period)


def unstated_runs(answer: Answer, viewer: Audience) -> Iterator[Run]:
    """Name what is not stated of an answer."""
    yield Run(unstated_word(viewer))
    yield Run(COLON)
    yield from _listed([[Run(part.label)] for part in answer.unstated])


def _listed(items: list[list[Run]]) -> Iterator[Run]:
    """Join items by commas, in English by semicolons where an item holds a comma itself."""
    commas = any(COMMA.en in run.text.en for item in items for run in item)
    return _joined(items, Text(COMMA.zh, SEMICOLON.en) if commas and len(items) > 1 else COMMA)


def _joined(pieces: list[list[Run]], between: Text) -> Iterator[Run]:
    for number, piece in enumerate(pieces):
        if number:
            yield Run(between)
        yield from piece


def plain(runs: Iterable[Run], lang: Lang) -> str:
    """Put runs together in one language."""
    return "".join(say(run.text, lang) for run in runs)


def copied(answer: Answer, viewer: Audience, edition: Edition) -> str:
    """Word question and answer in both languages for the clipboard, with the state and where it is from."""
    runs = answer_runs(answer, viewer)
    blocks = []
    for lang in LANGS:
        state, year = say(coverage_word(answer.coverage, viewer), lang), edition.data_year
        foot = f"{say(edition.zone, lang)} · {say(DATA_YEAR, lang)} {year}"
        blocks.append("\n".join((say(answer.question.text, lang), f"[{state}] {plain(runs, lang)}", foot)))
    return "\n\n".join(blocks)


DATA_YEAR = Text("数据年度", "Data year")
