"""The supervising process: no desk to be touched meanwhile, and a still page at the end."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.watch.test_supervisor import CHILD, SHORT
from zibo_app.store.office import Office
from zibo_app.store.pin import scheme_of
from zibo_app.ui import settings
from zibo_app.ui.hall.paused import PausedPage
from zibo_app.ui.settings import Settings
from zibo_app.ui.watch import run
from zibo_app.ui.watch.run import Watch, command
from zibo_app.ui.watch.still import StillWindow

Watching = Callable[..., Watch]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    return settings.path().parent


@pytest.fixture
def watching(
    program: QApplication, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sealed_file: Path
) -> Iterator[Watching]:
    made: list[Watch] = []
    exits: list[int] = []
    monkeypatch.setattr(QApplication, "exit", lambda *codes: exits.append(codes[-1]))

    def build(*acts: str, file: Path = sealed_file) -> Watch:
        words = [sys.executable, str(CHILD), str(tmp_path / "count"), *acts]
        watch = Watch(program, words, file, Settings(), SHORT)
        watch.exits = exits
        made.append(watch)
        return watch

    yield build
    for watch in made:
        watch.supervisor.stop()
        watch._uncover()
        if watch.still is not None:
            watch.still.leaving.end()
            watch.still.screens.end()
            delete(watch.still)


def given_up(watch: Watch, qtbot: QtBot) -> StillWindow:
    watch.start()
    qtbot.waitUntil(lambda: watch.still is not None, timeout=30_000)
    qtbot.waitUntil(watch.still.isActiveWindow, timeout=5000)
    return watch.still


def test_dark_screens_while_it_starts_again(watching: Watching, qtbot: QtBot, home: Path) -> None:
    watch = watching("crash", "run")
    seen: list[int] = []
    watch.supervisor.started.connect(lambda _times: seen.append(len(watch._covers)))
    watch.start()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=10_000)
    assert seen == [0, 1]
    qtbot.waitUntil(lambda: not watch._covers, timeout=10_000)
    assert "CRASHED" in (home / "zibo_app.log").read_text("utf-8")


def test_after_too_many_restarts_the_still_page_stands(watching: Watching, qtbot: QtBot) -> None:
    watch = watching("crash")
    still = given_up(watch, qtbot)
    assert isinstance(still.content, PausedPage)
    assert still.isVisible()
    assert still.isFullScreen()
    assert not watch._covers
    QTest.keyClick(still, Qt.Key.Key_A)
    assert watch.exits == []
    QTest.keyClick(still.content, Qt.Key.Key_Escape)
    assert watch.exits == [1]


def test_a_refusal_shows_it_at_once(watching: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    given_up(watching("3"), qtbot)
    assert (tmp_path / "count").read_text("utf-8").count("\n") == 1


def test_with_a_pin_it_is_left_by_the_pin(watching: Watching, qtbot: QtBot, home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    office = Office(home / "office.db")
    office.stage.set_pin(scheme_of("4711"))
    office.close()
    watch = watching("3")
    still = given_up(watch, qtbot)
    assert not still.close()
    QTest.keyClick(still.content, Qt.Key.Key_Escape)
    assert watch.exits == []
    still.leaving.guard.pad_requested.emit()
    still.resize(900, 600)
    assert still.leaving.pad.rect() == still.rect()
    for key in ("4", "7", "1", "1", "✓"):
        still.leaving.pad.keys[key].click()
    assert watch.exits == [1]


def test_without_a_catalogue_it_stands_too(watching: Watching, qtbot: QtBot, tmp_path: Path) -> None:
    watch = watching("3", file=tmp_path / "none.db")
    still = given_up(watch, qtbot)
    still.leaving.guard.pad_requested.emit()
    assert still.leaving.pad is None
    still.close()
    assert watch.exits == [1]


def test_without_a_catalogue_a_pin_is_not_passed_by(
    watching: Watching, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    """No pad can be drawn then, so it stays until the owner has taken the PIN away."""
    home.mkdir(parents=True, exist_ok=True)
    office = Office(home / "office.db")
    office.stage.set_pin(scheme_of("4711"))
    office.close()
    watch = watching("3", file=tmp_path / "none.db")
    still = given_up(watch, qtbot)
    QTest.keyClick(still.content, Qt.Key.Key_Escape)
    assert not still.close()
    assert watch.exits == []
    still.leaving.guard.pad_requested.emit()
    assert still.leaving.pad is None


def test_it_ends_with_the_program(watching: Watching, qtbot: QtBot) -> None:
    watch = watching("0")
    watch.start()
    qtbot.waitUntil(lambda: watch.exits == [0], timeout=10_000)
    assert watch.still is None


def test_stopped_it_ends_the_program(watching: Watching, qtbot: QtBot) -> None:
    watch = watching("run")
    watch.start()
    with qtbot.waitSignal(watch.supervisor.alive, timeout=10_000):
        pass
    watch.stop(15, None)
    assert watch.exits == [run.STOPPED]
    assert watch.supervisor.process.processId() == 0


@pytest.mark.parametrize("lang", [None, "en"])
def test_what_is_supervised_is_the_exhibition(
    lang: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = Namespace(lang=lang, catalogue=tmp_path / "a b.db")
    words = command(options)
    assert words[:3] == [sys.executable, "-m", "zibo_app"]
    end = [
        "show",
        "--exhibition",
        "--catalogue",
        str(tmp_path / "a b.db"),
        *(["--lang", lang] if lang else []),
    ]
    assert words[3:] == end
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(options) == [sys.executable, *end]


def test_the_command_line_runs_it(
    program: QApplication, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handled: list[int] = []
    monkeypatch.setattr(run, "command", lambda _options: [sys.executable, "-c", "raise SystemExit(0)"])
    monkeypatch.setattr(run.signal, "signal", lambda number, _slot: handled.append(number))
    monkeypatch.setattr(QApplication, "setQuitOnLastWindowClosed", lambda *_: None)
    assert run.supervise(program, Namespace(lang=None, catalogue=tmp_path / "x.db"), Settings()) == 0
    assert handled == [run.signal.SIGINT, run.signal.SIGTERM]
