"""Folding and the words of the index."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.store.search_fold import fold
from zibo_app.store.search_tokens import indexed, phrase, spelled

GAP = "\ue000"
GB2312 = "".join(
    bytes((row, cell)).decode("gb2312", "ignore") for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("２ＧＷ", "2gw"),
        ("Ⅲ类", "iii类"),
        ("集成電路", "集成电路"),
        ("園區 產業 稅收優惠", "园区 产业 税收优惠"),
        ("裏爲説録顔", "里为说录颜"),
        ("著 乾", "著 乾"),
        ("  a \t\n b\u3000c ", "a b c"),
        ("新\x00恒", "新 恒"),
        ("新\u200b恒\ud800汇\ue000", "新恒汇"),
        ("", ""),
        ("STRASSE straße", "strasse strasse"),
        ("𠮷", "𠮷"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=20))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once.isprintable()
    assert once == " ".join(once.split())


def test_simplified_hanzi_stay_what_they_are() -> None:
    assert len(GB2312) == 6763
    assert fold(GB2312) == GB2312


def test_no_traditional_form_is_folded_into_two_characters() -> None:
    forms = [chr(code) for code in range(0x3400, 0x30000) if fold(chr(code)) not in {"", chr(code)}]
    assert len(forms) > 2500
    assert all(len(fold(form)) == 1 for form in forms if form < "\uf900")


def test_hanzi_are_words_and_runs_are_read_three_by_three() -> None:
    assert indexed(["2gw碳化"]) == f"{GAP} 2gw gw w 碳 化 {GAP}"
    assert indexed(["a b", "园 区"]) == f"{GAP} a b {GAP} 园 {GAP} 区 {GAP}"
    assert indexed([]) == ""
    assert spelled(["feng zhuang", "hui"]) == f"{GAP} feng zhuang {GAP} hui {GAP}"


def test_phrases() -> None:
    assert phrase("封装") == '"封 装"'
    assert phrase("harm") == '"har arm"'
    assert phrase("gw") == '"gw" *'
    assert phrase("碳g") == '"碳 g" *'
    assert phrase("gw碳") == '"gw w 碳"'
    assert phrase("封", starts=True) == f'"{GAP} 封"'


def test_no_mark_is_an_operator() -> None:
    for mark in '"*(){}:^+-':
        assert mark not in phrase(f"a{mark}b").strip('"')
