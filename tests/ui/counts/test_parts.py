"""The pieces of the tab of touches: sums, the panel where nothing is, the button that takes them away."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from zibo_app.domain.hall import Touched
from zibo_app.domain.text import Text
from zibo_app.services.touches import HEADINGS, Summed, counted, rows, summed
from zibo_app.store.office_faults import OfficeCode
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.counts.nothing import NoTouches
from zibo_app.ui.counts.sums import Sums
from zibo_app.ui.widgets.take_csv import Layout, TakeCsv, ask_path, write

TABLE = Layout(HEADINGS, rows)
COUNTS = counted((Touched("home", "2026-12-08T01", 5),))


def test_sums_are_shown_and_spoken(qtbot: QtBot, ctx: Context) -> None:
    sums = Sums(ctx)
    qtbot.addWidget(sums)
    sums.show_sums(Summed(12_345, Text("首页", "Home"), Text("9:00–10:00", "9:00–10:00")))
    assert [number.text() for number in sums.numbers] == ["12,345", "首页", "9:00–10:00"]
    assert sums.cards[0].accessibleName().endswith(": 12,345")
    sums.show_sums(summed(()))
    assert [number.text() for number in sums.numbers] == ["0", "—", "—"]


def test_why_there_is_nothing(qtbot: QtBot, ctx: Context) -> None:
    nothing = NoTouches(ctx)
    qtbot.addWidget(nothing)
    nothing.show()
    said = set()
    for other_days, fault in ((False, None), (True, None), (True, OfficeCode.LOCKED.fault(reading=True))):
        nothing.tell(other_days=other_days, fault=fault)
        said.add((nothing.head.text(), nothing.said.text()))
        assert nothing.all.isVisible() is (other_days and fault is None)
    assert len(said) == 3
    assert "E-O01" in nothing.said.text()


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, ctx: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = TakeCsv(ctx, "Touches", TABLE)
    qtbot.addWidget(button)
    assert button.accessibleName() == button.text()
    button.show_lines(())
    assert not button.isEnabled()
    button.show_lines(COUNTS)
    target = str(tmp_path / "no such folder" / "x.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (target, ""))
    with qtbot.waitSignal(jobs.REPORTS.failed) as told:
        button.take()
    assert told.args[0].fault.code == "E-X01"
    assert [*tmp_path.iterdir()] == []


def test_the_file_is_a_csv(
    qtbot: QtBot, ctx: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = TakeCsv(ctx, "Touches", TABLE)
    qtbot.addWidget(button)
    for chosen, name in (("a", "a.csv"), ("a.CSV", "a.CSV"), ("a.txt", "a.txt.csv")):
        asked = str(tmp_path / chosen), ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, asked=asked: asked)
        assert ask_path(button, "Touches") == tmp_path / name


def test_it_is_written_in_either_language(tmp_path: Path) -> None:
    for lang, word in (("zh", "首页"), ("en", "Home")):
        text = write(tmp_path / "x.csv", TABLE, COUNTS, lang).read_text("utf-8-sig")
        assert word in text
        assert "2026-12-08T01" in text
