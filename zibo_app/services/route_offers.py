"""What can be added to a route: slides of the catalogue, own stops, questions, records, found by words."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Query, shown_name
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.text import Text
from zibo_app.services.route_parts import OWN_STOP, RECORD, WRITTEN
from zibo_app.services.route_parts import QUESTION as ASKED
from zibo_app.services.slides import slide, title
from zibo_app.store.catalogue import Catalogue

KINDS = ("enterprise", "project", "park", "policy", "industry", "plan", "indicator", "honour")
"""Kinds of records that have a slide of their own."""
OWN, QUESTION, SLIDE = Text("自有内容", "Own"), Text("问答", "Question"), Text("展示页", "Slide")


class Offer(NamedTuple):
    """What can be added: its ref, its name, and what it is."""

    ref: str
    name: Text
    what: Text


def offers(
    catalogue: Catalogue,
    audience: Audience,
    own: Mapping[str, OwnStop],
    text: str = "",
    most: int = 60,
) -> tuple[Offer, ...]:
    """Give what these guests may be shown and whose name holds the text, at most so many."""
    seen = catalogue.seen_by(audience)
    wanted = " ".join(text.split())
    named = (each for each in _named(seen, own) if _holds(each.name, wanted.casefold()))
    return tuple(islice((*islice(named, most), *_records(seen, wanted, most)), most))


def _named(seen: Catalogue, own: Mapping[str, OwnStop]) -> Iterator[Offer]:
    for which, stop in own.items():
        if stop.released:
            yield Offer(f"{OWN_STOP}{which}", title(seen, f"{OWN_STOP}{which}", own), OWN)
    for ref in (f"{WRITTEN}{each.id}" for each in seen.slides()):
        if slide(seen, ref, own) is not None:
            yield Offer(ref, title(seen, ref, own), SLIDE)
    for question in seen.questions():
        yield Offer(f"{ASKED}{question.id}", question.text, QUESTION)


def _holds(name: Text, text: str) -> bool:
    return text in name.zh.casefold() or text in name.en.casefold()


def _records(seen: Catalogue, text: str, most: int) -> Iterator[Offer]:
    for row in seen.page(KINDS, Query(text=text), 0, most):
        brief = row.brief
        yield Offer(f"{RECORD}{brief.id}", shown_name(brief, seen.viewer), BY_KEY[brief.kind].label)
