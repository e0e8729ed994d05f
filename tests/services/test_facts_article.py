"""Facts of the source, each looked for as somebody would ask for it: found at once, with the right number."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Figure
from zibo_app.domain.kinds.honour import Honour
from zibo_app.domain.wording import figure_text
from zibo_app.services.search import search
from zibo_app.store.catalogue import Catalogue

FIRST = 3
"""A fact is found among so many hits."""
FIGURES = """
30余年 | zone.history | 30余年 |  | zone
GDP同比增长 | gdp.growth | 6.6% | 2023 | zone
规模以上工业增加值 | value-added.growth | 10.7% | 2023 | zone
固定资产投资增长 | fixed-investment.growth | 8.5% | 2023 | zone
限额以上社会消费品零售额 | retail.growth | 11.7% | 2023 | zone
一般公共预算收入增速 | budget-revenue.growth | 15.7% | 2023 | zone
先导薄膜总投资 | xiandao-ito.total_investment | 23.8亿元 |  | company
23.8亿元 | xiandao-ito.total_investment | 23.8亿元 |  | company
6.6818 | xiandao-ito.floor_area | 6.6818万平方米 |  | company
2175吨 | xiandao-ito.capacity | 2175吨 |  | company
5条淄博市产业链 | chains.count | 5条 |  | municipal
新增上市公司 | listed-added.added | 2家 | 2023 | zone
上市各阶段企业数量 | listing-stages.rank | 前列 | 2023 | provincial
华能清能院3GW | huaneng-pv.capacity | 3GW | 2023 | company
卫蓝2GW | weilan-battery.capacity | 2GW | 2023 | company
产业链规模超百亿元 | it-chain.scale | 超百亿元 | 2023 | unsaid
生物医药园区全国排名 | bio-park.competitiveness_rank | 第25位 | 2023 | national
新材料领军企业 | materials-leaders.count | 6家 | 2023 | provincial
新材料领军企业50强 | materials-leaders.top50 | 4家 | 2023 | provincial
工业互联网平台 | internet-platforms.count | 9家 | 2023 | provincial
14个省重点项目 | prov-key-projects.count | 14个 | 2023 | provincial
省重点项目完成投资 | prov-key-projects.investment | 48.8亿元 | 2023 | zone
省重点项目投资完成率 | prov-key-projects.completion | 100% | 2023 | zone
市重大项目投资完成率 | city-major-projects.completion | 103% | 2023 | zone
103% | city-major-projects.completion | 103% | 2023 | zone
175亿元 | city-major-projects.investment | 175亿元 | 2023 | zone
重点技改项目完成投资 | tech-upgrade.investment | 46.3亿元 | 2023 | zone
5.77% | tech-upgrade.growth | 5.77% | 2023 | zone
新开工项目数量第一 | city-major-projects.rank-starts | 第一 | 2023 | municipal
省外到位资金 | outside-funds.amount | 128亿元 | 2023 | zone
新引进过亿元项目 | new-projects-100m.count | 70个 | 2023 | zone
研发人员占比 | aiyipu.rd_staff_share | 超30% |  | company
20多项专利 | aiyipu.patents | 20多项 |  | company
研发经费投入 | rd-spend.growth | 32% | 2023 | zone
高新技术产业产值 | hightech-output.growth | 30.6% | 2023 | zone
国家级小巨人企业 | little-giants.added | 7家 | 2023 | national
制造业单项冠军 | single-champions.added | 8家 | 2023 | provincial
专精特新企业 | srdi-firms.added | 48家 | 2023 | unsaid
创新型中小企业 | innovative-smes.added | 113家 | 2023 | unsaid
高成长企业新增数量 | high-growth.rank | 第一 | 2023 | municipal
21个山东省技术创新项目 | tech-innovation-projects.count | 21个 | 2023 | provincial
国家级孵化器优秀 | incubators.excellent | 5家 | 2023 | national
科技企业加速器 | accelerators.count | 3家 | 2023 | provincial
省级以上创新平台 | innovation-platforms.count | 120家 | 2023 | provincial
高端人才引进第一名 | talent-evaluation.rank | 第一名 | 2023 | provincial
黑铁山提升工程 | city-environment-projects.count | 15个 | 2023 | zone
3亿余元 | city-environment-projects.investment | 3亿余元 | 2023 | zone
226天 | air-days.days | 226天 | 2023 | zone
地表水Ⅲ类 | water-grade.grade | Ⅲ类 | 2023 | provincial
城发公司评级 | chengfa.credit_rating | AA+ | 2023 | company
政策性贷款4.94亿 | policy-loans.lent | 4.94亿元 | 2023 | zone
产教融合实训基地 | training-bases.count | 10余个 | 2023 | unsaid
5家拟上市企业 | pre-ipo.plan | 5家 | 2024 | zone
23个省重点项目 | prov-key-projects.plan | 23个 | 2024 | provincial
76个市重大项目 | city-major-projects.plan | 76个 | 2024 | municipal
60个重点技改项目 | tech-upgrade.plan | 60个 | 2024 | unsaid
23 provincial key projects | prov-key-projects.plan | 23个 | 2024 | provincial
air quality days | air-days.days | 226天 | 2023 | zone
credit rating AA+ | chengfa.credit_rating | AA+ | 2023 | company
"""
RECORDS = """
张文涛 | zhang-wentao
齐鲁智能微系统产业园C区 | weixitong-c
链长制 | chain-chief
国家级绿色工业园区 | green-park | national
绿色低碳高质量发展先行区 | low-carbon-pilot | provincial
晨星工厂 | morning-star | provincial
DCMM贯标试点 | dcmm | provincial
齐鲁储能谷三大园区 | chunengu
MEMS传感器十大园区 | mems-top10
新恒汇高密度封装材料 | xinhenghui-packaging
集成电路封装载板 | xincai-substrate
膜止液输液器 | ande-infusion
微创手术器械 | xinhua-medical-surgical
液体给药系统 | xinhua-pharma-delivery
荣昌制药中药生产线 | rongchang-tcm
科学技术进步奖一等奖 | science-award | provincial
专利实力500强 | patent-500
国家级绿色工厂 | green-factory | national
金晶科技 | jinjing
氮化硅 | zhongcai-nitride
人工智能应用场景 | ai-scenario | provincial
纽氏达特 战略投资 | niushidate
中央经济工作会议 | central-conference
荣卫龙 | rong-weilong
锰基分子筛催化剂 | aiyipu
若干政策 | sci-policy
苗圃 | incubation-system
政产学研金服用 | innovation-elements
国家企业技术中心 | tech-center | national
废气处理 | xinhua-medical-waste-gas
首批人才集聚节点 | talent-node | provincial
高新财金集团 | gaoxin-caijin
春风齐鑫贷 | chunfeng-loan
领导挂包联系 | firm-liaison
莱茵科斯特 | rhein-koster
用地一件事 | land-one-matter
营商环境创新发展典型案例 | land-reform-case
项目管家 | project-steward
协作机器人产业基地 | cobot-base
育奇谷 | yuqigu
先创区新材料产业园 | xianchuang-park
三大工程 | three-programmes
共同富裕三年行动 | three-year-action
基层医疗卫生 | health
养老服务 | elderly-care
千万工程 | rural-revival
管委会+公司 | committee-company
五极 | five-poles-services
营商环境最优园区 | best-park
跨境电商 | cross-border
淄博综合保税区 | bonded-zone
物流枢纽 | logistics-hub
三资 | san-zi
安全生产 | work-safety
齐鲁智能微系统创新产业基地 | weixitong-base
聚氨酯系列产品 | inov-pu
3510 | goal-3510
"""
HIDDEN = "张文涛 荣卫龙 齐菲 3510 强富美优 北方最大 完全依靠进口 填补 向高而攀 强势崛起 守牢 底线思维 推算"


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def first(catalogue: Catalogue, words: str) -> list[str]:
    return [hit.brief.id for hit in search(catalogue, words).hits][:FIRST]


def figure(catalogue: Catalogue, which: str) -> Figure:
    record = catalogue.record(which.partition(".")[0])
    assert record is not None
    return next(each for each in record.figures if each.id == which)


@pytest.mark.parametrize("fact", rows(FIGURES), ids=lambda fact: fact[1])
def test_a_number_is_found(shipped: Catalogue, fact: list[str]) -> None:
    words, which, value, period, level = fact
    assert which.partition(".")[0] in first(shipped, words)
    found = figure(shipped, which)
    assert figure_text(found, "zh").replace(" ", "") == value
    assert (found.period, str(found.level), found.state) == (period, level, State.SOURCE)


@pytest.mark.parametrize("fact", rows(RECORDS), ids=lambda fact: fact[1])
def test_a_record_is_found(shipped: Catalogue, fact: list[str]) -> None:
    words, which, *levels = fact
    assert which in first(shipped, words)
    record = shipped.record(which)
    assert record is not None
    for level in levels:
        assert isinstance(record, Honour)
        assert str(record.level) == level


@pytest.mark.parametrize("word", HIDDEN.split())
def test_visitors_find_nothing_of_what_is_for_staff(shipped: Catalogue, word: str) -> None:
    assert search(shipped, word).hits
    guest = search(shipped.seen_by(Audience.PUBLIC), word)
    assert (guest.answer, guest.hits, guest.questions) == (None, (), ())
