"""What a search answers on the shipped catalogue: the card, the hits, the questions, in order."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import CountAnswer, FigureAnswer, Matched
from zibo_app.domain.wording import figure_text
from zibo_app.services.faq import Answer
from zibo_app.services.search import Found, popular, search
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


def test_pinyin_finds_both_packaging_projects(real: Catalogue) -> None:
    found = search(real, "fz")
    assert {"xinhenghui-packaging", "xincai-substrate"} <= set(ids(found))
    assert "封装" in found.words


@pytest.mark.parametrize(("typed", "meant"), [("xjr", "小巨人"), ("fengzhuang", "封装"), ("dianjie", "电解")])
def test_pinyin_of_one_word_is_answered_like_it(real: Catalogue, typed: str, meant: str) -> None:
    spoken, said = search(real, typed), search(real, meant)
    assert (spoken.answer, spoken.questions) == (said.answer, said.questions)
    assert set(ids(spoken)) == set(ids(said))
    assert spoken.words == (typed, meant)
    assert spoken.hits[0].matched is Matched.PINYIN


def test_pinyin_of_several_words_is_answered_by_none(real: Catalogue) -> None:
    found = search(real, "zdxm")
    assert (found.answer, found.words) == (None, ("zdxm", "重点项目", "重大项目"))


def test_synonyms_stand_before_pinyin_and_say_so(real: Catalogue) -> None:
    found = search(real, "chips")
    assert ids(found)[:2] == ["xincai-substrate", "xinhenghui-packaging"]
    assert {(hit.matched, hit.said.zh) for hit in found.hits[:5]} == {(Matched.RELATED, "chips")}
    assert not [hit for hit in found.hits if hit.matched is Matched.PINYIN]


def test_names_stand_before_synonyms(real: Catalogue) -> None:
    found = search(real, "电池")
    assert ids(found)[:3] == ["weilan-battery", "langu-electrolyte", "weilan"]
    assert found.hits[0].matched is Matched.NAME


def test_a_name_within_a_question_is_found(real: Catalogue) -> None:
    found = search(real, "新华制药的电话是多少")
    assert ids(found)[0] == "xinhua-pharma"
    assert [answer.question.id for answer in found.questions] == ["contact"]


def test_a_synonym_within_a_name_is_not_meant(real: Catalogue) -> None:
    assert "rongchang" not in ids(search(real, "新华制药"))
    assert [a.question.id for a in search(real, "政策性贷款").questions] == ["loans"]


def test_a_mistyped_letter_is_mended(real: Catalogue) -> None:
    found = search(real, "batery")
    assert (found.corrected, found.query) == ("battery", "batery")
    assert ids(found) == ids(search(real, "battery"))
    assert search(real, "battery").corrected == ""


@pytest.mark.parametrize("text", ["hydrogen", "氢能", "zzzz", "签证"])
def test_what_is_not_there_is_not_made_up(real: Catalogue, text: str) -> None:
    found = search(real, text)
    assert not found
    assert (found.hits, found.answer, found.questions, found.corrected) == ((), None, (), "")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_typed_finds_nothing(real: Catalogue, text: str) -> None:
    assert search(real, text) == Found("")


def test_a_limit_holds_and_the_counts_go_on(real: Catalogue) -> None:
    every, few = search(real, "项目", 500), search(real, "项目", 3)
    assert ids(few) == ids(every)[:3]
    assert few.counts["project"] == every.counts["project"] > 3


@pytest.mark.parametrize("text", ["封装", "小巨人", "chips", "链主", "电池"])
def test_counts_are_of_the_hits(real: Catalogue, text: str) -> None:
    found = search(real, text)
    assert sum(found.counts.values()) == len(found.hits) == len(set(ids(found)))


# -- guests ----------------------------------------------------------------------------------------
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


def test_guests_do_not_find_persons(real: Catalogue) -> None:
    assert ids(search(real, "张文涛"))[0] == "zhang-wentao"
    assert "zhang-wentao" not in ids(search(real.seen_by(Audience.PUBLIC), "张文涛"))


def test_popular_searches_find_something_for_everybody(real: Catalogue) -> None:
    offers = popular(real)
    assert popular(real.seen_by(Audience.PUBLIC)) == offers
    assert 6 <= len(offers) <= 10
    for viewer in Audience:
        for offer in offers:
            for words in (offer.zh, offer.en):
                found = search(real.seen_by(viewer), words)
                assert found.answer or found.hits, words
