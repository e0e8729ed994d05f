"""The page of chains: strip, headings, foot, and the place it is restored to."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.chains import ChainsPage
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.link import LineLink

DESK, LARGE = (1282, 634), (1836, 934)


def shown(
    ctx: Context, qtbot: QtBot, record: str = "", state: tuple[tuple[str, str], ...] = ()
) -> ChainsPage:
    page = ChainsPage(ctx)
    qtbot.addWidget(page)
    page.resize(*DESK)
    page.show_place(record, state)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> ChainsPage:
    return shown(ctx, qtbot)


def settle() -> None:
    """Show what was put into a layout, and drop what was taken out."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def buttons(part: QWidget) -> list[Button | LineLink]:
    settle()
    every = [*part.findChildren(Button), *part.findChildren(LineLink)]
    return [button for button in every if button.isVisibleTo(part)]


def words(part: QWidget) -> str:
    settle()
    visible = [label for label in part.findChildren(QLabel) if label.isVisibleTo(part)]
    return " ".join([label.text() for label in visible] + [b.accessibleName() for b in buttons(part)])


def test_the_strip_names_the_leaders_and_ties_them_to_nothing(page: ChainsPage) -> None:
    assert [firm.accessibleName() for firm in page.strip.firms] == [
        "新华制药",
        "新华医疗",
        "新恒汇",
        "智洋创新",
    ]
    assert "（等）" in words(page.strip)
    assert page.ctx.tr("Of which chain is not stated") in words(page.strip)
    assert page.strip.height() == 64


def test_a_leader_leads_to_its_record(page: ChainsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_requested) as wish:
        qtbot.mouseClick(page.strip.firms[0], Qt.MouseButton.LeftButton)
    assert wish.args == [Place("", "xinhua-pharma")]


def test_without_leaders_there_is_no_strip(
    make_ctx: MakeContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ctx = make_ctx()
    monkeypatch.setattr(type(ctx.catalogue), "slots", lambda _self, _page: ())
    assert not shown(ctx, qtbot).strip.isVisible()


def test_choosing_counts_what_is_left_and_tells_of_it(page: ChainsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.settled):
        qtbot.mouseClick(page.board.nodes["electronic-info"], Qt.MouseButton.LeftButton)
    assert page.record() == "electronic-info"
    assert page.heads.counts[1].text() == page.ctx.tr("{n} named, among others", n=2)
    assert page.heads.counts[3].text() == page.ctx.tr("{n} named, among others", n=1)
    assert "电子信息" in words(page.foot)


def test_a_chain_that_names_nobody_says_so_in_every_column(page: ChainsPage) -> None:
    page.choose("it-chain")
    assert {label.text() for label in page.heads.counts[1:3]} == {page.ctx.tr("The source names none")}
    page.choose("other-chains")
    assert {label.text() for label in page.heads.counts[1:]} == {page.ctx.tr("The source names none")}


def test_the_foot_leads_to_figures_and_ranks(page: ChainsPage, qtbot: QtBot) -> None:
    for industry, figure in (
        ("it-chain", "it-chain.scale"),
        ("new-medicine", "bio-park.competitiveness_rank"),
    ):
        page.choose(industry)
        link = next(button for button in buttons(page.foot) if isinstance(button, LineLink))
        with qtbot.waitSignal(page.figure_requested) as wish:
            qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert wish.args == [figure]
        page.choose("")


def test_the_foot_says_what_the_source_lacks(page: ChainsPage) -> None:
    page.choose("intelligent-equipment")
    assert "产业规模" in words(page.foot)


def test_the_count_of_chains_leads_to_its_evidence(page: ChainsPage, qtbot: QtBot) -> None:
    heading = page.board.headings[0]
    with qtbot.waitSignal(page.figure_requested) as wish:
        qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert wish.args == ["chains.count"]


def test_all_that_is_said_is_laid_over_the_board(page: ChainsPage, qtbot: QtBot) -> None:
    page.choose("new-medicine")
    qtbot.keyClick(page.board.nodes["new-medicine"], Qt.Key.Key_Return)
    assert page.telling.shown() == "new-medicine"
    assert not page.telling.geometry().intersects(page.foot.geometry())
    qtbot.mouseClick(page.telling.close_button, Qt.MouseButton.LeftButton)
    assert page.telling.shown() == ""


def test_a_firm_opens_on_its_own_page(page: ChainsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_requested) as wish:
        qtbot.mouseDClick(page.board.nodes["xiandao"], Qt.MouseButton.LeftButton)
    assert wish.args == [Place("", "xiandao")]


def test_the_place_is_restored(page: ChainsPage, ctx: Context, qtbot: QtBot) -> None:
    page._chosen("new-medicine")
    page.telling.tell("new-medicine")
    page.board.go_to(111)
    again = shown(ctx, qtbot, page.record(), page.state())
    assert (again.record(), again.state()) == (page.record(), page.state())
    assert dict(again.state())["scroll"] == "111"


@pytest.mark.parametrize(
    "state", [(("scroll", "9" * 40),), (("scroll", "²"),), (("told", "x"), ("scroll", "-1"))]
)
def test_a_foolish_state_does_no_harm(ctx: Context, qtbot: QtBot, state: tuple[tuple[str, str], ...]) -> None:
    assert shown(ctx, qtbot, "no-such", state).record() == ""


def test_show_all_brightens_everything(page: ChainsPage, qtbot: QtBot) -> None:
    page.choose("it-chain")
    every = next(
        button for button in buttons(page.foot) if button.text() == page.ctx.tr("Show all industries")
    )
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    assert page.record() == ""
    assert not any(node.dimmed for node in page.board.nodes.values())


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [DESK, LARGE])
def test_nothing_but_the_board_scrolls_on_a_desk(
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, size: tuple[int, int]
) -> None:
    page = shown(make_ctx(lang=lang), qtbot, "new-medicine")
    page.resize(*size)
    page.grab()
    assert page.area.verticalScrollBar().maximum() == 0
    assert page.board.viewport().height() > 300


@pytest.mark.parametrize("lang", LANGS)
def test_guests_see_no_gaps_and_no_staff_words(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    page = shown(make_ctx(lang=lang, viewer=Audience.PUBLIC), qtbot)
    for industry in ("it-chain", "intelligent-equipment", "new-economy"):
        page.choose(industry)
        said = words(page)
        assert page.ctx.tr("The source names none") not in said
        assert "原文未载" not in said
        assert "仅内部" not in said
    assert "other-chains" not in page.board.nodes


@pytest.mark.parametrize("lang", LANGS)
def test_hostile_text_is_shown_as_it_is(
    make_ctx: MakeContext, hostile: object, qtbot: QtBot, lang: Lang
) -> None:
    page = shown(make_ctx(lang=lang, catalogue=hostile), qtbot)
    for industry in [node.id for node in page.board.chart.column(0)]:
        page.choose(industry)
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    page.telling.tell("it-chain")
    settle()
    inner = page.area.widget()
    assert inner is not None
    assert inner.width() <= DESK[0]


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_large_text_scrolls_the_page(make_ctx: MakeContext, qtbot: QtBot, scale: float) -> None:
    page = shown(make_ctx(scale=scale), qtbot)
    assert page.board.viewport().height() >= 260 * scale - 1
