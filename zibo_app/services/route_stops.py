"""The stops of a route as they will be shown: each with its title and its slide, or why there is none."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Choice, Text
from zibo_app.services import slides
from zibo_app.services.route_parts import OWN_STOP, QUESTION, RECORD, WRITTEN
from zibo_app.store.catalogue import Catalogue


class Lack(Choice):
    """Why a stop is passed over when its route runs."""

    NONE = "none", "", ""
    GONE = "gone", "目录或自有内容中已没有 · 放映时跳过", "No longer there · passed over"
    WITHHELD = "withheld", "未对该来宾公开 · 放映时跳过", "Not released to these guests · passed over"


class Placed(Frozen):
    """A stop with its title, its slide where there is one, and what it lacks where there is none."""

    stop: Stop
    title: Text
    slide: Slide | None = None
    lack: Lack = Lack.NONE


def placed(
    catalogue: Catalogue,
    stop: Stop,
    audience: Audience,
    own: Mapping[str, OwnStop],
    pictures: Path | None = None,
) -> Placed:
    """Place a stop for an audience; nothing that is not released to them is on its slide or in its title."""
    seen = catalogue.seen_by(audience)
    found = slides.slide(seen, stop.ref, own, pictures)
    if found is not None:
        return Placed(stop, slides.title(seen, stop.ref, own), found)
    staff = catalogue.seen_by(Audience.STAFF)
    lack = Lack.GONE if slides.slide(staff, stop.ref, own, pictures) is None else Lack.WITHHELD
    title = slides.title(staff, stop.ref, own) if lack is Lack.WITHHELD else Text()
    which = stop.ref.partition(":")[2] or stop.ref
    return Placed(stop, title or Text(which, which), None, lack)


def placed_stops(
    catalogue: Catalogue, route: Route, own: Mapping[str, OwnStop], pictures: Path | None = None
) -> tuple[Placed, ...]:
    """Place all stops of a route for its audience."""
    return tuple(placed(catalogue, stop, route.audience, own, pictures) for stop in route.stops)


def known(catalogue: Catalogue, refs: Iterable[str], own: Mapping[str, OwnStop]) -> frozenset[str]:
    """Tell which of these refs lead to something this viewer may see, without making any slide."""
    wanted = frozenset(refs)
    briefs = catalogue.briefs(ref.removeprefix(RECORD) for ref in wanted if ref.startswith(RECORD))
    there = {f"{RECORD}{which}" for which in briefs}
    there |= {f"{WRITTEN}{each.id}" for each in catalogue.slides()}
    there |= {f"{QUESTION}{each.id}" for each in catalogue.questions()}
    there |= {f"{OWN_STOP}{which}" for which, stop in own.items() if stop.released}
    return wanted & there


def running(found: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """Give the stops that are shown when the route runs: what is gone or withheld is passed over."""
    return tuple(each for each in found if each.slide is not None)
