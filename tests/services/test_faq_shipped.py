"""The shipped checklist: which questions the source answers, and from what; kept by literal lists."""

from collections.abc import Iterator

import pytest

from zibo_app import paths
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.kind import Predicate
from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.domain.text import LANGS
from zibo_app.services import faq
from zibo_app.services.faq import Answer, Item, answers
from zibo_app.services.faq_words import answer_runs, copied, plain
from zibo_app.store import content
from zibo_app.store.build import make
from zibo_app.store.catalogue import Catalogue, open_catalogue

STATED = ["peers", "chain-leaders", "parks", "growth", "platforms", "environment", "next-year"]
PARTLY = [
    "who-runs",
    "scale",
    "comparable",
    "incentives",
    "loans",
    "approval",
    "suppliers",
    "talent",
    "customs",
    "logistics",
    "living",
    "listed",
]
NOT_STATED = [
    "land-price",
    "plots",
    "rent",
    "power",
    "water-gas",
    "emission",
    "wages",
    "tax",
    "distances",
    "location",
    "chemical",
    "foreign",
    "days",
    "failures",
    "contact",
]
ORDER = [Coverage.FULL, Coverage.PARTIAL, Coverage.NONE]
BY_SECTOR = {
    "new-energy": ["weilan", "huaneng", "langu"],
    "electronic-info": ["xinhenghui", "xincai"],
    "new-medicine": ["xinhua-pharma", "xinhua-medical", "ande", "rongchang"],
    "new-materials": ["xiandao", "inov", "jinjing", "zhongcai", "gongtaoyuan"],
    "intelligent-equipment": [],
    "new-economy": ["zhiyang", "yahua", "xintong"],
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    target = tmp_path_factory.mktemp("shipped") / "data.db"
    make(content.load(paths.content()), target)
    opened = open_catalogue(target)
    yield opened
    opened.close()


def ids(found: tuple[Answer, ...], coverage: Coverage) -> set[str]:
    return {each.question.id for each in found if each.coverage is coverage}


def one(catalogue: Catalogue, question: str, sector: str = "") -> Answer:
    found = faq.answer(catalogue, question, sector)
    assert found is not None
    return found


def named(answer: Answer, label: str) -> list[str]:
    part = next(part for part in answer.parts if part.label.zh == label)
    return [item.brief.id for item in part.items]


@pytest.mark.parametrize("viewer", list(Audience))
def test_what_is_stated_partly_and_not(catalogue: Catalogue, viewer: Audience) -> None:
    found = answers(catalogue.seen_by(viewer))
    assert len(found) == 34
    assert ids(found, Coverage.FULL) == set(STATED)
    assert ids(found, Coverage.PARTIAL) == set(PARTLY)
    assert ids(found, Coverage.NONE) == set(NOT_STATED)


def test_in_a_group_gaps_come_last(catalogue: Catalogue) -> None:
    for group in QuestionGroup:
        own = [ORDER.index(each.coverage) for each in answers(catalogue) if each.question.group is group]
        assert own == sorted(own)
        assert own
        assert own[0] < ORDER.index(Coverage.NONE)


def test_every_reference_leads_somewhere(catalogue: Catalogue) -> None:
    for found in answers(catalogue):
        wanted = [ref for part in found.question.parts for ref in part.refs]
        assert len(wanted) == len(set(wanted))
        held = [item for part in found.parts for item in part.items]
        if not any(part.by_sector and not part.refs for part in found.question.parts):
            assert len(held) == len(wanted), found.question.id
        assert all(_there(catalogue, item) for item in held)


def _there(catalogue: Catalogue, item: Item) -> bool:
    record = catalogue.record(item.brief.id)
    assert record is not None
    if item.figure:
        return item.figure.key in {figure.key for figure in record.figures}
    return item.statement is None or item.statement.key in {said.key for said in record.statements}


def test_guests_are_shown_no_derived_figure_and_no_person(catalogue: Catalogue) -> None:
    guest = answers(catalogue.seen_by(Audience.PUBLIC))
    items = [item for found in guest for part in found.parts for item in part.items]
    assert {item.state for item in items} == {State.SOURCE}
    assert "person" not in {item.brief.kind for item in items}
    assert one(catalogue, "comparable").beside == (State.DERIVED,)
    assert one(catalogue.seen_by(Audience.PUBLIC), "comparable").beside == ()


@pytest.mark.parametrize("question", NOT_STATED)
def test_a_gap_says_what_is_missing_part_by_part(catalogue: Catalogue, question: str) -> None:
    found = one(catalogue, question)
    assert found.parts == found.unstated
    assert found.parts
    for lang, word in zip(LANGS, ("原文未载：", "Not stated in the source: "), strict=True):
        said = plain(answer_runs(found, Audience.STAFF), lang)
        assert said.startswith(word)
        assert all((part.label.zh if lang == "zh" else part.label.en) in said for part in found.parts)


def test_a_testimonial_is_no_price(catalogue: Catalogue) -> None:
    power = one(catalogue, "power")
    assert [part.label.zh for part in power.parts] == ["电价", "供电容量"]
    assert (power.coverage, power.stated) == (Coverage.NONE, ())


def test_the_chain_leaders_are_four_of_no_chain(catalogue: Catalogue) -> None:
    found = one(catalogue, "chain-leaders")
    assert named(found, "链主") == ["xinhua-pharma", "xinhua-medical", "zhiyang", "xinhenghui"]
    said = plain(answer_runs(found, Audience.PUBLIC), "zh")
    assert said.startswith("链主：新华制药、新华医疗、智洋创新、新恒汇 等（属全市产业链，未注明哪一条）")
    assert named(one(catalogue, "chain-leaders", "new-medicine"), "链主") == [
        "xinhua-pharma",
        "xinhua-medical",
    ]


@pytest.mark.parametrize("sector", BY_SECTOR)
def test_firms_of_a_sector_are_those_reported_under_it(catalogue: Catalogue, sector: str) -> None:
    found = one(catalogue, "peers", sector)
    assert named(found, "企业") == BY_SECTOR[sector]
    under = [
        link.other.id
        for link in catalogue.links(sector)
        if link.predicate is Predicate.REPORTED_UNDER and link.other.kind == "enterprise"
    ]
    assert sorted(under) == sorted(BY_SECTOR[sector])
    assert found.coverage is (Coverage.FULL if BY_SECTOR[sector] else Coverage.NONE)
    assert found.parts[0].open_list is bool(BY_SECTOR[sector])


def test_sectors_are_no_chains(catalogue: Catalogue) -> None:
    assert [brief.id for brief in faq.sectors(catalogue)] == list(BY_SECTOR)
    every = one(catalogue, "peers")
    assert [len(part.items) for part in every.parts] == [len(firms) for firms in BY_SECTOR.values() if firms]


def test_a_comparable_project_is_one_of_the_sector(catalogue: Catalogue) -> None:
    energy = one(catalogue, "comparable", "new-energy")
    assert named(energy, "项目") == ["huaneng-pv", "weilan-battery", "langu-electrolyte"]
    assert named(energy, "年产量或规模") == ["huaneng-pv", "weilan-battery"]
    assert named(energy, "总投资") == []
    assert (energy.coverage, energy.beside) == (Coverage.PARTIAL, ())
    materials = one(catalogue, "comparable", "new-materials")
    assert named(materials, "总投资") == ["xiandao-ito"]
    assert materials.beside == (State.DERIVED,)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("scale", "产业链规模 超百亿元（新一代信息技术；未注明是产值还是收入、全市还是本区）"),
        ("scale", "口径不同，不可相加"),
        ("loans", "已发放 4.94亿元（各产品合计，不是额度或承诺；2023 年）"),
        ("listed", "拟上市企业 5家（2024 年计划 · 完成情况未载）"),
        ("next-year", "以上均为 2024 年计划 · 完成情况未载"),
        ("comparable", "总投资 23.8亿元（据企业介绍"),
        ("comparable", "智慧光伏规模 3GW（2023 年）"),
        ("platforms", "省级以上创新平台 120家（未注明是新增还是总数；2023 年）"),
        ("platforms", "国家级孵化器 5家：生物医药产业创新园 等（连续两年获评优秀，不是孵化器总数；2023 年）"),
        ("living", "原文未载：现有住房、学校和医院"),
    ],
)
def test_what_must_be_read_with_a_figure_stands_beside_it(
    catalogue: Catalogue, question: str, words: str
) -> None:
    assert words in plain(answer_runs(one(catalogue, question), Audience.STAFF), "zh")


def test_an_answer_is_copied_in_both_languages(catalogue: Catalogue) -> None:
    text = copied(one(catalogue, "growth"), Audience.STAFF, catalogue.edition)
    zh, en = text.split("\n\n")
    assert zh.startswith("园区增长如何？\n[已载明] GDP 增长 6.6%（同比）")
    assert en.startswith("How fast is the zone growing?\n[Stated] GDP growth 6.6% (year on year)")
    assert zh.endswith("淄博高新区 · 数据年度 2023")
    assert en.endswith("Data year 2023")
    gap = copied(one(catalogue.seen_by(Audience.PUBLIC), "tax"), Audience.PUBLIC, catalogue.edition)
    assert "[公开资料未载明，可留言由专人答复] 公开资料未载明：税率、减免" in gap
    assert "原文" not in gap
