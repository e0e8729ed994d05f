"""Figures become bars with every word they need, or a sentence why not."""

from dataclasses import replace

import pytest

from zibo_app.domain import axis
from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature, Qualifier
from zibo_app.domain.text import Text
from zibo_app.services.charting import TOO_GREAT, Item, aside_text, bar_chart, detail_text, unit_text

TITLE = Text("完成投资", "Investment completed")
MAJOR = Figure(
    key="investment",
    label=Text("市重大项目完成投资", "Investment completed in municipal major projects"),
    nature=Nature.AMOUNT,
    cite=("c1",),
    value="175",
    unit="亿元",
    period="2023",
    measure=Measure.FLOW,
    entity="major",
)
COUNT = replace(MAJOR, key="count", nature=Nature.COUNT, value="86", unit="个")
RATE = replace(MAJOR, key="rate", nature=Nature.COMPLETION, value="103", unit="%")
GROWTH = replace(
    MAJOR, key="growth", label=Text("增速", "Growth"), nature=Nature.GROWTH, value="5.77", unit="%"
)
YEARLY = replace(GROWTH, label=Text("同比增速", "Year-on-year growth"))


def made(*items: Item, **options: object) -> Chart:
    found = bar_chart(items, TITLE, **options)  # type: ignore[arg-type]
    assert isinstance(found, Chart)
    return found


def only(item: Item, **options: object) -> Bar:
    return made(item, **options).bars[0]


def test_a_chart_of_projects_as_on_the_overview() -> None:
    item = Item(MAJOR, Text("市重大项目", "Municipal major projects"), (COUNT, RATE))
    found = made(item, caption=Text("不可相加", "not to be added"), colour=2)
    assert (found.title, found.unit, found.colour, found.plan) == (
        TITLE,
        Text("亿元", "RMB 100 million"),
        2,
        False,
    )
    bar = found.bars[0]
    assert (bar.number, bar.figure, bar.target) == (175.0, "major.investment", "major")
    assert bar.value == Text("175亿元", "RMB 17.5 billion")
    assert bar.heading == Text("市重大项目 86个", "Municipal major projects: 86")
    assert bar.note == Text("完成率 103%", "completion rate 103%")
    assert bar.detail.zh == "✓ 有出处 · 2023 年 · 金额 · 期内 · 高新区"


def test_a_figure_without_label_keeps_its_own() -> None:
    bar = only(Item(MAJOR))
    assert (bar.label, bar.heading, bar.note) == (MAJOR.label, Text(), Text())


def test_the_qualifier_stays() -> None:
    bar = only(Item(replace(MAJOR, value="百", qualifier=Qualifier.OVER)))
    assert (bar.number, bar.value.zh, bar.value.en) == (100.0, "超百亿元", "over RMB 10 billion")


def test_periods_are_told_where_they_differ() -> None:
    items = (Item(MAJOR, asides=(RATE,)), Item(replace(MAJOR, key="b", period="2022")))
    assert [bar.note.zh for bar in made(*items).bars] == ["2023 年 · 完成率 103%", "2022 年"]


def test_a_plan_is_a_plan() -> None:
    found = made(Item(replace(MAJOR, basis=Basis.PLAN)))
    assert found.plan
    assert "计划" in found.bars[0].detail.zh


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (GROWTH, axis.GROWTHS),
        (replace(MAJOR, basis=Basis.PLAN), axis.PLANS),
        (replace(MAJOR, value="若干"), axis.WORDS),
    ],
)
def test_what_shares_no_axis_is_refused_with_the_reason(other: Figure, reason: Text) -> None:
    assert bar_chart((Item(MAJOR), Item(other)), TITLE) == reason


def test_nothing_and_too_much_are_refused() -> None:
    assert bar_chart((), TITLE) == axis.NOTHING
    assert bar_chart((Item(replace(MAJOR, value="1e999")),), TITLE) == TOO_GREAT


@pytest.mark.parametrize(
    ("figure", "zh", "en"),
    [
        (RATE, "完成率 103%", "completion rate 103%"),
        (GROWTH, "增长 5.77%", "up 5.77%"),
        (YEARLY, "同比增长 5.77%", "up year on year 5.77%"),
        (replace(GROWTH, value="-2.1"), "下降 2.1%", "down 2.1%"),
        (replace(YEARLY, value="-2.1"), "同比下降 2.1%", "down year on year 2.1%"),
        (replace(GROWTH, value="15", qualifier=Qualifier.OVER), "增长 超15%", "up over 15%"),
        (replace(MAJOR, label=Text("总投资", "Total")), "总投资 175亿元", "Total RMB 17.5 billion"),
    ],
)
def test_a_second_number_says_what_it_is(figure: Figure, zh: str, en: str) -> None:
    assert aside_text(figure) == Text(zh, en)


@pytest.mark.parametrize(
    ("unit", "english"),
    [
        ("亿元", "RMB 100 million"),
        ("万元", "RMB 10,000"),
        ("元", "RMB"),
        ("万平方米", "10,000 m²"),
        ("%", "%"),
        ("家", ""),
    ],
)
def test_units_read_in_english(unit: str, english: str) -> None:
    assert unit_text(unit) == Text(unit, english)


def test_the_detail_words_the_state_for_its_viewer() -> None:
    derived = replace(MAJOR, state=State.DERIVED)
    assert detail_text(derived, Audience.STAFF).zh.startswith("ƒ 推算 · ")
    assert detail_text(derived, Audience.PUBLIC).zh.startswith("ƒ 据此计算 · ")


def test_the_detail_says_what_is_not_said_of_a_count() -> None:
    unsaid = replace(COUNT, measure=Measure.UNSAID, period="", scope=Text("淄博市", "Zibo"))
    assert detail_text(unsaid, Audience.STAFF).zh == "✓ 原文 · 时间未注明 · 数量 · 性质未注明 · 淄博市"
    assert "性质未注明" not in detail_text(replace(RATE, measure=Measure.UNSAID), Audience.STAFF).zh
