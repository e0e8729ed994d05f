"""Figures and sentences that samples of slides are made of."""

from typing import Any

from zibo_app.domain.evidence import State
from zibo_app.domain.slide import Quantity, SlideBar
from zibo_app.domain.text import Text

FOOT = Text(
    "✓ 有出处 · 数据年度 2023 · 三类项目口径可能重叠",
    "Sourced · data year 2023 · the three kinds may overlap",
)
YEAR = Text("2023 年", "2023")
NEXT = Text("2024 年", "2024")


def quantity(label: tuple[str, str], zh: str, en: str, **more: Any) -> Quantity:
    """Make a figure; `zh` and `en` are `before|number|after`."""
    parts = [Text(one, other) for one, other in zip(zh.split("|"), en.split("|"), strict=True)]
    said = Text(zh.replace("|", ""), " ".join(filter(None, en.split("|"))).replace(" %", "%"))
    named = dict(zip(("before", "number", "after"), parts, strict=True))
    return Quantity(figure="f", label=Text(*label), **{"period": YEAR, "said": said, **named, **more})


PAID = quantity(("山东省外到位资金", "paid in from outside Shandong"), "|128|亿元", "RMB|12.8|billion")
CITY = quantity(
    ("市重大项目 86 个", "86 major projects of the city"),
    "|175|亿元",
    "RMB|17.5|billion",
    aside=Text("完成率 103%", "103% of plan"),
)
PROVINCE = quantity(
    ("省重点项目 14 个", "14 key projects of the province"),
    "|48.8|亿元",
    "RMB|4.88|billion",
    aside=Text("完成率 100%", "100% of plan"),
)
RENEWAL = quantity(
    ("市重点技改 86 个", "86 technical upgrades"),
    "|46.3|亿元",
    "RMB|4.63|billion",
    aside=Text("同比增长 5.77%", "up 5.77% on the year"),
)
GROWTH = quantity(("规上工业增加值增速", "growth of industrial value added"), "|10.7|%", "|10.7|%")
RANK = quantity(
    ("园区竞争力", "competitiveness of the park"), "第|25|位", "|25th|", aside=Text("全国", "in China")
)
PLATFORMS = quantity(
    ("省级以上创新平台", "innovation platforms, provincial level and above"), "|120|家", "|120|"
)
GIANTS = quantity(("新增国家级“小巨人”", "national little giants added"), "|7|家", "|7|")
SCALE = quantity(("产业链规模", "scale of the chain"), "|超百|亿元", "over RMB|10|billion")
LAND = quantity(
    ("用地面积", "land area"),
    "||",
    "||",
    said=Text("公开资料未载明，可留言由专人答复", "Not in published material; leave your question"),
    state=State.NOT_STATED,
    period=Text(),
)
PLAN = quantity(("省重点项目", "provincial key projects"), "|23|个", "|23|", period=NEXT, plan=True)
INVEST = quantity(
    ("计划年度投资", "planned investment of the year"),
    "|101.7|亿元",
    "RMB|10.17|billion",
    period=NEXT,
    plan=True,
)
LINES = (
    Text(
        "建成国内领先的智能卡芯片封装产线", "A smart-card packaging line that is among the leaders in China"
    ),
    Text("产品覆盖通信、金融与物联网", "Products for telecoms, finance and the internet of things"),
    Text("据企业介绍，二期厂房已封顶", "According to the company, the second plant is roofed"),
)
BARS = (
    SlideBar(quantity=CITY, share=1),
    SlideBar(quantity=PROVINCE, share=0.279),
    SlideBar(quantity=RENEWAL, share=0.265),
)
