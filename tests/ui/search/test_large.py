"""The answer on the whole window: complete, never cut, gone with a touch."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.search.conftest import count_answer, figure_answer, question
from tests.ui.seen import laid_out, parts_of, words_of
from tests.ui.test_fit import strays
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.context import Context
from zibo_app.ui.search.answers import Shown, shown
from zibo_app.ui.search.large import LargeView
from zibo_app.ui.search.number import Number

SIZES = [(800, 600), (1366, 690), (1920, 990)]


def opened(ctx: Context, said: Shown, qtbot: QtBot, size: tuple[int, int] = (1366, 690)) -> LargeView:
    view = LargeView(ctx, said)
    qtbot.addWidget(view)
    view.resize(*size)
    view.show()
    laid_out()
    return view


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("lang", LANGS)
def test_everything_is_on_it_and_nothing_cut(
    make_ctx: MakeContext, qtbot: QtBot, size: tuple[int, int], scale: float, lang: Lang
) -> None:
    ctx = make_ctx(lang, scale=scale)
    said = shown(ctx, figure_answer(ctx.catalogue))
    view = opened(ctx, said, qtbot, size)
    words = words_of(view)
    for each in (said.heading, said.caption, said.other, said.where, said.badge[0], *said.lines):
        assert each in words
    (number,) = parts_of(view, Number)
    assert number.wide(number.factor()) <= number.width()
    assert list(strays(view)) == []
    assert view.area.horizontalScrollBar().maximum() == 0


def test_the_number_is_as_large_as_drawn(ctx: Context, qtbot: QtBot) -> None:
    view = opened(ctx, shown(ctx, figure_answer(ctx.catalogue)), qtbot, (1920, 990))
    (number,) = parts_of(view, Number)
    assert [font.pixelSize() for _, font, _ in number.pieces(number.factor())] == [200, 64]
    assert view.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, None])
def test_a_key_or_a_touch_puts_it_away(ctx: Context, qtbot: QtBot, way: Qt.Key | None) -> None:
    view = opened(ctx, shown(ctx, count_answer(ctx.catalogue)), qtbot)
    with qtbot.waitSignal(view.closed, timeout=500):
        if way is None:
            target = view.childAt(view.rect().center())
            assert isinstance(target, QWidget)
            qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(view, way)
    with qtbot.assertNotEmitted(view.closed):
        qtbot.keyClick(view, Qt.Key.Key_Down)


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_a_question_has_no_number(make_ctx: MakeContext, qtbot: QtBot, viewer: Audience) -> None:
    ctx = make_ctx("zh", viewer)
    answer = question(ctx.catalogue, stated=True)
    view = opened(ctx, shown(ctx, answer), qtbot)
    assert parts_of(view, Number) == []
    assert answer.question.text.zh in words_of(view)
    assert view.accessibleName().startswith(answer.question.text.zh)


def test_hostile_words_do_not_widen_it(make_ctx: MakeContext, hostile: Catalogue, qtbot: QtBot) -> None:
    ctx = make_ctx("en", catalogue=hostile)
    view = opened(ctx, shown(ctx, figure_answer(hostile)), qtbot, (800, 600))
    assert view.area.widget().width() <= view.area.viewport().width()
    assert any("<img src=" in words for words in words_of(view))
