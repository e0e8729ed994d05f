"""Searches whose answers were found wanting once, on the shipped catalogue: kept as literals."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.search import FigureAnswer, Matched
from zibo_app.domain.wording import figure_text
from zibo_app.services.faq import Answer
from zibo_app.services.search import Found, search
from zibo_app.services.search_listed import look_for
from zibo_app.store.catalogue import Catalogue

VIEWERS = list(Audience)
FIGURES = {
    "23个省重点项目": ("prov-key-projects.plan", "23个", "2024"),
    "76个市重大项目": ("city-major-projects.plan", "76个", "2024"),
    "86个市重大项目": ("city-major-projects.count", "86个", "2023"),
    "60个技改": ("tech-upgrade.plan", "60个", "2024"),
    "60个重点技改项目": ("tech-upgrade.plan", "60个", "2024"),
    "省重点项目投资完成率": ("prov-key-projects.completion", "100%", "2023"),
    "省重点项目完成投资": ("prov-key-projects.investment", "48.8亿元", "2023"),
    "市重大项目投资完成率": ("city-major-projects.completion", "103%", "2023"),
    "重点技改项目完成投资": ("tech-upgrade.investment", "46.3亿元", "2023"),
    "市重大项目新开工数量": ("city-major-projects.rank-starts", "第一", "2023"),
    "爱亿普 研发投入": ("aiyipu.rd_share", "超6.5%", ""),
    "爱亿普研发投入": ("aiyipu.rd_share", "超6.5%", ""),
    "爱亿普研发投入占比": ("aiyipu.rd_share", "超6.5%", ""),
    "爱亿普的研发投入占比是多少？": ("aiyipu.rd_share", "超6.5%", ""),
    "aiyipu R&D spending": ("aiyipu.rd_share", "超6.5%", ""),
    "研发投入": ("rd-spend.growth", "32%", "2023"),
    "高新区 研发投入": ("rd-spend.growth", "32%", "2023"),
    "新材料领军企业": ("materials-leaders.count", "6家", "2023"),
    "新材料领军企业50强": ("materials-leaders.top50", "4家", "2023"),
    "科技企业加速器": ("accelerators.count", "3家", "2023"),
    "山东省首批科技企业加速器": ("accelerators.count", "3家", "2023"),
}
FIRST = {
    "蓝固即将投产": "langu",
    "新华制药的项目": "xinhua-pharma",
    "一诺威上市": "inov",
    "爱亿普获得哪些专利": "aiyipu",
    "亚华电子 上市": "yahua",
    "亚华电子上市": "yahua",
    "新华制药 获奖": "xinhua-pharma",
    "新华制药获奖": "xinhua-pharma",
    "智洋创新 人工智能": "zhiyang",
}
SPOKEN = {
    "dianjia": "power",
    "dian jia": "power",
    "DianJia": "power",
    "butie": "incentives",
    "zujin": "rent",
    "zhaogong": "wages",
    "zhao gong": "wages",
    "yingshanghuanjing": "approval",
    "yshj": "approval",
}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def ids(found: Found) -> list[str]:
    return [hit.brief.id for hit in found.hits]


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("text", FIGURES)
def test_the_right_figure_answers(shipped: Catalogue, text: str, viewer: Audience) -> None:
    answer = search(shipped.seen_by(viewer), text).answer
    assert isinstance(answer, FigureAnswer), answer
    figure = answer.figure
    assert (figure.id, figure_text(figure, "zh"), figure.period) == FIGURES[text]


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("text", ["新华制药 研发投入", "新华制药研发投入", "一诺威 小巨人", "INOV 研发投入"])
def test_no_figure_of_the_zone_answers_for_a_firm(shipped: Catalogue, text: str, viewer: Audience) -> None:
    found = search(shipped.seen_by(viewer), text)
    assert found.answer is None
    assert found.hits


def test_the_first_batch_stands_beside_how_many(shipped: Catalogue) -> None:
    answer = search(shipped, "科技企业加速器").answer
    assert isinstance(answer, FigureAnswer)
    assert [figure_text(figure, "zh") for figure in answer.beside] == ["首批"]


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("text", FIRST)
def test_who_is_named_comes_first(shipped: Catalogue, text: str, viewer: Audience) -> None:
    assert ids(search(shipped.seen_by(viewer), text))[:1] == [FIRST[text]]


@pytest.mark.parametrize(
    ("text", "which"),
    [("磁芯材料", "xincai"), ("山东工业园区", "gongtaoyuan"), ("高新区工业用地", "gaoxin-caijin")],
)
def test_a_name_by_accident_is_none(shipped: Catalogue, text: str, which: str) -> None:
    assert which not in ids(search(shipped, text))[:1]


# -- short words -----------------------------------------------------------------------------------
@pytest.mark.parametrize("text", ["EV", "CRO", "API", "5G", "ev", "lev"])
def test_a_short_word_is_no_part_of_another(shipped: Catalogue, text: str) -> None:
    found = search(shipped, text)
    assert (found.hits, found.answer, found.questions) == ((), None, ())


@pytest.mark.parametrize(
    ("text", "kept", "left"),
    [
        ("ITO", ["xiandao-ito", "xiandao"], "water-grade"),
        ("AI", ["ai-scenario", "zhiyang", "yahua"], "air-days"),
        ("LED", [], "xiandao"),
    ],
)
def test_a_short_word_is_found_whole(shipped: Catalogue, text: str, kept: list[str], left: str) -> None:
    found = ids(search(shipped, text))
    assert found[: len(kept)] == kept
    assert left not in found
    assert left in shipped.search_ids(text)


def test_a_measure_is_found_beside_hanzi(shipped: Catalogue) -> None:
    assert ids(search(shipped, "3GW"))[0] == "huaneng-pv"
    assert "huaneng-pv" in ids(search(shipped, "GW"))


# -- terms that mean something else ----------------------------------------------------------------
@pytest.mark.parametrize(
    "text", ["wind power", "solar power", "computing power", "power devices", "air cargo"]
)
def test_a_term_that_means_something_else_asks_nothing(shipped: Catalogue, text: str) -> None:
    found = search(shipped, text)
    assert found.answer is None
    assert not {each.question.id for each in found.questions} & {"power", "environment"}


@pytest.mark.parametrize(
    "text", ["power", "power price", "price of power", "industrial power", "cheap power supply"]
)
def test_power_is_electricity(shipped: Catalogue, text: str) -> None:
    answer = search(shipped, text).answer
    assert isinstance(answer, Answer)
    assert answer.question.id == "power"


# -- pinyin of what visitors say -------------------------------------------------------------------
@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("text", SPOKEN)
def test_pinyin_of_a_synonym_leads_as_the_word(shipped: Catalogue, text: str, viewer: Audience) -> None:
    found = search(shipped.seen_by(viewer), text)
    assert isinstance(found.answer, Answer), found.answer
    assert found.answer.question.id == SPOKEN[text]
    assert (found.query, found.corrected) == (text, "")


def test_pinyin_of_two_words_asks_both_and_answers_none(shipped: Catalogue) -> None:
    assert set(shipped.spoken("shuifei")) == {"税费", "水费"}
    found = search(shipped, "shuifei")
    assert found.answer is None
    assert {"tax", "water-gas"} <= {each.question.id for each in found.questions}


def test_pinyin_of_a_records_name_stays_first(shipped: Catalogue) -> None:
    assert search(shipped, "xjr").hits[0].matched is Matched.PINYIN
    assert {*ids(search(shipped, "fz"))[:2]} == {"xincai-substrate", "xinhenghui-packaging"}


# -- what is added is no total ---------------------------------------------------------------------
ADDED = {
    "小巨人": "little-giants",
    "专精特新": "srdi-firms",
    "单项冠军": "single-champions",
    "创新型中小企业": "innovative-smes",
    "新增上市公司": "listed-added",
    "7": "little-giants",
}


@pytest.mark.parametrize("text", ADDED)
def test_the_total_is_not_stated(shipped: Catalogue, text: str) -> None:
    answer = search(shipped, text).answer
    assert isinstance(answer, FigureAnswer)
    assert answer.record.id == ADDED[text]
    assert (answer.unsaid.zh, answer.unsaid.en) == (
        "总数（存量）原文未载",
        "The total (stock): not stated in the source",
    )
    guest = search(shipped.seen_by(Audience.PUBLIC), text).answer
    assert isinstance(guest, FigureAnswer)
    assert guest.unsaid.zh == "总数（存量）公开资料未载明"


@pytest.mark.parametrize("text", ["省重点项目", "GDP", "创新平台", "23.8", "专利实力500强"])
def test_nothing_is_said_of_a_total_where_nothing_was_added(shipped: Catalogue, text: str) -> None:
    answer = search(shipped, text).answer
    assert not getattr(answer, "unsaid", None)


# -- the command's list ----------------------------------------------------------------------------
@pytest.mark.parametrize(("text", "question"), [("税", "tax"), ("海关", "customs"), ("电价", "power")])
def test_a_question_that_answers_heads_the_list(shipped: Catalogue, text: str, question: str) -> None:
    listed, _ = look_for(shipped, text, 10)
    assert (listed[0]["kind"], listed[0]["id"]) == ("question", question)
    assert listed[0]["field"] == "synonym"


def test_otherwise_records_that_are_called_so_do(shipped: Catalogue) -> None:
    listed, _ = look_for(shipped, "加速器", 10)
    assert listed[0]["kind"] != "question"
    assert "question" in {each["kind"] for each in listed}


def test_targets_are_those_that_are_sputtered(shipped: Catalogue) -> None:
    figure = next(iter(shipped.figures_by_id(["xiandao-ito.capacity"]).values()))
    assert figure.label.en == "Annual output of sputtering-target products"
