"""A figure as it is said, for who reads it out or interprets: in hanzi, in pinyin, in English."""

import re
from typing import NamedTuple

from zibo_app.domain.figure import Figure
from zibo_app.domain.numerals import DIGITS, english, hanzi, ordinal
from zibo_app.domain.pinyin import read
from zibo_app.domain.wording import ROMAN, figure_text

NUMBER = re.compile(r"(第?)(\d+(?:\.\d+)?)(%?)")
NUMBER_EN = re.compile(r"\b(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th)?\b")
GRADE = re.compile(r"\b([A-D]{1,3})([+-])?(?![\w])")
TIMES = ("", "", "double ", "triple ")
SIGNS_ZH, SIGNS_EN = {"+": "加", "-": "减"}, {"+": " plus", "-": " minus"}
UNITS_ZH = {"GW": "吉瓦", "MW": "兆瓦", "kW": "千瓦"}
UNITS_EN = (
    ("%", " percent"),
    (r"\bper m²", "per square metre"),
    (r"\bm²", "square metres"),
    (r"\bt$", "tonnes"),
    (r"\bGW\b", "gigawatts"),
)
ARABIC = {letter: DIGITS[n] for n, letter in enumerate("ⅠⅡⅢⅣⅤ", 1)}
COUNTED = "个家项条位名年天吨座所台套户人亩吉兆千万亿"
"""Before these a lone two is 两."""


class Aloud(NamedTuple):
    """How a figure is said; `pinyin` has one syllable for each character, words without any as they are."""

    zh: str
    pinyin: str
    en: str


def aloud(figure: Figure) -> Aloud:
    """Say a figure: 128亿元 is 一百二十八亿元, and RMB twelve point eight billion; 超, 余 and 多 stay."""
    zh = in_chinese(figure_text(figure, "zh"))
    return Aloud(zh, read(zh), in_english(figure_text(figure, "en")))


def in_chinese(text: str) -> str:
    """Say what is printed: 超15% is 超百分之十五, so much per a unit 每 the unit so much."""
    amount, _, each = text.partition("/")
    if each:
        return f"每{each}{in_chinese(amount)}"
    for unit, said in UNITS_ZH.items():
        text = text.replace(unit, said)
    for roman, digit in ARABIC.items():
        text = text.replace(roman, digit)
    said = NUMBER.sub(_hanzi, text)
    return GRADE.sub(_grade_zh, said)


def _hanzi(found: re.Match[str]) -> str:
    rank, number, percent = found.groups()
    after = found.string[found.end() : found.end() + 1]
    said = hanzi(number)
    if number == "2" and not rank and after and after in COUNTED:
        said = "两"
    return f"{rank}{'百分之' if percent else ''}{said}"


def _grade_zh(found: re.Match[str]) -> str:
    return found[1] + SIGNS_ZH.get(found[2] or "", "")


def in_english(text: str) -> str:
    """Say what is printed: 25th is twenty-fifth, 5.77% five point seven seven percent."""
    for roman in ROMAN.values():
        text = re.sub(rf"\bClass {roman}$", f"Class {len(roman) if roman != 'IV' else 4}", text)
    for printed, said in UNITS_EN:
        text = re.sub(printed, said, text)
    return GRADE.sub(_grade_en, NUMBER_EN.sub(_words, text))


def _words(found: re.Match[str]) -> str:
    return ordinal(found[1]) if found[2] else english(found[1])


def _grade_en(found: re.Match[str]) -> str:
    letters = found[1]
    alike = len(set(letters)) == 1
    said = TIMES[len(letters)] + letters[0] if alike else " ".join(letters)
    return said + SIGNS_EN.get(found[2] or "", "")
