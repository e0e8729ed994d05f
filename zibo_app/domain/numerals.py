"""Numbers in words, Chinese and English, as people say them."""

DIGITS = "零一二三四五六七八九"
STEPS = ("", "十", "百", "千")
GROUPS = ("", "万", "亿", "万亿")
LONGEST = 16
"""Digits before the point that have a name; a longer number is no number people say."""
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL, TENS = _SMALL.split(), _TENS.split()
THOUSAND, HUNDRED = 1000, 100
THOUSANDS = ("", "thousand", "million", "billion", "trillion", "quadrillion")
ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def hanzi(number: str) -> str:
    """Say a printed number: 128 is 一百二十八, 6.6818 is 六点六八一八; one too long is left as it is."""
    whole, _, rest = number.partition(".")
    if len(whole) > LONGEST:
        return number
    said = _groups(int(whole))
    return f"{said}点{''.join(DIGITS[int(digit)] for digit in rest)}" if rest else said


def _groups(number: int) -> str:
    """Say a whole number, four digits at a time; a gap between groups is said as 零."""
    said, gap = "", False
    for place in range(len(GROUPS) - 1, -1, -1):
        group = number // 10_000**place % 10_000
        if group:
            within = bool(said) and (gap or group < THOUSAND)
            said += ("零" if within else "") + _four(group) + GROUPS[place]
        gap = bool(said) and not group
    said = said or DIGITS[0]
    return said.removeprefix("一") if said.startswith("一十") else said


def _four(group: int) -> str:
    said, gap = "", False
    for step in range(3, -1, -1):
        digit = group // 10**step % 10
        if digit:
            said += ("零" if gap and said else "") + DIGITS[digit] + STEPS[step]
        gap = not digit
    return said


def english(number: str) -> str:
    """Say a printed number: 12.8 is twelve point eight; one too long is left as it is."""
    whole, _, rest = number.replace(",", "").partition(".")
    if len(whole) > LONGEST:
        return number
    said = _thousands(int(whole))
    return f"{said} point {' '.join(SMALL[int(digit)] for digit in rest)}" if rest else said


def _thousands(number: int) -> str:
    """Say a whole number, three digits at a time."""
    if number < len(SMALL):
        return SMALL[number]
    said: list[str] = []
    for place in range(len(THOUSANDS) - 1, -1, -1):
        group = number // THOUSAND**place % THOUSAND
        if group:
            joined = "and " if said and not place and group < HUNDRED else ""
            said.append(f"{joined}{_three(group)} {THOUSANDS[place]}".strip())
    return " ".join(said)


def _three(group: int) -> str:
    hundreds, rest = divmod(group, HUNDRED)
    said = [f"{SMALL[hundreds]} hundred"] if hundreds else []
    if rest:
        said.append(_two(rest))
    return " and ".join(said)


def _two(rest: int) -> str:
    if rest < len(SMALL):
        return SMALL[rest]
    ten, one = divmod(rest, 10)
    return TENS[ten - 2] + (f"-{SMALL[one]}" if one else "")


def ordinal(number: str) -> str:
    """Say an English ordinal: 25 is twenty-fifth."""
    said = english(number)
    at = max(said.rfind(" "), said.rfind("-")) + 1
    last = said[at:]
    if last.endswith("y"):
        return f"{said[:-1]}ieth"
    return said[:at] + ORDINALS.get(last, f"{last}th")
