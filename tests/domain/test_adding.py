"""What may not be added up or subtracted says why; what may is exact only where its parts are."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_axis import FIGURES
from zibo_app.domain import adding
from zibo_app.domain.adding import Sum, exactness, total, why_no_difference, why_no_sum
from zibo_app.domain.figure import Basis, Figure, Level, Measure, Nature, Qualifier
from zibo_app.domain.text import LANGS, Text, say

COST = Figure(
    key="total_investment",
    label=Text("总投资", "Total investment"),
    nature=Nature.AMOUNT,
    cite=(),
    value="23.8",
    unit="亿元",
    period="2023",
    entity="one",
)
OTHER = replace(COST, value="1.2", entity="two")
MAJOR = replace(
    COST, key="count", label=Text("市重大项目", "Major"), nature=Nature.COUNT, value="86", unit="个"
)
PLAN = replace(MAJOR, key="plan", value="76", period="2024", basis=Basis.PLAN)
CHAINS = replace(MAJOR, label=Text("产业链", "Chains"), value="5", members=("a", "b"), open_list=True)


def test_like_amounts_of_two_records_are_added_exactly() -> None:
    assert why_no_sum((COST, OTHER)) is None
    assert total((COST, OTHER)) == Sum(Decimal("25.0"), Qualifier.EXACT)


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (replace(OTHER, nature=Nature.GROWTH, unit="%"), "增速不能与金额、数量等相加"),
        (replace(OTHER, nature=Nature.COUNT), "性质不同"),
        (replace(OTHER, unit="万元"), "单位不同（亿元、万元）"),
        (replace(OTHER, level=Level.COMPANY), "层级不同"),
        (replace(OTHER, measure=Measure.FLOW), "统计性质不同"),
        (replace(OTHER, basis=Basis.PLAN), "计划数与实际数"),
        (replace(OTHER, period="2024"), "所属时期不同（2023 年、2024 年）"),
        (replace(OTHER, period=""), "时间未注明"),
        (replace(OTHER, value="", qualifier=Qualifier.LEADING), "没有数字，不能相加"),
        (replace(OTHER, nature=Nature.RANK, value="第一", unit=""), "名次和等级"),
        (replace(OTHER, label=Text("到位资金", "Funds")), "可能重叠"),
        (replace(OTHER, entity="one"), "可能重叠"),
        (replace(OTHER, open_list=True), "以“等”结尾"),
    ],
)
def test_what_is_not_added_says_why(other: Figure, words: str) -> None:
    for figures in ((COST, other), (other, COST)):
        reason = total(figures)
        assert isinstance(reason, Text)
        assert words.split("（", maxsplit=1)[0] in reason.zh
        assert reason.en
    assert words in (why_no_sum((COST, other)) or Text()).zh


def test_added_is_not_added_to_stock() -> None:
    pair = replace(MAJOR, measure=Measure.ADDED), replace(MAJOR, measure=Measure.STOCK, entity="two")
    assert "新增数与存量数不能相加" in (why_no_sum(pair) or Text()).zh


@pytest.mark.parametrize(
    "nature", [Nature.GROWTH, Nature.SHARE, Nature.COMPLETION, Nature.RATIO, Nature.DURATION]
)
def test_rates_are_never_added(nature: Nature) -> None:
    assert why_no_sum((replace(COST, nature=nature), replace(OTHER, nature=nature))) == adding.RATES


def test_one_number_is_no_sum() -> None:
    assert why_no_sum((COST,)) == why_no_sum(()) == adding.ALONE


def test_an_open_list_never_becomes_a_total() -> None:
    assert why_no_sum((COST, OTHER), open_list=True) == adding.OPEN
    assert why_no_sum((COST, OTHER), counted=CHAINS) == adding.OPEN


def test_fewer_than_the_source_counts_are_no_total() -> None:
    counted = replace(CHAINS, open_list=False)
    reason = why_no_sum((COST, OTHER), counted=counted)
    assert reason == Text(
        "原文说共 5个，这里只有 2 项，加起来不是合计。",
        "The source counts 5, and here are 2 only: they do not add up to a total.",
    )
    assert why_no_sum((COST, OTHER), counted=replace(counted, value="2")) is None


def test_the_same_members_are_not_counted_twice() -> None:
    one, two = (replace(MAJOR, entity=which, members=(which, "both")) for which in ("x", "y"))
    assert why_no_sum((one, two)) == adding.OVERLAP
    assert why_no_sum((one, replace(two, members=("y",)))) is None


@pytest.mark.parametrize(
    ("qualifiers", "sum_is"),
    [
        ((Qualifier.EXACT, Qualifier.EXACT), Qualifier.EXACT),
        ((Qualifier.OVER, Qualifier.EXACT), Qualifier.AT_LEAST),
        ((Qualifier.MORE, Qualifier.MANY), Qualifier.AT_LEAST),
        ((Qualifier.ABOUT, Qualifier.OVER), Qualifier.ABOUT),
    ],
)
def test_a_sum_is_as_exact_as_its_parts(qualifiers: tuple[Qualifier, Qualifier], sum_is: Qualifier) -> None:
    figures = replace(COST, qualifier=qualifiers[0]), replace(OTHER, qualifier=qualifiers[1])
    assert exactness(figures) is sum_is
    found = total(figures)
    assert isinstance(found, Sum)
    assert found.qualifier is sum_is


def test_a_plan_below_an_actual_is_no_fall() -> None:
    reason = why_no_difference(MAJOR, PLAN)
    assert reason is not None
    assert all(words in reason.zh for words in ("86个", "76个", "不是增减", "百分比"))
    assert "no change" in reason.en


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (replace(COST, unit="万元"), "单位不同"),
        (replace(COST, nature=Nature.GROWTH, unit="%"), "增速不能与金额、数量等相减"),
        (replace(COST, key="x", label=Text("贷款", "Loans")), "不是同一指标"),
        (replace(COST, entity="two", period="2022"), "所属时期不同"),
        (replace(COST, qualifier=Qualifier.OVER), "差额算不准"),
        (replace(COST, value=""), "没有数字"),
        (replace(COST, nature=Nature.GRADE, value="AA+"), "名次和等级"),
    ],
)
def test_what_is_not_subtracted_says_why(other: Figure, words: str) -> None:
    reason = why_no_difference(COST, other)
    assert reason is not None
    assert words in reason.zh


def test_two_years_of_one_indicator_and_two_records_of_one_year_may_be_subtracted() -> None:
    assert why_no_difference(COST, replace(COST, period="2022")) is None
    assert why_no_difference(COST, OTHER) is None


def test_braces_in_a_label_stay() -> None:
    reason = why_no_difference(COST, replace(COST, key="x", label=Text("{name}", "{0}")))
    assert reason is not None
    assert "{name}" in reason.zh
    assert "{0}" in reason.en


@given(st.lists(FIGURES, min_size=2, max_size=3).map(tuple))
def test_what_is_added_could_be_drawn(figures: tuple[Figure, ...]) -> None:
    apart = tuple(replace(figure, entity=str(n)) for n, figure in enumerate(figures))
    found = total(apart)
    if isinstance(found, Sum):
        assert len({f.unit for f in figures}) == len({f.basis for f in figures}) == 1
        assert len({f.measure for f in figures}) == len({f.level for f in figures}) == 1
    else:
        assert all(say(found, lang).strip() and "{" not in say(found, lang) for lang in LANGS)
