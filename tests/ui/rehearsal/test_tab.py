"""The tab of the rehearsal through its controls: ten questions by keys, the score kept, another language."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.offices import Full, with_office
from zibo_app.domain.drill import ASKED, SECONDS
from zibo_app.domain.text import Lang
from zibo_app.ui.context import Context
from zibo_app.ui.rehearsal.asking import Asking
from zibo_app.ui.rehearsal.result import Start
from zibo_app.ui.rehearsal.tab import RehearsalTab
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.label import Label

MS = 1000


@pytest.fixture
def tab(make_ctx: MakeContext, tmp_path: Path, qtbot: QtBot) -> RehearsalTab:
    return opened(with_office(make_ctx(), tmp_path), qtbot)


def opened(ctx: Context, qtbot: QtBot) -> RehearsalTab:
    made = RehearsalTab(ctx)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    return made


def asking(tab: RehearsalTab) -> Asking:
    assert isinstance(tab.card, Asking)
    return tab.card


def start(tab: RehearsalTab) -> Start:
    assert isinstance(tab.card, Start)
    return tab.card


def words(tab: RehearsalTab) -> str:
    return " ".join(label.text() for label in tab.card.findChildren(Label) if not label.isHidden())


def answer(tab: RehearsalTab, qtbot: QtBot, *, well: bool) -> None:
    card = asking(tab)
    assert tab.run is not None
    assert tab.run.drill is not None
    right = tab.run.drill.right
    at = right if well else (right + 1) % len(card.choices)
    qtbot.keyClick(card, Qt.Key(Qt.Key.Key_1 + at), Qt.KeyboardModifier.NoModifier)


def test_ten_questions_by_keys_and_the_score_stays(tab: RehearsalTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(start(tab).start, Qt.MouseButton.LeftButton)
    for n in range(ASKED):
        answer(tab, qtbot, well=n % 5 != 0)
        qtbot.keyClick(asking(tab).next, Qt.Key.Key_Space)
    assert isinstance(tab.card, Start)
    assert f"8 / {ASKED}" in words(tab) or "8" in words(tab)
    office = tab.ctx.session.office
    assert office is not None
    (score,) = office.stage.rehearsals()
    assert (score.right, score.asked) == (8, ASKED)


def test_no_answer_in_time_is_wrong(tab: RehearsalTab) -> None:
    tab.begin("a")
    asking(tab).pass_time(SECONDS * MS)
    assert tab.run is not None
    assert (tab.run.right, tab.run.given, tab.run.seconds) == (0, (-1,), SECONDS)
    assert "时间到" in words(tab)


def test_an_answer_counts_once(tab: RehearsalTab) -> None:
    tab.begin("a")
    card = asking(tab)
    card.choose(0)
    card.choose(1)
    card.pass_time(SECONDS * MS)
    assert tab.run is not None
    assert len(tab.run.given) == 1


def test_the_right_answer_is_marked_with_a_sign(tab: RehearsalTab, qtbot: QtBot) -> None:
    tab.begin("a")
    answer(tab, qtbot, well=False)
    assert tab.run is not None
    right = tab.run.drills[0].right
    texts = [button.text() for button in asking(tab).choices]
    assert texts[right].endswith("✓")
    assert sum(text.endswith("×") for text in texts) == 1


def test_the_evidence_of_a_figure_and_the_line_of_a_gap_can_be_asked_for(
    tab: RehearsalTab, qtbot: QtBot
) -> None:
    figures: list[str] = []
    places: list[object] = []
    tab.figure_requested.connect(figures.append)
    tab.place_requested.connect(places.append)
    tab.begin("a")
    for _ in range(ASKED):
        answer(tab, qtbot, well=True)
        qtbot.mouseClick(asking(tab).why, Qt.MouseButton.LeftButton)
        qtbot.keyClick(asking(tab).next, Qt.Key.Key_Space)
    assert tab.run is not None
    assert figures == [drill.figure for drill in tab.run.drills if drill.figure]
    assert len(places) == ASKED - len(figures)


def test_a_change_of_language_goes_on_with_the_run(
    tab: RehearsalTab, make_ctx: MakeContext, tmp_path: Path, qtbot: QtBot
) -> None:
    tab.begin("a")
    answer(tab, qtbot, well=True)
    english = opened(with_office(make_ctx("en"), tmp_path), qtbot)
    english.restore(tab.state())
    assert english.run is not None
    assert tab.run is not None
    assert (english.run.given, english.run.seed) == (tab.run.given, "a")
    assert asking(english).accessibleName() == tab.run.drills[1].asked.en


def test_a_place_that_names_no_run_begins_none(tab: RehearsalTab) -> None:
    tab.restore((("run", "x/y/z"),))
    assert tab.run is None


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_scores_made_before_are_listed(
    make_ctx: MakeContext, tmp_path: Path, qtbot: QtBot, lang: Lang
) -> None:
    first = opened(with_office(make_ctx(lang), tmp_path), qtbot)
    first.begin("a")
    for _ in range(ASKED):
        answer(first, qtbot, well=True)
        qtbot.keyClick(asking(first).next, Qt.Key.Key_Space)
    again = opened(with_office(make_ctx(lang), tmp_path), qtbot)
    assert str(ASKED) in words(again)
    assert "UTC" in words(again)


def test_a_full_disk_loses_the_score_only(make_ctx: MakeContext, tmp_path: Path, qtbot: QtBot) -> None:
    ctx = with_office(make_ctx(), tmp_path)
    full = opened(Context(ctx.catalogue, ctx.lang, ctx.theme, Session(Full(tmp_path / "office.db"))), qtbot)
    full.begin("a")
    for _ in range(ASKED):
        answer(full, qtbot, well=True)
        qtbot.keyClick(asking(full).next, Qt.Key.Key_Space)
    assert isinstance(full.card, Start)
    assert full.run is not None
    assert full.run.right == ASKED


def test_without_a_store_it_runs_all_the_same(make_ctx: MakeContext, qtbot: QtBot) -> None:
    tab = opened(make_ctx(), qtbot)
    tab.begin("a")
    assert isinstance(tab.card, Asking)
