"""One line of the checklist: unfolding, copying, noting, and the walk from line to line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.seen import parts_of, words_of
from zibo_app.domain.evidence import State
from zibo_app.domain.visitor import Origin
from zibo_app.services import faq
from zibo_app.services.faq import Answer
from zibo_app.store.office import Office
from zibo_app.ui.checklist.answers import LINES, AnswerRow, CopyButton
from zibo_app.ui.checklist.noting import NoteLine
from zibo_app.ui.checklist.words import badges, beside, covered, key_of_item, matches, pieces
from zibo_app.ui.context import Context
from zibo_app.ui.pages.questions import QuestionsPage
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.note import NoteButton


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path / "office.db")
    yield opened
    opened.close()


@pytest.fixture
def noting(make_ctx: MakeContext, office: Office) -> Context:
    """The staff view with an office store."""
    return replace(make_ctx(), session=Session(office))


def answer(ctx: Context, question: str) -> Answer:
    found = faq.answer(ctx.catalogue, question)
    assert found is not None
    return found


def lined(ctx: Context, qtbot: QtBot, question: str, width: int = 700) -> AnswerRow:
    made = AnswerRow(ctx, answer(ctx, question), whole=False)
    qtbot.addWidget(made)
    made.resize(width, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(ctx: Context, qtbot: QtBot, record: str = "") -> QuestionsPage:
    page = QuestionsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1282, 634)
    page.show_place(record, ())
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


# -- words -----------------------------------------------------------------------------------------
def test_badges_tell_coverage_and_what_is_beside(ctx: Context) -> None:
    assert [b.accessibleName() for b in badges(ctx, answer(ctx, "comparable"))] == [
        covered(ctx, answer(ctx, "comparable").coverage),
        "ƒ 推算",
    ]
    assert [len(badges(ctx, answer(ctx, q))) for q in ("growth", "power")] == [1, 1]
    assert beside(ctx, State.LOCAL).startswith("✎")


def test_pieces_lead_to_figures_statements_and_records(ctx: Context) -> None:
    found = answer(ctx, "approval")
    keys = [piece.key for piece in pieces(ctx, found) if piece.key]
    assert keys[:2] == ["statement|project-steward|guidance", "record|land-one-matter|"]
    assert keys == [key_of_item(item) for part in found.parts for item in part.items]


def test_filters_match_coverage_or_what_is_beside(ctx: Context) -> None:
    found = answer(ctx, "comparable")
    assert [matches(found, f) for f in ((), ("partial",), ("derived",), ("full",), ("full", "derived"))] == [
        True,
        True,
        True,
        False,
        True,
    ]


# -- a line ----------------------------------------------------------------------------------------
def test_a_long_answer_is_unfolded_and_folded(ctx: Context, qtbot: QtBot) -> None:
    row = lined(ctx, qtbot, "next-year")
    low = row.prose.heightForWidth(row.prose.width())
    assert not row.more.isHidden()
    with qtbot.waitSignal(row.unfolded) as heard:
        row.more.click()
    assert heard.args == ["next-year"]
    assert row.prose.heightForWidth(row.prose.width()) > low
    assert ctx.tr("Show less") in row.more.accessibleName()
    row.more.click()
    assert row.prose.heightForWidth(row.prose.width()) == low


def test_a_short_answer_has_nothing_to_unfold(ctx: Context, qtbot: QtBot) -> None:
    row = lined(ctx, qtbot, "logistics", 1200)
    assert row.prose.lines() <= LINES
    assert row.more.isHidden()


def test_an_answer_is_copied(ctx: Context, qtbot: QtBot) -> None:
    button = CopyButton(ctx, answer(ctx, "environment"))
    qtbot.addWidget(button)
    button.button.click()
    text = QGuiApplication.clipboard().text()
    assert "226天" in text
    assert "226 days" in text
    assert button.button.accessibleName() == ctx.tr("Copied")


def test_every_control_is_named(ctx: Context, qtbot: QtBot) -> None:
    page = opened(ctx, qtbot, "contact")
    names = [row.more.accessibleName() for row in page.panel.rows.values()]
    assert len(set(names)) == len(names)
    assert all(row.prose.accessibleName() for row in page.panel.rows.values())


def test_lines_are_walked_by_keys(ctx: Context, qtbot: QtBot) -> None:
    page = opened(ctx, qtbot)
    rows = list(page.panel.rows.values())
    rows[0].focus()
    qtbot.keyClick(rows[0].prose, Qt.Key.Key_Down)
    assert rows[1].prose.hasFocus()
    qtbot.keyClick(rows[1].prose, Qt.Key.Key_Up)
    qtbot.keyClick(rows[0].prose, Qt.Key.Key_Up)
    assert rows[0].prose.hasFocus()


def test_a_line_without_places_gives_its_button_the_focus(noting: Context, qtbot: QtBot) -> None:
    page = opened(noting, qtbot, "contact")
    row = page.panel.rows["contact"]
    row.focus()
    assert row.isAncestorOf(page.focusWidget())
    assert not row.prose.hasFocus()


# -- noting ----------------------------------------------------------------------------------------
def test_a_gap_is_noted_with_one_press(noting: Context, qtbot: QtBot, office: Office) -> None:
    page = opened(noting, qtbot, "power")
    button = page.panel.rows["power"].findChild(NoteButton)
    qtbot.mouseClick(button.button, Qt.MouseButton.LeftButton)
    found = office.noted()
    assert [(n.text, n.origin, n.ref) for n in found] == [("电价和供电容量？", Origin.CHECKLIST, "power")]


def test_what_is_stated_needs_no_note(noting: Context, qtbot: QtBot) -> None:
    page = opened(noting, qtbot)
    assert page.panel.rows["growth"].findChildren(NoteButton) == []
    assert len(page.panel.rows["scale"].findChildren(NoteButton)) == 1


def test_without_an_office_nothing_can_be_noted(ctx: Context, qtbot: QtBot) -> None:
    page = opened(ctx, qtbot, "power")
    assert page.head.note.isHidden()
    assert parts_of(page, NoteButton) == []


def test_a_question_is_written_down(noting: Context, qtbot: QtBot, office: Office) -> None:
    page = opened(noting, qtbot)
    assert page.line.isHidden()
    page.head.note.click()
    assert page.line.line.hasFocus()
    qtbot.keyClick(page.line.line, Qt.Key.Key_Return)
    assert office.noted() == ()
    page.line.line.setText("  地价 <b>多少</b>？ ")
    qtbot.keyClick(page.line.line, Qt.Key.Key_Return)
    assert [(n.text, n.origin, n.ref) for n in office.noted()] == [("地价 <b>多少</b>？", Origin.TYPED, "")]
    assert page.line.line.text() == ""
    assert any("地价 <b>多少</b>？" in text for text in words_of(page.line))
    page.line.line.setText("另一问")
    page.line.save.click()
    assert len(office.noted()) == 2


def test_it_can_be_taken_back(noting: Context, qtbot: QtBot, office: Office) -> None:
    page = opened(noting, qtbot)
    page.head.note.click()
    page.line.line.setText("问")
    page.line.note()
    page.line.findChild(NoteButton).back.click()
    assert office.noted() == ()


def test_esc_puts_the_line_away(noting: Context, qtbot: QtBot) -> None:
    page = opened(noting, qtbot)
    page.head.note.click()
    page.line.line.setText("未写完")
    qtbot.keyClick(page.line.line, Qt.Key.Key_Escape)
    assert page.line.isHidden()
    assert page.head.note.hasFocus()
    assert not page.head.note.isChecked()


def test_what_could_not_be_saved_stays_in_the_line(noting: Context, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "nowhere").write_text("no folder")
    lost = replace(noting, session=Session(Office(tmp_path / "nowhere" / "office.db")))
    line = NoteLine(lost)
    qtbot.addWidget(line)
    line.open()
    line.line.setText("重要的问题")
    line.note()
    assert line.line.text() == "重要的问题"
    assert "NOT saved" in " ".join(words_of(line)) or "未保存" in " ".join(words_of(line))
