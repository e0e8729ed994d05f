"""The evening before a visit: what is typed stands in routes and on the screen, also after a restart."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.own.own_stops import office_of, picture, shown, taken, with_stops
from tests.ui.own.own_typing import chooser, pair, welcome
from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.text import Text
from zibo_app.services.route_offers import offers
from zibo_app.services.route_stops import Lack, placed_stops, running
from zibo_app.services.routes import assemble
from zibo_app.store.office import Office
from zibo_app.store.route_file import read, to_bytes
from zibo_app.ui.context import Context
from zibo_app.ui.own.tab import OwnTab
from zibo_app.ui.session import Session


@pytest.fixture
def tab(qtbot: QtBot, ctx: Context, tmp_path: Path) -> OwnTab:
    """A tab in which a welcome, a closing and a picture were saved."""
    made = shown(qtbot, with_stops(ctx, tmp_path))
    welcome(qtbot, made)
    made.save()
    made.begin(OwnKind.CLOSING)
    assert made.card.form is not None
    made.card.form.released.click()
    made.save()
    made.begin(OwnKind.PICTURE)
    chooser(made).take(picture(tmp_path / "park.png"))
    taken(qtbot)
    pair(made, "caption").fields["zh"].insert("园区")
    made.save()
    return made


def after_a_restart(ctx: Context) -> Office:
    path = office_of(ctx).path
    office_of(ctx).close()
    return Office(path)


def test_a_route_begins_with_the_welcome_and_ends_with_the_thanks(tab: OwnTab) -> None:
    office = after_a_restart(tab.ctx)
    own = {stop.id: stop for stop in office.stage.own_stops()}
    kinds = {f"own:{which}": stop.kind for which, stop in own.items()}
    route = assemble(tab.ctx.catalogue, minutes=15, own=own)
    refs = [stop.ref for stop in route.stops]
    assert (kinds[refs[0]], kinds[refs[-1]]) == (OwnKind.WELCOME, OwnKind.CLOSING)
    first, *_, last = running(placed_stops(tab.ctx.catalogue, route, own, office.stage.pictures))
    assert first.title.zh == "热烈欢迎山东大学一行莅临淄博高新区考察洽谈"
    assert last.title == Text("感谢莅临，期待合作", "Thank you for visiting")
    office.close()


def test_what_is_not_released_is_passed_over_and_not_offered(tab: OwnTab) -> None:
    office = after_a_restart(tab.ctx)
    own = {stop.id: stop for stop in office.stage.own_stops()}
    hidden = next(stop for stop in own.values() if stop.kind is OwnKind.PICTURE)
    assert not hidden.released
    route = Route(name="a", stops=tuple(Stop(ref=f"own:{which}") for which in own))
    found = placed_stops(tab.ctx.catalogue, route, own, office.stage.pictures)
    assert {each.stop.ref: each.lack for each in found}[f"own:{hidden.id}"] is Lack.WITHHELD
    assert len(running(found)) == len(own) - 1
    offered = {offer.ref for offer in offers(tab.ctx.catalogue, Audience.PUBLIC, own)}
    assert f"own:{hidden.id}" not in offered
    office.close()


def test_a_picture_is_shown_once_it_is_released(qtbot: QtBot, tab: OwnTab) -> None:
    assert tab.card.form is not None
    tab.card.form.released.click()
    tab.save()
    assert "归谁所有" in tab.card.lacking.text()
    owner = tab.card.form.fields["owner"]
    owner.field.insert("管委会")  # type: ignore[attr-defined]
    tab.save()
    assert not tab.desk.dirty
    office = after_a_restart(tab.ctx)
    (stop, *_) = office.stage.own_stops()
    assert (stop.released, stop.owner) == (True, "管委会")
    assert (office.stage.pictures / stop.picture).is_file()
    office.close()


def test_a_route_taken_to_another_machine_lacks_what_stayed_behind(tab: OwnTab, tmp_path: Path) -> None:
    own = {stop.id: stop for stop in office_of(tab.ctx).stage.own_stops()}
    route = replace(assemble(tab.ctx.catalogue, minutes=3, own=own), name="考察")
    (tmp_path / "r.route.json").write_bytes(to_bytes(route))
    other = Office(tmp_path / "other" / "office.db")
    kept = other.stage.save_route(read(tmp_path / "r.route.json"))
    assert kept.stops == route.stops
    ctx = replace(tab.ctx, session=Session(other))
    found = placed_stops(ctx.catalogue, kept, {}, other.stage.pictures)
    assert [each.lack for each in found if each.stop.ref.startswith("own:")] == [Lack.GONE] * sum(
        stop.ref.startswith("own:") for stop in route.stops
    )
    assert all(each.slide for each in running(found))
    other.close()
