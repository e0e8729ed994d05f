"""The answer card: all that is said stands on it, each action asks for itself, at any width."""

from dataclasses import replace
from pathlib import Path

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
from zibo_app.domain.visitor import Noted
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.search.answers import shown
from zibo_app.ui.search.card import AnswerCard
from zibo_app.ui.search.number import Number
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.note import NoteButton


def noted(ctx: Context) -> tuple[Noted, ...]:
    assert ctx.session.office is not None
    return ctx.session.office.noted()


def card_of(ctx: Context, answer: object, qtbot: QtBot, width: int = 688) -> AnswerCard:
    """Show a card alone, as high as it asks to be at this width."""
    card = AnswerCard(ctx, shown(ctx, answer), width)  # type: ignore[arg-type]  # one of the three answers
    qtbot.addWidget(card)
    card.resize(width, 400)
    card.show()
    laid_out()
    card.resize(width, card.heightForWidth(width))
    laid_out()
    return card


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_a_figure_says_all_it_is(make_ctx: MakeContext, qtbot: QtBot, lang: Lang, viewer: Audience) -> None:
    ctx = make_ctx(lang, viewer)
    answer = figure_answer(ctx.catalogue)
    card, said = card_of(ctx, answer, qtbot), shown(ctx, answer)
    words = words_of(card)
    for each in (said.heading, said.caption, said.other, said.where, said.badge[0], *said.lines):
        assert each in words
    assert parts_of(card, Number)[0].accessibleName() == said.value
    assert card.accessibleName() == f"{said.heading}: {said.value}"


def test_its_height_is_as_drawn(ctx: Context, qtbot: QtBot) -> None:
    answer = count_answer(ctx.catalogue)
    assert 140 <= card_of(ctx, answer, qtbot).height() <= 180


@pytest.mark.parametrize(
    ("sort", "wishes"),
    [
        ("figure", ["large", "copy", "evidence"]),
        ("count", ["large", "copy"]),
        ("gap", ["large", "copy", "open"]),
    ],
)
def test_each_action_asks_for_itself(ctx: Context, qtbot: QtBot, sort: str, wishes: list[str]) -> None:
    answers = {"figure": figure_answer, "count": count_answer}
    maker = answers.get(sort)
    answer = maker(ctx.catalogue) if maker else question(ctx.catalogue, stated=False)
    card = card_of(ctx, answer, qtbot)
    heard: list[str] = []
    card.wished.connect(heard.append)
    for button in parts_of(card, Button):
        assert button.accessibleName()
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert heard == wishes
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert heard[len(wishes) :] == ["large", "large"]


def test_guests_copy_nothing(make_ctx: MakeContext, qtbot: QtBot) -> None:
    ctx = make_ctx("en", Audience.PUBLIC)
    card = card_of(ctx, figure_answer(ctx.catalogue), qtbot)
    texts = [button.text() for button in parts_of(card, Button)]
    assert texts == ["Show large", "Source →"]
    assert all(button.height() >= 44 for button in parts_of(card, Button))


def test_a_plan_has_a_dashed_frame(ctx: Context, qtbot: QtBot) -> None:
    plan = figure_answer(ctx.catalogue, "prov-key-projects.plan")
    assert card_of(ctx, plan, qtbot).property("role") == "plan"
    assert card_of(ctx, figure_answer(ctx.catalogue), qtbot).property("role") == "found"


def test_a_gap_can_be_noted_on_the_spot(ctx: Context, qtbot: QtBot, tmp_path: Path) -> None:
    gap = question(ctx.catalogue, stated=False)
    without = card_of(ctx, gap, qtbot)
    assert parts_of(without, NoteButton) == []
    ctx = replace(ctx, session=Session(Office(tmp_path / "office.db")))
    card = card_of(ctx, gap, qtbot)
    (note,) = parts_of(card, NoteButton)
    note.note()
    (kept,) = noted(ctx)
    assert (kept.text, kept.ref, str(kept.origin)) == (gap.question.text.zh, gap.question.id, "search")
    ctx.session.close()


def test_it_shows_whether_enter_is_about_it(ctx: Context, qtbot: QtBot) -> None:
    card = card_of(ctx, figure_answer(ctx.catalogue), qtbot)
    before = card.grab().toImage()
    card.mark(current=True)
    laid_out()
    assert card.grab().toImage() != before
    card.mark(current=False)
    laid_out()
    assert card.grab().toImage() == before


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("width", "scale"), [(688, 1.0), (520, 1.5), (600, 2.0), (360, 1.0)])
@pytest.mark.parametrize("sort", ["figure", "count", "stated", "gap"])
def test_nothing_strays_at_any_width(  # noqa: PLR0913, PLR0917 one case each
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, width: int, scale: float, sort: str
) -> None:
    ctx = make_ctx(lang, scale=scale)
    answers = {"figure": figure_answer, "count": count_answer}
    maker = answers.get(sort)
    answer = maker(ctx.catalogue) if maker else question(ctx.catalogue, stated=sort == "stated")
    holder = QWidget()
    qtbot.addWidget(holder)
    card = card_of(ctx, answer, qtbot, width)
    assert card.minimumSizeHint().width() <= width
    assert list(strays(card)) == []
    assert all(len(part.shown()) <= 3 for part in parts_of(card, Clamped))
