"""Slides of a catalogue by the refs of stops, made for the audience of the catalogue that is given."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from zibo_app.domain.figure import Basis
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Query
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Text
from zibo_app.domain.written_slide import WrittenSlide
from zibo_app.services.faq import answer
from zibo_app.services.plans import begun
from zibo_app.services.profile import missing
from zibo_app.services.slides_foot import evidence_line
from zibo_app.services.slides_names import heading
from zibo_app.services.slides_own import of_own, own_title
from zibo_app.services.slides_quantity import Making
from zibo_app.services.slides_question import of_question
from zibo_app.services.slides_record import of_record
from zibo_app.services.slides_written import named_by, of_written
from zibo_app.store.catalogue import Catalogue

__all__ = ["every_ref", "evidence_line", "loop_refs", "not_stated", "slide", "title"]

NONE: Mapping[str, OwnStop] = {}
MOST = 2000
"""How many records are offered as stops at most."""


def slide(
    catalogue: Catalogue,
    ref: str,
    own: Mapping[str, OwnStop] = NONE,
    pictures: Path | None = None,
    today: date | None = None,
) -> Slide | None:
    """Make the slide of a stop; None where it is unknown or not released to the catalogue's viewer.

    `own` holds the office's own stops by id, `pictures` is the folder their pictures are kept in.
    """
    making = Making(catalogue, today or _today())
    sort, _, which = ref.partition(":")
    if sort == "own":
        return of_own(catalogue, own[which], ref, pictures) if which in own else None
    written = _written(catalogue).get(which) if sort == "slide" else None
    if written is None:
        return _drawn(making, ref)
    base = _drawn(making, written.of)
    return None if written.of and base is None else of_written(making, written, ref, base)


def _drawn(making: Making, ref: str) -> Slide | None:
    """Make the slide of a record or of a question."""
    sort, _, which = ref.partition(":")
    make = {"record": of_record, "question": of_question}.get(sort)
    return make(making, which, ref) if make else None


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _written(catalogue: Catalogue) -> dict[str, WrittenSlide]:
    return {each.id: each for each in catalogue.slides()}


def title(catalogue: Catalogue, ref: str, own: Mapping[str, OwnStop] = NONE) -> Text:
    """Give the headline of a stop without making its slide; empty where it is unknown."""
    sort, _, which = ref.partition(":")
    if sort == "own":
        return own_title(catalogue, own[which]) if which in own else Text()
    if sort == "slide":
        written = _written(catalogue).get(which)
        return (written.headline or _named(catalogue, written.of)) if written else Text()
    return _named(catalogue, ref)


def _named(catalogue: Catalogue, ref: str) -> Text:
    """Name a record or give a question's words."""
    sort, _, which = ref.partition(":")
    if sort == "record":
        brief = catalogue.briefs([which]).get(which)
        return heading(brief, catalogue.viewer) if brief else Text()
    return next((each.text for each in catalogue.questions() if f"question:{each.id}" == ref), Text())


def loop_refs(catalogue: Catalogue, today: date | None = None) -> tuple[str, ...]:
    """Give the loop as it is shipped: no slide that is not released, none of a plan whose year has begun."""
    day, slides = today or _today(), tuple(each for each in catalogue.slides() if each.loop)
    named = named_by(catalogue, slides)
    ahead = (each for each in slides if named.all_of(each) and not _past(catalogue, each, day))
    return tuple(f"slide:{each.id}" for each in ahead)


def _past(catalogue: Catalogue, written: WrittenSlide, today: date) -> bool:
    """Whether a slide shows a plan whose year has begun."""
    made = slide(catalogue, f"slide:{written.id}", today=today)
    if made is None:
        return True
    figures = catalogue.figures_by_id(made.figures).values()
    return any(figure.basis is Basis.PLAN and begun(figure.period, today) for figure in figures)


def every_ref(catalogue: Catalogue) -> tuple[str, ...]:
    """Give every stop a catalogue offers to its viewer: written slides, records, questions."""
    slides = (f"slide:{each.id}" for each in catalogue.slides())
    rows = catalogue.page(tuple(BY_KEY), Query(), 0, MOST)
    questions = (f"question:{each.id}" for each in catalogue.questions())
    return (*slides, *(f"record:{row.brief.id}" for row in rows), *questions)


def not_stated(catalogue: Catalogue, ref: str) -> tuple[Text, ...]:
    """Head what the source does not state about a stop's record, or of a question; for the presenter only."""
    written = _written(catalogue).get(ref.removeprefix("slide:")) if ref.startswith("slide:") else None
    if written:
        made = None if written.of else slide(catalogue, ref)
        ref = written.of or f"record:{made.record if made else ''}"
    sort, _, which = ref.partition(":")
    if sort == "question":
        found = answer(catalogue, which)
        return tuple(part.label for part in found.unstated) if found else ()
    record = catalogue.record(which) if sort == "record" else None
    brief = catalogue.briefs([which]).get(which)
    return missing(record, BY_KEY[brief.kind]) if record and brief else ()
