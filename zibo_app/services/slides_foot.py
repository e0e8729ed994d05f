"""The foot of a slide: state, data year and what a reader must know; and the place its evidence stands at."""

from collections.abc import Iterable

from zibo_app.domain.evidence import State, marked
from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Text
from zibo_app.services.faq_words import DATA_YEAR
from zibo_app.services.plans import NOTE
from zibo_app.services.slides_quantity import Making, joined, planned
from zibo_app.store.catalogue import Catalogue

AND_MORE = Text("等 {n} 处", "and others, {n} in all")


def foot(making: Making, figures: Iterable[Figure], note: Text = Text(), year: str = "") -> Text:
    """Word the foot; `year` is that of a plan the slide is about."""
    shown = tuple(figures)
    states = dict.fromkeys(figure.state for figure in shown) or {State.SOURCE: None}
    bases = {figure.basis for figure in shown}
    plans = [planned(year, making.today)] if year else []
    both = [NOTE] if len(bases) > 1 else []
    said = making.catalogue.edition.data_year
    dated = Text(f"{DATA_YEAR.zh} {said}", f"{DATA_YEAR.en} {said}")
    return joined([*(marked(state, making.viewer) for state in states), dated, *plans, *both, note])


def plan_years(figures: Iterable[Figure]) -> tuple[str, ...]:
    """Give the years that figures are planned for."""
    return tuple(dict.fromkeys(figure.period for figure in figures if figure.basis is Basis.PLAN))


def evidence_line(catalogue: Catalogue, slide: Slide) -> Text:
    """Say where a slide's evidence stands: title, section, paragraph of its first figure or record."""
    figures = catalogue.figures_by_id(slide.figures)
    record = None if figures or not slide.record else catalogue.record(slide.record)
    cites = [*(cite for figure in figures.values() for cite in figure.cite), *(record.cite if record else ())]
    places = dict.fromkeys((each.source.title, each.place) for each in catalogue.cited(dict.fromkeys(cites)))
    if not places:
        return Text()
    title, place = next(iter(places))
    more = Text(*(t.format(n=len(places)) for t in (AND_MORE.zh, AND_MORE.en))) if len(places) > 1 else Text()
    return Text(
        f"《{title.zh}》{place.section.zh} 第 {place.paragraph} 段{more.zh and ' ' + more.zh}",
        f"{title.en}, {place.section.en}, paragraph {place.paragraph}{more.en and ', ' + more.en}",
    )
