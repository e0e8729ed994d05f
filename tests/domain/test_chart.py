"""What a chart says in words and as a table."""

import pytest

from zibo_app.domain.chart import Bar, Chart, describe, rows, spoken, tsv
from zibo_app.domain.text import Text

SPEND = Bar(
    label=Text("研发", "R&D"),
    number=32,
    value=Text("32%", "32%"),
    detail=Text("2023 年", "2023"),
    figure="rd.growth",
)
GDP = Bar(label=Text("GDP", "GDP"), number=6.6, value=Text("6.6%", "6.6%"), detail=Text("2023 年", "2023"))
GROWTH = Chart(title=Text("增速", "Growth"), bars=(GDP, SPEND), unit=Text("%", "%"))
MAJOR = Bar(
    label=Text("重大项目", "Major"),
    number=175,
    value=Text("175亿元", "RMB 17.5 billion"),
    note=Text("完成率 103%", "completion rate 103%"),
    heading=Text("重大项目 86个", "Major 86"),
)
DELIVERY = Chart(
    title=Text("完成投资", "Investment"),
    bars=(MAJOR,),
    unit=Text("亿元", "RMB 100 million"),
    caption=Text("不可相加", "not to be added up"),
    plan=True,
)


def test_bars_are_drawn_greatest_first() -> None:
    assert GROWTH.ordered == (SPEND, GDP)


def test_equal_bars_keep_their_order() -> None:
    twins = (Bar(label=Text("a"), number=1, value=Text("1")), Bar(label=Text("b"), number=1, value=Text("1")))
    assert Chart(title=Text("t"), bars=twins).ordered == twins


def test_a_common_detail_is_the_charts() -> None:
    assert GROWTH.detail == Text("2023 年", "2023")
    assert Chart(title=Text("t"), bars=(SPEND, MAJOR)).detail == Text()
    assert Chart(title=Text("t"), bars=()).detail == Text()


def test_a_bar_is_named_by_its_heading_where_it_has_one() -> None:
    assert (GDP.name.zh, MAJOR.name.zh) == ("GDP", "重大项目 86个")
    assert spoken(MAJOR, "en") == "Major 86 RMB 17.5 billion completion rate 103%"


def test_a_name_turns_no_other_words_around() -> None:
    bar = Bar(label=Text("a\u202eb\nc"), number=1, value=Text("1"))
    assert spoken(bar, "zh") == "\u2068a\u202eb c\u2069 1"


@pytest.mark.parametrize(
    ("chart", "lang", "words"),
    [
        (GROWTH, "zh", "增速，单位 %。研发 32%；GDP 6.6%。"),
        (GROWTH, "en", "Growth, unit %. R&D 32%; GDP 6.6%."),
        (DELIVERY, "zh", "完成投资，计划数，单位 亿元。重大项目 86个 175亿元 完成率 103%。不可相加。"),
        (Chart(title=Text("空", "Empty"), bars=()), "zh", "空。无数据。"),
        (Chart(title=Text("空", "Empty"), bars=()), "en", "Empty. no data."),
    ],
)
def test_described_with_all_numbers(chart: Chart, lang: str, words: str) -> None:
    assert describe(chart, lang) == words  # type: ignore[arg-type]


def test_braces_in_names_stay_as_they_are() -> None:
    bar = Bar(label=Text("{unit}", "{unit}"), number=1, value=Text("1", "1"))
    assert "{unit}" in describe(Chart(title=Text("{a}", "{a}"), bars=(bar,), unit=Text("{0}", "{0}")), "zh")


def test_the_table_has_every_column_that_says_something() -> None:
    assert rows(DELIVERY, "zh") == (
        ("名称", "表述", "说明", "数值", "单位"),
        ("重大项目 86个", "175亿元", "完成率 103%", "175", "亿元"),
    )
    assert rows(GROWTH, "en") == (
        ("Item", "As worded", "Number", "Unit", "Basis"),
        ("R&D", "32%", "32", "%", "2023"),
        ("GDP", "6.6%", "6.6", "%", "2023"),
    )


def test_the_table_of_an_empty_chart_has_a_header() -> None:
    assert rows(Chart(title=Text("t"), bars=()), "zh") == (("名称",),)


@pytest.mark.parametrize(
    ("cell", "copied"),
    [
        ("a\tb\nc", "a b c"),
        ("=1+1", "'=1+1"),
        ("@x", "'@x"),
        ("+cmd", "'+cmd"),
        ("-3.2", "-3.2"),
        ("-3.2%", "'-3.2%"),
        ("", ""),
    ],
)
def test_copied_cells_stay_cells_and_are_no_formulas(cell: str, copied: str) -> None:
    assert tsv(((cell, "x"),)) == f"{copied}\tx\n"
