"""Breaking text into lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zibo_app.ui.slides.wrap import ELLIPSIS, Lines, elide, fit, longest, wrap


def width(text: str) -> float:
    """Ten for a hanzi, five for anything else."""
    return sum(10 if letter > "\u2e80" else 5 for letter in text)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 50, []),
        ("一二三四五六", 30, ["一二三", "四五六"]),
        ("one two three", 40, ["one two", "three"]),
        ("一二三，四五", 30, ["一二", "三，四", "五"]),  # no line begins with a comma
        ("一二（三四）", 30, ["一二", "（三", "四）"]),  # and none ends with an opening mark
        ("项目 70 个好", 40, ["项目", "70 个好"]),  # a number stays with its counting word
        ("一国家级二", 30, ["一", "国家级", "二"]),  # a common word stays whole
        ("“小巨人”企业", 50, ["“小巨人”", "企业"]),
        ("abcdefghij", 25, ["abcde", "fghij"]),  # what fits on no line is broken anywhere
        ("a abcdefghij", 25, ["a", "abcde", "fghij"]),
        ("set of 安得医疗, begun", 55, ["set of", "安得医疗,", "begun"]),  # in English a name stays whole
        ("a park (安得医疗)", 60, ["a park", "(安得医疗)"]),
        ("of 安得医疗", 30, ["of", "安得医", "疗"]),  # where it fits on a line
        ("of RMB 2.38 billion, done", 95, ["of", "RMB 2.38 billion,", "done"]),  # and a sum
        ("a plant of 2 GW lithium", 55, ["a plant of", "2 GW", "lithium"]),
        ("👩\u200d👧👩\u200d👧", 30, ["👩\u200d👧", "👩\u200d👧"]),  # a picture of several parts is one
    ],
)
def test_wrap(text: str, room: float, lines: list[str]) -> None:
    assert wrap(text, room, width) == lines


def test_fit_breaks_at_a_pause() -> None:
    found = fit("一二三四五六，七八九十", 80, width, 2)
    assert found == Lines(("一二三四五六，", "七八九十"))


def test_fit_breaks_a_list_between_its_names() -> None:
    assert fit("甲乙丙丁、戊己庚辛壬", 80, width, 2).lines == ("甲乙丙丁、", "戊己庚辛壬")


def test_fit_breaks_a_longer_list_between_its_names() -> None:
    found = fit("甲乙丙、丁戊己、庚辛壬、癸子丑、寅卯辰", 90, width, 3)
    assert found.lines == ("甲乙丙、丁戊己、", "庚辛壬、癸子丑、", "寅卯辰")


def test_fit_breaks_evenly_elsewhere() -> None:
    assert fit("one two three four", 80, width, 2).lines == ("one two", "three four")
    assert fit("一二三四五六七八九十", 90, width, 2).lines == ("一二三四五", "六七八九十")


def test_dots_are_left_out_where_a_line_ends() -> None:
    assert fit("aaaa · bbbb", 30, width, 2).lines == ("aaaa", "bbbb")
    assert fit("· aaaa", 30, width, 2).lines == ("· aaaa",)


def test_fit_cuts_what_has_no_line() -> None:
    found = fit("one two three four five six", 40, width, 2)
    assert found == Lines(("one two", "three f" + ELLIPSIS), cut=True)


def test_elide() -> None:
    assert elide("abc", 15, width) == Lines(("abc",))
    short = elide("abcdef", 20, width)
    assert short.cut
    assert short.lines[0].endswith(ELLIPSIS)
    assert width(short.lines[0]) <= 20


def test_longest_gives_a_letter_at_least() -> None:
    assert longest("一二", 1, width) == "一"
    assert longest("一二", 1, width, ELLIPSIS) == ""


TEXTS = st.text(alphabet="abc 一二三，。（）·70个 👩\u200d👧\ufe0f、-", max_size=60).map(
    lambda t: " ".join(t.split())
)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.integers(10, 200))
def test_no_letter_is_lost_and_no_line_too_wide(text: str, room: int) -> None:
    lines = wrap(text, room, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line) <= room or len(line) == 1 for line in lines)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.integers(20, 200), st.integers(1, 4))
def test_fit_keeps_to_its_lines(text: str, room: int, most: int) -> None:
    found = fit(text, room, width, most)
    assert len(found.lines) <= most
    assert all(width(line) <= room for line in found.lines)
    assert found.cut == (len(wrap(text, room, width)) > most)
