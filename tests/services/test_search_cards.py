"""The card of a search on the shipped catalogue: the figure, the question or the count that answers."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import CountAnswer, FigureAnswer
from zibo_app.domain.wording import figure_text
from zibo_app.services.faq import Answer
from zibo_app.services.search import Found, search
from zibo_app.store.catalogue import Catalogue

FIGURES = {
    "23.8": "xiandao-ito.total_investment",
    "23.8亿": "xiandao-ito.total_investment",
    "23.8亿元": "xiandao-ito.total_investment",
    "２３.８": "xiandao-ito.total_investment",
    "2GW": "weilan-battery.capacity",
    "2gw": "weilan-battery.capacity",
    "3GW": "huaneng-pv.capacity",
    "48.8": "prov-key-projects.investment",
    "128亿": "outside-funds.amount",
    "12.8 billion": "outside-funds.amount",
    "AA+": "chengfa.credit_rating",
    "7": "little-giants.added",
    "GDP": "gdp.growth",
    "生产总值": "gdp.growth",
    "小巨人": "little-giants.added",
    "little giants": "little-giants.added",
    "how many little giants": "little-giants.added",
    "小巨人有多少家": "little-giants.added",
    "省重点项目": "prov-key-projects.count",
    "省重点": "prov-key-projects.count",
    "provincial key projects": "prov-key-projects.count",
    "省重点项目 计划": "prov-key-projects.plan",
    "省重点项目 投资": "prov-key-projects.investment",
    "重大项目": "city-major-projects.count",
    "技改": "tech-upgrade.count",
    "专精特新": "srdi-firms.added",
    "上市公司": "listed-added.added",
    "拟上市": "pre-ipo.plan",
    "政策性贷款": "policy-loans.lent",
    "政策性贷款有多少？": "policy-loans.lent",
    "优良天数": "air-days.days",
    "水质": "water-grade.grade",
    "加速器": "accelerators.count",
    "前列": "listing-stages.rank",
    "高端人才引进": "talent-evaluation.rank",
}
QUESTIONS = {
    "电价": ("power", Coverage.NONE),
    "電價": ("power", Coverage.NONE),
    "electricity price": ("power", Coverage.NONE),
    "What is the electricity price?": ("power", Coverage.NONE),
    "税收优惠": ("tax", Coverage.NONE),
    "tax rebate": ("tax", Coverage.NONE),
    "地价": ("land-price", Coverage.NONE),
    "rent": ("rent", Coverage.NONE),
    "联系人": ("contact", Coverage.NONE),
    "subsidies": ("incentives", Coverage.PARTIAL),
    "贷款": ("loans", Coverage.PARTIAL),
    "链主": ("chain-leaders", Coverage.FULL),
    "孵化器": ("platforms", Coverage.FULL),
    "增长": ("growth", Coverage.FULL),
    "新华制药 电话": ("contact", Coverage.NONE),
}
SILENT = (
    "新华制药",
    "卫蓝",
    "先导薄膜",
    "86",
    "5",
    "项目",
    "公司",
    "高新区",
    "淄博高新区",
    "投资",
    "chips",
    "新",
    "3510",
    "淄博",
    "氮化硅",
    "电子",
    "风险防范化解",
)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def ids(found: Found) -> list[str]:
    return [hit.brief.id for hit in found.hits]


def figure_of(found: Found) -> FigureAnswer:
    assert isinstance(found.answer, FigureAnswer), found.answer
    return found.answer


@pytest.mark.parametrize(("text", "figure"), FIGURES.items())
def test_a_figure_answers(real: Catalogue, text: str, figure: str) -> None:
    assert figure_of(search(real, text)).figure.id == figure


@pytest.mark.parametrize(("text", "told"), QUESTIONS.items())
def test_a_question_answers(real: Catalogue, text: str, told: tuple[str, Coverage]) -> None:
    found = search(real, text)
    assert isinstance(found.answer, Answer)
    assert (found.answer.question.id, found.answer.coverage) == told
    assert found.answer in found.questions


@pytest.mark.parametrize("text", SILENT)
def test_where_nothing_is_sure_the_hits_speak(real: Catalogue, text: str) -> None:
    found = search(real, text)
    assert found.answer is None
    assert found.hits


def test_a_number_stands_with_what_must_be_read_beside_it(real: Catalogue) -> None:
    answer = figure_of(search(real, "省重点项目"))
    assert figure_text(answer.figure, "zh") == "14个"
    beside = [(figure_text(f, "zh"), f.period, str(f.basis)) for f in answer.beside]
    assert beside == [("48.8亿元", "2023", "actual"), ("100%", "2023", "actual"), ("23个", "2024", "plan")]
    assert answer.record.id == "prov-key-projects"


def test_little_giants_were_added(real: Catalogue) -> None:
    answer = figure_of(search(real, "小巨人"))
    assert (answer.figure.value, str(answer.figure.measure), str(answer.figure.level)) == (
        "7",
        "added",
        "national",
    )
    assert answer.beside == ()


def test_what_a_firm_says_of_itself_stands_alone(real: Catalogue) -> None:
    assert figure_of(search(real, "23.8")).beside == ()


@pytest.mark.parametrize("text", FIGURES)
def test_nothing_derived_is_the_answer(real: Catalogue, text: str) -> None:
    answer = figure_of(search(real, text))
    assert {f.state for f in (answer.figure, *answer.beside)} == {State.SOURCE}
    assert {f.entity for f in (answer.figure, *answer.beside)} == {answer.record.id}


def test_packaging_projects_are_counted_and_named(real: Catalogue) -> None:
    found = search(real, "封装")
    assert isinstance(found.answer, CountAnswer)
    named = {brief.id for brief in found.answer.briefs}
    assert (found.answer.kind, named) == ("project", {"xinhenghui-packaging", "xincai-substrate"})
    assert set(ids(found)) >= named | {"xinhenghui", "xincai"}


@pytest.mark.parametrize("text", ["packaging", "新华"])
def test_names_that_share_a_word_are_counted(real: Catalogue, text: str) -> None:
    answer = search(real, text).answer
    assert isinstance(answer, CountAnswer)
    assert len(answer.briefs) == 2


@pytest.mark.parametrize(
    "text", [*FIGURES, *QUESTIONS, *SILENT, "fz", "安全", "risk", "张文涛", "打破国外垄断"]
)
def test_guests_see_what_is_released_and_nothing_else(real: Catalogue, text: str) -> None:
    guest = real.seen_by(Audience.PUBLIC)
    found = search(guest, text)
    assert set(guest.briefs(ids(found))) == set(ids(found))
    if isinstance(found.answer, FigureAnswer):
        shown = (found.answer.figure, *found.answer.beside)
        assert {figure.audience for figure in shown} == {Audience.PUBLIC}
    assert {answer.question.audience for answer in found.questions} <= {Audience.PUBLIC}
