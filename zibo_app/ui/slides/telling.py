"""What is told of a figure beside its number: in the other language, and what is out of the ordinary."""

import re

from zibo_app.domain.evidence import Audience, State, marked
from zibo_app.domain.slide import Quantity, Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.words import joined

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
    known = Text(DOT.join(text.zh for text in around), DOT.join(text.en for text in around))
    return joined(*(part for text in found for part in _parts(text) if part and not _is_known(part, known)))


def _parts(text: Text) -> list[Text]:
    """Take apart what dots join, where both languages have as many parts."""
    zh, en = text.zh.split(DOT), text.en.split(DOT)
    return [Text(*pair) for pair in zip(zh, en, strict=True)] if len(zh) == len(en) else [text]


def _is_known(part: Text, known: Text) -> bool:
    """Say whether a part is told elsewhere: in the very words, or a year."""
    year = _YEAR.fullmatch(part.zh or part.en)
    if year:
        return (part.zh or part.en)[:4] in _DIGITS.findall(known.zh or known.en)
    return bool((part.zh and part.zh in known.zh) or (part.en and part.en in known.en))
