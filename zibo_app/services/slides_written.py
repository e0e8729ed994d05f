"""A slide written in the catalogue, drawn from its figures and records as they stand."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from zibo_app.domain.figure import Figure
from zibo_app.domain.listing import Brief
from zibo_app.domain.slide import Column, Quantity, Slide
from zibo_app.domain.written_slide import SHOWN, Role, SlidePart, WrittenSlide
from zibo_app.services.charting import Item
from zibo_app.services.slides_foot import foot
from zibo_app.services.slides_quantity import NOTHING, Making, bars, joined, quantity
from zibo_app.services.slides_ties import column
from zibo_app.store.catalogue import Catalogue


class Named(NamedTuple):
    """What written slides name, of what the audience may see."""

    figures: Mapping[str, Figure]
    briefs: Mapping[str, Brief]

    def all_of(self, slide: WrittenSlide) -> bool:
        """Whether everything a slide names is released: what its headline says rests on all of it."""
        named = {*slide.figures} <= self.figures.keys() and {*slide.records} <= self.briefs.keys()
        return named and all(map(self._fitting, slide.parts))

    def _fitting(self, part: SlidePart) -> bool:
        """Whether a part names what it shows; a file from elsewhere was checked by nobody."""
        if part.role in SHOWN:
            return bool(part.refs) and all(ref in self.figures for ref in part.refs)
        return part.role is not Role.COLUMN or all(ref in self.briefs for ref in part.refs)


def named_by(catalogue: Catalogue, slides: Iterable[WrittenSlide]) -> Named:
    """Read all that these slides name, at once."""
    found = tuple(slides)
    figures = catalogue.figures_by_id(dict.fromkeys(ref for slide in found for ref in slide.figures))
    briefs = catalogue.briefs(dict.fromkeys(ref for slide in found for ref in slide.records))
    return Named(figures, briefs)


def of_written(making: Making, slide: WrittenSlide, ref: str, base: Slide | None) -> Slide | None:
    """Make a written slide over the slide `base` it is of, if any; None where not all of it is released."""
    named = named_by(making.catalogue, [slide])
    if not named.all_of(slide):
        return None
    base = base or Slide(ref=ref, layout=slide.layout, headline=slide.headline)
    hero = [_shown(making, part, named) for part in slide.of_role(Role.HERO)]
    made = Slide(
        ref=ref,
        layout=slide.layout,
        headline=slide.headline or base.headline,
        kicker=slide.kicker or base.kicker,
        hero=hero[0] if hero else base.hero,
        bars=bars(making, tuple(_item(part, named) for part in slide.of_role(Role.BAR))) or base.bars,
        facts=tuple(_shown(making, part, named) for part in slide.of_role(Role.FACT)) or base.facts,
        lines=tuple(part.label for part in slide.of_role(Role.LINE)) or base.lines,
        columns=_columns(making, slide, named) or base.columns,
    )
    figures = _figures(making, slide, made, base)
    told = joined([base.foot, slide.note]) if base.foot and not slide.figures else NOTHING
    owners = (figure.entity for figure in figures.values())
    return replace(
        made,
        foot=told or foot(making, figures.values(), slide.note),
        figures=tuple(figures),
        record=next(iter((*filter(None, [base.record]), *owners, *slide.records)), ""),
    )


def _figures(making: Making, slide: WrittenSlide, made: Slide, base: Slide) -> dict[str, Figure]:
    """Give all figures on the slide in the order they are read: the numbers, then what is said in words."""
    numbers = (*filter(None, (made.hero,)), *(bar.quantity for bar in made.bars), *made.facts)
    said = base.figures if made.lines == base.lines else ()
    ids = dict.fromkeys((*(number.figure for number in numbers), *slide.figures, *said))
    known = making.catalogue.figures_by_id(ids)
    return {which: known[which] for which in ids if which in known}


def _item(part: SlidePart, named: Named) -> Item:
    first, *asides = (named.figures[ref] for ref in part.refs)
    return Item(first, part.label, tuple(asides))


def _shown(making: Making, part: SlidePart, named: Named) -> Quantity:
    item = _item(part, named)
    return quantity(making, item.figure, item.label, item.asides)


def _columns(making: Making, slide: WrittenSlide, named: Named) -> tuple[Column, ...]:
    return tuple(
        column(making, part.label, tuple(named.briefs[ref] for ref in part.refs), more=part.more)
        for part in slide.of_role(Role.COLUMN)
    )
