"""The foot of a slide: state, data year and what a reader must know; and the place its evidence stands at."""

import re
from collections.abc import Iterable, Iterator

from zibo_app.domain.evidence import State, marked
from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.services.faq import answer
from zibo_app.services.faq_words import DATA_YEAR
from zibo_app.services.plans import NOTE
from zibo_app.services.slides_quantity import NOTHING, Making, joined, planned
from zibo_app.store.catalogue import Catalogue

OUTCOME = Text("完成情况未载", "outcome not stated")
SAID = re.compile("([0-9]{4}) ?年计划")
AND_MORE = Text(" 等 {n} 处", " and others, {n} in all")


def foot(
    making: Making, figures: Iterable[Figure], note: Text = NOTHING, year: str = "", state: Text = NOTHING
) -> Text:
    """Word the foot; `year` is that of a plan the slide is about, `state` a word in place of the figures'."""
    shown = tuple(figures)
    states = dict.fromkeys(figure.state for figure in shown) or {State.SOURCE: None}
    said = making.catalogue.edition.data_year
    bases = {figure.basis for figure in shown}
    if bases == {Basis.PLAN}:
        year = year or shown[0].period
    return joined(
        [
            *([state] if state else [marked(each, making.viewer) for each in states]),
            Text(f"{DATA_YEAR.zh} {said}", f"{DATA_YEAR.en} {said}"),
            planned(year, making.today) if year else NOTHING,
            NOTE if len(bases) > 1 else NOTHING,
            note,
        ]
    )


def year_said(lines: Iterable[Text]) -> str:
    """Give the year of a plan that words speak of without telling that its outcome is not stated."""
    said = [line.zh for line in lines]
    if any(OUTCOME.zh in line for line in said):
        return ""
    return next((found[1] for line in said if (found := SAID.search(line))), "")


def evidence_line(catalogue: Catalogue, slide: Slide) -> Text:
    """Say where a slide's evidence stands: title, section, paragraph of the first place, and how many."""
    cites = dict.fromkeys(_cites(catalogue, slide))
    places = dict.fromkeys((each.source.title, each.place) for each in catalogue.cited(cites))
    if not places:
        return Text()
    title, place = next(iter(places))
    more = Text(*(say(AND_MORE, lang, n=len(places)) for lang in LANGS)) if len(places) > 1 else NOTHING
    return Text(
        f"《{title.zh}》{place.section.zh} 第 {place.paragraph} 段{more.zh}",
        f"{title.en}, {place.section.en}, paragraph {place.paragraph}{more.en}",
    )


def _cites(catalogue: Catalogue, slide: Slide) -> Iterator[str]:
    """Give the citations of its figures in their order; else of its record, else of what its answer names."""
    figures = catalogue.figures_by_id(slide.figures)
    if figures:
        yield from (cite for which in slide.figures if which in figures for cite in figures[which].cite)
        return
    for which in dict.fromkeys(_records(catalogue, slide)):
        record = catalogue.record(which)
        yield from record.cite if record else ()


def _records(catalogue: Catalogue, slide: Slide) -> Iterator[str]:
    """Give the records that a slide without figures rests on."""
    sort, _, which = slide.ref.partition(":")
    found = answer(catalogue, which) if sort == "question" else None
    yield from (item.brief.id for part in found.stated for item in part.items) if found else ()
    written = catalogue.slides() if sort == "slide" else ()
    yield from (ref for each in written if each.id == which for ref in each.records)
    yield from filter(None, [slide.record])
