"""Words and their parts: what is often said by itself is a word, what always stands in another is none."""

from collections.abc import Iterable

import pytest

from zibo_app.store import typed_parts
from zibo_app.store.typed_parts import counted


def words(*texts: str, level: int = 0, named: Iterable[str] = ()) -> dict[str, int]:
    pieces = [(level, text, 1, False) for text in texts] + [(level, text, 3, True) for text in named]
    return {word: times for (at, word), times in counted(pieces).items() if at == level}


def test_what_is_said_again_is_a_word_and_its_mere_parts_are_none() -> None:
    found = words("先进封装材料", "封装载板", "做封装，也做检测")
    assert found["封装"] == 3
    assert {"装材", "载板", "封装材料", "先进封装"}.isdisjoint(found)
    often = words("信息技术好", "信息技术强", "新信息技术")
    assert often["信息技术"] == 3
    assert {"信息", "息技", "技术", "息技术", "信息技"}.isdisjoint(often)


def test_a_part_that_also_stands_alone_often_enough_is_a_word() -> None:
    found = words("信息技术", "信息技术", "信息", "信息化", "信息港", "交信息")
    assert (found["信息"], found["信息技术"]) == (6, 2)


def test_every_single_hanzi_counts_and_nothing_else() -> None:
    found = words("GDP 总量，3.5亿", "a-z")
    assert found == {"总": 1, "量": 1, "亿": 1}


@pytest.mark.parametrize(("run", "whole"), [("新恒汇", True), ("汇", True), ("很" * 15, False)])
def test_a_name_is_a_word_whole_unless_it_is_very_long(run: str, whole: bool) -> None:
    assert (run in words(named=[run])) is whole


def test_audiences_are_counted_apart() -> None:
    found = counted([(0, "封装", 1, True), (2, "张文涛", 1, True), (2, "封装", 1, True)])
    assert found[0, "封装"] == 2 - 1
    assert found[2, "张文涛"] == 1
    assert found[0, "张文涛"] == 0


def test_of_too_many_the_rare_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typed_parts, "CROWD", 130)
    once = [chr(0x4E00 + 2 * n) + chr(0x4E01 + 2 * n) for n in range(60)]
    found = words("封装", "封装", "封装", *once, "封装")
    assert found["封装"] == 4
    assert all(letter in found for word in once for letter in word)
    monkeypatch.setattr(typed_parts, "CROWD", 40)
    assert "封装" not in words("封装", "封装", *once)  # and it ends
