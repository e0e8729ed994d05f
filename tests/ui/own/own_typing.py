"""Typing in the form of an own stop, for the tests."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from zibo_app.domain.own_stop import OwnKind
from zibo_app.ui.own.chooser import PictureField
from zibo_app.ui.own.fields import NamesField, PairField
from zibo_app.ui.own.tab import OwnTab


def pair(tab: OwnTab, name: str) -> PairField:
    assert tab.card.form is not None
    field = tab.card.form.fields[name]
    assert isinstance(field, PairField)
    return field


def names(tab: OwnTab) -> NamesField:
    assert tab.card.form is not None
    field = tab.card.form.fields["names"]
    assert isinstance(field, NamesField)
    return field


def chooser(tab: OwnTab) -> PictureField:
    assert tab.card.form is not None
    field = tab.card.form.fields["picture"]
    assert isinstance(field, PictureField)
    return field


def welcome(qtbot: QtBot, tab: OwnTab) -> None:
    """Type a welcome."""
    qtbot.mouseClick(tab.list.new[OwnKind.WELCOME], Qt.MouseButton.LeftButton)
    guests = pair(tab, "guests")
    guests.fields["zh"].insert("山东大学")
    guests.fields["en"].insert("Shandong University")
    names(tab).fields["zh"].setPlainText("王明 教授\n\n李华")
    names(tab).fields["en"].setPlainText("Prof. Wang Ming\n\nLi Hua")
    assert tab.card.form is not None
    tab.card.form.released.click()
