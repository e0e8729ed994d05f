"""The list: one painted row a record, walked by keys and by typing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show
from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import Query
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.record_list import RecordList
from zibo_app.ui.browse.spec import ENTERPRISES, PARKS, BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole, RecordModel


def list_of(ctx: Context, show: Show, spec: BrowseSpec = ENTERPRISES) -> RecordList:
    view = RecordList(ctx, spec, RecordModel(ctx, spec.kinds))
    view._model = view.model()  # type: ignore[attr-defined]  # a view does not own its model
    show(view)
    return view


def current(view: RecordList) -> str:
    return str(view.currentIndex().data(IdRole))


def test_rows_are_as_high_as_the_page_says(ctx: Context, show: Show) -> None:
    assert list_of(ctx, show).rowHeight(0) == 60
    assert list_of(ctx, show, PARKS).rowHeight(0) == 72


def test_only_the_name_column_is_shown(ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    shown = [n for n in range(view.model().columnCount()) if not view.isColumnHidden(n)]
    assert shown == [0]
    assert view.columnWidth(0) == view.viewport().width()
    assert view.horizontalHeader().isHidden()
    assert view.verticalHeader().isHidden()
    assert view.accessibleName() == ctx.tr("Enterprises")


def test_arrows_walk(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(view.chosen, timeout=500) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert caught.args == ["xinhua-pharma"]
    assert current(view) == "xinhua-pharma"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert current(view) == "xiandao"


def test_end_and_home(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.setCurrentIndex(view.model().index(3, 0))
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == view.model().rowCount() - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0


def test_page_down_moves_by_what_is_seen(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 5


def test_enter_opens(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.setCurrentIndex(view.model().index(1, 0))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(view.opened, timeout=500) as caught:
            qtbot.keyClick(view, key)
        assert caught.args == ["xinhua-pharma"]


def test_enter_on_nothing_opens_nothing(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.model().ask(Query(text="zzz"))
    with qtbot.assertNotEmitted(view.opened), qtbot.assertNotEmitted(view.chosen):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Down):
            qtbot.keyClick(view, key)


def test_a_click_chooses(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    with qtbot.waitSignal(view.chosen, timeout=500) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 150))
    assert caught.args == ["xinhua-medical"]


@pytest.mark.parametrize(
    ("typed", "record"),
    [
        ("xh", "xinhua-pharma"),
        ("xinhuayi", "xinhua-medical"),
        ("welion", "weilan"),
        ("金", "jinjing"),
        ("一诺威", "inov"),
    ],
)
def test_typing_goes_to_a_name(ctx: Context, show: Show, typed: str, record: str) -> None:
    view = list_of(ctx, show)
    view.keyboardSearch(typed)
    assert current(view) == record


def test_typing_letter_by_letter_goes_on(qtbot: QtBot, ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    qtbot.keyClicks(view, "zhi")
    assert current(view) == "zhiyang"


def test_typing_what_there_is_not_stays(ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.setCurrentIndex(view.model().index(2, 0))
    view.keyboardSearch("zzz")
    assert view.currentIndex().row() == 2


def test_a_pause_begins_a_new_word(ctx: Context, show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    view = list_of(ctx, show)
    view.keyboardSearch("x")
    monkeypatch.setattr("zibo_app.ui.browse.typing.PAUSE", -1)
    view.keyboardSearch("j")
    assert current(view) == "jinjing"
    assert view._type._typed == "j"


def test_the_chosen_row_has_a_brand_edge(ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    view.setCurrentIndex(view.model().index(0, 0))
    picture = view.viewport().grab().toImage()
    assert QColor(picture.pixel(1, 30)) == ctx.theme.color("brand")
    assert QColor(picture.pixel(8, 50)) == ctx.theme.color("brand_soft")
    assert QColor(picture.pixel(8, 90)) == ctx.theme.color("card")
    assert QColor(picture.pixel(200, 59)) == ctx.theme.color("line")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_names_keep_the_height(
    make_ctx: MakeContext, hostile: Catalogue, show: Show, lang: str
) -> None:
    view = list_of(make_ctx(lang=lang, catalogue=hostile), show)
    assert view.rowHeight(0) == 60
    assert not view.viewport().grab().isNull()
    assert view.horizontalScrollBar().maximum() == 0


def test_larger_text_makes_higher_rows(make_ctx: MakeContext, show: Show) -> None:
    view = list_of(make_ctx(scale=2.0), show)
    assert view.rowHeight(0) == 120
    hint = view.itemDelegate().sizeHint(QStyleOptionViewItem(), view.model().index(0, 0))
    assert hint.height() == 120


def test_the_model_beneath_is_sound(ctx: Context, show: Show) -> None:
    view = list_of(ctx, show)
    QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.scrollToBottom()
    assert view.verticalScrollBar().value() > 0
