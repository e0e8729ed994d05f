"""The foot: what is said of an industry, what the source lacks, and how the board is used."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.services.chain import facts
from zibo_app.ui.chains.foot import HEIGHT, IndustryFoot
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.link import LineLink

Show = Callable[[Context, str], IndustryFoot]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def made(ctx: Context, industry: str) -> IndustryFoot:
        foot = IndustryFoot(ctx)
        qtbot.addWidget(foot)
        foot.resize(1240, HEIGHT)
        foot.show()
        foot.show_facts(facts(ctx.catalogue, industry) if industry else None)
        settle()
        return foot

    return made


def settle() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def labels(foot: IndustryFoot) -> list[str]:
    return [label.text() for label in foot.findChildren(QLabel)]


def links(foot: IndustryFoot) -> dict[str, LineLink]:
    return {link.accessibleName(): link for link in foot.findChildren(LineLink)}


def test_with_nothing_chosen_it_tells_how(ctx: Context, show: Show) -> None:
    foot = show(ctx, "")
    assert len(labels(foot)) == 2
    assert foot.findChildren(Button) == []


def test_guests_are_told_without_the_word_source(make_ctx: MakeContext, show: Show) -> None:
    staff, guest = (show(make_ctx(lang="en", viewer=v), "") for v in (Audience.STAFF, Audience.PUBLIC))
    assert "the source" in labels(staff)[1]
    assert "the source" not in labels(guest)[1]


def test_name_list_and_headline(ctx: Context, show: Show) -> None:
    said = labels(show(ctx, "it-chain"))
    assert said[0] == "新一代信息技术"
    assert said[1] == "市级产业链 · 产业链规模超百亿元"


def test_a_list_called_like_its_industry_is_not_said_twice(ctx: Context, show: Show) -> None:
    assert labels(show(ctx, "new-economy"))[:2] == ["新经济", "9 家入选山东省工业互联网平台"]


def test_a_figure_is_said_with_its_period(ctx: Context, show: Show) -> None:
    assert "产业链规模 超百亿元 · 2023 年" in links(show(ctx, "it-chain"))


def test_a_rank_is_said_with_its_park_and_scope(ctx: Context, show: Show) -> None:
    assert list(links(show(ctx, "new-medicine"))) == ["生物医药园区 · 发展竞争力排名 第25位 · 全国 · 2023 年"]


def test_another_industry_is_named_as_read_from_this_one(ctx: Context, show: Show) -> None:
    assert "报道所列产业 · 电子信息" in links(show(ctx, "it-chain"))
    assert list(links(show(ctx, "electronic-info"))) == ["报道所列 · 新一代信息技术"]


def test_links_lead_where_they_say(ctx: Context, show: Show, qtbot: QtBot) -> None:
    foot = show(ctx, "it-chain")
    figure, other = links(foot).values()
    with qtbot.waitSignal(foot.figure_asked) as asked:
        qtbot.mouseClick(figure, Qt.MouseButton.LeftButton)
    assert asked.args == ["it-chain.scale"]
    with qtbot.waitSignal(foot.opened) as opened:
        qtbot.keyClick(other, Qt.Key.Key_Space)
    assert opened.args == ["electronic-info"]


def test_buttons_tell_all_and_show_all(ctx: Context, show: Show, qtbot: QtBot) -> None:
    foot = show(ctx, "it-chain")
    more, every = (b for b in foot.findChildren(Button) if b.property("role") == "chip")
    with qtbot.waitSignal(foot.told) as told:
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert told.args == ["it-chain"]
    with qtbot.waitSignal(foot.cleared):
        qtbot.mouseClick(every, Qt.MouseButton.LeftButton)


def test_what_is_lacking_is_told_to_staff_only(make_ctx: MakeContext, show: Show) -> None:
    staff, guest = (
        show(make_ctx(viewer=v), "intelligent-equipment") for v in (Audience.STAFF, Audience.PUBLIC)
    )
    assert "产业规模 · 企业数量" in labels(staff)
    assert len(labels(guest)) == 2


def test_it_is_as_high_whatever_it_says(ctx: Context, show: Show) -> None:
    assert {show(ctx, which).height() for which in ("", "it-chain", "new-medicine")} == {HEIGHT}


def test_it_says_how_many_are_not_drawn(make_ctx: MakeContext, qtbot: QtBot) -> None:
    ctx = make_ctx(lang="en")
    foot, whole = IndustryFoot(ctx, 1200), IndustryFoot(ctx)
    qtbot.addWidget(foot)
    qtbot.addWidget(whole)
    assert "1200 or more records" in labels(foot)[1]
    assert "not drawn" not in labels(whole)[1]
