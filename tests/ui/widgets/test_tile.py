"""One figure, large: its number, unit, caption and marks, for staff and for guests."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature, Qualifier
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.ui.widgets.tile import LONGEST, FigureTile, caption, number_row

PLAIN = Figure(
    key="k",
    label=Text("企业", "Firms"),
    nature=Nature.COUNT,
    cite=(),
    value="7",
    unit="家",
    period="2023",
    entity="e",
)


@pytest.mark.parametrize(
    ("changes", "zh", "en"),
    [
        ({"measure": Measure.ADDED}, "2023 年 · 新增", "2023 · Added"),
        ({"measure": Measure.STOCK}, "2023 年 · 存量", "2023 · Stock"),
        (
            {"measure": Measure.ADDED, "basis": Basis.PLAN, "period": "2024"},
            "2024 年 · 计划 · 新增",
            "2024 · Plan · Added",
        ),
        ({"nature": Nature.AMOUNT}, "2023 年", "2023"),
        ({"nature": Nature.GROWTH, "period": "2021-"}, "2021 年起", "since 2021"),
        ({"nature": Nature.AMOUNT, "period": ""}, "", ""),
        ({"nature": Nature.RANK, "scope": Text("全国", "China")}, "2023 年 · 全国", "2023 · China"),
        (
            {"nature": Nature.GRADE, "scope": Text("省控断面", "sections")},
            "2023 年 · 省控断面",
            "2023 · sections",
        ),
        ({"nature": Nature.AMOUNT, "scope": Text("全国", "China")}, "2023 年", "2023"),
    ],
)
def test_a_caption(make_ctx: MakeContext, changes: dict[str, object], zh: str, en: str) -> None:
    figure = replace(PLAIN, **changes)
    assert caption(make_ctx("zh"), figure) == zh
    assert caption(make_ctx("en"), figure) == en
    assert caption(make_ctx("zh"), figure, aside="全市第一") == " · ".join(filter(None, (zh, "全市第一")))


def test_a_count_of_unsaid_nature_says_so_to_staff(make_ctx: MakeContext) -> None:
    assert caption(make_ctx("zh"), PLAIN) == f"2023 年 · {Measure.UNSAID.label.zh}"
    assert caption(make_ctx("en"), PLAIN) == f"2023 · {Measure.UNSAID.label.en}"


@pytest.mark.parametrize("lang", LANGS)
def test_the_number_keeps_its_qualifier_and_unit(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    figure = replace(PLAIN, nature=Nature.AMOUNT, value="百", unit="亿元", qualifier=Qualifier.OVER)
    holder = number_row(make_ctx(lang), figure)
    qtbot.addWidget(holder)
    assert words_of(holder) == (["超百亿", "元"] if lang == "zh" else ["over RMB", "10", "billion"])
    sizes = {label.text(): label.property("role") for label in holder.findChildren(QLabel)}
    assert sorted(sizes.values()).count("figure") == 1


@pytest.mark.parametrize("act", ["mouse", "key"])
def test_a_tile_asks_for_its_evidence(make_ctx: MakeContext, qtbot: QtBot, act: str) -> None:
    tile = FigureTile(make_ctx(), PLAIN, Text("标签", "Label"))
    qtbot.addWidget(tile)
    tile.resize(200, 120)
    with qtbot.waitSignal(tile.activated, timeout=500) as heard:
        if act == "mouse":
            qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(tile, Qt.Key.Key_Return)
    assert heard.args == ["e.k"]
    assert tile.accessibleName() == "标签 7家"


@pytest.mark.parametrize("viewer", list(Audience))
def test_only_staff_see_the_query_mark(make_ctx: MakeContext, qtbot: QtBot, viewer: Audience) -> None:
    ctx = make_ctx("en", viewer)
    tile = FigureTile(ctx, replace(PLAIN, query=Text("单位存疑", "unit looks odd")))
    qtbot.addWidget(tile)
    words = " ".join(words_of(tile))
    assert ("? As printed" in words) is (viewer is Audience.STAFF)
    assert "odd" not in words


def test_an_exception_bears_its_state_and_the_rule_none(make_ctx: MakeContext, qtbot: QtBot) -> None:
    ctx = make_ctx()
    usual, derived = FigureTile(ctx, PLAIN), FigureTile(ctx, replace(PLAIN, state=State.DERIVED))
    qtbot.addWidget(usual)
    qtbot.addWidget(derived)
    assert not any("原文" in text for text in words_of(usual))
    assert "ƒ 推算" in words_of(derived)


@pytest.mark.parametrize("label", ["短", "字" * LONGEST, "x" * (LONGEST + 1), "<b>" * 2000])
def test_any_label_stays_inside(make_ctx: MakeContext, qtbot: QtBot, label: str) -> None:
    tile = FigureTile(make_ctx(), PLAIN, Text(label, label))
    qtbot.addWidget(tile)
    assert tile.minimumSizeHint().width() < 400
    assert {part.textFormat() for part in tile.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_a_tiles_own_label_stands_where_no_other_is_given(make_ctx: MakeContext, qtbot: QtBot) -> None:
    tile = FigureTile(make_ctx("en"), PLAIN, role="tile")
    qtbot.addWidget(tile)
    assert "Firms" in words_of(tile)
