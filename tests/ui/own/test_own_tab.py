"""The tab of own stops: begun, written, previewed, saved, deleted and brought back; drafts are not lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.own.own_stops import (
    CLOSING,
    WELCOME,
    office_of,
    picture,
    row_words,
    shown,
    taken,
    with_stops,
)
from tests.ui.own.own_typing import chooser, pair, welcome
from zibo_app.domain.own_stop import OwnKind
from zibo_app.domain.slide import Layout
from zibo_app.domain.text import Text
from zibo_app.ui import jobs
from zibo_app.ui.context import Context


def test_a_welcome_is_typed_previewed_and_saved(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    ctx = with_stops(ctx, tmp_path, CLOSING)
    tab = shown(qtbot, ctx)
    welcome(qtbot, tab)
    slide = tab.side.preview.slide
    assert slide is not None
    assert (slide.layout, slide.headline.zh) == (Layout.WELCOME, "热烈欢迎山东大学一行莅临淄博高新区考察洽谈")
    assert slide.headline.en == "Zibo Hi-Tech Zone warmly welcomes Shandong University"
    assert "山东大学" in row_words(tab)[0]
    assert len(office_of(ctx).stage.own_stops()) == 1
    qtbot.mouseClick(tab.card.save, Qt.MouseButton.LeftButton)
    kept, _ = office_of(ctx).stage.own_stops()
    assert kept.guests == Text("山东大学", "Shandong University")
    assert kept.names == (Text("王明 教授", "Prof. Wang Ming"), Text("李华", "Li Hua"))
    assert (kept.released, tab.desk.at, tab.desk.dirty) == (True, kept.id, False)
    assert tab.card.told.isVisible()


def test_what_is_lacking_is_said_and_nothing_saved(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    ctx = with_stops(ctx, tmp_path, CLOSING)
    tab = shown(qtbot, ctx)
    tab.begin(OwnKind.WELCOME)
    assert not tab.card.lacking.isVisible()
    tab.save()
    assert "欢迎的是谁" in tab.card.lacking.text()
    pair(tab, "guests").fields["zh"].insert("王")
    assert not tab.card.lacking.isVisible()
    assert "未写英文" in tab.card.remarks.text()
    assert "未公开" in tab.card.remarks.text()
    tab.save()
    assert office_of(ctx).stage.own_stops()[0].guests == Text("王", "")


def test_one_language_only_is_shown_in_that_one(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path, WELCOME))
    pair(tab, "guests").fields["en"].clear()
    pair(tab, "guests").fields["en"].textEdited.emit("")
    slide = tab.side.preview.slide
    assert slide is not None
    assert (slide.headline.en, slide.headline.zh[:4]) == ("", "热烈欢迎")


def test_a_picture_is_chosen_kept_and_replaced(
    qtbot: QtBot, ctx: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx = with_stops(ctx, tmp_path, CLOSING)
    folder = office_of(ctx).stage.pictures
    tab = shown(qtbot, ctx)
    tab.begin(OwnKind.PICTURE)
    chosen = str(picture(tmp_path / "park.png"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (chosen, ""))
    qtbot.mouseClick(chooser(tab).button, Qt.MouseButton.LeftButton)
    taken(qtbot)
    slide = tab.side.preview.slide
    assert slide is not None
    assert Path(slide.picture).is_file()
    assert chooser(tab).said.text() == "park.png"
    tab.save()
    (first, _) = office_of(ctx).stage.own_stops()
    chooser(tab).take(picture(tmp_path / "other.png", "navy"))
    taken(qtbot)
    assert len([*folder.iterdir()]) == 2
    tab.save()
    tab.hide()
    (second, _) = office_of(ctx).stage.own_stops()
    assert (first.id, first.picture != second.picture) == (second.id, True)
    assert [path.name for path in folder.iterdir()] == [second.picture]


def test_what_is_no_picture_is_said_in_place(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path))
    tab.begin(OwnKind.MAP)
    (tmp_path / "x.png").write_bytes(b"GIF89a")
    with qtbot.assertNotEmitted(jobs.REPORTS.failed):
        chooser(tab).take(tmp_path / "x.png")
        taken(qtbot)
    assert "E-P01" in chooser(tab).refused.text()
    assert chooser(tab).button.isEnabled()
    assert tab.desk.now is not None
    assert tab.desk.now.picture == ""


def test_a_map_is_neither_shown_nor_saved_without_its_number(
    qtbot: QtBot, ctx: Context, tmp_path: Path
) -> None:
    ctx = with_stops(ctx, tmp_path)
    tab = shown(qtbot, ctx)
    tab.begin(OwnKind.MAP)
    chooser(tab).take(picture(tmp_path / "map.png"))
    taken(qtbot)
    assert tab.side.preview.slide is None
    assert tab.side.none.isVisible()
    tab.save()
    assert "审图号" in tab.card.lacking.text()
    assert tab.card.form is not None
    number = tab.card.form.fields["review_number"].focusProxy()
    assert isinstance(number, QLineEdit)
    number.insert("gs（2023）1234号")
    assert tab.side.preview.slide is not None
    tab.save()
    assert office_of(ctx).stage.own_stops()[0].review_number == "GS(2023)1234号"


def test_a_deleted_stop_is_brought_back(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    ctx = with_stops(ctx, tmp_path, WELCOME, CLOSING)
    tab = shown(qtbot, ctx)
    qtbot.mouseClick(tab.card.drop, Qt.MouseButton.LeftButton)
    assert [stop.kind for stop in office_of(ctx).stage.own_stops()] == [OwnKind.CLOSING]
    qtbot.mouseClick(tab.card.told.undo, Qt.MouseButton.LeftButton)
    assert [stop.kind for stop in office_of(ctx).stage.own_stops()] == [OwnKind.WELCOME, OwnKind.CLOSING]
    assert tab.desk.now is not None
    assert tab.desk.now.guests == WELCOME.guests


def test_a_deleted_picture_is_there_until_the_tab_is_left(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    ctx = with_stops(ctx, tmp_path)
    tab = shown(qtbot, ctx)
    tab.begin(OwnKind.PICTURE)
    chooser(tab).take(picture(tmp_path / "a.png"))
    taken(qtbot)
    tab.save()
    folder = office_of(ctx).stage.pictures
    tab.drop()
    assert len([*folder.iterdir()]) == 1
    tab.hide()
    assert [*folder.iterdir()] == []
    tab.desk.bring_back()
    assert office_of(ctx).stage.own_stops() == ()
