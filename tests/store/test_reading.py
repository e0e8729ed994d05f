"""Pinyin of names."""

import pytest

from zibo_app.store.reading import PHRASES, initials, pinyin, reading


@pytest.mark.parametrize(
    ("name", "toned", "plain", "first"),
    [
        ("淄博高新区", "Zī bó gāo xīn qū", "zi bo gao xin qu", "zbgxq"),
        ("重点项目", "Zhòng diǎn xiàng mù", "zhong dian xiang mu", "zdxm"),
        ("重新修订", "Chóng xīn xiū dìng", "chong xin xiu ding", "cxxd"),
        ("链长制", "Liàn zhǎng zhì", "lian zhang zhi", "lzz"),
        ("增长率", "Zēng zhǎng lǜ", "zeng zhang lv", "zzl"),
        ("3GW光伏", "3GW guāng fú", "3gw guang fu", "3gwgf"),
        ("AA+评级", "AA+ píng jí", "aa ping ji", "aapj"),
        ("“一件事”改革", "“yī jiàn shì” gǎi gé", "yi jian shi gai ge", "yjsgg"),
        ("GDP", "GDP", "gdp", "gdp"),
        ("", "", "", ""),
    ],
)
def test_names_are_read(name: str, toned: str, plain: str, first: str) -> None:
    assert (reading(name), pinyin(name), initials(name)) == (toned, plain, first)


@pytest.mark.parametrize(("word", "read"), PHRASES.items())
def test_the_hand_table_wins(word: str, read: str) -> None:
    assert reading(word).casefold() == read
