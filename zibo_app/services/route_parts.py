"""What a route can be assembled from: the slides of a catalogue, sorted by their part in a meeting."""

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum, auto
from typing import NamedTuple

from zibo_app.domain.listing import Query
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.question import Coverage
from zibo_app.domain.slide import Layout, Slide
from zibo_app.services.faq import answers, sectors
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue

MOST = 12
"""How many records of a kind are looked at for one sector."""
WRITTEN, RECORD, QUESTION, OWN_STOP = "slide:", "record:", "question:", "own:"
"""What begins the refs of slides written in the catalogue, of records, questions, the office's own stops."""


class Part(IntEnum):
    """The part a stop plays; the order is that of a meeting."""

    WELCOME = auto()
    WHOLE = auto()
    CHAIN = auto()
    FIRM = auto()
    PROJECT = auto()
    PARK = auto()
    POLICY = auto()
    ASKED = auto()
    UNSTATED = auto()
    PLAN = auto()
    CLOSING = auto()


PLAYS = {
    Layout.NUMBERS: Part.WHOLE,
    Layout.BARS: Part.WHOLE,
    Layout.CHAIN: Part.CHAIN,
    Layout.ENTERPRISE: Part.FIRM,
    Layout.PROJECT: Part.PROJECT,
    Layout.PARK: Part.PARK,
    Layout.POLICY: Part.POLICY,
    Layout.ANSWER: Part.ASKED,
    Layout.PLANS: Part.PLAN,
}
"""Which part a slide of a layout plays."""
SINGLE = {Part.CHAIN: "industry", Part.FIRM: "enterprise", Part.PROJECT: "project", Part.PARK: "park"}
"""Of which kind of record a slide tells that plays one of these; of any other it is the whole picture."""
REPORTED = {kind: part for part, kind in SINGLE.items() if part is not Part.CHAIN}
"""Which part a record plays that the source reports under a sector."""
OWN = {OwnKind.WELCOME: Part.WELCOME, OwnKind.CLOSING: Part.CLOSING}
Parts = dict[Part, list[str]]
"""The refs for each part, the best first."""


class _Told(NamedTuple):
    """A written slide and the part it plays."""

    ref: str
    slide: Slide
    part: Part | None


def parts(catalogue: Catalogue, sector: str, own: Mapping[str, OwnStop]) -> Parts:
    """Sort what this viewer may see into the parts of a meeting, for a sector or (empty) the whole zone."""
    written = tuple(_told(catalogue))
    found = _written(written)
    found |= _of_sector(catalogue, sector, written) if sector else _of_all(catalogue, written)
    for part, asked in _questions(catalogue, sector).items():
        found.setdefault(part, []).extend(asked)
    if Part.POLICY not in found:
        policies = catalogue.page(("policy",), Query(), 0, MOST)
        found[Part.POLICY] = list(_shown(catalogue, [row.brief.id for row in policies], {}))
    for which, stop in own.items():
        if stop.kind in OWN and stop.released:
            found.setdefault(OWN[stop.kind], []).append(f"{OWN_STOP}{which}")
    return found


def _told(catalogue: Catalogue) -> Iterator[_Told]:
    """Make the written slides that this viewer may see, with the part each plays."""
    refs = [f"{WRITTEN}{each.id}" for each in catalogue.slides()]
    made = [(ref, told) for ref in refs if (told := slide(catalogue, ref)) is not None]
    briefs = catalogue.briefs({told.record for _, told in made})
    for ref, told in made:
        part, brief = PLAYS.get(told.layout), briefs.get(told.record)
        other = part in SINGLE and (brief is None or brief.kind != SINGLE[part])
        yield _Told(ref, told, Part.WHOLE if other else part)


def _written(written: Iterable[_Told]) -> Parts:
    """Sort the written slides."""
    found: Parts = {}
    for ref, _, part in written:
        if part is not None:
            found.setdefault(part, []).append(ref)
    return found


def _of_all(catalogue: Catalogue, written: Iterable[_Told]) -> Parts:
    """Take every sector, where none is chosen."""
    better = {told.record: ref for ref, told, part in written if part is Part.CHAIN}
    return {Part.CHAIN: list(_shown(catalogue, [brief.id for brief in sectors(catalogue)], better))}


def _of_sector(catalogue: Catalogue, sector: str, written: Iterable[_Told]) -> Parts:
    """Take the sector and what is reported under it, written slides first, in place of all single records."""
    better = {told.record: ref for ref, told, part in written if part in SINGLE}
    found: Parts = {Part.CHAIN: list(_shown(catalogue, [sector], better))}
    for kind, part in REPORTED.items():
        briefs = catalogue.reported_under((sector,), kind, MOST).get(sector, ())
        found[part] = list(_shown(catalogue, [brief.id for brief in briefs], better))
    return found


def _shown(catalogue: Catalogue, ids: Iterable[str], better: Mapping[str, str]) -> Iterator[str]:
    """Give a stop for each record that has a slide: written ones first, then those with figures."""
    found = []
    for which in ids:
        ref = better.get(which, f"{RECORD}{which}")
        told = slide(catalogue, ref)
        if told is not None:
            found.append((which not in better, told.hero is None, ref))
    yield from (ref for _, _, ref in sorted(found, key=lambda each: each[:2]))


def _questions(catalogue: Catalogue, sector: str) -> Parts:
    """Take questions that are answered whole, and those nothing answers: what is not stated is said."""
    found: Parts = {Part.ASKED: [], Part.UNSTATED: []}
    plays = {Coverage.FULL: Part.ASKED, Coverage.NONE: Part.UNSTATED}
    for each in answers(catalogue, sector):
        part = plays.get(each.coverage)
        if part is not None:
            found[part].append(f"{QUESTION}{each.question.id}")
    return found
