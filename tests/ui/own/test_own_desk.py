"""The desk of own stops: rows in order, drafts beside what is kept, nothing lost where saving fails."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.own.own_stops import CLOSING, WELCOME, office_of, picture, with_full_disk, with_stops
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.own.desk import NEW, OwnDesk
from zibo_app.ui.own.picture_file import keep

MakeDesk = Callable[..., OwnDesk]


@pytest.fixture
def desk(ctx: Context, tmp_path: Path) -> OwnDesk:
    return OwnDesk(with_stops(ctx, tmp_path, WELCOME, CLOSING))


def kinds(desk: OwnDesk) -> list[tuple[OwnKind, bool]]:
    return [(row.stop.kind, row.saved) for row in desk.rows()]


def test_the_one_saved_last_is_first_and_open(desk: OwnDesk) -> None:
    assert kinds(desk) == [(OwnKind.WELCOME, True), (OwnKind.CLOSING, True)]
    assert desk.now is not None
    assert desk.now.kind is OwnKind.WELCOME
    assert [desk.title(row).en for row in desk.rows()] == [
        "Zibo Hi-Tech Zone warmly welcomes Shandong University",
        "Thank you for visiting",
    ]


def test_a_new_one_stands_first_and_is_begun_once(qtbot: QtBot, desk: OwnDesk) -> None:
    with qtbot.waitSignal(desk.changed):
        desk.begin(OwnKind.MAP)
    desk.edit(OwnStop(kind=OwnKind.MAP, owner="管委会"))
    desk.open(next(iter(desk.kept)))
    desk.begin(OwnKind.MAP)
    assert desk.now == OwnStop(kind=OwnKind.MAP, owner="管委会")
    assert kinds(desk) == [(OwnKind.MAP, False), (OwnKind.WELCOME, True), (OwnKind.CLOSING, True)]
    assert (desk.at, desk.dirty) == (f"{NEW}map", True)


def test_what_is_unknown_is_not_opened(qtbot: QtBot, desk: OwnDesk) -> None:
    at = desk.at
    for key in ("", "nobody", at):
        with qtbot.assertNotEmitted(desk.changed):
            desk.open(key)
    assert desk.at == at


def test_a_change_is_a_draft_until_it_is_saved_or_discarded(qtbot: QtBot, desk: OwnDesk) -> None:
    assert desk.now is not None
    changed = replace(desk.now, guests=Text("北京大学", "Peking University"))
    with qtbot.waitSignal(desk.edited):
        desk.edit(changed)
    assert kinds(desk)[0] == (OwnKind.WELCOME, False)
    assert office_of(desk.ctx).stage.own_stops()[0].guests == WELCOME.guests
    desk.discard()
    assert desk.now.guests == WELCOME.guests
    desk.edit(changed)
    assert desk.save()
    assert office_of(desk.ctx).stage.own_stops()[0] == changed
    assert kinds(desk)[0] == (OwnKind.WELCOME, True)


def test_two_desks_of_one_session_share_their_drafts(desk: OwnDesk) -> None:
    desk.begin(OwnKind.PICTURE)
    other = OwnDesk(desk.ctx)
    assert kinds(other) == kinds(desk)
    other.open(f"{NEW}picture")
    other.discard()
    assert (OwnKind.PICTURE, False) not in kinds(desk)


def test_what_lacks_something_is_not_saved(desk: OwnDesk) -> None:
    desk.begin(OwnKind.WELCOME)
    assert not desk.save()
    assert len(office_of(desk.ctx).stage.own_stops()) == 2
    desk.edit(OwnStop(kind=OwnKind.WELCOME, guests=Text("\u202e ")))
    desk.save()
    assert all(stop.guests.zh != "\u202e " for stop in office_of(desk.ctx).stage.own_stops())


def test_one_that_was_taken_away_elsewhere_is_saved_as_a_new_one(desk: OwnDesk) -> None:
    assert desk.now is not None
    desk.edit(replace(desk.now, guests=Text("北京大学", "")))
    before = desk.at
    office_of(desk.ctx).stage.drop_own(before)
    assert not desk.save()
    desk.read()
    assert desk.at == before
    assert kinds(desk)[0] == (OwnKind.WELCOME, False)
    assert desk.save()
    assert desk.at != before
    assert office_of(desk.ctx).stage.own_stops()[0].guests.zh == "北京大学"


def test_bringing_back_is_for_the_one_deleted_last(desk: OwnDesk) -> None:
    desk.bring_back()
    assert len(desk.kept) == 2
    assert desk.drop()
    assert desk.drop()
    assert desk.rows() == ()
    assert desk.now is None
    assert not desk.drop()
    desk.bring_back()
    desk.bring_back()
    assert kinds(desk) == [(OwnKind.CLOSING, True)]


def test_a_full_disk_loses_no_draft_and_is_told(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    with_stops(ctx, tmp_path, WELCOME)
    desk = OwnDesk(with_full_disk(ctx, tmp_path))
    assert desk.now is not None
    desk.edit(replace(desk.now, guests=Text("北京大学", "")))
    with qtbot.waitSignal(jobs.REPORTS.failed) as told:
        assert not desk.save()
    assert told.args[0].fault.code == "E-O02"
    assert desk.dirty
    desk.discard()
    with qtbot.waitSignal(jobs.REPORTS.failed):
        assert not desk.drop()
    assert len(desk.kept) == 1


def test_a_picture_in_use_is_never_removed(ctx: Context, tmp_path: Path) -> None:
    found = with_stops(ctx, tmp_path)
    folder = office_of(found).stage.pictures
    name = keep(folder, picture(tmp_path / "a.png"))
    stop = OwnStop(kind=OwnKind.PICTURE, picture=name)
    for _ in range(2):
        office_of(found).stage.save_own(stop)
    desk = OwnDesk(found)
    desk.drop()
    desk.tidy()
    assert (folder / name).is_file()
    desk.drop()
    desk.begin(OwnKind.PICTURE)
    desk.edit(stop)
    desk.tidy()
    assert (folder / name).is_file()
    desk.discard()
    desk.tidy()


def test_the_preview_is_what_would_be_saved(desk: OwnDesk) -> None:
    desk.begin(OwnKind.WELCOME)
    desk.edit(
        OwnStop(kind=OwnKind.WELCOME, guests=Text("山\u202e东\n大学", ""), names=(Text(" 王  明 "), Text()))
    )
    slide = desk.slide(desk.rows()[0])
    assert slide is not None
    assert slide.headline.zh == "热烈欢迎山东 大学一行莅临淄博高新区考察洽谈"
    assert slide.names == (Text("王 明"),)
