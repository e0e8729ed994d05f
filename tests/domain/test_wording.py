"""Figures in words: exact, in both languages, the qualifier never lost."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.figure import Figure, Nature, Qualifier
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.domain.wording import (
    figure_text,
    number_of,
    ordinal,
    parts,
    period_text,
    plain_number,
    split_unit,
)


def figure(
    value: str, unit: str = "", nature: Nature = Nature.AMOUNT, qualifier: Qualifier = Qualifier.EXACT
) -> Figure:
    return Figure(
        key="k", label=Text("甲", "A"), nature=nature, cite=(), value=value, unit=unit, qualifier=qualifier
    )


WORDED = [
    (figure("128", "亿元"), "128亿元", "RMB 12.8 billion"),
    (figure("百", "亿元", qualifier=Qualifier.OVER), "超百亿元", "over RMB 10 billion"),
    (figure("3", "亿元", qualifier=Qualifier.MORE), "3亿余元", "over RMB 300 million"),
    (figure("6.6818", "万平方米", Nature.AREA), "6.6818万平方米", "66,818 m²"),
    (figure("4.94", "亿元"), "4.94亿元", "RMB 494 million"),
    (figure("23.8", "亿元"), "23.8亿元", "RMB 2.38 billion"),
    (figure("500", "万元"), "500万元", "RMB 5 million"),
    (figure("9000", "元"), "9000元", "RMB 9,000"),
    (figure("32", "%", Nature.GROWTH), "32%", "32%"),
    (figure("6.5", "%", Nature.SHARE, Qualifier.OVER), "超6.5%", "over 6.5%"),
    (figure("20", "项", Nature.COUNT, Qualifier.MANY), "20多项", "more than 20"),
    (figure("10", "个", Nature.COUNT, Qualifier.MORE), "10余个", "over 10"),
    (figure("120", "家", Nature.COUNT, Qualifier.AT_LEAST), "120家以上", "at least 120"),
    (figure("7", "家", Nature.COUNT, Qualifier.ABOUT), "约7家", "about 7"),
    (figure("2175", "吨", Nature.CAPACITY), "2175吨", "2,175 t"),
    (figure("3", "GW", Nature.CAPACITY), "3GW", "3 GW"),
    (figure("226", "天", Nature.DURATION), "226天", "226 days"),
    (figure("25", "", Nature.RANK), "第25位", "25th"),
    (figure("第一", "", Nature.RANK), "第一", "1st"),
    (figure("第一名", "", Nature.RANK), "第一名", "1st"),
    (figure("", "", Nature.RANK, Qualifier.LEADING), "前列", "among the leading"),
    (figure("", "", Nature.GRADE, Qualifier.FIRST_BATCH), "首批", "first batch"),
    (figure("Ⅲ类", "", Nature.GRADE), "Ⅲ类", "Class III"),
    (figure("AA+", "", Nature.GRADE), "AA+", "AA+"),
]


@pytest.mark.parametrize(("given_", "zh", "en"), WORDED, ids=[zh for _, zh, _ in WORDED])
def test_a_figure_is_worded(given_: Figure, zh: str, en: str) -> None:
    assert (figure_text(given_, "zh"), figure_text(given_, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("given_", "lang", "expected"),
    [
        (figure("128", "亿元"), "zh", ("", "128", "亿元")),
        (figure("128", "亿元"), "en", ("RMB", "12.8", "billion")),
        (figure("百", "亿元", qualifier=Qualifier.OVER), "zh", ("", "超百亿", "元")),
        (figure("25", "", Nature.RANK), "zh", ("第", "25", "位")),
        (figure("6.5", "%", Nature.SHARE, Qualifier.OVER), "en", ("over", "6.5", "%")),
    ],
)
def test_a_figure_is_split_for_display(given_: Figure, lang: Lang, expected: tuple[str, str, str]) -> None:
    shown = parts(given_, lang)
    assert (shown.before, shown.number, shown.after) == expected


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("6.6818", "6.6818"),
        ("百", "100"),
        ("第一", "1"),
        ("", None),
        ("AA+", None),
        ("NaN", None),
        ("Infinity", None),
    ],
)
def test_the_number_of_a_figure(value: str, number: str | None) -> None:
    assert number_of(figure(value)) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("unit", "split"),
    [
        ("亿元", (10**8, "元")),
        ("万平方米", (10**4, "平方米")),
        ("万", (1, "万")),
        ("家", (1, "家")),
        ("", (1, "")),
    ],
)
def test_a_unit_is_split(unit: str, split: tuple[int, str]) -> None:
    assert split_unit(unit) == split


NUMBERS = st.decimals("0.01", "99999", places=2).map(str)


@given(NUMBERS, st.sampled_from(["亿元", "万元", "元"]), st.sampled_from(Qualifier))
def test_the_qualifier_is_never_lost(value: str, unit: str, qualifier: Qualifier) -> None:
    given_ = figure(value, unit, qualifier=qualifier)
    assert qualifier.label.zh in figure_text(given_, "zh")
    assert qualifier.label.en in figure_text(given_, "en")


@given(NUMBERS, st.sampled_from(["亿元", "万元", "元"]))
def test_the_english_amount_is_the_same_amount(value: str, unit: str) -> None:
    worded = figure_text(figure(value, unit), "en").split()
    size = {"billion": 10**9, "million": 10**6}.get(worded[-1], 1)
    assert Decimal(worded[1].replace(",", "")) * size == Decimal(value) * split_unit(unit)[0]


@given(NUMBERS, st.sampled_from(["亿元", "%", "家", "吨"]))
def test_chinese_prints_the_value_as_it_stands(value: str, unit: str) -> None:
    assert figure_text(figure(value, unit, Nature.COUNT), "zh") == f"{value}{unit}"


@given(NUMBERS, st.sampled_from(["亿元", "%", "家", ""]), st.sampled_from(Nature), st.sampled_from(Qualifier))
def test_no_wording_has_stray_spaces(value: str, unit: str, nature: Nature, qualifier: Qualifier) -> None:
    for lang in LANGS:
        shown = figure_text(figure(value, unit, nature, qualifier), lang)
        assert shown == " ".join(shown.split())


@given(st.decimals("0.0001", "9999999", places=4))
def test_plain_numbers_are_exact(number: Decimal) -> None:
    shown = plain_number(number)
    assert Decimal(shown.replace(",", "")) == number
    assert "E" not in shown
    assert not shown.endswith(".")


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (25, "25th"),
        (101, "101st"),
        (111, "111th"),
    ],
)
def test_ordinals(number: int, word: str) -> None:
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("period", "zh", "en"),
    [
        ("2023", "2023 年", "2023"),
        ("2021-", "2021 年起", "since 2021"),
        ("", "时间未注明", "period not stated"),
    ],
)
def test_periods(period: str, zh: str, en: str) -> None:
    assert period_text(period) == Text(zh, en)
