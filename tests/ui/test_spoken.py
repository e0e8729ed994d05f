"""The read-aloud line: in the evidence, on the large answer, as a line of its own."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.search.conftest import count_answer, figure_answer
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Figure
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.ui.context import Context
from zibo_app.ui.drawer import EvidenceDrawer
from zibo_app.ui.search.answers import shown
from zibo_app.ui.search.large import LargeView
from zibo_app.ui.spoken import line, name_line, spoken

FUNDS = "outside-funds.amount"
SAID = ("一百二十八亿元", "yì bǎi èr shí bā yì yuán", "RMB twelve point eight billion")


def funds(ctx: Context) -> Figure:
    figure = ctx.catalogue.figure(FUNDS)
    assert figure is not None
    return figure


def brief(ctx: Context, which: str) -> Brief:
    return ctx.catalogue.briefs((which,))[which]


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
@pytest.mark.parametrize("lang", LANGS)
def test_the_evidence_says_the_figure(
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, viewer: Audience
) -> None:
    ctx = make_ctx(lang, viewer)
    stage = QWidget()
    qtbot.addWidget(stage)
    drawer = EvidenceDrawer(ctx, stage)
    drawer.open_figure(FUNDS)
    words = words_of(drawer)
    assert {*SAID, ctx.tr("Read aloud")} <= set(words)
    assert words.index(SAID[0]) < words.index(SAID[1]) < words.index(SAID[2])


def test_one_line_holds_all_three(ctx: Context) -> None:
    assert line(funds(ctx)) == " · ".join(SAID)
    assert line(replace(funds(ctx), value="", unit="")) == ""


def test_the_large_answer_has_it_below_the_number(ctx: Context, qtbot: QtBot) -> None:
    answer = figure_answer(ctx.catalogue)
    view = LargeView(ctx, shown(ctx, answer))
    qtbot.addWidget(view)
    assert line(answer.figure) in words_of(view)
    other = LargeView(ctx, shown(ctx, count_answer(ctx.catalogue)))
    qtbot.addWidget(other)
    assert not shown(ctx, count_answer(ctx.catalogue)).spoken


def test_a_name_has_its_pinyin_and_only_a_released_english_name(make_ctx: MakeContext) -> None:
    staff, guest = make_ctx(), make_ctx(viewer=Audience.PUBLIC)
    assert name_line(staff, brief(staff, "xinhenghui")) == "新恒汇 · Xīnhénghuì"
    assert name_line(staff, brief(staff, "zhiyang")).endswith("Zhiyang Innovation Technology")
    assert name_line(guest, brief(guest, "zhiyang")) == "智洋创新 · Zhìyáng Chuàngxīn"
    assert name_line(guest, brief(guest, "xinhua-pharma")).endswith("Xinhua Pharmaceutical Company Limited")


def test_the_name_stands_below_the_figure(ctx: Context, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayout(spoken(ctx, funds(ctx), brief(ctx, "xinhenghui")))
    assert [*SAID, "新恒汇 · Xīnhénghuì"] == [word for word in words_of(holder) if "aloud" not in word][-4:]


def test_hostile_names_are_plain_text(ctx: Context, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    evil = replace(brief(ctx, "xinhenghui"), name=Text(HOSTILE, HOSTILE))
    holder.setLayout(spoken(ctx, replace(funds(ctx), value="<b>1</b>"), evil))
    assert any(HOSTILE in word for word in words_of(holder))
