"""Slides of every layout as the catalogue would have them."""

from dataclasses import replace

from tests.ui.slides.figures import (
    BARS,
    FOOT,
    GIANTS,
    GROWTH,
    INVEST,
    LAND,
    LINES,
    PAID,
    PLAN,
    PLATFORMS,
    RANK,
    SCALE,
    quantity,
)
from zibo_app.domain.slide import Column, Layout, Slide, SlideBar
from zibo_app.domain.text import Text

SLIDES: dict[str, Slide] = {
    "numbers": Slide(
        ref="slide:a",
        layout=Layout.NUMBERS,
        kicker=Text("项目建设 · 2023", "Projects · 2023"),
        headline=Text(
            "新引进过亿元项目 70 个，淄博市第一", "70 new projects above RMB 100 million, the most in Zibo"
        ),
        hero=PAID,
        bars=BARS,
        foot=FOOT,
        figures=("a", "b"),
    ),
    "numbers-facts": Slide(
        ref="slide:b",
        layout=Layout.NUMBERS,
        kicker=Text("创新 · 2023", "Innovation · 2023"),
        headline=Text("省级以上创新平台 120 家", "120 innovation platforms at provincial level and above"),
        hero=PLATFORMS,
        facts=(GROWTH, RANK, GIANTS),
        foot=FOOT,
    ),
    "numbers-only-facts": Slide(
        ref="slide:c",
        layout=Layout.NUMBERS,
        kicker=Text("全区概况 · 2023", "The zone · 2023"),
        headline=Text("三个数字看高新区", "The zone in three numbers"),
        facts=(PLATFORMS, GROWTH, GIANTS),
        foot=FOOT,
    ),
    "numbers-hero": Slide(
        ref="slide:c",
        layout=Layout.NUMBERS,
        kicker=Text("创新 · 2023", "Innovation · 2023"),
        headline=Text("园区竞争力进入全国前列", "Among the leading parks of the country"),
        hero=RANK,
        foot=FOOT,
    ),
    "bars": Slide(
        ref="slide:d",
        layout=Layout.BARS,
        kicker=Text("项目建设 · 2023", "Projects · 2023"),
        headline=Text(
            "三类重点项目全部超额完成年度投资", "All three kinds of key projects met the year's investment"
        ),
        bars=BARS,
        foot=FOOT,
    ),
    "enterprise": Slide(
        ref="record:e",
        layout=Layout.ENTERPRISE,
        kicker=Text("企业 · 新一代信息技术", "Enterprise · Information technology"),
        headline=Text("新恒汇电子：智能卡芯片封装", "Henghui Electronics: smart-card chip packaging"),
        hero=SCALE,
        facts=(GIANTS, RANK),
        lines=LINES,
        foot=FOOT,
    ),
    "enterprise-lines": Slide(
        ref="record:e2",
        layout=Layout.ENTERPRISE,
        kicker=Text("企业", "Enterprise"),
        headline=Text("芯材电子", "Xincai Electronics"),
        lines=LINES[:2],
        foot=FOOT,
    ),
    "enterprise-one-line": Slide(
        ref="record:e3",
        layout=Layout.ENTERPRISE,
        kicker=Text("企业", "Enterprise"),
        headline=Text("芯材电子", "Xincai Electronics"),
        lines=LINES[:1],
        foot=FOOT,
    ),
    "park": Slide(
        ref="record:p",
        layout=Layout.PARK,
        kicker=Text("园区", "Park"),
        headline=Text(
            "齐鲁储能谷：三大园区，一条储能产业链", "Qilu Energy Storage Valley: three parks, one chain"
        ),
        lines=LINES[:2],
        facts=(SCALE, LAND),
        foot=FOOT,
    ),
    "project": Slide(
        ref="record:pr",
        layout=Layout.PROJECT,
        kicker=Text("项目 · 推进中", "Project · under way"),
        headline=Text("先导 ITO 靶材项目", "Xiandao ITO target project"),
        hero=quantity(
            ("总投资", "total investment"),
            "|50|亿元",
            "RMB|5|billion",
            period=Text("时间未注明", "period not stated"),
        ),
        facts=(LAND, quantity(("年产能", "annual output"), "|1,200|吨", "|1,200|t")),
        lines=LINES[1:3],
        foot=FOOT,
    ),
    "chain": Slide(
        ref="record:c",
        layout=Layout.CHAIN,
        kicker=Text("产业链 · 新医药", "Chain · Pharmaceuticals"),
        headline=Text("新医药：从企业到园区", "Pharmaceuticals: from firms to parks"),
        columns=(
            Column(
                heading=Text("企业", "Firms"),
                names=(Text("新华制药"), Text("新华医疗"), Text("瑞阳生物")),
                more=True,
            ),
            Column(
                heading=Text("项目", "Projects"),
                names=(
                    Text("生物医药产业园项目", "Biomedical park project"),
                    Text("现代医药国际合作中心", "Modern pharma centre"),
                ),
            ),
            Column(
                heading=Text("园区", "Parks"), names=(Text("淄博生物医药产业园", "Zibo Biomedical Park"),)
            ),
            Column(heading=Text("平台", "Platforms")),
        ),
        foot=FOOT,
    ),
    "policy": Slide(
        ref="record:po",
        layout=Layout.POLICY,
        kicker=Text("政策服务 · 融资", "Services · Finance"),
        headline=Text("企业贷款有担保，放款有记录", "Loans with guarantees, on record"),
        hero=quantity(("累计放款", "lent so far"), "|4.5|亿元", "RMB|450|million"),
        lines=LINES[:3],
        foot=Text(
            "✓ 有出处 · 数据年度 2023 · 金额、条件、时限以正式文件为准",
            "Sourced · data year 2023 · official documents decide",
        ),
    ),
    "plans": Slide(
        ref="record:pl",
        layout=Layout.PLANS,
        kicker=Text("2024 年计划", "Plans for 2024"),
        headline=Text("2024 年计划 · 完成情况未载", "Plans for 2024; results not stated"),
        facts=(PLAN, INVEST, replace(PLAN, label=Text("市重大项目", "major projects of the city"))),
        foot=FOOT,
    ),
    "plans-hero": Slide(
        ref="record:pl",
        layout=Layout.PLANS,
        kicker=Text("2024 年计划", "Plans for 2024"),
        headline=Text("2024 年计划 · 完成情况未载", "Plans for 2024; results not stated"),
        hero=INVEST,
        facts=(PLAN,),
        bars=(
            SlideBar(
                quantity=replace(INVEST, label=Text("市重大项目", "major projects of the city")), share=1
            ),
            SlideBar(quantity=INVEST, share=0.5),
        ),
        foot=FOOT,
    ),
    "answer": Slide(
        ref="question:q",
        layout=Layout.ANSWER,
        kicker=Text("常见问题 · 土地厂房", "Common questions · Land and plants"),
        headline=Text("标准厂房租金是多少？", "What is the rent of a standard plant?"),
        hero=LAND,
        foot=FOOT,
    ),
    "answer-lines": Slide(
        ref="question:q2",
        layout=Layout.ANSWER,
        kicker=Text("常见问题 · 产业", "Common questions · Industry"),
        headline=Text("有哪些产业链链主企业？", "Which firms lead the chains?"),
        lines=(
            Text(
                "新华制药、新华医疗、智洋创新、新恒汇 等",
                "Xinhua Pharmaceutical, Shinva Medical, Zhiyang, Henghui and others",
            ),
        ),
        foot=FOOT,
    ),
    "welcome": Slide(
        ref="own:w",
        layout=Layout.WELCOME,
        headline=Text(
            "热烈欢迎山东省商务代表团一行莅临淄博高新区考察洽谈",
            "Zibo Hi-Tech Zone warmly welcomes the trade delegation of Shandong",
        ),
        names=(
            Text("张三 主任", "Director Zhang San"),
            Text("李四 总经理", "Mr Li Si, General Manager"),
            Text("王五 处长", "Ms Wang Wu"),
        ),
    ),
    "closing": Slide(
        ref="own:c",
        layout=Layout.CLOSING,
        headline=Text("感谢莅临，期待合作", "Thank you for visiting"),
    ),
    "picture": Slide(
        ref="own:p",
        layout=Layout.PICTURE,
        kicker=Text("园区", "Park"),
        headline=Text("先进陶瓷产业园厂房", "Plants of the advanced ceramics park"),
        credit=Text("图：淄博高新区，2026-11-02", "Picture: Zibo Hi-Tech Zone, 2026-11-02"),
    ),
    "park-picture": Slide(
        ref="record:p2",
        layout=Layout.PARK,
        kicker=Text("园区", "Park"),
        headline=Text("先进陶瓷产业园", "Advanced ceramics park"),
        hero=SCALE,
        lines=LINES[:1],
        facts=(GIANTS, RANK),
        credit=Text("图：淄博高新区，2026-11-02", "Picture: Zibo Hi-Tech Zone, 2026-11-02"),
        foot=FOOT,
    ),
}
PICTURED = frozenset(("picture", "park-picture"))
