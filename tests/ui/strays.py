"""What is cut or stands outside: walked over a window's pages, also by a program of its own.

`python -m tests.ui.strays CATALOGUE LANG WIDTHxHEIGHT` prints one line for each stray; the size is in px of
the screen, QT_SCALE_FACTOR says how many of them make one of the program's.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QToolButton,
    QWidget,
)

from tests.ui.seen import laid_out, parts_of
from zibo_app.ui import app as program
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import Settings
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.window import Window

OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
GIVING_WAY = (Elided, Clamped)
RECORD = "inov"
"""The record shown where a page shows a single one."""


def strays(root: QWidget) -> Iterator[str]:
    """Give what reaches out of its holder, unless that scrolls this way; and words cut off."""
    for part in parts_of(root, QWidget):
        holder = part.parentWidget()
        inside = isinstance(holder, QAbstractItemView) or isinstance(holder.parentWidget(), QAbstractItemView)
        if inside or part.isWindow() or part.size().isEmpty():
            continue
        area = holder.parentWidget()
        moved = isinstance(area, QAbstractScrollArea) and holder is area.viewport()
        down = moved and area.verticalScrollBarPolicy() is not OFF
        across = moved and area.horizontalScrollBarPolicy() is not OFF
        where, room = part.geometry(), holder.rect()
        name = f"{type(part).__name__} {part.accessibleName()[:40]!r} in {type(holder).__name__}"
        if not across and (where.left() < 0 or where.right() > room.right() + 1):
            yield f"{name}: {where.left()} to {where.right()} of {room.width()}"
        if not down and (where.top() < 0 or where.bottom() > room.bottom() + 1):
            yield f"{name}: {where.top()} down to {where.bottom()} of {room.height()}"
        yield from cut(part)


def cut(part: QWidget) -> Iterator[str]:
    """Give the words of a part that do not fit into it."""
    if isinstance(part, QToolButton):
        shown = part.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        if shown and part.fontMetrics().horizontalAdvance(part.text()) > part.width():
            yield f"entry {part.text()!r} is cut"
    elif isinstance(part, QAbstractButton):
        lines = part.text().replace("&&", "&").split("\n")
        if max(map(part.fontMetrics().horizontalAdvance, lines), default=0) > part.width():
            yield f"button {part.text()!r} is cut"
    elif isinstance(part, Label) and part.text() and not isinstance(part, GIVING_WAY):
        if part.wordWrap() and part.height() < part.heightForWidth(part.width()):
            yield f"label {part.text()[:30]!r} is cut below"
        if not part.wordWrap() and part.width() < part.fontMetrics().horizontalAdvance(part.text()):
            yield f"label {part.text()[:30]!r} is cut"


def all_of(window: Window, pages: list[str]) -> list[str]:
    """Walk these pages of the view now shown, and give their strays."""
    found = []
    for page in pages:
        window.go(Place(page, RECORD if page == "record" else ""))
        laid_out()
        found += [f"{page}: {stray}" for stray in strays(window.frame)]
    return found


def both_views(window: Window) -> list[str]:
    """Walk every page of staff's, then every page of guests'."""
    found = all_of(window, [spec.id for spec in PAGES])
    window.act("viewer")
    laid_out()
    return found + all_of(window, [spec.id for spec in GUEST_PAGES])


def main(catalogue: str, lang: str, size: str) -> None:
    """Open the real window at this size of the screen, and print what is cut or stands outside."""
    factor = float(os.environ["QT_SCALE_FACTOR"])
    width, height = (int(int(side) / factor) for side in size.split("x"))
    app = program.make_app()
    with tempfile.TemporaryDirectory() as folder:
        desk = program.Desk(app, Settings(lang=lang), keep=bool, office=Path(folder) / "office.db")
        window = desk.open(Path(catalogue))
        window.resize(width, height)
        window.show()
        laid_out()
        assert isinstance(window, Window)
        size = f"{window.width()}x{window.height()} of {width}x{height}"
        sys.stdout.write("\n".join([size, *both_views(window)]))
        desk.session.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
