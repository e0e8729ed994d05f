"""Every number that words say is found, in either language; figures vouch for those they hold."""

import pytest

from zibo_app.domain.figure import Figure, Nature, Qualifier
from zibo_app.domain.slide_numbers import digits, said, told, vouched
from zibo_app.domain.text import Text


def figure(**changes: object) -> Figure:
    known = {"key": "k", "label": Text("项目", "Projects"), "nature": Nature.COUNT, "cite": ("c",)}
    return Figure(**known | changes)


@pytest.mark.parametrize(
    ("zh", "en", "numbers"),
    [
        ("无", "none", []),
        ("70 个，128亿元", "", ["70", "128"]),
        ("", "RMB 12.8 billion, 66,818 m²", ["12.8", "66818"]),
        ("", "Three parks, one firm, Seven and twelve", ["3", "7", "12"]),
        ("两家企业、三个园区，一家", "", ["2", "3"]),
        ("三大园区、十二个月", "", []),
        ("淄博市第一，第二位", "", ["第一", "第二"]),
        ("", "someone tenfold", []),
    ],
)
def test_numbers_in_words(zh: str, en: str, numbers: list[str]) -> None:
    assert list(said(Text(zh, en))) == numbers


def test_digits_come_without_thousands_marks() -> None:
    assert list(digits("1,234.5", "GB 3838")) == ["1234.5", "3838"]


@pytest.mark.parametrize(
    ("made", "numbers"),
    [
        (figure(value="128", unit="亿元", nature=Nature.AMOUNT), {"128", "12.8"}),
        (figure(value="6.6818", unit="万平方米", nature=Nature.AREA), {"6.6818", "66818"}),
        (figure(value="第一", nature=Nature.RANK), {"第一", "1"}),
        (figure(value="百", unit="亿元", qualifier=Qualifier.OVER, nature=Nature.AMOUNT), {"10"}),
        (figure(value="4", unit="家", period="2023", label=Text("50 强", "Top 50")), {"4", "50", "2023"}),
        (figure(qualifier=Qualifier.LEADING, nature=Nature.RANK, scope=Text("前 9", "of 9")), {"9"}),
    ],
)
def test_a_figure_vouches_for_what_it_holds(made: Figure, numbers: set[str]) -> None:
    assert vouched([made]) == numbers


def test_nothing_is_vouched_for_by_nothing() -> None:
    assert vouched([]) == told([]) == frozenset()


def test_words_of_the_catalogue_hold_numbers_too() -> None:
    assert told([Text("3GW 项目", "a 3 GW project"), Text("三个", "three")]) == {"3"}
