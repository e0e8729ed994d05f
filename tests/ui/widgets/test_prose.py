"""Running text: laid out, cut, pointed at and walked through by keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE
from zibo_app.ui.context import Context
from zibo_app.ui.theme import Theme
from zibo_app.ui.widgets.prose import Prose
from zibo_app.ui.widgets.typeset import MOST, Piece, Typesetter, first, length, spans

PIECES = [
    Piece("企业："),
    Piece("新华制药", "one", "ink"),
    Piece("、"),
    Piece("新华医疗", "two", "ink"),
    Piece("等；项目："),
    Piece("安得医疗膜止液输液器项目", "three", "ink"),
]
FLAT = "企业：新华制药、新华医疗等；项目：安得医疗膜止液输液器项目"


def shown(ctx: Context, qtbot: QtBot, pieces: list[Piece], lines: int = 0, width: int = 600) -> Prose:
    prose = Prose(ctx, pieces, lines)
    qtbot.addWidget(prose)
    prose.resize(width, prose.heightForWidth(width))
    with qtbot.waitExposed(prose):
        prose.show()
    prose.activateWindow()
    return prose


def centre(prose: Prose, key: str) -> QPoint:
    return prose.place_of(key).center().toPoint()


def move(prose: Prose, to: QPoint) -> None:
    """Move the pointer within the widget; where the real one is, is nobody's business."""
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(to), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(prose, event)


def described(prose: Prose) -> str:
    return prose.accessibleDescription()


# -- setting ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(("text", "letters"), [("", 0), ("甲乙", 2), ("𠮷", 2), ("a😀b", 4)])
def test_letters_are_counted_as_qt_does(text: str, letters: int) -> None:
    assert length(text) == letters
    assert first(text, letters) == text


def test_half_a_letter_is_none() -> None:
    assert first("𠮷", 1) == ""
    assert first("a😀b", 2) == "a"


def test_pieces_stand_one_after_the_other() -> None:
    found = spans([Piece("甲"), Piece("𠮷", "k"), Piece("a\nb")])
    assert [(span.start, span.end) for span in found] == [(0, 1), (1, 3), (3, 6)]
    assert found[2].piece.text == "a b"
    assert length(spans([Piece("长" * 9_000)])[0].piece.text) == MOST


@pytest.mark.parametrize("lines", [1, 2, 3])
@pytest.mark.parametrize("width", [60, 120, 333])
def test_what_is_cut_ends_in_dots_within_its_lines(program: object, lines: int, width: int) -> None:
    setter = Typesetter(Theme("light"), [Piece("招商引资𠮷" * 40)], lines)
    laid = setter.at(width)
    assert laid.layout.lineCount() == lines
    assert laid.layout.text().endswith("…")
    assert laid.lines > lines
    assert all(laid.layout.lineAt(n).naturalTextWidth() <= width for n in range(lines))
    assert setter.text.startswith(laid.layout.text()[:-1])


def test_what_fits_is_whole(program: object) -> None:
    setter = Typesetter(Theme("light"), PIECES, 2)
    laid = setter.at(900)
    assert (laid.layout.text(), laid.lines, laid.shown) == (FLAT, 1, len(FLAT))
    assert setter.at(900) is laid
    setter.set_lines(1)
    assert setter.at(900) is not laid


def test_many_widths_are_not_all_kept(program: object) -> None:
    setter = Typesetter(Theme("light"), PIECES, 0)
    for width in range(100, 200):
        setter.at(width)
    assert len(setter._kept) < 5


def test_larger_text_takes_more_room(program: object) -> None:
    small, large = (Typesetter(Theme("light", scale), PIECES, 0).at(200) for scale in (1.0, 2.0))
    assert large.lines > small.lines
    assert large.height > 2 * small.height
    assert isinstance(large.layout.font(), QFont)


def test_only_what_can_be_activated_is_underlined(program: object) -> None:
    setter = Typesetter(Theme("dark"), PIECES, 0)
    ranges = [setter._format(span) for span in setter.spans]
    lined = [each.format.underlineStyle() is not QTextCharFormat.NoUnderline for each in ranges]
    assert lined == [bool(piece.key) for piece in PIECES]
    lit = setter.lit(setter.spans[1])
    assert lit.format.foreground().color() == Theme("dark").color("brand")


