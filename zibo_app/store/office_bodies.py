"""Routes, own stops and the loop as they are written down, and read back whatever is there."""

from collections.abc import Mapping
from typing import TypeVar

from zibo_app.domain import bounded
from zibo_app.domain.evidence import Audience
from zibo_app.domain.hall import LONGEST_SLIDE, Loop
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Guests, Route, Stop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Choice, Text

Body = Mapping[str, object]
C = TypeVar("C", bound=Choice)


def route_body(route: Route) -> dict[str, object]:
    """Write a route down, without its id."""
    return {
        "name": route.name,
        "sector": route.sector,
        "guests": str(route.guests),
        "audience": str(route.audience),
        "minutes": route.minutes,
        "tongues": str(route.tongues),
        "stops": [{"ref": each.ref, "seconds": each.seconds, "note": each.note} for each in route.stops],
    }


def route(body: Body, identity: str = "") -> Route:
    """Read a route; what only a newer release knows is read as the nearest that is safe to show."""
    stops = tuple(
        Stop(ref=word(each, "ref"), seconds=number(each, "seconds", 60), note=word(each, "note"))
        for each in parts(body, "stops")
    )
    made = Route(
        name=word(body, "name"),
        stops=stops,
        id=identity,
        sector=word(body, "sector"),
        guests=choice(body, "guests", Guests.PUBLIC),
        audience=choice(body, "audience", Audience.PUBLIC),
        minutes=number(body, "minutes", 10),
        tongues=choice(body, "tongues", Tongues.BOTH),
    )
    return bounded.route(made)


def own_body(stop: OwnStop) -> dict[str, object]:
    """Write an own stop down, without its id."""
    return {
        "kind": str(stop.kind),
        "guests": _pair(stop.guests),
        "names": [_pair(each) for each in stop.names],
        "caption": _pair(stop.caption),
        "owner": stop.owner,
        "taken": stop.taken,
        "picture": stop.picture,
        "review_number": stop.review_number,
        "released": stop.released,
    }


def own(body: Body, identity: str) -> OwnStop | None:
    """Read an own stop; None where only a newer release knows what it is."""
    kind = next((each for each in OwnKind if str(each) == word(body, "kind")), None)
    if kind is None:
        return None
    made = OwnStop(
        kind=kind,
        id=identity,
        guests=_text(body.get("guests")),
        names=tuple(map(_text, several(body, "names"))),
        caption=_text(body.get("caption")),
        owner=word(body, "owner"),
        taken=word(body, "taken"),
        picture=word(body, "picture"),
        review_number=word(body, "review_number"),
        released=body.get("released") is True,
    )
    return bounded.own(made)


def loop_body(loop: Loop) -> dict[str, object]:
    """Write the loop down."""
    return {"refs": loop.refs, "left_out": loop.left_out, "seconds": loop.seconds}


def loop(body: Body) -> Loop:
    """Read the loop."""
    kept, left = (
        tuple(each for each in several(body, key) if isinstance(each, str)) for key in ("refs", "left_out")
    )
    return bounded.loop(Loop(kept, left, number(body, "seconds", LONGEST_SLIDE)))


def word(body: Body, key: str) -> str:
    """Read words, empty where there are none."""
    found = body.get(key)
    return found if isinstance(found, str) else ""


def number(body: Body, key: str, otherwise: int) -> int:
    """Read a whole number; a yes or no is none."""
    found = body.get(key)
    return found if type(found) is int else otherwise


def several(body: Body, key: str) -> list[object]:
    """Read a list, empty where there is none."""
    found = body.get(key)
    return found if isinstance(found, list) else []


def parts(body: Body, key: str) -> list[Body]:
    """Read a list of objects, leaving out what is none."""
    return [each for each in several(body, key) if isinstance(each, dict)]


def choice(body: Body, key: str, otherwise: C) -> C:
    """Read a choice by its key."""
    found = word(body, key)
    return next((each for each in type(otherwise) if str(each) == found), otherwise)


def _pair(text: Text) -> list[str]:
    return [text.zh, text.en]


def _text(found: object) -> Text:
    pair = [each if isinstance(each, str) else "" for each in found] if isinstance(found, list) else []
    zh, en, *_ = (*pair, "", "")
    return Text(zh, en)
