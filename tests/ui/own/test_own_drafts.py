"""What is written is not lost: by a change of language, a full disk, another tab; and it is saved by key."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.own.own_stops import CLOSING, WELCOME, office_of, row_words, shown, with_full_disk, with_stops
from tests.ui.own.own_typing import pair, welcome
from zibo_app.domain.slide import Tongues
from zibo_app.ui import jobs
from zibo_app.ui.context import Context


def test_drafts_outlive_a_change_of_language(
    qtbot: QtBot, make_ctx: MakeContext, ctx: Context, tmp_path: Path
) -> None:
    ctx = with_stops(ctx, tmp_path, CLOSING)
    tab = shown(qtbot, ctx)
    welcome(qtbot, tab)
    tab.side.show_in(Tongues.EN)
    english = Context(ctx.catalogue, "en", ctx.theme, ctx.session)
    other = shown(qtbot, english)
    other.restore(tab.state())
    assert other.desk.now is not None
    assert (other.desk.now.guests.zh, other.side.tongues) == ("山东大学", Tongues.EN)
    assert "Not saved" in row_words(other)[0]
    other.desk.discard()
    assert [row.key for row in other.desk.rows()] == [*other.desk.kept]


def test_what_is_written_as_it_was_is_no_draft(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path, WELCOME))
    field = pair(tab, "guests").fields["zh"]
    assert not tab.card.save.isEnabled()
    field.insert("x")
    assert tab.card.save.isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert not tab.card.save.isEnabled()


def test_a_full_disk_keeps_what_is_written(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    with_stops(ctx, tmp_path, CLOSING)
    tab = shown(qtbot, with_full_disk(ctx, tmp_path))
    welcome(qtbot, tab)
    with qtbot.waitSignal(jobs.REPORTS.failed):
        tab.save()
    assert tab.desk.dirty
    assert not tab.card.told.isVisible()
    tab.desk.open(next(iter(tab.desk.kept)))
    with qtbot.waitSignal(jobs.REPORTS.failed):
        tab.drop()
    assert len(tab.desk.kept) == 1


def test_ctrl_s_saves(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    ctx = with_stops(ctx, tmp_path, WELCOME)
    tab = shown(qtbot, ctx)
    tab.activateWindow()
    field = pair(tab, "guests").fields["zh"]
    field.setFocus()
    field.insert("一")
    qtbot.keyClick(field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not tab.desk.dirty)
    assert "一" in office_of(ctx).stage.own_stops()[0].guests.zh


def test_what_another_tab_saved_is_read_when_shown_again(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    ctx = with_stops(ctx, tmp_path, CLOSING)
    tab = shown(qtbot, ctx)
    tab.hide()
    office_of(ctx).stage.save_own(WELCOME)
    tab.show()
    assert tab.list.list.count() == 2
