"""A figure on a slide keeps its qualifier, its year, its scope, and whose words it is."""

from dataclasses import replace
from datetime import date

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis, Figure, Measure, Nature, Qualifier
from zibo_app.domain.slide import MOST_FACTS, Quantity
from zibo_app.domain.text import Text
from zibo_app.services.charting import Item
from zibo_app.services.slides_quantity import Making, bars, beside, joined, led, lesser, planned, quantity
from zibo_app.store.catalogue import Catalogue

TODAY = date(2023, 6, 1)
FIGURE = Figure(
    key="n", label=Text("个数", "Number"), nature=Nature.COUNT, cite=("c",), value="7", unit="个",
    period="2023", entity="firm",
)  # fmt: skip
MONEY = replace(FIGURE, key="m", value="23.8", unit="亿元", nature=Nature.AMOUNT, measure=Measure.FLOW)


@pytest.fixture
def making(catalogue: Catalogue) -> Making:
    return Making(catalogue.seen_by(Audience.PUBLIC), TODAY)


def test_the_number_is_parted_from_its_unit(making: Making) -> None:
    made = quantity(making, replace(MONEY, qualifier=Qualifier.OVER))
    assert (made.before, made.number, made.after) == (
        Text("", "over RMB"),
        Text("超23.8", "2.38"),
        Text("亿元", "billion"),
    )
    assert made.said == Text("超23.8亿元", "over RMB 2.38 billion")
    assert (made.figure, made.label, made.plan) == ("firm.m", Text("个数", "Number"), False)


@pytest.mark.parametrize(
    ("changes", "viewer", "zh"),
    [
        ({}, Audience.PUBLIC, "2023 年"),
        ({"period": "2021-"}, Audience.PUBLIC, "2021 年起"),
        ({"period": ""}, Audience.PUBLIC, ""),
        ({"period": ""}, Audience.STAFF, "时间未注明"),
        ({"period": "2024", "basis": Basis.PLAN}, Audience.PUBLIC, "2024 年计划"),
        ({"period": "2023", "basis": Basis.PLAN}, Audience.PUBLIC, "2023 年计划 · 完成情况未载"),
        ({"period": "", "basis": Basis.PLAN}, Audience.PUBLIC, "计划"),
    ],
)
def test_when(catalogue: Catalogue, changes: dict[str, str], viewer: Audience, zh: str) -> None:
    made = quantity(Making(catalogue.seen_by(viewer), TODAY), replace(FIGURE, **changes))
    assert made.period.zh == zh
    assert made.plan is ("basis" in changes)


@pytest.mark.parametrize(
    ("changes", "zh", "en"),
    [
        ({}, "", ""),
        ({"attribution": "firm"}, "据企业介绍", "according to the company"),
        ({"nature": Nature.RANK, "value": "25", "scope": Text("全国", "nationwide")}, "全国", "nationwide"),
        (
            {"nature": Nature.RANK, "value": "第一", "scope": Text("某市", "Some City")},
            "某市",
            "in Some City",
        ),
        ({"nature": Nature.GRADE, "value": "Ⅲ类", "scope": Text("水", "water")}, "水", "water"),
        ({"scope": Text("某市", "Some City")}, "", ""),
    ],
)
def test_aside(making: Making, changes: dict[str, object], zh: str, en: str) -> None:
    assert quantity(making, replace(FIGURE, **changes)).aside == Text(zh, en)


def test_other_figures_are_worded_beside(making: Making) -> None:
    rate = replace(FIGURE, key="r", nature=Nature.COMPLETION, value="103", unit="%")
    rank = replace(FIGURE, nature=Nature.RANK, value="第一", unit="", scope=Text("某市", "Some City"))
    made = quantity(making, replace(MONEY, attribution="firm"), Text("另称", "Called"), (rate, rank))
    assert made.aside.zh == "完成率 103% · 某市第一 · 据企业介绍"
    assert made.aside.en == "completion rate 103% · 1st in Some City · according to the company"
    assert made.label == Text("另称", "Called")
    assert beside(replace(rank, scope=Text("全国", "nationwide"))) == Text("全国第一", "1st nationwide")


def test_bars_share_an_axis_and_stand_by_length(making: Making) -> None:
    items = (
        Item(replace(MONEY, key="a", value="50"), Text("甲", "A"), (FIGURE,)),
        Item(replace(MONEY, key="b", value="200"), Text("乙", "B"), (replace(MONEY, value="1"),)),
    )
    longest, other = bars(making, items)
    assert (longest.share, other.share) == (1.0, 0.25)
    assert [bar.quantity.label for bar in (longest, other)] == [Text("乙", "B"), Text("甲 7个", "A: 7")]
    assert longest.quantity.aside.zh == "个数 1亿元"
    assert other.quantity.aside == Text(), "a count stands in the name only"


def test_what_shares_no_axis_makes_no_bars(making: Making) -> None:
    assert bars(making, (Item(FIGURE), Item(MONEY))) == ()
    assert bars(making, ()) == ()


def test_joined_leaves_out_what_is_empty() -> None:
    assert joined([Text("甲", "A"), Text(), Text("乙", "B")]) == Text("甲 · 乙", "A · B")


@pytest.mark.parametrize(
    ("year", "zh", "en"),
    [
        ("2024", "2024 年计划", "Plan for 2024"),
        ("2023", "2023 年计划 · 完成情况未载", "Plan for 2023 · outcome not stated"),
        ("", "计划", "Plan"),
    ],
)
def test_planned(year: str, zh: str, en: str) -> None:
    assert planned(year, TODAY) == Text(zh, en)


def test_what_happened_leads_what_is_planned_and_numbers_lead_words() -> None:
    plan, word = replace(FIGURE, basis=Basis.PLAN), replace(FIGURE, value="", qualifier=Qualifier.LEADING)
    assert sorted([plan, word, FIGURE], key=lesser) == [FIGURE, word, plan]


def test_the_hero_is_short_and_no_more_facts_than_fit(making: Making) -> None:
    numbers = [quantity(making, replace(FIGURE, key=str(n))) for n in range(6)]
    assert led(numbers) == (numbers[0], tuple(numbers[1 : 1 + MOST_FACTS]))
    words: Quantity = quantity(making, replace(FIGURE, value="", qualifier=Qualifier.LEADING))
    assert led([words, *numbers]) == (None, (words, *numbers[: MOST_FACTS - 1]))
    assert led([]) == (None, ())
