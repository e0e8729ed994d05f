"""The rail: names, icons, the open page, and its shape where room is short."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.text import Lang
from zibo_app.ui.pages import PAGES
from zibo_app.ui.pages.page import Page
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.rail import Rail

SHOWN = [spec for spec in PAGES if spec.icon]
NEEDED = 55 * len(SHOWN) + 18
"""The height in px that all entries with their labels need: it must stay below that of a maximised window."""
MakeRail = Callable[..., Rail]
ICONS, WORDS = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextUnderIcon


@pytest.fixture
def make_rail(make_ctx: MakeContext, qtbot: QtBot) -> MakeRail:
    holders: list[QWidget] = []

    def made(height: int, *, lang: Lang = "zh", scale: float = 1.0) -> Rail:
        holder = QWidget()
        holders.append(holder)
        qtbot.addWidget(holder)
        rail = Rail(make_ctx(lang=lang, scale=scale), SHOWN, holder)
        rail.resize(rail.width(), height)
        holder.show()
        rail.layout().activate()
        return rail

    return made


def buttons(rail: Rail) -> list[QToolButton]:
    return rail.findChildren(QToolButton)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_lists_the_pages_in_order_by_name(make_rail: MakeRail, lang: Lang) -> None:
    rail = make_rail(680, lang=lang)
    ctx = rail._ctx
    assert [b.property("page") for b in buttons(rail)] == [spec.id for spec in SHOWN]
    assert [b.accessibleName() for b in buttons(rail)] == [ctx.tr(spec.label) for spec in SHOWN]
    assert all(not b.icon().isNull() for b in buttons(rail))


@pytest.mark.parametrize(
    ("height", "scale", "style"),
    [
        (680, 1.0, WORDS),
        (NEEDED, 1.0, WORDS),
        (NEEDED - 1, 1.0, ICONS),
        (560, 1.15, ICONS),
        (680, 1.5, ICONS),
        (2 * NEEDED, 2.0, WORDS),
        (680, 2.0, ICONS),
    ],
)
def test_it_shrinks_to_icons_where_room_is_short(
    make_rail: MakeRail, height: int, scale: float, style: Qt.ToolButtonStyle
) -> None:
    rail = make_rail(height, scale=scale)
    assert {b.toolButtonStyle() for b in buttons(rail)} == {style}
    assert {bool(b.toolTip()) for b in buttons(rail)} == {style is ICONS}


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5, 2.0])
@pytest.mark.parametrize("height", [560, 600, 640, 680, 990])
def test_every_entry_is_inside_and_apart(make_rail: MakeRail, height: int, scale: float) -> None:
    rail = make_rail(height, scale=scale)
    at = 0
    for button in buttons(rail):
        assert button.y() >= at
        assert button.height() >= 32
        at = button.geometry().bottom() + 1
    assert at <= height


def test_it_grows_again(make_rail: MakeRail) -> None:
    rail = make_rail(400)
    narrow = rail.width()
    rail.resize(narrow, 700)
    assert rail.width() > narrow
    assert {b.toolButtonStyle() for b in buttons(rail)} == {WORDS}
    assert {b.height() for b in buttons(rail)} == {53}


def test_marking_and_choosing(make_rail: MakeRail, qtbot: QtBot) -> None:
    rail = make_rail(680)
    rail.mark("projects")
    assert [b.property("page") for b in buttons(rail) if b.isChecked()] == ["projects"]
    rail.mark("about")
    assert not any(b.isChecked() for b in buttons(rail))
    with qtbot.waitSignal(rail.chosen, timeout=500) as heard:
        qtbot.mouseClick(buttons(rail)[1], Qt.MouseButton.LeftButton)
    assert heard.args == ["parks"]
    buttons(rail)[2].setFocus()
    with qtbot.waitSignal(rail.chosen, timeout=500) as heard:
        qtbot.keyClick(buttons(rail)[2], Qt.Key.Key_Space)
    assert heard.args == ["enterprises"]


def test_an_ampersand_is_no_shortcut(make_ctx: MakeContext, qtbot: QtBot) -> None:
    rail = Rail(make_ctx("en"), [PageSpec("a", "R&D & <b>", "house", Page)])
    qtbot.addWidget(rail)
    (button,) = buttons(rail)
    assert (button.text(), button.accessibleName()) == ("R&&D && <b>", "R&D & <b>")
    assert button.shortcut().isEmpty()
