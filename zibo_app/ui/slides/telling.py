"""What is told of a figure beside its number: in the other language, and what is out of the ordinary."""

import re

from zibo_app.domain.evidence import Audience, State, marked
from zibo_app.domain.slide import Quantity, Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.words import joined

PLAN = Text("计划", "plan")
_DIGITS = re.compile(r"\d[\d.,]*")


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
    """Give what must be known of one figure only: a second number, another period, plan, another state."""
    around = slide.kicker, slide.foot, slide.headline, quantity.label
    known = set(_DIGITS.findall(" ".join(text.zh for text in around)))
    period = quantity.period if not known.issuperset(_DIGITS.findall(quantity.period.zh)) else Text()
    unclear = quantity.period if not _DIGITS.search(quantity.period.zh) else period
    state = Text() if quantity.state is State.SOURCE else marked(quantity.state, Audience.PUBLIC)
    plan = PLAN if quantity.plan and PLAN.zh not in quantity.label.zh else Text()
    found = (quantity.aside if aside else Text(), unclear, plan, state)
    return joined(*filter(None, found))
