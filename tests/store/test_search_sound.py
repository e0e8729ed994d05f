"""Pinyin: by syllable, by initial, mixed, at any place of a name, and never what does not sound so."""

import re
import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypinyin.constants import PINYIN_DICT
from pypinyin.contrib.tone_convert import to_normal

from tests.store.searched import Said, holding, made
from zibo_app.domain.evidence import Audience
from zibo_app.store import search_sound
from zibo_app.store.reader import Reader, View
from zibo_app.store.search_readings import OTHERS, sounds
from zibo_app.store.search_sound import SYLLABLE, fits, letters_of, sounding

ALL = {"any": 1, "kinds": "[]"}
NAMES = ("新恒汇高密度封装材料项目", "重庆银行", "5GW薄箔", "绿色园区", "西安", "先", "AA+级（甲）")
RARE = {"ê", "hm", "hng", "m", "n", "ng"}
"""Syllables of interjections."""


@pytest.fixture(scope="module")
def tables() -> Iterator[sqlite3.Connection]:
    connection = made()
    yield connection
    connection.close()


@pytest.fixture
def heard(tables: sqlite3.Connection) -> Iterator[View]:
    with holding(tables, [Said(name) for name in NAMES]) as filled:
        yield View(Reader(filled), Audience.STAFF)
        filled.set_progress_handler(None, 0)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("fz", [0]),
        ("fengzhuang", [0]),
        ("fengz", [0]),
        ("fzh", [0]),
        ("fzhuang", [0]),
        ("gaomidufengzhuang", [0]),
        ("gaomidufengzhuangcailiaoxiangmu", [0]),
        ("新hh", [0]),
        ("xhh", [0]),
        ("xin恒汇", [0]),
        ("x恒h", [0]),
        ("hengxin", []),
        ("fengzhuangx", []),
        ("engzhuang", []),
        ("chongqing", [1]),
        ("zhongqing", [1]),
        ("cqyh", [1]),
        ("yinxing", [1]),
        ("5gwbb", [2]),
        ("bobo", [2]),
        ("baobo", [2]),
        ("lvse", [3]),
        ("lüse", [3]),
        ("xi'an", [0, 4, 5]),
        ("xian", [0, 4, 5]),
        ("xia", [0, 4, 5]),
        ("aajijia", [6]),
        ("封装", []),
        ("5", []),
        ("f+z", []),
        ("", []),
        ("z" * 61, []),
        ("a" * 60, []),
    ],
)
def test_what_is_heard(heard: View, typed: str, found: list[int]) -> None:
    assert sounding(heard, typed, 50, ALL) == found


def test_kinds_and_limit_narrow(heard: View) -> None:
    assert sounding(heard, "xian", 1, ALL) == [0]
    assert sounding(heard, "xian", 50, {"any": 0, "kinds": '["policy"]'}) == []
    assert sounding(heard, "xian", 50, {"any": 0, "kinds": '["park"]'}) == [0, 4, 5]


def test_guests_do_not_hear_what_is_for_staff(tables: sqlite3.Connection) -> None:
    with holding(tables, [Said("封装", audience=Audience.STAFF), Said("封装", alias="防疫")]) as filled:
        assert sounding(View(Reader(filled), Audience.STAFF), "fz", 50, ALL) == [0, 1]
        assert sounding(View(Reader(filled), Audience.PUBLIC), "fz", 50, ALL) == [1]
        filled.set_progress_handler(None, 0)


def test_names_after_many_that_only_have_the_initials_are_found(
    tables: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_sound, "BATCH", 3)
    names = ["云甲厂" + "重"] * 4 + ["云厂甲"]
    with holding(tables, [Said(name) for name in names]) as filled:
        view = View(Reader(filled), Audience.STAFF)
        assert sounding(view, "云cj", 50, ALL) == [4]
        assert sounding(view, "yunjia", 50, ALL) == [0, 1, 2, 3]
        assert sounding(view, "jcz", 50, ALL) == [0, 1, 2, 3]  # by the second reading of each
        monkeypatch.setattr(search_sound, "BATCHES", 1)
        assert sounding(view, "yunjia", 50, ALL) == [0, 1]
        filled.set_progress_handler(None, 0)


HANZI = "新恒汇高密度封装材料项目重庆西安园区"
PARTS = st.lists(
    st.tuples(st.integers(0, 17), st.sampled_from(("whole", "initial", "hanzi"))), min_size=1, max_size=5
)


@given(name=st.text(st.sampled_from(HANZI), min_size=1, max_size=6), data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_part_of_a_name_may_be_spelled_in_any_way(
    tables: sqlite3.Connection, name: str, data: st.DataObject
) -> None:
    letters, syllables = sounds(name)[0]
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    ways = data.draw(st.lists(st.sampled_from((0, 1, 2)), min_size=end - start, max_size=end - start))
    parts = [
        (syllables[at], syllables[at][0], letters[at])[way]
        for at, way in zip(range(start, end), ways, strict=True)
    ]
    typed = "".join(parts)
    assert fits(typed, letters, syllables)
    with holding(tables, [Said("园外"), Said(name)]) as filled:
        found = sounding(View(Reader(filled), Audience.STAFF), typed, 50, ALL)
        filled.set_progress_handler(None, 0)
    assert (1 in found) == bool(re.search("[a-z]", typed))


def test_every_syllable_is_one() -> None:
    known = {to_normal(each) for readings in PINYIN_DICT.values() for each in readings.split(",")}
    assert {each for each in known if not re.fullmatch(SYLLABLE, each)} <= RARE


def test_names_are_read_character_by_character() -> None:
    assert sounds("“重”庆 2号")[0] == ("重庆2号", ["chong", "qing", "2", "hao"])
    assert ["zhong", "qing"] in [read for _, read in sounds("重庆")]
    assert sounds("重庆", "Zhòng Qìng")[0][1] == ["zhong", "qing"]
    assert sounds("（）") == ()
    assert all(len(readings.split()) == 2 and len(hanzi) == 1 for hanzi, readings in OTHERS.items())


def test_letters_that_can_be_read() -> None:
    assert letters_of("xi'an") == "xian"
    assert letters_of("12") == letters_of("a-b") == letters_of("封装") == ""
