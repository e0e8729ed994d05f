"""The tray at the foot: chips that can be taken out, why something was refused, the way to compare."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from tests.ui.seen import laid_out
from tests.ui.test_fit import strays
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.compare.tray import TrayBar
from zibo_app.ui.context import Context
from zibo_app.ui.frame import StaffFrame
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.compare import ComparePage

IDS = ("xiandao-ito", "xinhenghui-packaging", "huaneng-pv", "weilan-battery")


def bar(ctx: Context, qtbot: QtBot, width: int = 1282) -> TrayBar:
    for which in IDS:
        ctx.session.collect(which)
    tray = TrayBar(ctx)
    qtbot.addWidget(tray)
    tray.resize(width, tray.sizeHint().height())
    tray.show()
    return tray


def test_a_chip_takes_its_record_out(ctx: Context, qtbot: QtBot) -> None:
    tray = bar(ctx, qtbot)
    assert len(tray.chips) == 4
    assert "4" in tray.compare.text()
    tray.chips[1].click()
    assert ctx.session.tray == (IDS[0], *IDS[2:])
    assert len(tray.chips) == 3
    tray.empty.click()
    assert ctx.session.tray == ()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [700, 1282, 1836])
def test_the_names_share_the_room(make_ctx: MakeContext, qtbot: QtBot, width: int, lang: Lang) -> None:
    tray = bar(make_ctx(lang=lang), qtbot, width)
    laid_out()
    assert tray.width() == width
    assert list(strays(tray)) == []
    assert all(chip.accessibleName().endswith(chip.property("whole")) for chip in tray.chips)


def test_why_something_was_refused_is_said_until_the_tray_changes(ctx: Context, qtbot: QtBot) -> None:
    tray = bar(ctx, qtbot)
    ctx.session.tray_refused.emit("why not")
    assert (tray.said.text(), tray.said.isVisible()) == ("why not", True)
    ctx.session.drop(IDS[0])
    assert not tray.said.isVisible()


def test_the_frame_makes_the_tray_when_something_is_collected(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("projects")
    frame = window.frame
    assert isinstance(frame, StaffFrame)
    assert frame.tray is None
    window.ctx.session.collect(IDS[0])
    assert frame.tray is not None
    assert frame.tray.isVisible()
    window.ctx.session.collect(IDS[1])
    qtbot.mouseClick(frame.tray.compare, Qt.MouseButton.LeftButton)
    page = frame.stack.currentWidget()
    assert isinstance(page, ComparePage)
    assert page.ids == IDS[:2]
    assert not frame.tray.isVisible()
    window.act("back")
    assert frame.tray.isVisible()
    window.ctx.session.empty_tray()
    assert not frame.tray.isVisible()


def test_the_tray_outlives_a_change_of_language_and_is_not_for_guests(open_window: OpenWindow) -> None:
    window = open_window("projects")
    window.ctx.session.collect(IDS[0])
    window.act("language")
    assert isinstance(window.frame, StaffFrame)
    assert window.frame.tray is not None
    assert not window.frame.tray.isHidden()
    window.act("viewer")
    assert window.frame.findChildren(TrayBar) == []


def test_hostile_names_do_not_widen_it(make_ctx: MakeContext, qtbot: QtBot, hostile: Catalogue) -> None:
    tray = bar(make_ctx(catalogue=hostile), qtbot)
    laid_out()
    assert list(strays(tray)) == []


def test_with_the_tray_the_pages_still_fit(open_window: OpenWindow, sealed: Catalogue) -> None:
    window = open_window(size=(1366, 680), catalogue=sealed)
    window.ctx.session.collect(IDS[0])
    for page in ("projects", "enterprises", "indicators", "chains"):
        window.go(Place(page))
        laid_out()
        assert list(strays(window.frame)) == [], page
