"""A slide of an investor's question: its answer part by part, and what the source does not state."""

from collections.abc import Iterator

from zibo_app.domain.slide import MOST_FACTS, MOST_LINES, Layout, Quantity, Slide
from zibo_app.domain.text import Text
from zibo_app.services.faq import Answer, Part, answer
from zibo_app.services.faq_words import aside, is_leading, item_text, plain, unstated_word
from zibo_app.services.slides_foot import foot
from zibo_app.services.slides_names import headed, listed
from zibo_app.services.slides_quantity import Making, quantity


def of_question(making: Making, which: str, ref: str) -> Slide | None:
    """Make the slide of a question; None where the audience has no such question."""
    found = answer(making.catalogue, which)
    if found is None:
        return None
    numbers, words = _split(found)
    quantities = [_number(making, part) for part in numbers]
    figures = tuple(item.figure for part in found.stated for item in part.items if item.figure)
    return Slide(
        ref=ref,
        layout=Layout.ANSWER,
        headline=found.question.text,
        kicker=found.question.group.label,
        hero=quantities[0] if quantities else None,
        facts=tuple(quantities[1 : 1 + MOST_FACTS]),
        lines=tuple(_lines(making, found, words)),
        foot=foot(making, figures),
        figures=tuple(dict.fromkeys(figure.id for figure in figures)),
    )


def _split(found: Answer) -> tuple[list[Part], list[Part]]:
    """Part what is answered by one figure alone from what needs words; of figures no more than fit."""
    numbers = [part for part in found.stated if is_leading(part) and len(part.items) == 1][: 1 + MOST_FACTS]
    return numbers, [part for part in found.stated if part not in numbers]


def _number(making: Making, part: Part) -> Quantity:
    figure = part.items[0].figure
    if figure is None:
        raise ValueError(part.label)
    return quantity(making, figure, part.label)


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


ALSO = Text("另有", "Also")


def _line(making: Making, part: Part) -> Text:
    names = [item_text(item) for item in part.items]
    said = listed(names, more=part.open_list)
    notes = list(aside(part, making.viewer))
    return headed(part.label, Text(said.zh + plain(notes, "zh"), said.en + plain(notes, "en")))
