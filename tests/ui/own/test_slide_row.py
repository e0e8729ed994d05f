"""Rows with a slide in small: painted in every state, in both themes, whatever their words are."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Slide
from zibo_app.services.slides import loop_refs, slide
from zibo_app.ui.context import Context
from zibo_app.ui.own.slide_row import ROLES, KeyRole, SlideRole, SlideRows, slide_item

STATES = (
    QStyle.StateFlag.State_Enabled,
    QStyle.StateFlag.State_Selected,
    QStyle.StateFlag.State_MouseOver,
    QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected,
)


def first_slide(ctx: Context) -> Slide:
    guests = ctx.catalogue.seen_by(Audience.PUBLIC)
    found = slide(guests, loop_refs(guests)[0])
    assert found is not None
    return found


def drawn(rows: SlideRows, shown: QListWidget, state: QStyle.StateFlag) -> QImage:
    """A row as it is painted."""
    image = QImage(400, 56, QImage.Format.Format_RGB32)
    image.fill(0)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 400, 56)  # type: ignore[misc]
    option.state = state  # type: ignore[misc]
    painter = QPainter(image)
    rows.paint(painter, option, shown.model().index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_state_looks_different(qtbot: QtBot, make_ctx: MakeContext, name: str) -> None:
    ctx = make_ctx(name=name)
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.addItem(slide_item("k", "标题", "第二行", first_slide(ctx)))
    rows = SlideRows(ctx)
    images = [drawn(rows, shown, state) for state in STATES]
    assert len({bytes(image.constBits()) for image in images}) == len(STATES)
    numbered = drawn(SlideRows(ctx, numbered=True), shown, STATES[0])
    assert numbered != images[0]


def test_a_slide_is_made_when_it_is_seen_and_its_absence_is_seen(qtbot: QtBot, ctx: Context) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.addItem(slide_item("k", "标题", "第二行", None))
    rows, asked = SlideRows(ctx), []
    without = drawn(rows, shown, STATES[0])

    def make(key: str) -> Slide | None:
        asked.append(key)
        return first_slide(ctx)

    rows.make = make
    assert drawn(rows, shown, STATES[0]) != without
    assert asked == ["k"]
    shown.item(0).setData(SlideRole, first_slide(ctx))
    drawn(rows, shown, STATES[0])
    assert asked == ["k"]


@pytest.mark.parametrize("words", [HOSTILE, LONG, "a\nb\n\nc", ""])
def test_words_stand_on_one_line_and_are_spoken(qtbot: QtBot, ctx: Context, words: str) -> None:
    item = slide_item("k", words, words, None, odd=True)
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.addItem(item)
    assert "\n" not in item.text()
    assert len(item.text()) <= 600
    assert item.data(KeyRole) == "k"
    assert "<" not in item.toolTip()
    assert all(item.data(role) is not None for role in ROLES if role != SlideRole)
    rows = SlideRows(ctx)
    assert not drawn(rows, shown, STATES[0]).isNull()
    assert rows.sizeHint(QStyleOptionViewItem(), shown.model().index(0, 0)).height() == 56
