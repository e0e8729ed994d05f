"""What the overview shows: the figures and industries its catalogue names for it, block by block."""

from collections.abc import Mapping
from typing import NamedTuple

from zibo_app.domain.edition import Slot
from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Level, Nature
from zibo_app.domain.listing import Brief, Row, shown_name
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.services.charting import Item, aside_text, worded
from zibo_app.store.catalogue import Catalogue

PAGE = "overview"
SHOWN = ("enterprise", "project")
"""What an industry's card names: the firms reported under it, or its projects where no firm is."""
NAMED = 3
"""How many firms or projects an industry's card names."""


class Sector(NamedTuple):
    """An industry's card: its record, one line, the number of its colour, some of those reported under it."""

    brief: Brief
    headline: Text
    colour: int
    named: tuple[Text, ...] = ()


class Overview(NamedTuple):
    """The blocks of the overview; one the catalogue has nothing for is empty."""

    headline: tuple[Item, ...] = ()
    growth: tuple[Item, ...] = ()
    delivery: tuple[Item, ...] = ()
    cultivation: tuple[Item, ...] = ()
    industries: tuple[Sector, ...] = ()
    plans: tuple[Item, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to show at all."""
        blocks = (self.headline, self.growth, self.delivery, self.cultivation, self.industries, self.plans)
        return any(blocks)


BLOCKS = ("headline", "growth", "delivery", "cultivation", "plans")


def overview(catalogue: Catalogue) -> Overview:
    """Read the overview; slots whose figure or record this viewer may not see are left out."""
    slots = catalogue.slots(PAGE)
    wanted = [ref for slot in slots if slot.block in BLOCKS for ref in (slot.ref, *slot.aside)]
    figures = catalogue.figures_by_id(tuple(dict.fromkeys(wanted)))
    blocks = {name: tuple(items_of(slots, name, figures)) for name in BLOCKS}
    refs = tuple(slot.ref for slot in slots if slot.block == "industries")
    return Overview(industries=sectors(catalogue, refs), **blocks)


def items_of(slots: tuple[Slot, ...], block: str, figures: dict[str, Figure]) -> list[Item]:
    """Give the items of a block, of those figures that are there."""
    return [
        Item(figures[slot.ref], slot.label, tuple(figures[a] for a in slot.aside if a in figures))
        for slot in slots
        if slot.block == block and slot.ref in figures
    ]


def sectors(catalogue: Catalogue, refs: tuple[str, ...]) -> tuple[Sector, ...]:
    """Give the cards of these industries, of those the viewer may see."""
    if not refs:
        return ()
    rows = catalogue.lines(refs)
    named: dict[str, tuple[Brief, ...]] = {}
    for kind in SHOWN:
        named |= catalogue.reported_under((ref for ref in rows if ref not in named), kind, NAMED)
    short = catalogue.short_names(brief.id for briefs in named.values() for brief in briefs)
    return tuple(_sector(catalogue, rows[ref], named.get(ref, ()), short) for ref in refs if ref in rows)


def _sector(catalogue: Catalogue, row: Row, named: tuple[Brief, ...], short: Mapping[str, str]) -> Sector:
    colour = row.fields.get("colour", Text()).zh
    headline = row.fields.get("headline", Text())
    names = tuple(_short(catalogue, brief, short) for brief in named)
    return Sector(row.brief, headline, int(colour) if colour.isdecimal() else 0, names)


def _short(catalogue: Catalogue, brief: Brief, short: Mapping[str, str]) -> Text:
    """Name a record as briefly as is certain; where there is no English name the Chinese one stands."""
    zh, english = short.get(brief.id, brief.name.zh), shown_name(brief, catalogue.viewer).en
    return Text(zh, zh if english == brief.name.zh else english)


def aside_of(item: Item) -> Text:
    """Word the figures beside an item: 淄博市第一, 完成率 103%."""
    words = [_aside(figure) for figure in item.asides]
    return Text(*(" · ".join(filter(None, (say(word, lang) for word in words))) for lang in LANGS))


def _aside(figure: Figure) -> Text:
    """Word one figure beside another; a rank brings its scope, not its label."""
    if figure.nature is not Nature.RANK or not figure.scope:
        return aside_text(figure)
    rank = worded(figure)
    return Text(f"{figure.scope.zh}{rank.zh}", f"{rank.en} in {figure.scope.en}")


class Shared(NamedTuple):
    """What all figures of a card have in common: state, period (empty where they differ), the zone."""

    state: State | None
    period: str
    of_zone: bool


def shared(items: tuple[Item, ...]) -> Shared:
    """Find what a card's foot may say once; a company's figure is not the zone's."""
    states = {item.figure.state for item in items}
    periods = {item.figure.period for item in items}
    return Shared(
        states.pop() if len(states) == 1 else None,
        periods.pop() if len(periods) == 1 else "",
        all(item.figure.level is not Level.COMPANY for item in items),
    )


def plan_year(items: tuple[Item, ...]) -> str:
    """Give the year all these plans are for, empty where they differ."""
    years = {item.figure.period for item in items if item.figure.basis is Basis.PLAN}
    return years.pop() if len(years) == 1 else ""
