"""A slide of a record: one way for all kinds, nothing lost that a number needs."""

from datetime import date

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.slide import Layout, Slide
from zibo_app.domain.text import Text
from zibo_app.services.slides import slide
from zibo_app.services.slides_record import ENOUGH, LAYOUTS, LONG_EN, LONG_ZH, readable
from zibo_app.store.catalogue import Catalogue

DAY = date(2023, 6, 1)


def made(catalogue: Catalogue, which: str, viewer: Audience = Audience.PUBLIC, day: date = DAY) -> Slide:
    found = slide(catalogue.seen_by(viewer), f"record:{which}", today=day)
    assert found is not None
    return found


def lines(each: Slide) -> list[str]:
    return [line.zh for line in each.lines]


@pytest.mark.parametrize(
    ("which", "layout"),
    [
        ("star-gas", Layout.ENTERPRISE),
        ("cloud-park", Layout.PARK),
        ("foil-project", Layout.PROJECT),
        ("wind-loan", Layout.POLICY),
        ("cloud-industry", Layout.CHAIN),
        ("talent-plan", Layout.PLANS),
        ("key-projects", Layout.NUMBERS),
        ("little-star", Layout.NUMBERS),
    ],
)
def test_each_kind_has_its_layout(catalogue: Catalogue, which: str, layout: Layout) -> None:
    each = made(catalogue, which)
    assert (each.layout, each.record, each.ref) == (layout, which, f"record:{which}")


def test_layouts_are_of_kinds_that_are() -> None:
    assert set(LAYOUTS) <= set(BY_KEY)


def test_a_firm_is_told_with_its_project(catalogue: Catalogue) -> None:
    firm = made(catalogue, "star-gas")
    assert firm.headline == Text("星尘瓦斯科技有限公司", f"星尘瓦斯科技有限公司 ({_reading(catalogue)})")
    assert firm.hero
    assert (firm.hero.label.zh, firm.hero.said.zh, firm.hero.aside.zh) == (
        "研发投入占比", "超6.5%", "据企业介绍",
    )  # fmt: skip
    assert [(fact.label.zh, fact.said.en) for fact in firm.facts] == [
        ("项目 · 总投资", "RMB 2.38 billion"),
        ("项目 · 总建筑面积", "66,818 m²"),
    ]
    assert firm.figures == ("star-gas.rd_share", "foil-project.total_investment", "foil-project.floor_area")
    assert lines(firm) == ["虚构企业", "项目：5GW薄箔项目"], "beside so many numbers there is room for two"
    assert firm.kicker == Text("企业 · 云上产业", "Enterprise · Cloud industry")


def _reading(catalogue: Catalogue) -> str:
    return catalogue.briefs(["star-gas"])["star-gas"].reading


def test_what_is_for_staff_stays_with_them(catalogue: Catalogue) -> None:
    assert "荣誉：绿色样例园" in lines(made(catalogue, "moon-med"))
    assert "荣誉：绿色样例园、小星企业" in lines(made(catalogue, "moon-med", Audience.STAFF))
    assert not any("首创" in line for line in lines(made(catalogue, "star-gas")))


def test_long_lines_give_way_where_short_ones_are_enough() -> None:
    long = (Text("字" * (LONG_ZH + 1), "x"), Text("字", "x" * (LONG_EN + 1)))
    short = tuple(Text(f"字{n}", "x" * LONG_EN) for n in range(3))
    assert readable((*long, *short), 4) == short
    assert readable((*long, *short), 2) == short[:2]
    assert readable((long[0], short[0]), 4) == (long[0], short[0]), f"fewer than {ENOUGH} short ones"
    assert readable((long[0], short[0]), 1) == short[:1]
    assert readable(long, 1) == long[:1]
    assert readable((), 4) == ()


def test_a_project_says_how_far_it_is_and_where(catalogue: Catalogue) -> None:
    project = made(catalogue, "foil-project")
    assert lines(project) == ["进展：相继投产", "所在园区：云梦产业园C区", "实施企业：星尘瓦斯科技有限公司"]
    assert project.hero
    assert project.hero.said.zh == "23.8亿元"


def test_an_indicator_shows_what_happened_first_and_tells_plans_apart(catalogue: Catalogue) -> None:
    each = made(catalogue, "key-projects")
    assert each.hero
    assert each.hero.said.zh == "14个"
    assert [(fact.said.zh, fact.plan) for fact in each.facts] == [
        ("103%", False), ("前列", False), ("23个", True),
    ]  # fmt: skip
    assert "年初计划数，与全年完成数口径不同" in each.foot.zh
    assert "列名：5GW薄箔项目、月影微创项目 等" in lines(each)


def test_an_industry_has_columns_of_what_is_reported_under_it(catalogue: Catalogue) -> None:
    each = made(catalogue, "cloud-industry")
    assert [(c.heading.zh, [n.zh for n in c.names], c.more) for c in each.columns] == [
        ("企业", ["星尘瓦斯科技有限公司"], True),
        ("项目", ["5GW薄箔项目"], True),
        ("园区", ["云梦产业园"], False),
    ]
    assert made(catalogue, "cloud-park").columns == ()


def test_a_level_stands_above_the_headline_unless_it_is_not_stated(catalogue: Catalogue) -> None:
    assert made(catalogue, "little-star").kicker == Text("荣誉 · 国家级", "Honour · National")
    assert made(catalogue, "wind-loan").kicker.zh == "政策服务 · 政策性贷款"
    assert made(catalogue, "foil-project").kicker.zh == "项目 · 云上产业"


@pytest.mark.parametrize(
    ("day", "foot"),
    [(DAY, "2024 年计划"), (date(2024, 1, 1), "2024 年计划 · 完成情况未载")],
)
def test_a_plan_says_its_year(catalogue: Catalogue, day: date, foot: str) -> None:
    assert made(catalogue, "talent-plan", day=day).foot.zh == f"✓ 有出处 · 数据年度 2023 · {foot}"


def test_who_received_an_honour(catalogue: Catalogue) -> None:
    assert lines(made(catalogue, "little-star")) == ["获得者：星尘瓦斯科技有限公司"]
    assert lines(made(catalogue, "little-star", Audience.STAFF)) == ["获得者：星尘瓦斯科技有限公司、月影医疗"]


def test_the_policy_names_for_whom_it_is(catalogue: Catalogue) -> None:
    assert lines(made(catalogue, "wind-loan")) == ["适用对象：中小企业"]
