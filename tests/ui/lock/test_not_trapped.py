"""Staff do not lock themselves in: where no PIN could be right, F5 says so instead of beginning."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zibo_app.store import pin_copy
from zibo_app.ui.app import Desk
from zibo_app.ui.hall.awake import Awake
from zibo_app.ui.hall.staging import LOOP
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import Window


@pytest.fixture(params=["edited", ""])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder whose copy of the PIN is illegible, and that has no office store."""
    monkeypatch.setattr(Awake, "on", lambda _awake: None)
    (tmp_path / pin_copy.NAME).write_text(request.param)
    return tmp_path


def test_f5_is_refused_with_words(
    program: QApplication, sealed_file: Path, folder: Path, qtbot: QtBot
) -> None:
    desk = Desk(program, Settings(small_screen="no"), bool, office=folder / "office.db")
    desk.open(sealed_file)
    desk.show(Qt.WindowState.WindowNoState)
    window = desk.window
    assert isinstance(window, Window)
    qtbot.addWidget(window)
    window.stage_requested.emit(LOOP)
    assert desk.staging is not None
    assert desk.staging.hall is None
    assert window.isVisible()
    assert "E-O08" in window.frame.banner.accessibleName()
