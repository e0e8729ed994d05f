"""Headings: how many are named, none named, and lists that end open."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.services.chain import Group, chain_map
from zibo_app.ui.chains.heads import ColumnHeads, group_heading
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Elided


@pytest.fixture
def heads(ctx: Context, qtbot: QtBot) -> ColumnHeads:
    made = ColumnHeads(ctx, chain_map(ctx.catalogue))
    qtbot.addWidget(made)
    made.resize(1188, 32)
    return made


def test_each_column_is_named_by_what_it_holds(heads: ColumnHeads) -> None:
    assert [title.text() for title in heads.titles] == ["产业", "企业", "项目", "园区 · 荣誉 · 政策服务"]
    assert heads.counts[0].text() == ""


def test_all_are_counted_where_none_is_chosen(heads: ColumnHeads) -> None:
    firms = len(heads._chart.column(1))
    assert heads.counts[1].text() == heads._ctx.tr("{n} named, among others", n=firms)


def test_an_empty_column_says_so_and_looks_it(heads: ColumnHeads) -> None:
    heads.show_reach(frozenset({"it-chain"}))
    assert {label.property("role") for label in heads.counts[1:]} == {"none-named"}
    heads.show_reach(frozenset())
    assert {label.property("role") for label in heads.counts[1:]} == {"note"}


@pytest.mark.parametrize("lang", LANGS)
def test_guests_are_told_in_their_words(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang, viewer=Audience.PUBLIC)
    made = ColumnHeads(ctx, chain_map(ctx.catalogue))
    qtbot.addWidget(made)
    made.show_reach(frozenset({"it-chain"}))
    assert made.counts[1].text() == ctx.tr("None is named")


@pytest.mark.parametrize("width", [600, 1188, 1740])
def test_headings_stand_over_their_columns(heads: ColumnHeads, width: int) -> None:
    heads.fit(width)
    lefts = [title.x() for title in heads.titles]
    assert lefts == [round(n * width / 4) for n in range(4)]
    for title, count in zip(heads.titles, heads.counts, strict=True):
        assert count.x() > title.geometry().right()
        assert count.geometry().right() < title.x() + width / 4


def test_a_count_is_never_cut(make_ctx: MakeContext, qtbot: QtBot) -> None:
    ctx = make_ctx("en")
    made = ColumnHeads(ctx, chain_map(ctx.catalogue))
    qtbot.addWidget(made)
    for width in (600, 1188, 1740):
        made.fit(width)
        for count in made.counts:
            assert count.isHidden() or count.sizeHint().width() <= count.width()
    assert not made.counts[3].isHidden()
    made.fit(1188)
    assert made.counts[3].isHidden()
    made.show_reach(frozenset({"it-chain"}))
    assert not made.counts[3].isHidden()


def test_an_open_list_ends_in_others(ctx: Context, qtbot: QtBot) -> None:
    said = {}
    for is_open in (True, False):
        heading = group_heading(ctx, Group(Text("名单", "List"), ("a",), open=is_open), print)
        qtbot.addWidget(heading)
        assert isinstance(heading, Elided)
        said[is_open] = heading.text()
    assert said[False] == "名单"
    assert said[True] == ctx.tr("{name} (among others)", name="名单") != "名单"


def test_a_counted_list_leads_to_its_count(ctx: Context, qtbot: QtBot) -> None:
    asked: list[str] = []
    group = chain_map(ctx.catalogue).groups[0]
    heading = group_heading(ctx, group, asked.append)
    qtbot.addWidget(heading)
    assert isinstance(heading, Active)
    assert ctx.tr("{n} named of {total}", n=2, total="5条") in heading.accessibleName()
    qtbot.keyClick(heading, Qt.Key.Key_Return)
    qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert asked == ["chains.count", "chains.count"]


def test_braces_in_a_name_stay(ctx: Context, qtbot: QtBot) -> None:
    heading = group_heading(ctx, Group(Text("{x} %s", "{x}"), (), open=True), print)
    qtbot.addWidget(heading)
    assert isinstance(heading, Elided)
    assert "{x} %s" in heading.text()
