"""Figures as they are said: nothing of what is printed is lost."""

import pytest

from zibo_app import paths
from zibo_app.domain.aloud import Aloud, aloud, in_chinese, in_english
from zibo_app.domain.figure import Figure, Nature, Qualifier
from zibo_app.domain.text import Text
from zibo_app.store import content


def figure(value: str, unit: str = "", qualifier: Qualifier = Qualifier.EXACT, **more: Nature) -> Figure:
    nature = more.get("nature", Nature.AMOUNT)
    return Figure(
        key="k",
        label=Text("资金", "funds"),
        nature=nature,
        cite=(),
        value=value,
        unit=unit,
        qualifier=qualifier,
    )


SAID = [
    (
        figure("128", "亿元"),
        Aloud("一百二十八亿元", "yì bǎi èr shí bā yì yuán", "RMB twelve point eight billion"),
    ),
    (
        figure("百", "亿元", Qualifier.OVER),
        Aloud("超百亿元", "chāo bǎi yì yuán", "over RMB ten billion"),
    ),
    (
        figure("3", "亿元", Qualifier.MORE),
        Aloud("三亿余元", "sān yì yú yuán", "over RMB three hundred million"),
    ),
    (
        figure("20", "项", Qualifier.MANY, nature=Nature.COUNT),
        Aloud("二十多项", "èr shí duō xiàng", "more than twenty"),
    ),
    (
        figure("15", "%", Qualifier.OVER, nature=Nature.GROWTH),
        Aloud("超百分之十五", "chāo bǎi fēn zhī shí wǔ", "over fifteen percent"),
    ),
    (
        figure("5.77", "%", nature=Nature.GROWTH),
        Aloud("百分之五点七七", "bǎi fēn zhī wǔ diǎn qī qī", "five point seven seven percent"),
    ),
    (
        figure("25", "位", nature=Nature.RANK),
        Aloud("第二十五位", "dì èr shí wǔ wèi", "twenty-fifth"),
    ),
    (figure("第一", nature=Nature.RANK), Aloud("第一", "dì yī", "first")),
    (figure("2", "家", nature=Nature.COUNT), Aloud("两家", "liǎng jiā", "two")),
    (figure("2", "位", nature=Nature.RANK), Aloud("第二位", "dì èr wèi", "second")),
    (figure("2", "GW", nature=Nature.CAPACITY), Aloud("两吉瓦", "liǎng jí wǎ", "two gigawatts")),
    (figure("AA+", nature=Nature.GRADE), Aloud("AA加", "AA jiā", "double A plus")),
    (figure("Ⅲ类", nature=Nature.GRADE), Aloud("三类", "sān lèi", "Class three")),
    (figure("Ⅳ类", nature=Nature.GRADE), Aloud("四类", "sì lèi", "Class four")),
    (
        figure("", qualifier=Qualifier.FIRST_BATCH, nature=Nature.GRADE),
        Aloud("首批", "shǒu pī", "first batch"),
    ),
    (
        figure("3.56", "亿元/万平方米", Qualifier.ABOUT, nature=Nature.RATIO),
        Aloud(
            "每万平方米约三点五六亿元",
            "měi wàn píng fāng mǐ yuē sān diǎn wǔ liù yì yuán",
            "about RMB thirty-five thousand six hundred per square metre",
        ),
    ),
    (
        figure("6.6818", "万平方米", nature=Nature.AREA),
        Aloud(
            "六点六八一八万平方米",
            "liù diǎn liù bā yī bā wàn píng fāng mǐ",
            "sixty-six thousand eight hundred and eighteen square metres",
        ),
    ),
    (
        figure("2175", "吨", nature=Nature.CAPACITY),
        Aloud(
            "二千一百七十五吨",
            "èr qiān yì bǎi qī shí wǔ dūn",
            "two thousand one hundred and seventy-five tonnes",
        ),
    ),
]


@pytest.mark.parametrize(("printed", "said"), SAID, ids=[said.zh for _, said in SAID])
def test_a_figure_is_said(printed: Figure, said: Aloud) -> None:
    assert aloud(printed) == said


def test_every_figure_of_the_catalogue_can_be_said() -> None:
    for _, record in content.load(paths.content()).records:
        for each in record.figures:
            said = aloud(each)
            assert all(said), each
            assert not any(letter.isdigit() for part in said for letter in part), said
            assert not any("\u4e00" <= letter <= "\u9fff" for letter in said.pinyin + said.en), said


def test_qualifiers_are_never_lost() -> None:
    for qualifier in Qualifier:
        if qualifier.label.zh and qualifier not in {Qualifier.FIRST_BATCH, Qualifier.LEADING}:
            said = aloud(figure("30", "家", qualifier, nature=Nature.COUNT))
            assert qualifier.label.zh in said.zh, said
            assert qualifier.label.en in said.en, said


def test_hostile_values_are_said_as_they_are() -> None:
    for value in ("<img src=x>", "9" * 5000, "１２", "-1e9", "{name}%s"):
        said = aloud(figure(value, "亿元"))
        assert said.zh
        assert said.en
    assert in_chinese("") == in_english("") == ""
    assert in_english("B-") == "B minus"
