"""Numbers in words."""

import pytest

from zibo_app.domain.numerals import english, hanzi, ordinal

SAID = {
    "0": ("零", "zero"),
    "1": ("一", "one"),
    "10": ("十", "ten"),
    "14": ("十四", "fourteen"),
    "20": ("二十", "twenty"),
    "101": ("一百零一", "one hundred and one"),
    "110": ("一百一十", "one hundred and ten"),
    "128": ("一百二十八", "one hundred and twenty-eight"),
    "1001": ("一千零一", "one thousand and one"),
    "1010": ("一千零一十", "one thousand and ten"),
    "2175": ("二千一百七十五", "two thousand one hundred and seventy-five"),
    "10010": ("一万零一十", "ten thousand and ten"),
    "66818": ("六万六千八百一十八", "sixty-six thousand eight hundred and eighteen"),
    "101000": ("十万一千", "one hundred and one thousand"),
    "1000000": ("一百万", "one million"),
    "100010000": ("一亿零一万", "one hundred million ten thousand"),
    "0.52": ("零点五二", "zero point five two"),
    "48.80": ("四十八点八零", "forty-eight point eight zero"),
}


@pytest.mark.parametrize("number", SAID)
def test_a_number_is_said(number: str) -> None:
    assert (hanzi(number), english(number)) == SAID[number]


def test_thousands_marks_are_not_said() -> None:
    assert english("66,818") == english("66818")


@pytest.mark.parametrize("say", [hanzi, english])
def test_a_number_too_long_to_be_said_is_left_as_it_is(say: object) -> None:
    assert callable(say)
    assert say("9" * 17) == "9" * 17
    assert say("9" * 5000) == "9" * 5000
    assert say("9" * 16) != "9" * 16


def test_ordinals() -> None:
    said = {n: ordinal(n) for n in ("1", "2", "3", "5", "8", "9", "12", "20", "21", "25", "40", "100")}
    assert list(said.values()) == [
        "first",
        "second",
        "third",
        "fifth",
        "eighth",
        "ninth",
        "twelfth",
        "twentieth",
        "twenty-first",
        "twenty-fifth",
        "fortieth",
        "one hundredth",
    ]


def test_each_whole_number_has_a_wording_of_its_own() -> None:
    numbers = [*range(1200), *range(99_990, 100_120), *range(10**8 - 5, 10**8 + 5)]
    for say in (hanzi, english):
        assert len({say(str(n)) for n in numbers}) == len(set(numbers))
