"""The model reads pages on demand, keeps few, sorts and filters in the catalogue."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Brief, Query, Row
from zibo_app.domain.text import Text
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import KEPT, LONGEST, PAGE, IdRole, RecordModel, RowRole
from zibo_app.ui.theme import Theme

MANY = 100_000
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Endless:
    """Stands for a catalogue of very many records, and notes what is read from it."""

    def __init__(self, count: int = MANY) -> None:
        self.size = count
        self.read: list[tuple[int, int]] = []
        self.counted = 0
        self.edition = SimpleNamespace(data_year="2023")
        self.viewer = Audience.STAFF

    def count(self, _kinds: object, _query: object) -> int:
        self.counted += 1
        return self.size

    def page(self, _kinds: object, _query: object, offset: int, limit: int) -> tuple[Row, ...]:
        self.read.append((offset, limit))
        last = min(self.size, offset + limit)
        return tuple(
            Row(Brief(f"r{n}", "person", Text(f"第{n}", f"No. {n}")), Text()) for n in range(offset, last)
        )

    def position(self, _kinds: object, _query: object, which: str) -> int:
        return int(which[1:]) if which[1:].isdecimal() else -1


@pytest.fixture
def endless() -> Endless:
    return Endless()


@pytest.fixture
def model(endless: Endless) -> RecordModel:
    return RecordModel(Context(cast("Catalogue", endless), "zh", Theme("light")), ("person",))


def cell(model: RecordModel, row: int, column: int = 0, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
    return model.data(model.index(row, column), role)


@pytest.mark.parametrize("kind", [kind.key for kind in KINDS])
def test_is_a_sound_model_of_every_kind(qtbot: QtBot, ctx: Context, kind: str) -> None:
    model = RecordModel(ctx, (kind,))
    QAbstractItemModelTester(model, FATAL)
    assert model.rowCount() == ctx.catalogue.count((kind,))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.ask(Query(filters=(("level", "national"),)))
    assert model.rowCount() == ctx.catalogue.count((kind,), model.query)


def test_nothing_is_read_before_it_is_looked_at(model: RecordModel, endless: Endless) -> None:
    assert model.rowCount() == MANY
    assert endless.read == []
    assert endless.counted == 1


def test_reads_the_page_that_is_looked_at(model: RecordModel, endless: Endless) -> None:
    assert cell(model, 54_321) == "第54321"
    assert endless.read == [(54_300, PAGE)]
    assert cell(model, 54_399) == "第54399"
    assert endless.read == [(54_300, PAGE)]
    assert cell(model, 54_400) == "第54400"
    assert len(endless.read) == 2


def test_keeps_few_pages(model: RecordModel, endless: Endless) -> None:
    for page in range(KEPT * 3):
        cell(model, page * PAGE)
    assert len(model._pages) == KEPT
    read = len(endless.read)
    cell(model, (KEPT * 3 - 1) * PAGE)
    assert len(endless.read) == read
    cell(model, 0)
    assert len(endless.read) == read + 1


def test_the_page_last_looked_at_stays_longest(model: RecordModel, endless: Endless) -> None:
    for page in range(KEPT):
        cell(model, page * PAGE)
    cell(model, 0)
    cell(model, KEPT * PAGE)
    read = len(endless.read)
    cell(model, 0)
    assert len(endless.read) == read
    cell(model, PAGE)
    assert len(endless.read) == read + 1


def test_the_same_query_reads_nothing_anew(qtbot: QtBot, model: RecordModel, endless: Endless) -> None:
    cell(model, 0)
    with qtbot.assertNotEmitted(model.modelReset):
        model.ask(model.query)
    assert endless.counted == 1


def test_another_query_starts_anew(qtbot: QtBot, model: RecordModel, endless: Endless) -> None:
    cell(model, 0)
    with qtbot.waitSignal(model.modelReset, timeout=500):
        model.ask(Query(text="x"))
    assert endless.counted == 2
    assert model._pages == {}
    assert model.query.text == "x"


def test_sorts_in_the_catalogue(model: RecordModel) -> None:
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert (model.query.sort, model.query.descending) == ("name", True)
    model.sort(0, Qt.SortOrder.AscendingOrder)
    assert (model.query.sort, model.query.descending) == ("name", False)
    model.sort(-1)
    assert model.query.sort == "position"


def test_a_column_that_cannot_be_sorted_changes_nothing(ctx: Context) -> None:
    model = RecordModel(ctx, ("enterprise",))
    before = model.query
    at = [column.label.en for column in model.columns].index("Honours")
    model.sort(at, Qt.SortOrder.AscendingOrder)
    assert model.query == before


def test_finds_a_record_it_holds_without_asking(model: RecordModel, endless: Endless) -> None:
    cell(model, 250)
    assert model.find("r299") == 299
    assert model.find("r77777") == 77_777
    assert model.find("nobody") == -1


def test_gives_some_rows(model: RecordModel) -> None:
    assert [row.brief.id for row in model.rows(98, 4)] == ["r98", "r99", "r100", "r101"]
    assert [row.brief.id for row in model.rows(MANY - 1, 50)] == [f"r{MANY - 1}"]
    assert model.rows(MANY, 5) == ()
    assert model.row(MANY + 5) is None


def test_gives_row_and_id_in_any_column(model: RecordModel) -> None:
    for column in range(model.columnCount()):
        assert cell(model, 3, column, IdRole) == "r3"
        assert cell(model, 3, column, RowRole).brief.id == "r3"
    assert cell(model, 3, 0, Qt.ItemDataRole.DecorationRole) is None
    assert cell(model, 3, 0, Qt.ItemDataRole.ToolTipRole) is None
    assert cell(model, 3, 0, Qt.ItemDataRole.AccessibleTextRole) == "第3"


def test_has_no_children_and_no_cell_outside(model: RecordModel) -> None:
    first = model.index(0, 0)
    assert model.rowCount(first) == 0
    assert model.columnCount(first) == 0
    assert model.data(QModelIndex()) is None


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_words_its_headings(make_ctx: MakeContext, lang: str) -> None:
    ctx = make_ctx(lang=lang)
    model = RecordModel(ctx, ("project",))
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == [ctx.say(column.label) for column in model.columns]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None
    aligned = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert aligned & Qt.AlignmentFlag.AlignLeft


def test_a_hostile_cell_is_cut_and_flat(make_ctx: MakeContext, hostile: Catalogue) -> None:
    model = RecordModel(make_ctx(catalogue=hostile), ("enterprise",))
    shown = cell(model, 0)
    assert "<img" in shown
    assert len(shown) <= LONGEST
    assert "\n" not in shown


def test_guests_have_fewer_rows(make_ctx: MakeContext, ctx: Context) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    assert RecordModel(guest, ("person",)).rowCount() == 0
    assert RecordModel(ctx, ("person",)).rowCount() > 0


def test_an_empty_list_is_sound(qtbot: QtBot) -> None:
    ctx = Context(cast("Catalogue", Endless(0)), "en", Theme("light"))
    model = RecordModel(ctx, ("person",))
    QAbstractItemModelTester(model, FATAL)
    assert model.rowCount() == 0
    assert model.rows(0, 10) == ()


def test_a_page_that_comes_back_short_is_no_fault(endless: Endless, model: RecordModel) -> None:
    endless.size = 10
    assert model.row(50) is None
    assert cell(model, 50) is None
    assert replace(model.query) == model.query
