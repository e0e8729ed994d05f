"""Figures as slides show them: split for the large number, dated, and with what must be read beside them."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis, Figure, Nature
from zibo_app.domain.slide import MOST_FACTS, Quantity, SlideBar
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.domain.wording import number_of, parts, period_text
from zibo_app.services.charting import COMPANY, Item, aside_text, bar_chart, worded
from zibo_app.services.plans import PAST, begun
from zibo_app.store.catalogue import Catalogue

PLANNED = Text("{year} 年计划", "Plan for {year}")
NOTHING = Text()
LONGEST_HERO = 10
"""Letters of the longest number shown large; mere words (among the leading, first batch) have more."""


class Making(NamedTuple):
    """What slides are made from: a catalogue in the eyes of the audience, and the day it is."""

    catalogue: Catalogue
    today: date

    @property
    def viewer(self) -> Audience:
        """Who will see the slide."""
        return self.catalogue.viewer


def joined(texts: Iterable[Text], between: Text = Text(" · ", " · ")) -> Text:
    """Join texts in both languages, empty ones left out."""
    found = tuple(texts)
    return Text(*(say(between, lang).join(filter(None, (say(t, lang) for t in found))) for lang in LANGS))


def planned(year: str, today: date) -> Text:
    """Say that something is a plan; once its year has begun also that its outcome is not stated."""
    if not year:
        return Basis.PLAN.label
    message = PAST if begun(year, today) else PLANNED
    return Text(*(say(message, lang, year=year) for lang in LANGS))


def when(making: Making, figure: Figure) -> Text:
    """Word a figure's period; guests are not told that the source names none."""
    if figure.basis is Basis.PLAN:
        return planned(figure.period, making.today)
    return period_text(figure.period) if figure.period or making.viewer is Audience.STAFF else NOTHING


def quantity(
    making: Making, figure: Figure, label: Text = NOTHING, asides: Iterable[Figure] = ()
) -> Quantity:
    """Make a figure ready for a slide; `asides` are figures worded beside it."""
    zh, en = parts(figure, "zh"), parts(figure, "en")
    return Quantity(
        figure=figure.id,
        label=label or figure.label,
        before=Text(zh.before, en.before),
        number=Text(zh.number, en.number),
        after=Text(zh.after, en.after),
        said=worded(figure),
        period=when(making, figure),
        aside=joined([_among(figure), *map(beside, asides), COMPANY if figure.attribution else NOTHING]),
        state=figure.state,
        plan=figure.basis is Basis.PLAN,
    )


def lesser(figure: Figure) -> tuple[bool, bool]:
    """Order figures for showing: what happened before what is planned, numbers before words."""
    return figure.basis is Basis.PLAN, number_of(figure) is None


def led(quantities: Sequence[Quantity]) -> tuple[Quantity | None, tuple[Quantity, ...]]:
    """Part the hero from the facts; what is too long to be shown large stays a fact."""
    lead = next((each for each in quantities[:1] if len(each.number.en) <= LONGEST_HERO), None)
    return lead, tuple(quantities[lead is not None :][:MOST_FACTS])


def _among(figure: Figure) -> Text:
    """Say among whom a rank or grade holds, without which it says nothing."""
    if figure.nature is Nature.RANK and figure.scope:
        return Text(figure.scope.zh, _within(figure.scope.en))
    return figure.scope if figure.nature is Nature.GRADE else NOTHING


def _within(scope: str) -> str:
    """Word a scope as a place: in Zibo, but nationwide."""
    return f"in {scope}" if scope[:1].isupper() else scope


def beside(figure: Figure) -> Text:
    """Word a figure beside another: 完成率 103%, 淄博市第一."""
    if figure.nature is Nature.RANK and figure.scope:
        said = worded(figure)
        return Text(f"{figure.scope.zh}{said.zh}", f"{said.en} {_within(figure.scope.en)}")
    return aside_text(figure)


def bars(making: Making, items: tuple[Item, ...]) -> tuple[SlideBar, ...]:
    """Make bars of figures, the longest first; none where they may not share an axis."""
    chart = bar_chart(items, NOTHING, viewer=making.viewer)
    if isinstance(chart, Text):
        return ()
    by_id = {item.figure.id: item for item in items}
    longest = max((abs(bar.number) for bar in chart.bars), default=0) or 1
    return tuple(
        SlideBar(
            quantity=_of_bar(making, by_id[bar.figure], bar.name),
            share=abs(bar.number) / longest,
        )
        for bar in chart.ordered
    )


def _of_bar(making: Making, item: Item, name: Text) -> Quantity:
    """Make a bar's quantity; a count beside it already stands in its name."""
    rest = (figure for figure in item.asides if figure.nature is not Nature.COUNT)
    return quantity(making, item.figure, name, rest)
