"""The pinyin of said numbers: the tone of 一 follows what comes after."""

import pytest

from zibo_app.domain.pinyin import SYLLABLES, read

READ = {
    "一百一十三家": "yì bǎi yī shí sān jiā",
    "一万": "yí wàn",
    "一亿元": "yí yì yuán",
    "一千": "yì qiān",
    "一个": "yí gè",
    "一家": "yì jiā",
    "一年": "yì nián",
    "二十一个": "èr shí yī gè",
    "第一": "dì yī",
    "第一名": "dì yī míng",
    "三点一四": "sān diǎn yī sì",
    "百分之一": "bǎi fēn zhī yī",
    "百分之一百": "bǎi fēn zhī yì bǎi",
    "六点六八一八万": "liù diǎn liù bā yī bā wàn",
}


@pytest.mark.parametrize("said", READ)
def test_it_is_read(said: str) -> None:
    assert read(said) == READ[said]


def test_what_is_not_known_stays_as_it_is() -> None:
    assert read("AA加") == "AA jiā"
    assert read("三艘") == "sān 艘"
    assert read("") == ""


def test_one_syllable_for_each_character() -> None:
    assert all(syllable.isalpha() for syllable in SYLLABLES.values())
    assert (SYLLABLES["类"], SYLLABLES["度"]) == ("lèi", "dù")
