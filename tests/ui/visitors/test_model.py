"""The notes as a table: true to Qt's rules, ticks are asked for, ten thousand rows do not freeze it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from tests.ui.offices import QUESTIONS, with_office
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Noted, Origin
from zibo_app.services.asked import Line, lines
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole
from zibo_app.ui.visitors.model import ANSWERED, COLUMNS, TIMES, LineRole, NotedModel, came_up

TICK = Qt.ItemDataRole.CheckStateRole


def many(count: int, text: str = "电价") -> tuple[Noted, ...]:
    return tuple(
        Noted(
            id=f"n{number}",
            text=f"{text} {number % 100}",
            origin=Origin.TYPED,
            ref="",
            lang="zh",
            viewer=Audience.STAFF,
            noted_at="2026-11-24T08:00:00Z",
        )
        for number in range(count)
    )


@pytest.fixture
def model(ctx: Context, tmp_path: Path) -> NotedModel:
    held = with_office(ctx, tmp_path, QUESTIONS)
    assert held.session.office
    made = NotedModel(ctx)
    made.show_lines(lines(held.session.office.noted(), ctx.catalogue))
    held.session.close()
    return made


def cells(model: QAbstractItemModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_it_keeps_qts_rules(ctx: Context, model: NotedModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines(lines(many(3), ctx.catalogue))
    model.show_lines(())
    model.show_lines(lines(many(10_000), ctx.catalogue))
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (10_000, len(COLUMNS))
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0


def test_a_row_tells_all_of_a_note(ctx: Context, model: NotedModel) -> None:
    assert cells(model, 0)[:5] == ["电价是多少", "2", "手记", "中文", "工作人员"]
    record = model.lines[2]
    assert record.brief
    assert cells(model, 2)[2] == f"记录 · {ctx.name(record.brief)}" == came_up(ctx, record)
    index = model.index(2, 0)
    assert (index.data(LineRole), index.data(IdRole)) == (record, record.noted.id)
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None
    assert QModelIndex().data() is None


@pytest.mark.parametrize("lang", LANGS)
def test_every_column_has_a_heading(make_ctx: MakeContext, lang: Lang) -> None:
    model = NotedModel(make_ctx(lang=lang))
    across = Qt.Orientation.Horizontal
    assert all(model.headerData(section, across) for section in range(model.columnCount()))
    assert model.headerData(len(COLUMNS), across) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    right = Qt.AlignmentFlag.AlignRight
    assert model.headerData(TIMES, across, Qt.ItemDataRole.TextAlignmentRole) & right
    assert not model.headerData(0, across, Qt.ItemDataRole.TextAlignmentRole) & right


def test_a_tick_is_asked_for_and_not_shown_before_it_is_kept(qtbot: QtBot, model: NotedModel) -> None:
    index = model.index(1, ANSWERED)
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.index(1, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert index.data(TICK) == Qt.CheckState.Unchecked
    assert model.index(1, 0).data(TICK) is None
    with qtbot.waitSignal(model.answer_requested) as asked:
        assert not model.setData(index, Qt.CheckState.Checked.value, TICK)
    assert asked.args == [model.lines[1].noted.id, True]
    assert index.data(TICK) == Qt.CheckState.Unchecked
    with qtbot.assertNotEmitted(model.answer_requested):
        assert not model.setData(model.index(1, 0), Qt.CheckState.Checked.value, TICK)
        assert not model.setData(index, "words")


def test_a_note_is_found_by_its_id(model: NotedModel) -> None:
    assert [model.find(line.noted.id) for line in model.lines] == [0, 1, 2, 3, 4]
    assert model.find("gone") == -1


def test_hostile_words_take_one_short_line(ctx: Context) -> None:
    model = NotedModel(ctx)
    model.show_lines([Line(noted, 1) for noted in many(1, HOSTILE + "\n" + LONG)])
    shown = cells(model, 0)[0]
    assert (len(shown) <= 300, "\n" in shown, shown.startswith("<img")) == (True, False, True)
