"""Cutting letters into syllables as a reader would."""

import pytest

from zibo_app.store.typed_cut import likely


@pytest.mark.parametrize(
    ("letters", "parts"),
    [
        ("fengzhuang", "feng zhuang"),
        ("canguan", "can guan"),
        ("woxiangcanguanyuanqu", "wo xiang can guan yuan qu"),
        ("xian", "xian"),
        ("fz", "f z"),
        ("fzh", "f zh"),
        ("fengzh", "feng zh"),
        ("zho", "zho"),
        ("dianjiaduoshao", "dian jia duo shao"),
        ("lvse", "lv se"),
        ("anquan", "an quan"),
        ("erqi", "er qi"),
        ("e", "e"),
        ("", ""),
    ],
)
def test_as_few_syllables_as_can_be(letters: str, parts: str) -> None:
    assert likely(letters) == tuple(parts.split())


@pytest.mark.parametrize("letters", ["u", "iii", "vu", "uan"])
def test_what_no_hanzi_is_read_like_is_not_cut(letters: str) -> None:
    assert likely(letters) == ()


@pytest.mark.parametrize("letters", ["q" * 40, "zhuang" * 6, "aeoaeo", "xianxian"])
def test_every_letter_is_in_some_part(letters: str) -> None:
    assert "".join(likely(letters)) == letters
