"""How far a route has come: steps, ends, black; what may not be shown is left out."""

from dataclasses import replace

from tests.ui.present.conftest import route_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.text import Text
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.present.opening import opened, own_stops
from zibo_app.ui.present.run import LEAST, Run, released, run_of
from zibo_app.ui.session import Session


def run(real: Catalogue) -> Run:
    route = route_of(real)
    return run_of(route, {stop.ref: slide(real, stop.ref) for stop in route.stops})


def test_it_goes_from_stop_to_stop_and_not_beyond(real: Catalogue) -> None:
    there = run(real)
    assert (there.at, len(there.stops), there.left_out) == (0, 5, 0)
    assert there.step(-1).at == 0
    assert there.step(1).at == 1
    assert there.go(99).at == 4
    assert there.go(4).step(1).at == 4
    assert there.go(4).next is None
    assert there.next is there.stops[1]


def test_a_black_screen_is_lit_before_anything_else(real: Catalogue) -> None:
    dark = run(real).go(2).swap_blank()
    assert dark.blank
    assert (dark.step(1).at, dark.step(1).blank) == (2, False)
    assert not dark.swap_blank().blank
    assert not dark.go(3).blank
    assert dark.lit().at == 2


def test_what_has_no_slide_is_left_out_and_counted(real: Catalogue) -> None:
    route = Route(name="x", stops=(Stop(ref="record:zone"), Stop(ref="record:gone"), Stop(ref="own:gone")))
    there = run_of(route, {"record:zone": slide(real, "record:zone")})
    assert (len(there.stops), there.left_out) == (1, 2)


def test_a_route_without_stops_is_no_error() -> None:
    empty = Run(())
    assert empty.here is empty.next is None
    assert empty.step(1) == empty.go(5) == empty
    assert empty.pace(3).planned == 0


def test_the_pace_follows_the_stops(real: Catalogue) -> None:
    pace = run(real).go(2).pace(90)
    assert (pace.planned, pace.due, pace.at) == (300, 120, 2)
    hasty = replace(run(real).stops[0].stop, seconds=0)
    assert Run((replace(run(real).stops[0], stop=hasty),)).pace(0).planned == LEAST


WELCOME = OwnStop(kind=OwnKind.WELCOME, id="w", guests=Text("考察团", "the delegation"), released=True)


def test_only_released_own_stops_are_shown(office_ctx: Context) -> None:
    office = office_ctx.session.office
    assert office is not None
    kept = office.stage.save_own(replace(WELCOME, id=""))
    hidden = office.stage.save_own(replace(WELCOME, id="", released=False))
    assert set(own_stops(office_ctx.session)[0]) == {kept.id}
    assert released({"w": WELCOME, "h": replace(WELCOME, released=False)}) == {"w": WELCOME}
    route = Route(name="x", stops=(Stop(ref=f"own:{kept.id}"), Stop(ref=f"own:{hidden.id}")))
    there = opened(office_ctx.catalogue.seen_by(Audience.PUBLIC), route, office_ctx.session)
    assert (len(there.stops), there.left_out) == (1, 1)
    assert there.stops[0].slide.ref == f"own:{kept.id}"


def test_without_a_store_there_are_no_own_stops(ctx: Context, tmp_path: object) -> None:
    assert own_stops(Session()) == ({}, None)


def test_a_store_that_cannot_be_read_is_none(office_ctx: Context) -> None:
    office = office_ctx.session.office
    assert isinstance(office, Office)
    office.close()
    office.path.write_bytes(b"no store at all" * 99)
    assert own_stops(office_ctx.session) == ({}, None)
