"""What is marked: the words, and the hanzi that typed pinyin stands for."""

from pathlib import Path
from unicodedata import normalize

import pytest

from tests.shipped import opened
from zibo_app.domain.listing import Brief, Query
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_marks import hanzi, marks

NAME, READING = "新恒汇高密度封装材料产业化项目", "Xīnhénghuì Gāomìdù Fēngzhuāng Cáiliào Chǎnyèhuà Xiàngmù"
PROJECT = Brief("p", "project", Text(NAME, "Packaging"), reading=READING)


@pytest.mark.parametrize(
    ("letters", "told"),
    [
        ("fz", "封装"),
        ("fengzhuang", "封装"),
        ("fengz", "封装"),
        ("feng", "封"),
        ("fzcl", "封装材料"),
        ("gaomd", "高密度"),
        ("xhhgmdfz", "新恒汇高密度封装"),
        ("xm", "项目"),
        ("fx", ""),
        ("xmx", ""),
        ("q", ""),
    ],
)
def test_hanzi_of_pinyin(letters: str, told: str) -> None:
    assert hanzi(NAME, READING, letters) == told


def test_what_is_no_hanzi_stands_in_the_reading_too() -> None:
    reading = "Wèilán 2 GW Gùtài Lǐdiànchí Xiàngmù"
    assert hanzi("卫蓝2GW固态锂电池项目", reading, "gutai") == "固态"
    assert hanzi("卫蓝2GW固态锂电池项目", reading, "lgtl") == "蓝2GW固态锂"


def test_an_apostrophe_parts_syllables() -> None:
    assert hanzi("一诺威聚氨酯", "Yīnuòwēi Jù'ānzhǐ", "az") == "氨酯"


def test_umlauts_are_typed_as_v() -> None:
    assert hanzi("绿色能源", "Lǜsè Néngyuán", "lvse") == "绿色"


@pytest.mark.parametrize("reading", ["", "Xīn", "Xīnhénghuì Gāomìdù"])
def test_a_reading_of_something_else_tells_nothing(reading: str) -> None:
    assert hanzi(NAME, reading, "xin") == ""


def test_words_come_first_and_pinyin_is_told_once() -> None:
    hits = [Hit(PROJECT, Matched.PINYIN), Hit(PROJECT, Matched.PINYIN)]
    assert marks(("fz",), hits) == ("fz", "封装")


def test_only_what_was_found_by_pinyin_is_read() -> None:
    assert marks(("fz",), [Hit(PROJECT, Matched.NAME)]) == ("fz",)
    assert marks(("封装",), [Hit(PROJECT, Matched.PINYIN)]) == ("封装",)


def test_every_shipped_name_can_be_read(tmp_path: Path) -> None:
    with opened(tmp_path) as catalogue:
        rows = catalogue.page(("enterprise", "project", "park", "industry"), Query(), 0, 200)
    assert len(rows) > 40
    unread = [
        row.brief.name.zh for row in rows if not hanzi(row.brief.name.zh, row.brief.reading, first(row.brief))
    ]
    assert unread == ["另外 3 条市级产业链（原文未列名）"]  # its reading leaves the brackets out


def first(brief: Brief) -> str:
    return normalize("NFD", brief.reading)[0].casefold()
