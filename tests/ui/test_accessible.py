"""Who cannot see, or has no mouse: names and roles, the way of the Tab key, the focus that can be seen."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.seen import laid_out, parts_of
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.window import Window

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QTabBar, Active)
UNROLED = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
VIEWS = {"staff": PAGES, "guests": GUEST_PAGES}
RECORD = "inov"
MOST = 600
"""More controls than any page has: a way of the Tab key that is longer never ends."""


def pages(window: Window, viewer: str) -> Iterator[str]:
    """Walk the pages of a view."""
    if viewer == "guests":
        window.act("viewer")
    for spec in VIEWS[viewer]:
        window.go(Place(spec.id, RECORD if spec.id == "record" else ""))
        laid_out()
        yield spec.id


def controls(window: Window) -> list[QWidget]:
    found = [part for part in parts_of(window.frame, QWidget) if isinstance(part, CONTROLS)]
    inner = [part for part in found if isinstance(part.parentWidget(), (QComboBox, QAbstractItemView))]
    return [part for part in found if part not in inner and not part.size().isEmpty()]


def reached(window: Window) -> list[QWidget]:
    """Go on by the Tab key from the frame until it comes round."""
    start = at = window.frame
    found: list[QWidget] = []
    while len(found) < MOST:
        at = at.nextInFocusChain()
        if at is start:
            return found
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisibleTo(window) and at.isEnabled():
            found.append(at)
    raise AssertionError("the Tab key never comes round")


def described(part: QWidget) -> str:
    holder = type(part.parentWidget()).__name__
    return f"{type(part).__name__} {part.property('role') or ''} {part.accessibleName()[:40]!r} in {holder}"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("viewer", VIEWS)
def test_every_control_has_a_name_and_a_role(open_window: OpenWindow, viewer: str, lang: Lang) -> None:
    window, found = open_window(lang=lang), []
    for page in pages(window, viewer):
        for part in controls(window):
            told = QAccessible.queryAccessibleInterface(part)
            name = told.text(QAccessible.Text.Name) or told.text(QAccessible.Text.Description)
            if not name.strip() or told.role() in UNROLED:
                found.append(f"{page}: {described(part)} {told.role().name}")
    assert found == []


@pytest.mark.parametrize("viewer", VIEWS)
def test_every_control_is_reached_by_the_tab_key(open_window: OpenWindow, viewer: str) -> None:
    window, found = open_window(), []
    for page in pages(window, viewer):
        way = reached(window)
        for part in controls(window):
            grouped = isinstance(part, QAbstractButton) and part.isCheckable() and part.group()
            if part.isEnabled() and part not in way and not grouped:
                found.append(f"{page}: {described(part)}")
    assert found == []


@pytest.mark.parametrize("viewer", VIEWS)
def test_the_tab_key_goes_down_the_page(open_window: OpenWindow, viewer: str) -> None:
    """Within one holder the way goes from above to below, and in one line from left to right."""
    window, found = open_window(), []
    for page in pages(window, viewer):
        way = reached(window)
        for before, after in pairwise(way):
            same = before.parentWidget() is after.parentWidget()
            above = after.geometry().bottom() < before.geometry().top()
            if same and above and after.geometry().left() <= before.geometry().left():
                found.append(f"{page}: {described(before)} then {described(after)}")
    assert found == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewer", VIEWS)
def test_the_focus_can_be_seen(open_window: OpenWindow, qtbot: QtBot, viewer: str, theme: str) -> None:
    """Of each sort of control one is looked at: with the focus it looks different."""
    window, seen, found = open_window(name=theme), set[str](), []
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    for page in pages(window, viewer):
        for part in reached(window):
            sort = f"{type(part).__name__} {part.property('role') or ''}"
            if sort in seen or isinstance(part, QAbstractScrollArea) or not part.isVisible():
                continue
            seen.add(sort)
            window.frame.setFocus()
            bare = part.grab().toImage()
            part.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.sendPostedEvents()
            if part.grab().toImage() == bare:
                found.append(f"{page}: {described(part)}")
    assert seen
    assert found == []


def test_a_control_without_a_name_is_found(open_window: OpenWindow) -> None:
    window = open_window()
    nameless = QToolButton(window.frame)
    nameless.setGeometry(0, 0, 20, 20)
    nameless.show()
    assert nameless in controls(window)
    told = QAccessible.queryAccessibleInterface(nameless)
    assert not told.text(QAccessible.Text.Name)
