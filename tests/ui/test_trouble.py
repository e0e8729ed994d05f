"""A catalogue that cannot be opened: a page in both languages with code and remedy."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from tests.ui.seen import words_of
from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.store.faults import Code
from zibo_app.ui import theme
from zibo_app.ui.app import Desk
from zibo_app.ui.settings import Settings
from zibo_app.ui.trouble import HEADINGS, TroubleWindow
from zibo_app.ui.window import SEAL_WARNINGS, Window

Damage = Callable[[Path], object]
OpenFile = Callable[[Path], Window | TroubleWindow]


def pragma(statement: str) -> Damage:
    def damage(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return damage


DAMAGES: dict[str, tuple[Damage, Code]] = {
    "missing": (Path.unlink, Code.MISSING),
    "empty": (lambda path: path.write_bytes(b""), Code.EMPTY),
    "text": (lambda path: path.write_text("目录" * 999), Code.FOREIGN),
    "zip": (lambda path: path.write_bytes(b"PK\x03\x04" + bytes(5000)), Code.FOREIGN),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:9000]), Code.DAMAGED),
    "foreign": (pragma("PRAGMA application_id = 7"), Code.FOREIGN),
    "newer": (pragma("PRAGMA user_version = 999"), Code.NEWER),
    "leftover": (lambda path: path.with_name(path.name + "-wal").write_bytes(b"x"), Code.LEFTOVER),
    "folder": (lambda path: (path.unlink(), path.mkdir()), Code.NOT_A_FILE),
}


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qapp, Settings(), keep=bool)
    yield made
    if made.window is not None and isValid(made.window):
        delete(made.window)
    theme.apply(qapp, theme.Theme("light"))


@pytest.fixture
def file(real_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(real_file, tmp_path / "目录 1.db"))


def troubled(desk: Desk, file: Path) -> TroubleWindow:
    window = desk.open(file)
    assert isinstance(window, TroubleWindow)
    window.resize(1000, 700)
    window.show()
    return window


@pytest.mark.parametrize(("damage", "code"), DAMAGES.values(), ids=DAMAGES)
def test_each_fault_is_told_in_both_languages(desk: Desk, file: Path, damage: Damage, code: Code) -> None:
    damage(file)
    before = file.read_bytes() if file.is_file() else None
    window = troubled(desk, file)
    words = words_of(window)
    assert window.fault.code == code.value[0]
    assert {window.fault.message.zh, window.fault.message.en, *HEADINGS.values()} <= set(words)
    assert f"{code.value[0]} · {file}" in words
    assert "Traceback" not in " ".join(words)
    assert {label.textFormat() for label in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert (file.read_bytes() if file.is_file() else None) == before


@pytest.mark.parametrize("size", [(800, 560), (1366, 680)])
def test_all_of_it_is_inside(desk: Desk, tmp_path: Path, size: tuple[int, int]) -> None:
    window = troubled(desk, tmp_path / ("很长的名字" * 10) / ("x" * 200) / "none.db")
    window.resize(*size)
    QApplication.sendPostedEvents()
    card = window.choose.parentWidget()
    assert window.rect().contains(card.geometry())
    for part in (*card.findChildren(QLabel), *card.findChildren(QPushButton)):
        assert card.rect().contains(part.geometry())
        if isinstance(part, QLabel) and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width())


def test_choosing_a_good_file_opens_the_window(
    desk: Desk, file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = troubled(desk, tmp_path / "none.db")
    asked: list[str] = []

    def choose(parent: object, title: str, folder: str, kinds: str) -> tuple[str, str]:
        asked.append(folder)
        return str(file), kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    qtbot.mouseClick(window.choose, Qt.MouseButton.LeftButton)
    assert isinstance(desk.window, Window)
    assert desk.window.isVisible()
    assert not isValid(window) or not window.isVisible()
    assert desk.window.geometry().size().width() == 1000
    assert asked == [str(tmp_path)]


def test_choosing_nothing_changes_nothing(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = troubled(desk, tmp_path / "none.db")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    qtbot.mouseClick(window.choose, Qt.MouseButton.LeftButton)
    assert desk.window is window
    assert window.isVisible()


def test_trying_again_goes_on_until_the_file_is_there(
    desk: Desk, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "later.db"
    window = troubled(desk, target)
    for _ in range(3):
        qtbot.keyClick(window.retry, Qt.Key.Key_Space)
        QApplication.processEvents()
        assert isinstance(desk.window, TroubleWindow)
        assert desk.window.isVisible()
        window = desk.window
    shutil.copy(file, target)
    qtbot.keyClick(window.retry, Qt.Key.Key_Space)
    assert isinstance(desk.window, Window)


def test_a_full_window_stays_full(desk: Desk, file: Path, tmp_path: Path) -> None:
    window = troubled(desk, tmp_path / "none.db")
    window.showMaximized()
    window.file_chosen.emit(file)
    assert desk.window.isMaximized()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_unsealed_has_a_lasting_warning(qapp: QApplication, file: Path, lang: str) -> None:
    desk = Desk(qapp, Settings(lang=lang), keep=bool)
    window = desk.open(file)
    assert isinstance(window, Window)
    banner = window.frame.banner
    assert banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.UNSEALED])
    assert banner._close.isHidden()
    banner.put_away()
    banner.say("Something else")
    banner.put_away()
    assert banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.UNSEALED])
    window.act("language")
    assert window.frame.banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.UNSEALED])
    window.act("viewer")
    assert not window.ctx.staff
    delete(window)


def broken(file: Path) -> None:
    paths.digest_of(file).write_text("0" * 64 + f"  {file.name}\n")


def test_broken_opens_for_staff_only(desk: Desk, file: Path) -> None:
    broken(file)
    window = desk.open(file)
    assert isinstance(window, Window)
    assert window.frame.banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.BROKEN])
    window.act("viewer")
    assert window.ctx.staff
    assert "visitor view is not shown" not in window.frame.banner.accessibleName()
    assert "访客" in window.frame.banner.accessibleName()
    window.frame.banner.put_away()
    assert window.frame.banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.BROKEN])


def test_broken_found_later_leaves_the_visitor_view(desk: Desk, file: Path) -> None:
    window = desk.open(file)
    assert isinstance(window, Window)
    window.act("viewer")
    window.warn_of_seal(Seal.BROKEN)
    assert window.ctx.staff
    assert window.frame.banner.accessibleName() == window.ctx.tr(SEAL_WARNINGS[Seal.BROKEN])
    window.act("viewer")
    assert window.ctx.staff
