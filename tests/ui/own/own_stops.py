"""Own stops for the tests: a context with an office store that holds some, and pictures to choose."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.offices import Full, with_office
from tests.ui.opened import SIZE, opened
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.store.office import Office
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.own.tab import OwnTab
from zibo_app.ui.session import Session

WELCOME = OwnStop(
    kind=OwnKind.WELCOME,
    guests=Text("山东大学", "Shandong University"),
    names=(Text("王明 教授", "Prof. Wang Ming"),),
    released=True,
)
CLOSING = OwnStop(kind=OwnKind.CLOSING, released=True)


def office_of(ctx: Context) -> Office:
    assert ctx.session.office is not None
    return ctx.session.office


def with_stops(ctx: Context, folder: Path, *stops: OwnStop) -> Context:
    """A context whose office store holds these stops, the first saved last."""
    found = with_office(ctx, folder)
    for stop in reversed(stops):
        office_of(found).stage.save_own(stop)
    return found


def with_full_disk(ctx: Context, folder: Path) -> Context:
    """The same store, in which nothing more can be saved."""
    return replace(ctx, session=Session(Full(folder / "office.db")))


def picture(path: Path, colour: str = "teal", width: int = 320) -> Path:
    image = QImage(width, 180, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(path), "PNG")
    return path


def taken(qtbot: QtBot) -> None:
    """Wait until a picture that was chosen is kept or refused."""
    qtbot.waitUntil(lambda: not jobs.busy())


def shown(qtbot: QtBot, ctx: Context, size: tuple[int, int] = SIZE) -> OwnTab:
    return opened(qtbot, OwnTab(ctx), size)


def row_words(tab: OwnTab) -> list[str]:
    """What the rows of the list say to who cannot see them."""
    return [tab.list.list.model().index(n, 0).data(11) for n in range(tab.list.list.count())]


def inside(widget: QWidget, of: QWidget) -> bool:
    corner = widget.mapTo(of, widget.rect().topLeft())
    return of.rect().adjusted(-1, -1, 1, 1).contains(widget.rect().translated(corner))


LOOKS = [((1218, 540), 1.0), ((1206, 530), 1.15), ((1218, 540), 2.0), ((1772, 840), 1.0), ((652, 424), 1.0)]
"""Sizes of a tab and of its text, from a small window to a large one."""


def assert_fits(tab: QWidget, inner: QWidget | None, controls: Iterable[QWidget]) -> None:
    """Every control is inside what is shown or scrolled down to, is named, and no label is markup."""
    assert inner is not None
    shown = inner.parentWidget()
    assert shown is not None
    assert inner.width() <= shown.width()
    for control in controls:
        if control.isVisible():
            assert control.accessibleName(), control
            assert inside(control, inner), control
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in tab.findChildren(QLabel))
