"""How well words name a record or say a figure."""

from dataclasses import replace

import pytest

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Level, Nature, Qualifier
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_figures import answer_of, closest, first_of
from zibo_app.services.search_names import Fit, about, fit, says
from zibo_app.store.catalogue import Catalogue

HIT = Hit(
    Brief("p", "indicator", Text("国家级“小巨人”企业", "National-level “little giant” firms")), Matched.NAME
)
AMOUNT = Figure(
    key="n", label=Text("完成投资", "Investment completed"), nature=Nature.AMOUNT, cite=(),
    value="23.8", unit="亿元", period="2023", entity="e",
)  # fmt: skip
PLAN = replace(
    AMOUNT, key="p", label=Text("项目（计划）", "Projects (plan)"), basis=Basis.PLAN, period="2024"
)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("国家级小巨人企业", Fit.WHOLE),
        ("national-level little giant firms", Fit.WHOLE),
        ("国家级", Fit.BEGIN),
        ("national", Fit.BEGIN),
        ("小巨人", Fit.INSIDE),
        ("little giant", Fit.INSIDE),
        ("巨人国", Fit.NONE),
        ("", Fit.NONE),
    ],
)
def test_how_words_fit_a_name(text: str, how: Fit) -> None:
    assert fit(HIT, text)[0] is how


def test_the_share_of_a_name() -> None:
    assert fit(HIT, "小巨人") == (Fit.INSIDE, 3 / 8)
    assert fit(HIT, "国家级小巨人企业") == (Fit.WHOLE, 1.0)


def test_an_alias_may_fit_better_than_the_name() -> None:
    known = replace(HIT, matched=Matched.ALIAS, said=Text("小巨人", "小巨人"))
    assert fit(known, "小巨人") == (Fit.WHOLE, 1.0)


@pytest.mark.parametrize("typed", ["23.8", "23.8亿", "23.8亿元", "rmb 2.38 billion", "2.38 billion"])
def test_a_number_as_people_type_it(typed: str) -> None:
    assert says(AMOUNT, tuple(typed.split()))


@pytest.mark.parametrize("typed", ["23", "3.8", "23.80", "亿", "亿元", "2.38", "billion", "238"])
def test_a_part_of_a_number_is_another(typed: str) -> None:
    assert not says(AMOUNT, tuple(typed.split()))


@pytest.mark.parametrize(
    ("change", "typed", "said"),
    [
        ({"value": "AA+", "unit": "", "nature": Nature.GRADE}, "aa+", True),
        ({"value": "Ⅲ类", "unit": "", "nature": Nature.GRADE}, "iii类", True),
        ({"value": "", "unit": "", "qualifier": Qualifier.LEADING}, "前列", True),
        ({"value": "百", "qualifier": Qualifier.OVER}, "百亿", True),
        ({"value": "百", "qualifier": Qualifier.OVER}, "超百亿元", True),
        ({"value": "百", "qualifier": Qualifier.OVER}, "百", False),
        ({"value": "6.6", "unit": "%"}, "6.6%", True),
        ({"value": "25", "unit": "位", "nature": Nature.RANK}, "第25位", True),
        ({"value": "25", "unit": "位", "nature": Nature.RANK}, "25th", True),
    ],
)
def test_grades_and_hanzi_numbers(change: dict[str, object], typed: str, said: bool) -> None:
    assert says(replace(AMOUNT, **change), (typed,)) is said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "count"),
    [(("投资",), 1), (("2023", "投资"), 2), (("计划",), 0), (("investment", "实际"), 2), (("面积",), 0)],
)
def test_what_a_figure_is_about(words: tuple[str, ...], count: int) -> None:
    assert about(AMOUNT, words) == count


def test_several_words_choose_the_figure() -> None:
    assert closest((AMOUNT, PLAN), ("项目", "计划")) is PLAN
    assert closest((AMOUNT, PLAN), ("项目", "投资")) is AMOUNT
    assert closest((AMOUNT, PLAN), ("计划",)) is AMOUNT


DERIVED = replace(AMOUNT, key="d", state=State.DERIVED)
SHARE = replace(AMOUNT, key="s", nature=Nature.SHARE, unit="%")
RANK = replace(AMOUNT, key="r", nature=Nature.RANK, value="第一", unit="")
OTHER = replace(AMOUNT, entity="f")


@pytest.mark.parametrize(
    ("lead", "beside"), [(AMOUNT, (PLAN,)), (PLAN, (AMOUNT,)), (RANK, (AMOUNT, PLAN)), (SHARE, ())]
)
def test_what_is_read_beside_a_figure(lead: Figure, beside: tuple[Figure, ...]) -> None:
    every = (AMOUNT, SHARE, PLAN, DERIVED, RANK, OTHER)
    assert answer_of(every, lead, HIT.brief).beside == beside


def test_a_firms_own_figures_stand_alone() -> None:
    own = replace(PLAN, level=Level.COMPANY)
    assert answer_of((AMOUNT, own), AMOUNT, HIT.brief).beside == ()
    assert answer_of((AMOUNT, own), own, HIT.brief).beside == ()


def test_a_derived_figure_answers_for_no_record(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Catalogue, "figures_of", lambda *_: (DERIVED, AMOUNT))
    found = first_of(catalogue, ("e",), HIT.brief)
    assert found is not None
    assert found.figure is AMOUNT
    monkeypatch.setattr(Catalogue, "figures_of", lambda *_: (DERIVED,))
    assert first_of(catalogue, ("e",), HIT.brief) is None
