"""What investors type, and where it must lead: reviewed against the source, kept as literals."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import FigureAnswer
from zibo_app.domain.text import Text
from zibo_app.services.faq import Answer, answer
from zibo_app.services.faq_words import answer_runs, plain
from zibo_app.services.search import Found, search
from zibo_app.store.catalogue import Catalogue

NONE, PARTIAL, FULL = Coverage.NONE, Coverage.PARTIAL, Coverage.FULL
ASKED = {
    "power": (NONE, "水电气 水电费 停电 一度电多少钱 绿电 度电 用电有保障吗"),
    "water-gas": (NONE, "自来水 蒸汽多少钱一吨 管网 天然气价格"),
    "emission": (NONE, "环评 能评 污水处理厂 排污许可 危废 环评审批时间 煤炭指标 VOCs"),
    "wages": (NONE, "五险一金 用工成本 住房公积金 最低工资 招人难不难 加班 普工"),
    "tax": (NONE, "税 返税 三免三减半 两免三减半 出口退税 所得税减免 税收政策"),
    "distances": (NONE, "高铁站 青岛港 离济南多远 高速公路出口 机场 公交"),
    "chemical": (NONE, "化工园区 安全生产许可证 消防 安评"),
    "land-price": (NONE, "地价 工业用地价格 产权 弹性年期 土地租赁"),
    "plots": (NONE, "容积率 亩均税收 固投强度 投资门槛 入园条件 亩均效益"),
    "rent": (NONE, "厂房租金 免租 仓库租金"),
    "foreign": (NONE, "外资准入 德国企业 韩国企业 外汇 工作许可 跨国公司"),
    "failures": (NONE, "烂尾 债务 撤资 诉讼 失败案例"),
    "contact": (NONE, "招商局 官网 地址 名片 微信"),
    "days": (NONE, "建设周期 投产时间 审批要多久"),
    "who-runs": (PARTIAL, "谁来管 谁管这个园区 管委会主任 书记"),
    "approval": (PARTIAL, "营业执照 施工许可 办事流程 专人对接 项目专班"),
    "incentives": (PARTIAL, "固定资产投资奖励 怎么申请 申报条件 设备补贴 文号 一事一议"),
    "loans": (PARTIAL, "产业基金 担保 风投 风险投资 股权投资 贴息"),
    "logistics": (PARTIAL, "物流成本 冷链 快递 中欧班列"),
    "living": (PARTIAL, "子女上学 三甲医院 人才公寓 国际学校 幼儿园 人才房"),
    "talent": (PARTIAL, "职业学校 工程师 博士后 培训基地"),
    "scale": (PARTIAL, "有多少家企业 规上企业有多少 GDP总量"),
    "platforms": (FULL, "双创 众创空间 重点实验室 中试基地"),
    "peers": (FULL, "竞争对手 企业名录 新能源汽车"),
}
ASKED_EN = {
    "power": (NONE, ("tariff", "electricity tariff", "utilities", "power outage", "cost of doing business")),
    "wages": (NONE, ("workforce", "wage level", "housing fund", "recruitment", "labor law")),
    "tax": (NONE, ("tax holiday", "export tax rebate", "corporate income tax", "VAT refund")),
    "plots": (NONE, ("minimum investment", "entry requirements", "tax per mu")),
    "land-price": (NONE, ("property rights", "land lease", "industrial land price")),
    "rent": (NONE, ("warehouse rent", "rent-free")),
    "foreign": (NONE, ("FDI rules", "work permit", "profit repatriation", "German companies")),
    "failures": (NONE, ("exit", "debt", "lawsuit", "withdrawal")),
    "contact": (NONE, ("WeChat", "address", "investment promotion bureau")),
    "days": (NONE, ("construction time", "days to start production")),
    "emission": (NONE, ("sewage", "emission permit", "EIA approval", "hazardous waste")),
    "distances": (NONE, ("Qingdao port", "how far is Jinan", "subway")),
    "chemical": (NONE, ("fire safety", "chemical park")),
    "incentives": (PARTIAL, ("incentives package", "how to apply", "policy")),
    "loans": (PARTIAL, ("venture capital", "PE fund", "private equity")),
    "approval": (PARTIAL, ("company registration", "construction permit", "procedures")),
    "who-runs": (PARTIAL, ("mayor", "director", "who is in charge")),
    "customs": (PARTIAL, ("customs clearance", "import duty")),
    "logistics": (PARTIAL, ("cold chain", "warehousing")),
    "scale": (PARTIAL, ("how many companies", "number of enterprises")),
    "platforms": (FULL, ("R&D center", "pilot plant", "startup", "maker space")),
    "peers": (FULL, ("competitors", "which companies are here", "list of companies")),
}
UNSAID = (
    "氢能 hydrogen 5G基站 签证 visa 气候 climate 治安 crime GMP 临床试验 无人机 drone 玻璃 glass 晶圆 wafer"
    " OLED 汽车 风电 核电 石化 疫苗 vaccine 独角兽 unicorn 世界500强 自贸区 flood food 地震 酒店"
)
RECORDS = {
    "科技进步奖": ["science-award", "xinhua-pharma"],
    "过亿元项目": ["new-projects-100m"],
    "外省资金": ["outside-funds"],
    "ceramics": ["zhongcai-nitride", "zhongcai"],
    "rhein koster": ["rhein-koster"],
    "tech transfer": ["commercialization-platforms"],
    "大学": ["joint-innovation", "innovation-elements"],
    "碳中和": ["green-park", "low-carbon-pilot"],
    "5条链": ["chains", "it-chain", "green-energy-chain"],
    "在哪里": ["zone"],
    "资源利用评价": ["resource-evaluation"],
    "denox": ["aiyipu"],
}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def led(found: Found) -> tuple[str, Coverage]:
    assert isinstance(found.answer, Answer), found.query
    assert found.questions[0].question.id == found.answer.question.id
    return found.answer.question.id, found.answer.coverage


def said(catalogue: Catalogue, question: str, lang: str = "zh", sector: str = "") -> str:
    found = answer(catalogue, question, sector)
    assert found is not None
    return plain(answer_runs(found, catalogue.viewer), "zh" if lang == "zh" else "en")


@pytest.mark.parametrize("viewer", list(Audience))
@pytest.mark.parametrize("question", ASKED)
def test_words_lead_to_their_question(shipped: Catalogue, question: str, viewer: Audience) -> None:
    coverage, words = ASKED[question]
    for word in words.split():
        assert led(search(shipped.seen_by(viewer), word)) == (question, coverage), word


@pytest.mark.parametrize("viewer", list(Audience))
@pytest.mark.parametrize("question", ASKED_EN)
def test_english_words_lead_to_their_question(shipped: Catalogue, question: str, viewer: Audience) -> None:
    coverage, words = ASKED_EN[question]
    for word in words:
        assert led(search(shipped.seen_by(viewer), word)) == (question, coverage), word


@pytest.mark.parametrize("word", UNSAID.split())
def test_what_the_source_does_not_speak_of_leads_nowhere(shipped: Catalogue, word: str) -> None:
    found = search(shipped, word)
    assert (found.answer, found.hits, found.questions, found.corrected) == (None, (), (), "")


@pytest.mark.parametrize("word", RECORDS)
def test_words_lead_to_records(shipped: Catalogue, word: str) -> None:
    wanted = RECORDS[word]
    assert [hit.brief.id for hit in search(shipped, word).hits][: len(wanted)] == wanted


@pytest.mark.parametrize("word", ["70个过亿元项目", "过亿项目", "projects over 100 million"])
def test_seventy_projects_were_added(shipped: Catalogue, word: str) -> None:
    found = search(shipped, word).answer
    assert isinstance(found, FigureAnswer)
    figure = found.figure
    assert (figure.id, figure.value, figure.period) == ("new-projects-100m.count", "70", "2023")
    assert found.beside == ()


# -- a card must not answer what was not asked ---------------------------------------------------------
@pytest.mark.parametrize("viewer", list(Audience))
@pytest.mark.parametrize("word", ["companies", "how many companies", "which companies are here", "firms"])
def test_firms_in_general_are_not_those_that_prepare_to_list(
    shipped: Catalogue, word: str, viewer: Audience
) -> None:
    assert isinstance(search(shipped.seen_by(viewer), word).answer, Answer)


def test_the_number_of_all_firms_is_not_stated(shipped: Catalogue) -> None:
    found = answer(shipped, "scale")
    assert found is not None
    assert [part.label.zh for part in found.unstated] == ["GDP 等总量", "企业总数", "其余产业的规模"]


# -- what a number must be read with -------------------------------------------------------------------
@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("growth", "规上工业增加值增长 10.7%"),
        ("growth", "研发经费投入增长 32%（同比）"),
        ("scale", "超百亿元（新一代信息技术；未注明是产值还是收入、全市还是本区）"),
        ("platforms", "国家级孵化器 5家：生物医药产业创新园 等（连续两年获评优秀，不是孵化器总数；2023 年）"),
        ("platforms", "科技企业加速器 3家：电子信息产业创新园 等（山东省首批；2023 年）"),
        ("listed", "上市各阶段企业数量 前列（在山东省上市公司孵化集聚区试点中；2023 年）"),
        ("suppliers", "智能微系统产业园C区的产业链聚集：高端电子材料"),
        ("next-year", "资源利用：资源集约利用综合评价"),
        ("location", "原文未载：具体位置、面积、人口"),
    ],
)
def test_what_must_be_read_with_it_stands_beside(shipped: Catalogue, question: str, words: str) -> None:
    assert words in said(shipped, question)


def test_gigawatts_are_not_called_capacity(shipped: Catalogue) -> None:
    energy = said(shipped, "comparable", sector="new-energy")
    assert "年产量或规模：智慧光伏规模 3GW、固态锂电池规模 2GW" in energy
    assert "年产量或规模 2175吨" in said(shipped, "comparable", sector="new-materials")


def test_what_is_named_for_all_sectors_are_industries(shipped: Catalogue) -> None:
    assert said(shipped, "suppliers").startswith("列名的产业、企业与项目：新能源制造、电子信息")


def test_no_chinese_name_stands_where_there_is_an_english_one(shipped: Catalogue) -> None:
    assert "Qilu Energy Storage Valley consists of three parks, not named" in said(shipped, "parks", "en")


def test_a_loan_total_is_no_offer(shipped: Catalogue) -> None:
    words = said(shipped.seen_by(Audience.PUBLIC), "loans")
    assert "已发放 4.94亿元（各产品合计，不是额度或承诺；2023 年）" in words
    assert words.endswith("公开资料未载明：额度、利率与条件、基金、担保")


def test_where_the_zone_is_leads_to_the_zone(shipped: Catalogue) -> None:
    found = search(shipped, "在哪里")
    assert led(found) == ("location", NONE)
    assert found.hits[0].brief.name == Text("淄博高新区", "Zibo Hi-Tech Zone")
