"""Staff's window makes room for the exhibition and comes back as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from zibo_app.domain.fault import Refused
from zibo_app.store.pin import scheme_of
from zibo_app.ui import theme
from zibo_app.ui.app import Desk
from zibo_app.ui.hall.awake import Awake
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.hall.staging import Staging
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.stage import LOOP
from zibo_app.ui.settings import Settings
from zibo_app.ui.snapshot import settle
from zibo_app.ui.trouble import TroubleWindow
from zibo_app.ui.window import Window

KEPT = Settings(small_screen="no", scale=1.3, hall_lang="en", maximised=False)


class Desks:
    """Desks over a file; what they keep is in `saved`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.saved: list[Settings] = []
        self.made: list[Desk] = []

    def open(self, file: Path, kept: Settings = KEPT) -> Desk:
        desk = Desk(self.app, kept, keep=self.saved.append, office=self.folder / "office.db")
        self.made.append(desk)
        desk.open(file)
        return desk


@pytest.fixture
def desks(program: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desks]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(Awake, "on", lambda _awake: None)
    made = Desks(program, tmp_path)
    yield made
    for desk in made.made:
        if desk.staging is not None and desk.staging.hall is not None:
            desk.staging._end()
        settle(program)
        if isValid(desk.window):
            delete(desk.window)
        desk.session.close()
    theme.apply(program, theme.Theme("light"))


def begun(desk: Desk) -> Hall:
    assert isinstance(desk.staging, Staging)
    assert desk.staging.hall is not None
    return desk.staging.hall


def test_f5_begins_and_esc_comes_back(desks: Desks, sealed_file: Path, qtbot: QtBot) -> None:
    desk = desks.open(sealed_file)
    window = desk.window
    assert isinstance(window, Window)
    desk.show(Qt.WindowState.WindowNoState)
    window.go(Place("enterprises", "inov"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    QTest.keyClick(window, Qt.Key.Key_F5)
    hall = begun(desk)
    assert hall.isFullScreen()
    assert window.isHidden()
    assert (desk._shown.lang, desk._shown.theme) == ("en", hall.ctx.theme)
    settle(desks.app)
    QTest.keyClick(hall.content, Qt.Key.Key_Escape)
    assert desk.staging.hall is None
    assert window.isVisible()
    assert hall.isHidden()
    assert (desk._shown.lang, desk._shown.theme.scale) == ("zh", 1.3)
    assert (window.navigator.here.page, window.navigator.here.record) == ("enterprises", "inov")


def test_it_can_begin_again(desks: Desks, sealed_file: Path) -> None:
    desk = desks.open(sealed_file)
    for _ in range(2):
        desk.window.act(LOOP)
        hall = begun(desk)
        desk.window.act(LOOP)
        assert begun(desk) is hall
        hall.left.emit()
    assert desk.staging.hall is None


def test_a_locked_one_gives_the_window_back_whole(desks: Desks, sealed_file: Path) -> None:
    desk = desks.open(sealed_file)
    desk.session.office.stage.set_pin(scheme_of("4711"))
    desk.show(Qt.WindowState.WindowNoState)
    desk.window.act(LOOP)
    hall = begun(desk)
    settle(desks.app)
    assert hall.leaving.guard.is_on
    assert desk.window.isHidden()
    hall.leaving.left.emit()
    settle(desks.app)
    assert not hall.leaving.guard.is_on
    assert desk.window.isVisible()
    assert not desk.window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)


def test_the_page_that_prepares_it_begins_it(desks: Desks, sealed_file: Path) -> None:
    desk = desks.open(sealed_file)
    desk.window.go(Place("stage"))
    page = desk.window.frame.stack.currentWidget()
    page.start.click()
    assert begun(desk).loop is not None


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_the_size_of_the_screen_is_asked_once(desks: Desks, sealed_file: Path, answer: str) -> None:
    desk = desks.open(sealed_file, replace(KEPT, small_screen=""))
    desk.window.act(LOOP)
    assert desk.staging.hall is None
    desk.staging.question.buttons[answer].click()
    assert desks.saved[-1].small_screen == answer
    begun(desk).left.emit()
    desk.window.act(LOOP)
    assert begun(desk).loop._small is (answer == "yes")


def test_unanswered_it_does_not_begin_and_asks_again(desks: Desks, sealed_file: Path) -> None:
    desk = desks.open(sealed_file, replace(KEPT, small_screen=""))
    for _ in range(2):
        desk.window.act(LOOP)
        desk.staging.question.reject()
    assert desk.staging.hall is None
    assert desk.window.settings.small_screen == ""


def test_a_catalogue_that_is_not_as_published_is_refused(desks: Desks, real_file: Path) -> None:
    desk = desks.open(real_file)
    desk.window.act(LOOP)
    assert desk.staging.hall is None
    assert "E-H01" in desk.window.frame.banner.accessibleName()
    with pytest.raises(Refused) as refusal:
        desk.exhibit(Qt.WindowState.WindowNoState)
    assert refusal.value.fault.code == "E-H01"


def test_without_a_catalogue_there_is_no_exhibition(desks: Desks, tmp_path: Path) -> None:
    desk = desks.open(tmp_path / "none.db")
    assert isinstance(desk.window, TroubleWindow)
    with pytest.raises(Refused) as refusal:
        desk.exhibit(Qt.WindowState.WindowNoState)
    assert refusal.value.fault.code == "E-C01"


def test_it_may_begin_at_once_and_asks_nothing(desks: Desks, sealed_file: Path) -> None:
    desk = desks.open(sealed_file, replace(KEPT, small_screen=""))
    desk.exhibit(Qt.WindowState.WindowMaximized)
    hall = begun(desk)
    assert desk.window.isHidden()
    settle(desks.app)
    hall.left.emit()
    assert desk.window.isMaximized()
    assert desk.window.isVisible()


def test_what_is_unknown_begins_nothing(desks: Desks, sealed_file: Path) -> None:
    desk = desks.open(sealed_file)
    desk.window.act("stage:nothing")
    assert desk.staging.hall is None
    desk.staging._end()
