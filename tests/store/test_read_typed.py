"""Hanzi for letters: by syllables, initials and both, the most used first, a sentence word by word."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.searched import Said, holding, made
from zibo_app.domain.evidence import Audience
from zibo_app.store.catalogue import open_catalogue
from zibo_app.store.read_typed import LONGEST, candidates
from zibo_app.store.reader import Reader, View

TEXTS = (
    Said("先导封装项目", summary="封装与发展，发展，再发展"),
    Said("芯材封装园", alias="芯材"),
    Said("重庆路", summary="装备好，装备强"),
    Said("西安街", statement="现场看现场"),
    Said("长者", audience=Audience.STAFF),
)


@pytest.fixture(scope="module")
def tables() -> Iterator[sqlite3.Connection]:
    connection = made()
    yield connection
    connection.close()


@pytest.fixture
def staff(tables: sqlite3.Connection) -> Iterator[View]:
    with holding(tables, list(TEXTS)) as filled:
        yield View(Reader(filled), Audience.STAFF)
        filled.set_progress_handler(None, 0)


def first(view: View, typed: str, limit: int = 1) -> list[str]:
    return [each.word for each in candidates(view, typed, limit)]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("fengzhuang", "封装"),
        ("FengZhuang", "封装"),
        ("fengz", "封装"),
        ("fengzhu", "封装"),
        ("fzhuang", "封装"),
        ("fzh", "封装"),
        ("fazhan", "发展"),
        ("chongqinglu", "重庆路"),
        ("zhongqinglu", "重庆路"),
        ("xi'anjie", "西安街"),
        ("xaj", "西安街"),
        ("zhuangbei", "装备"),
        ("xdfzxm", "先导封装项目"),
        ("wei'shenme", "为什么"),
    ],
)
def test_a_word_is_meant_by_syllables_initials_or_both(staff: View, typed: str, word: str) -> None:
    assert first(staff, typed) == [word]


def test_the_most_used_come_first_and_longer_ones_after(staff: View) -> None:
    assert first(staff, "fz", 2) == ["封装", "发展"]  # names count more than texts
    xian = first(staff, "xian", 20)
    assert xian.index("先") < xian.index("先导封装项目")
    assert xian.index("现") < xian.index("项")


def test_letters_of_more_than_one_word_are_taken_word_by_word(staff: View) -> None:
    found = candidates(staff, "fengzhuangzenmeyang", 30)
    assert (found[0].word, found[0].taken) == ("封装", len("fengzhuang"))
    assert ("封", 4) in found
    assert candidates(staff, "zenmeyangma", 5)[0] == ("怎么样", 9)


@pytest.mark.parametrize(
    "typed", ["", "'", "12", "封装", "f*", "f%", 'f"', "fz fz", "é", "v" * 200, "q" * 60]
)
def test_what_is_no_pinyin_means_nothing(staff: View, typed: str) -> None:
    found = candidates(staff, typed, 5)
    assert all(len(each.word) == 1 for each in found)
    assert len(found) <= 5


def test_no_more_than_asked_for_and_nothing_twice(staff: View) -> None:
    found = first(staff, "z", 8)
    assert len(found) == len(set(found)) == 8
    assert first(staff, "z", 0) == []


def test_a_long_line_of_letters_is_cut(staff: View) -> None:
    found = candidates(staff, "fengzhuang" * 5, 40)
    assert found
    assert all(each.taken <= LONGEST for each in found)


def test_words_for_staff_are_not_offered_to_guests(staff: View) -> None:
    guest = View(staff.reader, Audience.PUBLIC)
    assert first(staff, "zhangzhe") == ["长者"]
    assert "长" not in first(guest, "zhang", 30)
    assert "长者" not in first(guest, "zz", 50)


def test_a_synonym_for_staff_only_is_not_either(file: Path) -> None:
    staff = open_catalogue(file)
    guest = staff.seen_by(Audience.PUBLIC)
    assert "内情" in staff.candidates("neiqing", 5)
    assert "内情" not in guest.candidates("neiqing", 5)
    assert "动工" in guest.candidates("dg", 9)
    assert [each.word for each in guest.meant("donggong", 3)] == [*guest.candidates("donggong", 3)]
    staff.close()
