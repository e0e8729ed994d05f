"""A slide in words, for who hears the screen."""

from collections.abc import Iterator

from zibo_app.domain.slide import Quantity, Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.columns import ending
from zibo_app.ui.slides.telling import notes
from zibo_app.ui.slides.words import joined, told


def title(slide: Slide, tongues: Tongues) -> str:
    """Give the headline in the languages shown."""
    return _said(slide.headline, tongues)


def description(slide: Slide, tongues: Tongues) -> str:
    """Give all a slide says, a line for each thing."""
    return "\n".join(filter(None, (_said(text, tongues) for text in _texts(slide))))


def _said(text: Text, tongues: Tongues) -> str:
    return " / ".join(filter(None, told(text, tongues)))


def _texts(slide: Slide) -> Iterator[Text]:
    yield from (slide.kicker, slide.headline, *slide.names)
    quantities = (*filter(None, (slide.hero,)), *(bar.quantity for bar in slide.bars), *slide.facts)
    yield from (_quantity(each, slide) for each in quantities)
    yield from slide.lines
    for column in slide.columns:
        yield column.heading
        yield from column.names
        yield ending(column)
    yield from (slide.credit, slide.foot)


def _quantity(quantity: Quantity, slide: Slide) -> Text:
    label, said = quantity.label, quantity.said
    one = Text(": ".join(filter(None, (label.zh, said.zh))), ": ".join(filter(None, (label.en, said.en))))
    return joined(one, *filter(None, (notes(quantity, slide),)))