# -- the widget ------------------------------------------------------------------------------------
def test_it_says_what_it_shows(ctx: Context, qtbot: QtBot) -> None:
    prose = shown(ctx, qtbot, PIECES)
    assert prose.accessibleName() == prose.text() == FLAT
    assert prose.keys() == ["one", "two", "three"]
    assert prose.lines() == 1


@pytest.mark.parametrize("key", ["one", "two", "three"])
def test_a_click_activates_what_is_under_it(ctx: Context, qtbot: QtBot, key: str) -> None:
    prose = shown(ctx, qtbot, PIECES, width=150)
    with qtbot.waitSignal(prose.activated) as heard:
        qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=centre(prose, key))
    assert heard.args == [key]


def test_a_click_beside_activates_nothing(ctx: Context, qtbot: QtBot) -> None:
    prose = shown(ctx, qtbot, PIECES)
    heard: list[str] = []
    prose.activated.connect(heard.append)
    qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(2, 5))
    qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(595, 5))
    qtbot.mouseClick(prose, Qt.MouseButton.RightButton, pos=centre(prose, "one"))
    qtbot.mousePress(prose, Qt.MouseButton.LeftButton, pos=centre(prose, "one"))
    qtbot.mouseRelease(prose, Qt.MouseButton.LeftButton, pos=centre(prose, "two"))
    assert heard == []


def test_the_pointer_shows_what_can_be_activated(ctx: Context, qtbot: QtBot) -> None:
    prose = shown(ctx, qtbot, PIECES)
    move(prose, centre(prose, "two"))
    assert prose.cursor().shape() is Qt.CursorShape.PointingHandCursor
    over = prose.grab().toImage()
    move(prose, QPoint(2, 5))
    assert prose.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert prose.grab().toImage() != over


def test_tab_walks_through_and_leaves(ctx: Context, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    prose, before, after = Prose(ctx, PIECES), QPushButton("a"), QPushButton("b")
    box = QVBoxLayout(holder)
    for part in (before, prose, after):
        box.addWidget(part)
    holder.resize(600, 200)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    before.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(holder.focusWidget(), Qt.Key.Key_Tab)
        seen.append(described(prose) if prose.hasFocus() else "left")
    assert seen == ["新华制药", "新华医疗", "安得医疗膜止液输液器项目", "left"]
    qtbot.keyClick(after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert (prose.hasFocus(), described(prose)) == (True, "安得医疗膜止液输液器项目")


def test_arrows_and_enter(ctx: Context, qtbot: QtBot) -> None:
    prose = shown(ctx, qtbot, PIECES)
    heard: list[str] = []
    prose.activated.connect(heard.append)
    prose.setFocus()
    frames = [prose.grab().toImage()]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(prose, key)
        frames.append(prose.grab().toImage())
    qtbot.keyClick(prose, Qt.Key.Key_Enter)
    assert heard == ["one", "two", "one"]
    assert frames[0] == frames[1] != frames[2]


def test_what_is_cut_away_cannot_be_reached(ctx: Context, qtbot: QtBot) -> None:
    prose = shown(ctx, qtbot, PIECES, lines=1, width=110)
    assert prose.lines() > 1
    assert prose.place_of("three").isEmpty()
    prose.setFocus()
    for _ in range(3):
        qtbot.keyClick(prose, Qt.Key.Key_Right)
    assert described(prose) == "新华制药"
    with qtbot.waitSignal(prose.cut_changed):
        prose.set_lines(0)
    prose.resize(110, prose.heightForWidth(110))
    assert not prose.place_of("three").isEmpty()


def test_without_places_it_takes_no_focus(ctx: Context, qtbot: QtBot) -> None:
    prose = shown(ctx, qtbot, [Piece("原文未载")])
    assert prose.focusPolicy() is Qt.FocusPolicy.NoFocus
    qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.mark.parametrize("text", [HOSTILE, "x" * 5_000, "很长" * 4_000, "", "e" + "\u0301" * 500])
def test_hostile_text_stays_within(ctx: Context, qtbot: QtBot, text: str) -> None:
    prose = shown(ctx, qtbot, [Piece(text, "k", "ink")], lines=2, width=300)
    assert prose.minimumSizeHint().width() == 1
    assert prose.height() < 80
    assert not prose.grab().isNull()
    prose.set_lines(0)
    assert prose.heightForWidth(300) >= prose.height()
