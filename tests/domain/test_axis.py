"""The reasons why figures share no axis agree with the rule and name what differs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain import axis
from zibo_app.domain.axis import why_not
from zibo_app.domain.figure import Basis, Figure, Level, Measure, Nature, Qualifier, share_axis
from zibo_app.domain.text import LANGS, Text, say

AMOUNT = Figure(
    key="a", label=Text("投资", "Investment"), nature=Nature.AMOUNT, cite=(), value="175", unit="亿元"
)


def changed(**parts: object) -> Figure:
    return replace(AMOUNT, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (changed(nature=Nature.GROWTH, unit="%"), axis.GROWTHS),
        (changed(nature=Nature.RANK, value="第一", unit=""), axis.RANKS),
        (changed(nature=Nature.GRADE, value="AA+", unit=""), axis.RANKS),
        (changed(value="", qualifier=Qualifier.LEADING), axis.WORDS),
        (changed(value="若干"), axis.WORDS),
        (changed(basis=Basis.PLAN), axis.PLANS),
        (changed(basis=Basis.PLAN, nature=Nature.GROWTH), axis.PLANS),
    ],
)
def test_a_reason_is_given(other: Figure, reason: Text) -> None:
    assert why_not((AMOUNT, other)) == reason
    assert why_not((other, AMOUNT)) == reason


def test_added_and_stock_never_share() -> None:
    assert why_not((changed(measure=Measure.ADDED), changed(measure=Measure.STOCK))) == axis.STOCKS


@pytest.mark.parametrize(
    ("other", "named"),
    [
        (changed(nature=Nature.COUNT), ("金额", "数量")),
        (changed(measure=Measure.ADDED), ("性质未注明", "新增")),
        (changed(level=Level.NATIONAL), ("高新区", "国家级")),
        (changed(unit="万元"), ("亿元", "万元")),
        (changed(unit=""), ("亿元", "—")),
    ],
)
def test_what_differs_is_named(other: Figure, named: tuple[str, str]) -> None:
    reason = why_not((AMOUNT, AMOUNT, other))
    assert reason is not None
    assert all(name in reason.zh for name in named)
    assert "{" not in reason.zh + reason.en


def test_nothing_is_no_chart() -> None:
    assert why_not(()) == axis.NOTHING


def test_alike_figures_share() -> None:
    assert why_not((AMOUNT, changed(key="b", value="百", period="2022", label=Text("别的", "other")))) is None


PV = changed(nature=Nature.CAPACITY, value="3", unit="GW", label=Text("光伏规模", "Photovoltaics"))
CELLS = changed(nature=Nature.CAPACITY, value="2", unit="GW", label=Text("电池规模", "Batteries"))


def test_capacities_of_different_things_never_share() -> None:
    reason = why_not((PV, CELLS))
    assert reason is not None
    assert all(name in reason.zh for name in ("光伏规模", "电池规模", "不是同一样东西"))
    assert all(name in reason.en for name in ("Photovoltaics", "Batteries"))
    assert why_not((PV, replace(CELLS, label=Text("光伏 规模", "PV")))) is None


@pytest.mark.parametrize("nature", [Nature.SHARE, Nature.RATIO])
def test_shares_and_ratios_of_different_wholes_never_share(nature: Nature) -> None:
    pair = tuple(replace(f, nature=nature, unit="%") for f in (PV, CELLS))
    assert why_not(pair) is not None
    assert why_not((pair[0], pair[0])) is None


def test_amounts_of_different_things_share_money_is_money() -> None:
    assert why_not((AMOUNT, changed(label=Text("到位资金", "Funds")))) is None


def test_braces_in_a_unit_stay() -> None:
    reason = why_not((AMOUNT, changed(unit="{act}")))
    assert reason is not None
    assert "{act}" in reason.zh


FIGURES = st.builds(
    Figure,
    key=st.just("k"),
    label=st.sampled_from([Text("名", "name"), Text("别名", "other")]),
    nature=st.sampled_from(Nature),
    cite=st.just(()),
    value=st.sampled_from(["", "1", "百", "6.6", "-2"]),
    unit=st.sampled_from(["", "%", "亿元"]),
    measure=st.sampled_from(Measure),
    basis=st.sampled_from(Basis),
    level=st.sampled_from(Level),
)


@given(st.lists(FIGURES, min_size=1, max_size=3).map(tuple))
def test_reasons_agree_with_the_rule(figures: tuple[Figure, ...]) -> None:
    reason = why_not(figures)
    assert (reason is None) == share_axis(figures)
    if reason is not None:
        assert all(say(reason, lang).strip() for lang in LANGS)
        assert why_not(figures[::-1]) is not None
