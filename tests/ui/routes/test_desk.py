"""What stands behind the tab: the routes read, the one open, its stops placed once, names suggested."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.ui.conftest import MakeContext
from tests.ui.offices import Full, with_office
from zibo_app.domain.fault import Refused
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.route import Guests, Route, Stop
from zibo_app.domain.slide import Tongues
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.routes import desk as module
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.keeping import Keeper
from zibo_app.ui.session import Session

TWO = (Stop(ref="record:xinhua-pharma"), Stop(ref="record:nowhere"))


@pytest.fixture
def ctx(make_ctx: MakeContext, tmp_path: Path) -> Iterator[Context]:
    ctx = with_office(make_ctx(lang="en"), tmp_path)
    yield ctx
    ctx.session.close()


@pytest.fixture
def desk(ctx: Context) -> Desk:
    return Desk(ctx)


class Heard(QObject):
    """Counts what a desk tells."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.told: list[str] = []
        desk.listed.connect(lambda: self.told.append("listed"))
        desk.opened.connect(lambda: self.told.append("opened"))
        desk.changed.connect(lambda: self.told.append("changed"))
        desk.chosen.connect(lambda: self.told.append("chosen"))

    def new(self) -> list[str]:
        told, self.told = self.told, []
        return told


def test_without_routes_a_new_one_is_open(desk: Desk) -> None:
    assert desk.routes == ()
    assert desk.draft.now == Route(name="Whole zone · Investors · 10 min")
    assert not desk.draft.dirty
    assert desk.placed() == ()


def test_what_is_told_of_each_step(desk: Desk) -> None:
    heard = Heard(desk)
    desk.edit({"minutes": 3})
    assert heard.new() == ["changed", "listed"]
    desk.edit({"minutes": 3})
    assert heard.new() == []
    desk.assemble()
    assert heard.new() == ["changed", "listed"]
    desk.choose(2)
    assert heard.new() == ["chosen"]
    desk.choose(2)
    assert heard.new() == []
    desk.open("gone")
    assert heard.new() == ["opened", "changed"]
    desk.begin()
    assert heard.new() == ["opened", "changed", "listed"]


def test_assembling_follows_all_choices(desk: Desk) -> None:
    desk.edit({"sector": "new-energy"})
    desk.edit({"guests": Guests.OFFICIALS})
    desk.edit({"tongues": Tongues.EN})
    desk.edit({"minutes": 1})
    desk.assemble()
    now = desk.draft.now
    assert (now.sector, now.guests, now.tongues, now.minutes) == ("new-energy", "officials", "en", 1)
    assert sum(stop.seconds for stop in now.stops) == 60
    assert desk.draft.at == 0
    assert now.name == "New-energy manufacturing · Officials · 1 min"


def test_a_slide_is_made_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    real = module.placed

    def counted(catalogue: object, stop: Stop, *rest: object) -> object:
        made.append(stop.ref)
        return real(catalogue, stop, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "placed", counted)
    desk.begin(Route(name="r", stops=TWO))
    desk.placed()
    desk.draft.amend(0, step="note", note="n")
    first, second = desk.placed()
    assert made == [stop.ref for stop in TWO]
    assert (first.stop.note, second.slide) == ("n", None)
    desk.read()
    desk.placed()
    assert made == [stop.ref for stop in TWO]


def test_own_stops_that_change_are_made_anew(desk: Desk, ctx: Context) -> None:
    assert ctx.session.office
    stage = ctx.session.office.stage
    own = stage.save_own(OwnStop(kind=OwnKind.WELCOME, released=True))
    desk.read()
    desk.begin(Route(name="r", stops=(Stop(ref=f"own:{own.id}"),)))
    assert desk.placed()[0].slide is not None
    stage.save_own(replace(own, released=False))
    desk.read()
    assert desk.placed()[0].slide is None
    assert desk.pictures == stage.pictures


def test_names_are_told_apart(desk: Desk, ctx: Context) -> None:
    assert ctx.session.office
    stage = ctx.session.office.stage
    name = desk.draft.now.name
    first = stage.save_route(Route(name=name))
    stage.save_route(Route(name=f"{name} (2)"))
    desk.read()
    assert desk.suggested(Route(name="")) == f"{name} (3)"
    assert desk.suggested(first) == name


def test_a_copy_keeps_everything_but_the_id(desk: Desk) -> None:
    desk.begin(Route(name="r", stops=TWO, id="7", minutes=3))
    assert desk.draft.now == Route(name="r", stops=TWO, minutes=3)
    assert desk.draft.dirty
    assert desk.draft.undo()
    assert desk.draft.now.stops == ()


def test_a_store_that_cannot_be_read_is_told(make_ctx: MakeContext, tmp_path: Path) -> None:
    told: list[object] = []
    jobs.REPORTS.failed.connect(told.append)
    (tmp_path / "office.db").write_text("a letter, no store")
    desk = Desk(with_office(make_ctx(lang="en"), tmp_path))
    jobs.REPORTS.failed.disconnect(told.append)
    assert {type(each) for each in told} == {Refused}
    assert desk.routes == ()
    assert desk.draft.now.stops == ()


def test_without_a_store_there_are_no_pictures(make_ctx: MakeContext) -> None:
    desk = Desk(make_ctx(lang="en"))
    keeper = Keeper(desk)
    desk.assemble()
    assert desk.pictures is None
    assert (keeper.can_save, keeper.can_start, keeper.save()) == (False, False, False)
    keeper.drop()
    assert desk.draft.now.stops == ()


def test_a_keeper_saves_only_what_there_is(desk: Desk) -> None:
    keeper = Keeper(desk)
    assert not keeper.can_save
    desk.edit({"name": "x"})
    assert keeper.can_save
    assert not keeper.can_start
    desk.begin(Route(name="r", stops=TWO[1:]))
    assert not keeper.can_start
    desk.begin(Route(name="r", stops=TWO))
    assert keeper.can_start
    assert keeper.save()
    assert not keeper.can_save
    assert keeper.can_start


def test_a_start_that_cannot_be_saved_does_not_start(make_ctx: MakeContext, tmp_path: Path) -> None:
    ctx = replace(make_ctx(lang="en"), session=Session(Full(tmp_path / "full.db")))
    desk = Desk(ctx)
    keeper = Keeper(desk)
    started: list[str] = []
    keeper.start.connect(started.append)
    desk.begin(Route(name="r", stops=TWO))
    keeper.run()
    assert started == []
    assert desk.draft.now.stops == TWO
    ctx.session.close()


def test_nothing_to_bring_back_is_no_error(desk: Desk) -> None:
    keeper = Keeper(desk)
    now = desk.draft.now
    keeper.bring_back()
    assert desk.draft.now == now


def test_at_first_the_route_saved_last_is_open(ctx: Context) -> None:
    """What was prepared the evening before is started with one press in the morning."""
    assert ctx.session.office is not None
    for name in ("Autumn", "Delegation"):
        ctx.session.office.stage.save_route(Route(name=name, stops=TWO))
    desk = Desk(ctx)
    assert desk.draft.now.name == "Delegation"
    desk.open("")  # as a place kept from before any route was saved asks for
    assert desk.draft.now.name == "Delegation"
    desk.begin()
    assert Desk(ctx).draft.now.id == "", "what was begun stays, when the page is built anew too"
