"""The investor checklist as staff use it: groups, filters, sector, evidence, place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from tests.ui.questions_page import ALL, shown
from tests.ui.seen import words_of
from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.faq import answers
from zibo_app.ui.checklist.answers import GapRow
from zibo_app.ui.checklist.panel import GapFold
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.questions import QuestionsPage


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> QuestionsPage:
    return shown(ctx, qtbot)


def counts(page: QuestionsPage) -> dict[str, str]:
    return {key: row._count.text() for key, row in page.groups.rows.items()}


def kept(page: QuestionsPage, key: str) -> str:
    return dict(page.state())[key]


# -- groups and filters ----------------------------------------------------------------------------
def test_each_group_counts_what_is_answered(page: QuestionsPage) -> None:
    assert list(page.groups.rows) == ["", *map(str, QuestionGroup)]
    assert counts(page) == {
        "": "19/34",
        "industry": "7/7",
        "land": "1/6",
        "energy": "1/4",
        "funding": "3/5",
        "talent": "3/4",
        "settling": "4/8",
    }


@pytest.mark.parametrize("lang", LANGS)
def test_a_group_is_chosen(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    page = shown(make_ctx(lang=lang), qtbot)
    every = answers(page.ctx.catalogue)
    for key, row in page.groups.rows.items():
        with qtbot.waitSignal(page.settled):
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        own = [each for each in every if key in {"", str(each.question.group)}]
        said = [each.question.id for each in own if each.coverage is not Coverage.NONE]
        assert list(page.panel.rows) == said
        assert [k for k, r in page.groups.rows.items() if r.property("selected")] == [key]
        words = " ".join(words_of(page.panel))
        assert all(page.ctx.say(each.question.text) in words for each in own if each.question.id in said)
        assert kept(page, "group") == key


def test_groups_are_walked_by_keys(page: QuestionsPage, qtbot: QtBot) -> None:
    rows = list(page.groups.rows.values())
    rows[1].setFocus()
    qtbot.keyClick(rows[1], Qt.Key.Key_Down)
    assert rows[2].hasFocus()
    qtbot.keyClick(rows[2], Qt.Key.Key_Return)
    assert kept(page, "group") == "land"
    qtbot.keyClick(rows[2], Qt.Key.Key_Up)
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)
    qtbot.keyClick(rows[0], Qt.Key.Key_Up)
    assert rows[0].hasFocus()


@pytest.mark.parametrize("coverage", list(Coverage))
def test_the_legend_filters(ctx: Context, qtbot: QtBot, coverage: Coverage) -> None:
    page = shown(ctx, qtbot, "", ALL)
    with qtbot.waitSignal(page.settled):
        page.head.legend.chips[str(coverage)].click()
    wanted = [each.question.id for each in answers(ctx.catalogue) if each.coverage is coverage]
    assert list(page.panel.rows) == wanted
    assert kept(page, "states") == str(coverage)
    page.head.legend.chips[str(coverage)].click()
    assert len(page.panel.rows) == 19


def test_states_add_up_and_may_leave_nothing(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "", (("group", "industry"), ("states", "full,partial,nonsense")))
    assert (len(page.panel.rows), kept(page, "states")) == (7, "full,partial")
    page.head.legend.choose(("none",))
    page._filtered()
    assert page.panel.rows == {}
    assert ctx.tr("No question of this group is of the states chosen above.") in words_of(page.panel)


def test_states_that_do_not_occur_have_no_badge(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "", ALL)
    chips = page.head.legend.chips
    assert [key for key, chip in chips.items() if not chip.isHidden()] == [
        "full",
        "partial",
        "none",
        "derived",
    ]
    assert chips["derived"].text().startswith("ƒ 推算")
    chips["derived"].click()
    assert list(page.panel.rows) == ["comparable"]
    page._choose_group("energy")
    chips["derived"].click()
    assert [key for key, chip in chips.items() if not chip.isHidden()] == ["full", "partial", "none"]


# -- the gaps --------------------------------------------------------------------------------------
def test_gaps_are_folded_and_last(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "", ALL)
    fold = page.panel.findChild(GapFold)
    assert ctx.tr("{n} more can be answered by a colleague", n=15) in words_of(fold)
    assert page.panel.findChildren(GapRow) == []
    with qtbot.waitSignal(page.settled):
        fold.button.click()
    gaps = [key for key, row in page.panel.rows.items() if isinstance(row, GapRow)]
    assert gaps == list(page.panel.rows)[19:]
    assert len(gaps) == 15
    assert kept(page, "open") == "1"
    assert "原文未载：电价、供电容量" in page.panel.rows["power"].prose.text()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    again = next(each for each in page.panel.findChildren(GapFold) if not each.isHidden())
    again.button.click()
    assert len(page.panel.rows) == 19


def test_where_there_is_nothing_else_gaps_are_open(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "", (("group", "land"), ("states", "none")))
    assert list(page.panel.rows) == ["land-price", "plots", "rent", "distances", "location"]
    assert [fold for fold in page.panel.findChildren(GapFold) if not fold.isHidden()] == []


# -- a sector --------------------------------------------------------------------------------------
def test_a_sector_is_asked_about(page: QuestionsPage, qtbot: QtBot) -> None:
    menu = page.head.sector.menu()
    names = [action.text() for action in menu.actions()]
    assert names[1:] == ["新能源制造", "电子信息", "新医药", "新材料", "智能装备", "新经济"]
    with qtbot.waitSignal(page.settled):
        menu.actions()[3].trigger()
    assert page.panel.rows["peers"].prose.text() == "企业：新华制药、新华医疗、安得医疗、荣昌制药 等"
    assert kept(page, "sector") == "new-medicine"
    assert "新医药" in page.head.sector.text()
    page.head.sector.menu().actions()[5].trigger()
    assert counts(page)["industry"] == "6/7"
    assert "peers" not in page.panel.rows
    page.head.sector.menu().actions()[0].trigger()
    assert counts(page)["industry"] == "7/7"


@pytest.mark.parametrize("sector", ["no-such", "inov", "it-chain", "\x00"])
def test_an_unknown_sector_is_none(ctx: Context, qtbot: QtBot, sector: str) -> None:
    assert kept(shown(ctx, qtbot, "", (("sector", sector),)), "sector") == ""


# -- evidence --------------------------------------------------------------------------------------
def test_a_figure_opens_its_evidence(page: QuestionsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.figure_requested) as heard:
        page.panel.rows["growth"].prose.activated.emit("gdp.growth")
    assert heard.args == ["gdp.growth"]
    assert page.record() == "growth"
    assert page.panel.rows["growth"].property("selected")


def test_every_part_has_its_key(ctx: Context, qtbot: QtBot) -> None:
    page = shown(ctx, qtbot, "", ALL)
    for found in answers(ctx.catalogue):
        if found.question.id in page.panel.rows:
            keys = page.panel.rows[found.question.id].prose.keys()
            assert len(keys) == sum(len(part.items) for part in found.parts)
            assert all(key.count("|") in {0, 2} for key in keys)


def test_a_record_is_gone_to_at_the_second_time(page: QuestionsPage, qtbot: QtBot) -> None:
    prose = page.panel.rows["chain-leaders"].prose
    with qtbot.waitSignal(page.figure_requested) as heard:
        prose.activated.emit("record|zhiyang|")
    assert heard.args == ["record|zhiyang|"]
    with qtbot.waitSignal(page.place_requested) as heard:
        prose.activated.emit("record|zhiyang|")
    assert heard.args == [Place("", "zhiyang")]
    with qtbot.waitSignal(page.figure_requested):
        prose.activated.emit("record|zhiyang|")
    with qtbot.waitSignal(page.figure_requested):
        prose.activated.emit("record|xinhenghui|")


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("growth", "gdp.growth"),
        ("approval", "statement|project-steward|guidance"),
        ("chain-leaders", "record|zhiyang|"),
    ],
)
def test_the_window_shows_the_evidence(
    open_window: OpenWindow, qtbot: QtBot, question: str, key: str
) -> None:
    window = open_window("questions", question)
    prose = window.frame.stack.currentWidget().panel.rows[question].prose
    qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=prose.place_of(key).center().toPoint())
    assert window.frame.evidence() == key
    assert not window.frame.drawer.isHidden()
