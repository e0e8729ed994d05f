"""A slide of an investor's question: its answer part by part, and what the source does not state."""

from collections.abc import Iterator

from zibo_app.domain.evidence import MARKS, Audience, State
from zibo_app.domain.figure import Figure
from zibo_app.domain.question import Coverage
from zibo_app.domain.slide import MOST_FACTS, MOST_LINES, Layout, Slide
from zibo_app.domain.text import Text
from zibo_app.services.faq import Answer, Part, answer
from zibo_app.services.faq_words import aside, coverage_word, is_leading, item_text, plain, unstated_word
from zibo_app.services.slides_foot import foot
from zibo_app.services.slides_names import headed, listed
from zibo_app.services.slides_quantity import Making, joined, lesser, quantity

MARKED = {
    Coverage.FULL: MARKS[State.SOURCE],
    Coverage.PARTIAL: "◐",
    Coverage.NONE: MARKS[State.NOT_STATED],
}
ALSO, SPACE = Text("另有", "Also"), Text(" ", " ")


def of_question(making: Making, which: str, ref: str) -> Slide | None:
    """Make the slide of a question; None where the audience has no such question."""
    found = answer(making.catalogue, which)
    if found is None:
        return None
    numbers, words = _split(found)
    quantities = [quantity(making, figure, part.label) for part, figure in numbers]
    figures = tuple(item.figure for part in found.stated for item in part.items if item.figure)
    return Slide(
        ref=ref,
        layout=Layout.ANSWER,
        headline=found.question.text,
        kicker=found.question.group.label,
        hero=quantities[0] if quantities else None,
        facts=tuple(quantities[1 : 1 + MOST_FACTS]),
        lines=tuple(_lines(making, found, words)),
        foot=foot(making, figures, state=covered(found, making.viewer)),
        figures=tuple(dict.fromkeys(figure.id for figure in figures)),
    )


def _split(found: Answer) -> tuple[list[tuple[Part, Figure]], list[Part]]:
    """Part what is answered by one figure alone from what needs words; of figures no more than fit."""
    single = [(part, part.items[0].figure) for part in found.stated if len(part.items) == 1]
    alone = [(part, figure) for part, figure in single if figure]
    numbers = sorted(alone, key=lambda pair: lesser(pair[1]))[: 1 + MOST_FACTS]
    told = [part for part, _ in numbers]
    return numbers, [part for part in found.stated if part not in told]


def _lines(making: Making, found: Answer, words: list[Part]) -> Iterator[Text]:
    """Give the parts that need words, then what is not stated; lines that do not fit are told to be there."""
    unstated = headed(unstated_word(making.viewer), listed([part.label for part in found.unstated]))
    room = MOST_LINES - bool(unstated)
    lines = [_line(making, part) for part in words]
    yield from lines[: room if len(lines) <= room else room - 1]
    if len(lines) > room:
        yield headed(ALSO, listed([part.label for part in words[room - 1 :]]))
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
