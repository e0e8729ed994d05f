"""How the tab looks and speaks: nothing cut, everything named; what stands where nothing is kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from tests.ui.own.own_stops import (
    CLOSING,
    LOOKS,
    WELCOME,
    assert_fits,
    office_of,
    row_words,
    shown,
    with_stops,
)
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.context import Context
from zibo_app.ui.session import Session

WICKED = (
    OwnStop(kind=OwnKind.WELCOME, guests=Text(HOSTILE, LONG), names=(Text(LONG, HOSTILE),) * 12),
    OwnStop(kind=OwnKind.PICTURE, caption=Text(LONG, HOSTILE), owner=HOSTILE, taken="2026-11-01"),
)


def controls(widget: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    return [each for kind in kinds for each in widget.findChildren(kind) if each.isVisible()]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_is_cut_and_every_control_has_a_name(
    qtbot: QtBot, make_ctx: MakeContext, tmp_path: Path, lang: str, look: tuple[tuple[int, int], float]
) -> None:
    size, scale = look
    ctx = with_stops(make_ctx(lang=lang, scale=scale), tmp_path, WELCOME, CLOSING, *WICKED)
    tab = shown(qtbot, ctx, size)
    for row in tab.desk.rows():
        tab.desk.open(row.key)
        qtbot.waitUntil(lambda: tab.card.form is not None and tab.card.form.isVisible())
        inner = tab.body.parentWidget()
        assert_fits(tab, inner, controls(inner))


def test_hostile_words_stand_as_they_are(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path, *WICKED))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in tab.findChildren(QLabel))
    assert any("<img src=" in words for words in row_words(tab))
    assert all("<" not in tab.list.list.item(n).toolTip() for n in range(2))
    assert tab.side.preview.slide is not None
    assert "\u202e" not in tab.side.preview.slide.headline.zh


@pytest.mark.parametrize("kind", OwnKind)
def test_where_nothing_is_a_card_begins_each_kind(
    qtbot: QtBot, ctx: Context, tmp_path: Path, kind: OwnKind
) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path))
    assert not tab.list.isVisible()
    assert not tab.side.isVisible()
    nothing = tab.card.place.itemAt(0).widget()
    card = nothing.cards[kind]  # type: ignore[union-attr]
    assert len(card.accessibleName()) > 10
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert tab.desk.now == OwnStop(kind=kind)
    assert tab.list.isVisible()
    assert tab.card.form is not None
    first = tab.card.form.first()
    assert first.focusProxy().hasFocus()


def test_without_an_office_store_it_is_tried_and_not_saved(qtbot: QtBot, ctx: Context) -> None:
    tab = shown(qtbot, replace(ctx, session=Session()))
    tab.begin(OwnKind.CLOSING)
    assert tab.card.form is not None
    tab.card.form.released.click()
    assert not tab.card.save.isEnabled()
    assert tab.side.preview.slide is not None
    assert not tab.desk.save()
    assert not tab.desk.drop()
    tab.desk.bring_back()
    tab.desk.tidy()
    tab.begin(OwnKind.PICTURE)
    tab.card.form.fields["picture"].take(Path())  # type: ignore[attr-defined]
    assert tab.desk.now == OwnStop(kind=OwnKind.PICTURE)


def test_the_list_is_walked_by_keys(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path, WELCOME, CLOSING))
    tab.list.list.setFocus()
    qtbot.keyClick(tab.list.list, Qt.Key.Key_Down)
    assert tab.desk.now is not None
    assert tab.desk.now.kind is OwnKind.CLOSING
    assert tab.list.list.currentRow() == 1


def test_the_preview_is_shown_in_each_choice_of_languages(qtbot: QtBot, ctx: Context, tmp_path: Path) -> None:
    tab = shown(qtbot, with_stops(ctx, tmp_path, WELCOME))
    for tongues, button in tab.side.chips.items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (tab.side.preview.tongues, button.isChecked()) == (tongues, True)
    tab.restore((("stop", "?"), ("tongues", "klingon")))
    assert (tab.side.tongues, tab.desk.now is not None) == (Tongues.BOTH, True)


def test_a_store_that_cannot_be_read_is_told_and_the_tab_is_there(
    qtbot: QtBot, ctx: Context, tmp_path: Path
) -> None:
    (tmp_path / "office.db").write_text("something else, and long enough to be no empty file" * 9)
    ctx = with_stops(ctx, tmp_path)
    tab = shown(qtbot, ctx)
    assert tab.desk.rows() == ()
    assert office_of(ctx).path.read_text()[:9] == "something"
