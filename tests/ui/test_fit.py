"""Nothing is cut: what must fit does not scroll, nothing stands outside its page, at any promised size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QScrollArea,
    QToolButton,
    QWidget,
)

from tests.ui.conftest import OpenWindow
from tests.ui.seen import laid_out, parts_of
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.guest.frame import GUEST_PAGES, halved
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.rail import NARROW, Rail
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.window import Window

GIVING_WAY = (Elided, Clamped)


def strays(root: QWidget) -> Iterator[str]:
    """Give what reaches out of its holder, across always, down unless that scrolls; and words cut off."""
    for part in parts_of(root, QWidget):
        holder = part.parentWidget()
        inside = isinstance(holder, QAbstractItemView) or isinstance(holder.parentWidget(), QAbstractItemView)
        if inside or part.isWindow() or part.size().isEmpty():
            continue
        area = holder.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and holder is area.viewport()
        where, room = part.geometry(), holder.rect()
        name = f"{type(part).__name__} {part.accessibleName()[:40]!r} in {type(holder).__name__}"
        if where.left() < 0 or where.right() > room.right() + 1:
            yield f"{name}: {where.left()} to {where.right()} of {room.width()}"
        if not scrolls and (where.top() < 0 or where.bottom() > room.bottom() + 1):
            yield f"{name}: {where.top()} down to {where.bottom()} of {room.height()}"
        yield from cut(part)


def cut(part: QWidget) -> Iterator[str]:
    if isinstance(part, QToolButton):
        shown = part.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        if shown and part.fontMetrics().horizontalAdvance(part.text()) > part.width():
            yield f"entry {part.text()!r} is cut"
    elif isinstance(part, QAbstractButton):
        words = max(
            (
                part.fontMetrics().horizontalAdvance(line)
                for line in part.text().replace("&&", "&").split("\n")
            ),
            default=0,
        )
        if words > part.width():
            yield f"button {part.text()!r} is cut"
    elif isinstance(part, Label) and part.text() and not isinstance(part, GIVING_WAY):
        if part.wordWrap() and part.height() < part.heightForWidth(part.width()):
            yield f"label {part.text()[:30]!r} is cut below"
        if not part.wordWrap() and part.width() < part.fontMetrics().horizontalAdvance(part.text()):
            yield f"label {part.text()[:30]!r} is cut"


def all_of(window: Window, pages: list[str]) -> list[str]:
    found = []
    for page in pages:
        window.go(Place(page, "inov" if page == "record" else ""))
        laid_out()
        found += [f"{page}: {stray}" for stray in strays(window.frame)]
    return found


def scrolled(window: Window) -> int:
    page = window.frame.stack.currentWidget()
    return max(area.verticalScrollBar().maximum() for area in parts_of(page, QScrollArea))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("size", "viewer"),
    [((1366, 680), "staff"), ((1920, 990), "staff"), ((1366, 768), "guest"), ((1920, 1080), "guest")],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_the_first_page_fits_and_nothing_strays(
    open_window: OpenWindow, sealed: Catalogue, size: tuple[int, int], viewer: str, lang: Lang
) -> None:
    window = open_window(size=size, lang=lang, catalogue=sealed)
    if viewer == "guest":
        window.act("viewer")
    laid_out()
    assert (window.width(), window.height()) == size
    assert scrolled(window) == 0
    specs = PAGES if viewer == "staff" else GUEST_PAGES
    assert all_of(window, [spec.id for spec in specs]) == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1280, 640), 1.0), ((800, 600), 1.0), ((1366, 680), 1.5), ((1280, 640), 2.0), ((800, 600), 2.0)],
)
def test_where_room_is_short_pages_scroll_and_nothing_strays(
    open_window: OpenWindow, sealed: Catalogue, size: tuple[int, int], scale: float, lang: Lang
) -> None:
    window = open_window(size=size, lang=lang, scale=scale, catalogue=sealed)
    laid_out()
    assert (window.width(), window.height()) == size
    assert all_of(window, ["settings", "overview"]) == []
    assert scrolled(window) > 0
    (rail,) = parts_of(window.frame, Rail)
    assert (rail.width() == window.ctx.px(NARROW)) is (size[1] < rail.labelled_height())
    window.act("viewer")
    assert all_of(window, ["home", "projects", "policies", "questions", "record"]) == []


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Policies and services", "Policies\nand services"),
        ("Common questions", "Common\nquestions"),
        ("政策服务", "政策\n服务"),
        ("Home", "Home"),
        ("", ""),
    ],
)
def test_a_doors_name_is_broken_in_two(name: str, lines: str) -> None:
    assert halved(name) == lines


def test_a_stray_is_found(open_window: OpenWindow) -> None:
    window = open_window()
    laid_out()
    label = Label("words that are cut", parent=window.frame)
    label.setGeometry(1300, 10, 100, 20)
    label.show()
    found = list(strays(window.frame))
    assert len(found) == 2
    assert "of 1366" in found[0]
    assert "is cut" in found[1]
