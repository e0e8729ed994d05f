"""Starting: what is made, in which order, and what waits until the first paint is done."""

import argparse
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from tests.ui.seen import words_of
from zibo_app.domain.edition import Seal
from zibo_app.ui import app as program
from zibo_app.ui import errors, jobs, settings, theme
from zibo_app.ui.app import Desk, first_place, lang_of, look
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings
from zibo_app.ui.snapshot import settle
from zibo_app.ui.window import SEAL_WARNINGS, Window


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return settings.path().parent


@pytest.fixture
def started(qapp: QApplication, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Desk]]:
    """The program's own application, its event loop not entered; the desks it made."""
    made: list[Desk] = []

    class Noted(Desk):
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)
            made.append(self)

    monkeypatch.setattr(program, "Desk", Noted)
    monkeypatch.setattr(program, "make_app", lambda: qapp)
    monkeypatch.setattr(errors, "install", lambda: None)
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    yield made
    for desk in made:
        if isValid(desk.window):
            delete(desk.window)
    theme.apply(qapp, theme.Theme("light"))


PLAIN = {"lang": None, "page": "", "exhibition": False, "supervise": False}


def options(file: Path, **more: object) -> argparse.Namespace:
    return argparse.Namespace(**{**PLAIN, "catalogue": file, **more})


@pytest.mark.parametrize(
    ("kept", "place"),
    [
        (Settings(), Place("overview")),
        (Settings(first_page="overview", page="parks"), Place("overview")),
        (Settings(first_page="chains", page="parks"), Place("chains")),
        (
            Settings(first_page="last", page="parks", record="zone", state=(("a", "b"),)),
            Place("parks", "zone", (("a", "b"),)),
        ),
    ],
)
def test_where_the_program_begins(kept: Settings, place: Place) -> None:
    assert first_place(kept) == place


@pytest.mark.parametrize(
    ("kept", "lang", "look_"),
    [
        (Settings(), "zh", theme.Theme("light")),
        (Settings(lang="en", theme="dark", scale=1.5), "en", theme.Theme("dark", 1.5)),
    ],
)
def test_language_and_look_come_from_the_settings(kept: Settings, lang: str, look_: theme.Theme) -> None:
    assert (lang_of(kept), look(kept)) == (lang, look_)


def test_it_starts_with_what_was_kept(started: list[Desk], real_file: Path) -> None:
    settings.save(Settings(lang="en", theme="dark", maximised=False, width=1000, height=600))
    assert program.main(options(real_file)) == 0
    window = started[0].window
    assert isinstance(window, Window)
    assert (window.ctx.lang, window.ctx.theme.name) == ("en", "dark")
    assert (window.width(), window.height()) == (1000, 600)
    assert window.isVisible()


def test_arguments_win_over_what_was_kept(started: list[Desk], real_file: Path) -> None:
    settings.save(Settings(lang="en"))
    program.main(options(real_file, lang="zh", page="chains"))
    window = started[0].window
    assert window.ctx.lang == "zh"
    assert window.navigator.here.page == "chains"
    assert window.isMaximized()


@pytest.mark.parametrize(("data", "told"), [(b"\0\0", True), (b"{}", False), (None, False)])
def test_staff_are_told_once_of_damaged_settings(
    started: list[Desk], sealed_file: Path, home: Path, data: bytes | None, told: bool
) -> None:
    if data is not None:
        home.mkdir(parents=True)
        settings.path().write_bytes(data)
    program.main(options(sealed_file))
    window = started[0].window
    assert window.frame.banner.isHidden() is not told
    assert (window.frame.banner.accessibleName() == window.ctx.tr(program.DEFAULTS)) is told
    window.act("viewer")
    assert window.ctx.tr(program.DEFAULTS) not in words_of(window)
    program.main(options(sealed_file))
    assert started[1].window.frame.banner.isHidden()


def test_without_a_catalogue_it_says_so_and_runs(started: list[Desk], tmp_path: Path) -> None:
    assert program.main(options(tmp_path / "none.db")) == 0
    assert started[0].window.isVisible()
    assert started[0].window.fault.code == "E-C01"


def test_the_full_check_follows_the_first_paint(
    qapp: QApplication, sealed_file: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    checked: list[Path] = []

    def verify(path: Path) -> Seal:
        checked.append(path)
        return Seal.BROKEN

    monkeypatch.setattr("zibo_app.ui.window.verify", verify)
    desk = Desk(qapp, Settings(), keep=bool)
    window = desk.open(sealed_file)
    assert isinstance(window, Window)
    assert window.ctx.catalogue.seal is Seal.SEALED
    assert window.frame.banner.isHidden()
    desk.show(window.windowState())
    assert checked == []
    qtbot.waitUntil(lambda: bool(checked), timeout=5000)
    settle(qapp)
    assert checked == [sealed_file]
    assert not jobs.busy()
    assert window.frame.banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.BROKEN])
    assert gc.isenabled()
    delete(window)


def test_a_window_keeps_its_desk(qapp: QApplication, real_file: Path) -> None:
    """Nobody else does in the commands that draw pictures; without it no change of theme is dressed."""
    window = Desk(qapp, Settings(), keep=bool).open(real_file)
    assert isinstance(window, Window)
    gc.collect()
    window.act("larger")
    assert qapp.font().pixelSize() == window.ctx.theme.px(14) == 16
    window.act("theme")
    assert window.ctx.theme.colours["ink"] in qapp.styleSheet()
    delete(window)
    theme.apply(qapp, theme.Theme("light"))


def test_dressing_happens_only_where_something_changed(
    qapp: QApplication, real_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed: list[theme.Theme] = []
    window = Desk(qapp, Settings(), keep=bool).open(real_file)
    monkeypatch.setattr(theme, "apply", lambda _app, look: dressed.append(look))
    window.act("language")
    assert dressed == []
    window.act("theme")
    assert dressed == [theme.Theme("dark")]
    delete(window)
