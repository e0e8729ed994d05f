"""A figure in words, in Chinese and English; the qualifier is never lost."""

from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from zibo_app.domain.figure import Figure, Nature, Qualifier
from zibo_app.domain.text import Lang, Text

HANZI_NUMBERS = {"十": 10, "百": 100, "千": 1000, "第一": 1, "第一名": 1}
MAGNITUDES = {"万": 10**4, "亿": 10**8}
BILLION, MILLION = 10**9, 10**6
ENGLISH_UNITS = {"平方米": "m²", "吨": "t", "天": "days", "年": "years", "%": "%", "GW": "GW", "元": "RMB"}
"""How a unit reads in English; counting words (家, 个, 项 …) have none, the label says what is counted."""


class Parts(NamedTuple):
    """A figure split for display: small words before, the large number, the small unit after."""

    before: str
    number: str
    after: str


def number_of(figure: Figure) -> Decimal | None:
    """Give the figure's number in its printed unit, or None for a grade or a bare qualifier."""
    if figure.value in HANZI_NUMBERS:
        return Decimal(HANZI_NUMBERS[figure.value])
    try:
        number = Decimal(figure.value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def split_unit(unit: str) -> tuple[int, str]:
    """Split a printed unit into its magnitude and the plain unit: 亿元 is 100,000,000 and 元."""
    if unit[:1] in MAGNITUDES and len(unit) > 1:
        return MAGNITUDES[unit[0]], unit[1:]
    return 1, unit


def parts(figure: Figure, lang: Lang) -> Parts:
    """Split the figure for display in `lang`."""
    return _parts_zh(figure) if lang == "zh" else _parts_en(figure)


def figure_text(figure: Figure, lang: Lang) -> str:
    """Word the figure on one line: 超百亿元, over RMB 10 billion."""
    shown = parts(figure, lang)
    if lang == "zh":
        return f"{shown.before}{shown.number}{shown.after}"
    tight = shown.after == "%"
    return " ".join(
        filter(None, (shown.before, shown.number + ("%" if tight else ""), "" if tight else shown.after))
    )


def _parts_zh(figure: Figure) -> Parts:
    qualifier, value, unit = figure.qualifier, figure.value, figure.unit
    word = qualifier.label.zh
    if not value:
        return Parts("", word, "")
    if figure.nature is Nature.RANK and value.isdecimal():
        return Parts("第", value, "位")
    head, tail = (unit[0], unit[1:]) if unit[:1] in MAGNITUDES and len(unit) > 1 else ("", unit)
    if qualifier in {Qualifier.MORE, Qualifier.MANY}:
        return Parts("", f"{value}{head}{word}", tail)
    if qualifier is Qualifier.AT_LEAST:
        return Parts("", value, f"{unit}{word}")
    if value in HANZI_NUMBERS and head:
        return Parts("", f"{word}{value}{head}", tail)
    return Parts("", f"{word}{value}", unit)


def _parts_en(figure: Figure) -> Parts:
    word = figure.qualifier.label.en
    if not figure.value:
        return Parts("", word, "")
    number = number_of(figure)
    if figure.nature is Nature.RANK and number is not None:
        return Parts(word, ordinal(int(number)), "")
    if number is None:
        return Parts(word, _grade_en(figure.value), "")
    above, _, below = figure.unit.partition("/")
    return _worded_en(word, number, above, below)


def _worded_en(word: str, number: Decimal, above: str, below: str) -> Parts:
    """Word a number in a printed unit, which may be one unit per another: RMB 35,600 per m²."""
    magnitude, plain = split_unit(above)
    divisor, each = split_unit(below)
    total = number * magnitude / divisor
    per = f"per {ENGLISH_UNITS.get(each, each)}" if each else ""
    if plain == "元":
        size, name = (total, "") if per else _money(total)
        return Parts(f"{word} RMB".strip(), plain_number(size), f"{name} {per}".strip())
    return Parts(word, plain_number(total), f"{ENGLISH_UNITS.get(plain, '')} {per}".strip())


def _money(total: Decimal) -> tuple[Decimal, str]:
    if total >= BILLION:
        return total / BILLION, "billion"
    if total >= MILLION:
        return total / MILLION, "million"
    return total, ""


def _grade_en(value: str) -> str:
    return f"Class {ROMAN[value[0]]}" if value.endswith("类") and value[0] in ROMAN else value


ROMAN = {"Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V"}


def plain_number(number: Decimal) -> str:
    """Write a number exactly, with thousands marks and without trailing zeros: 66,818 or 12.8."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


TEENS = range(11, 14)


def ordinal(number: int) -> str:
    """Write an English ordinal: 1st, 22nd, 25th."""
    teen = number % 100 in TEENS
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def standing_scope(figure: Figure) -> Text:
    """Give among whom a rank or a grade holds, without which it says nothing; nothing for other figures."""
    return figure.scope if figure.nature in {Nature.RANK, Nature.GRADE} else Text()


def period_text(period: str) -> Text:
    """Word a period; an empty one says that the source names none."""
    if not period:
        return Text("时间未注明", "period not stated")
    if period.endswith("-"):
        return Text(f"{period[:-1]} 年起", f"since {period[:-1]}")
    return Text(f"{period} 年", period)
