"""What is told of a figure beside its number: in the other language, and what is out of the ordinary."""

import re

from zibo_app.domain.evidence import Audience, State, marked
from zibo_app.domain.slide import Quantity, Slide, Tongues
from zibo_app.domain.text import Text

PLAN = Text("计划", "plan")
DOT = " · "
_DIGITS = re.compile(r"\d[\d.,]*")
_YEAR = re.compile(r"\d{4}( 年)?")


def bilingual(quantity: Quantity) -> Text:
    """Give the label; the English says the amount too where it reads otherwise: RMB 12.8 billion."""
    label = quantity.label
    if not quantity.number.en or quantity.number.zh == quantity.number.en:
        return label
    return Text(label.zh, " · ".join(filter(None, (quantity.said.en, label.en))))


def label_of(quantity: Quantity, tongues: Tongues) -> Text:
    """Give the label as it is shown in these languages."""
    return bilingual(quantity) if tongues is Tongues.BOTH else quantity.label


def notes(quantity: Quantity, slide: Slide, *, aside: bool = True) -> Text:
    """Give what must be known of one figure only: a second number, another period, plan, another state.

    What the head or the foot of the slide say is not said again.
    """
    told = State.SOURCE, State.NOT_STATED  # by the foot, and in place of the number
    state = Text() if quantity.state in told else marked(quantity.state, Audience.PUBLIC)
    found = [quantity.aside if aside else Text(), quantity.period, state]
    if quantity.plan and not any(PLAN.zh in text.zh for text in (quantity.label, quantity.period)):
        found.append(PLAN)
    around = slide.kicker, slide.foot, slide.headline, quantity.label
    known = DOT.join(text.zh for text in around), DOT.join(text.en for text in around)
    zh, en = (DOT.join(_news(text, said)) for text, said in zip(_split(found), known, strict=True))
    return Text(zh, en)


def _split(texts: list[Text]) -> tuple[list[str], list[str]]:
    zh = [part for text in texts for part in text.zh.split(DOT) if part]
    return zh, [part for text in texts for part in text.en.split(DOT) if part]


def _news(parts: list[str], known: str) -> list[str]:
    """Leave out what is known: the very words, or the year."""
    years = set(_DIGITS.findall(known))
    return [part for part in parts if part not in known and not (_YEAR.fullmatch(part) and part[:4] in years)]
