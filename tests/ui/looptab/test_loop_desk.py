"""The desk of the loop: on disk before it is shown, taken back step by step, the hall shows the same."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.offices import with_office
from tests.ui.own.own_stops import office_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.hall import Loop
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.hall.showing import showing
from zibo_app.ui.looptab.desk import STEPS, LoopDesk
from zibo_app.ui.session import Session

WELCOME = OwnStop(kind=OwnKind.WELCOME, guests=Text("山东大学", "Shandong University"), released=True)


@pytest.fixture
def desk(ctx: Context, tmp_path: Path) -> LoopDesk:
    return LoopDesk(with_office(ctx, tmp_path))


def hall(ctx: Context) -> Context:
    """The same store as the hall opens it, after a restart."""
    path = office_of(ctx).path
    office_of(ctx).close()
    return replace(ctx.seen_by(Audience.PUBLIC), session=Session(Office(path)))


def test_the_hall_shows_what_was_arranged(desk: LoopDesk) -> None:
    stop = office_of(desk.ctx).stage.save_own(WELCOME)
    desk.read()
    desk.add(f"own:{stop.id}")
    desk.move(1, 0)
    desk.last(8)
    found = showing(hall(desk.ctx))
    assert (found.refs, found.seconds) == (desk.now.refs, 8)
    assert found.refs[0] == f"own:{stop.id}"
    made = found.make(found.refs[0])
    assert made is not None
    assert made.headline == Text(
        "热烈欢迎山东大学一行莅临淄博高新区考察洽谈",
        "Zibo Hi-Tech Zone warmly welcomes Shandong University",
    )


def test_the_hall_shows_the_loop_as_shipped_where_none_was_arranged(desk: LoopDesk) -> None:
    assert showing(hall(desk.ctx)).refs == desk.shipped == desk.now.refs


def test_what_was_released_and_is_no_more_is_not_shown(desk: LoopDesk) -> None:
    stop = office_of(desk.ctx).stage.save_own(WELCOME)
    desk.read()
    desk.add(f"own:{stop.id}")
    assert desk.slide(f"own:{stop.id}") is not None
    office_of(desk.ctx).stage.save_own(replace(stop, released=False))
    desk.read()
    assert desk.slide(f"own:{stop.id}") is None
    assert showing(hall(desk.ctx)).make(f"own:{stop.id}") is None


def test_every_change_is_on_disk_and_taken_back(qtbot: QtBot, desk: LoopDesk) -> None:
    seen = [desk.now]
    for change in (lambda: desk.move(0, 3), desk.drop, lambda: desk.last(5), desk.restore):
        with qtbot.waitSignal(desk.changed):
            change()
        assert office_of(desk.ctx).stage.loop() == desk.now
        seen.append(desk.now)
    for before in reversed(seen[:-1]):
        assert desk.can_undo
        desk.undo()
        assert desk.now == before == office_of(desk.ctx).stage.loop()
    assert not desk.can_undo


def test_nothing_changed_is_nothing_written(qtbot: QtBot, desk: LoopDesk) -> None:
    with qtbot.assertNotEmitted(desk.changed):
        desk.move(0, 0)
        desk.move(0, 99)
        desk.last(12)
        desk.last(99)
        desk.restore()
        desk.add(desk.shipped[0])
        desk.undo()
    assert office_of(desk.ctx).stage.loop() is None


def test_only_so_many_steps_are_kept(desk: LoopDesk) -> None:
    for at in range(STEPS + 10):
        desk.move(at % 2, 1 - at % 2)
    for _ in range(STEPS):
        assert desk.can_undo
        desk.undo()
    assert not desk.can_undo


def test_the_choice_follows_what_is_done(desk: LoopDesk) -> None:
    last = len(desk.shipped) - 1
    desk.choose(last)
    desk.drop()
    assert desk.at == last - 1
    desk.choose(99)
    assert desk.at == last - 1
    desk.consider("slide:x")
    assert desk.shown == "slide:x"
    desk.choose(0)
    assert desk.shown == desk.now.refs[0]


def test_an_offer_is_what_guests_may_see_and_the_loop_has_not(desk: LoopDesk) -> None:
    refs = [offer.ref for offer in desk.offers("")]
    assert not {*refs} & {*desk.now.refs}
    assert len(refs) == len({*refs})
    assert all(desk.slide(ref) is not None for ref in refs)
    assert desk.offers("nobody is called so") == ()
    assert desk.offers("先导")[0].ref.startswith("record:")


def test_what_is_kept_and_gone_is_called_by_its_ref(desk: LoopDesk) -> None:
    office_of(desk.ctx).stage.set_loop(Loop(("slide:gone", "own:gone", "nonsense", desk.shipped[0])))
    desk.read()
    assert [desk.slide(ref) is None for ref in desk.now.refs] == [True, True, True, False]
    assert desk.title("slide:gone") == Text("slide:gone", "slide:gone")
    assert desk.fresh() == desk.shipped[1:]
