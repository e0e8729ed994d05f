"""Plainer words: what makes a question of them is left out, one mistyped letter is mended."""

import pytest

from zibo_app.services.search_words import mended, one_letter_off, without, without_asking

KNOWN = ("battery", "batter", "butter", "pharma", "rent")


def mend(*words: str, there: tuple[str, ...] = ()) -> tuple[str, str]:
    return mended(words, lambda word: word in there, lambda _: KNOWN)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("小巨人有多少家", "小巨人"),
        ("有哪些园区？", "园区"),
        ("请问电价是多少", "电价"),
        ("一共几个项目", "项目"),
        ("你们有什么补贴", "补贴"),
        ("财政收入多少亿", "财政收入"),
        ("how many little giants are there", "little giants"),
        ("新华制药的项目", "新华制药 项目"),
    ],
)
def test_words_of_asking_are_left_out(text: str, plain: str) -> None:
    assert without_asking(text) == plain


@pytest.mark.parametrize("text", ["封装", "little giants", "2gw 电池", ""])
def test_a_plain_search_stays(text: str) -> None:
    assert without_asking(text) == ""


@pytest.mark.parametrize("text", ["多少", "有哪些", "how many", "what is it"])
def test_nothing_but_asking_is_no_search(text: str) -> None:
    assert without_asking(text) == ""


def test_words_are_taken_out() -> None:
    assert without("月影医疗的电话", ["电话", "的"]) == "月影医疗"
    assert without("water quality water", ["water", "water quality"]) == ""


@pytest.mark.parametrize("typed", ["batery", "batttery", "batteri", "battrey", "abttery", "batterys"])
def test_one_letter_is_mended(typed: str) -> None:
    assert mend(typed) == ("battery", "battery")


@pytest.mark.parametrize("typed", ["betery", "bat", "phar", "bater", "pharmacist", "封装", "2gww", "rnt"])
def test_more_than_a_letter_is_not(typed: str) -> None:
    assert mend(typed) == ("", "")


def test_what_finds_something_is_no_mistake() -> None:
    assert mend("batery", there=("batery",)) == ("", "")


def test_only_the_mistyped_word_changes() -> None:
    assert mend("solid", "batery", "projects", there=("solid",)) == ("solid battery projects", "battery")


def test_the_same_first_letter_and_length_are_nearest() -> None:
    assert mend("batten") == ("batter", "batter")
    assert mend("cutter") == ("butter", "butter")


@pytest.mark.parametrize(
    ("word", "other", "near"),
    [
        ("abcd", "abcd", False),
        ("abcd", "abdc", True),
        ("abcd", "bacd", True),
        ("abcd", "abce", True),
        ("abcd", "abcde", True),
        ("abcd", "bcd", True),
        ("abcd", "dcba", False),
        ("abcd", "abef", False),
        ("abcd", "abcdef", False),
        ("abcd", "cbad", False),
    ],
)
def test_one_letter_off(word: str, other: str, near: bool) -> None:
    assert one_letter_off(word, other) is near
    assert one_letter_off(other, word) is near
