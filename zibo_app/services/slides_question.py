"""A slide of an investor's question: its answer part by part, and what the source does not state."""

from collections.abc import Iterator

from zibo_app.domain.evidence import MARKS, Audience, State
from zibo_app.domain.figure import Figure
from zibo_app.domain.question import Coverage
from zibo_app.domain.slide import MOST_LINES, Layout, Slide
from zibo_app.domain.text import Text
from zibo_app.services.faq import Answer, Part, answer
from zibo_app.services.faq_words import aside, coverage_word, is_leading, item_text, plain, unstated_word
from zibo_app.services.slides_foot import foot, year_said
from zibo_app.services.slides_names import MOST_NAMES, headed, listed
from zibo_app.services.slides_quantity import Making, joined, led, lesser, quantity

MARKED = {
    Coverage.FULL: MARKS[State.SOURCE],
    Coverage.PARTIAL: "◐",
    Coverage.NONE: MARKS[State.NOT_STATED],
}
ASKED, ALSO, SPACE = Text("常见问题", "Questions"), Text("另有", "Also"), Text(" ", " ")


def of_question(making: Making, which: str, ref: str) -> Slide | None:
    """Make the slide of a question; None where the audience has no such question."""
    found = answer(making.catalogue, which)
    if found is None:
        return None
    numbers = sorted(_numbers(found), key=lambda pair: lesser(pair[1]))
    hero, facts = led([quantity(making, figure, part.label) for part, figure in numbers])
    shown = {each.figure for each in (hero, *facts) if each}
    told = [part for part, figure in numbers if figure.id in shown]
    lines = tuple(_lines(making, found, [part for part in found.stated if part not in told]))
    figures = tuple(item.figure for part in found.stated for item in part.items if item.figure)
    return Slide(
        ref=ref,
        layout=Layout.ANSWER,
        headline=found.question.text,
        kicker=joined([ASKED, found.question.group.label]),
        hero=hero,
        facts=facts,
        lines=lines,
        foot=foot(making, figures, year=year_said(lines), state=covered(found, making.viewer)),
        figures=tuple(dict.fromkeys(figure.id for figure in figures)),
    )


def _numbers(found: Answer) -> Iterator[tuple[Part, Figure]]:
    """Give the parts that one figure alone answers."""
    for part in found.stated:
        figure = part.items[0].figure
        if figure and len(part.items) == 1:
            yield part, figure


def _lines(making: Making, found: Answer, words: list[Part]) -> Iterator[Text]:
    """Give the parts that need words, then what is not stated; lines that do not fit are told to be there."""
    unstated = headed(unstated_word(making.viewer), listed([part.label for part in found.unstated]))
    room = MOST_LINES - bool(unstated)
    lines = [_line(making, part) for part in words]
    yield from lines[: room if len(lines) <= room else room - 1]
    if len(lines) > room:
        rest = [part.label for part in words[room - 1 :]]
        yield headed(ALSO, listed(rest[:MOST_NAMES], more=len(rest) > MOST_NAMES))
    if unstated:
        yield unstated


def _line(making: Making, part: Part) -> Text:
    alone = is_leading(part)
    said = listed([item_text(item) for item in part.items[alone:]], more=part.open_list)
    label = joined([part.label, item_text(part.items[0], alone=True)], SPACE) if alone else part.label
    notes = list(aside(part, making.viewer))
    line = headed(label, said) or label
    return Text(line.zh + plain(notes, "zh"), line.en + plain(notes, "en"))


def covered(found: Answer, viewer: Audience) -> Text:
    """Say how far the question is answered, with its mark."""
    word, mark = coverage_word(found.coverage, viewer), MARKED[found.coverage]
    return Text(f"{mark} {word.zh}", f"{mark} {word.en}")
