"""Pinyin of names: with tones for people, plain and as initials for looking up; for building only."""

from functools import cache

from pypinyin import Style, lazy_pinyin, load_phrases_dict

PHRASES: dict[str, str] = {
    "链长": "liàn zhǎng",
    "重修": "chóng xiū",
}
"""Readings that the dictionary gets wrong in names: reviewed by hand."""


@cache
def _load() -> None:
    load_phrases_dict({word: [[syllable] for syllable in read.split()] for word, read in PHRASES.items()})


def reading(name: str) -> str:
    """Give the reading with tones, one syllable a hanzi: Zī bó gāo xīn qū."""
    text = " ".join(_split(name, Style.TONE)).replace("“ ", "“").replace(" ”", "”")
    return text[:1].upper() + text[1:]


def pinyin(name: str) -> str:
    """Give the toneless syllables, separated by spaces."""
    return " ".join(_split(_plain(name), Style.NORMAL)).casefold()


def initials(name: str) -> str:
    """Give the first letter of each syllable; what is no hanzi stays whole."""
    hanzi = "".join(letter if "\u4e00" <= letter <= "\u9fff" else f" {letter}" for letter in _plain(name))
    syllables = (s[:1] if s.isalpha() else s for s in _split(hanzi, Style.NORMAL))
    return "".join("".join(syllables).casefold().split())


def syllables(letters: str) -> list[str]:
    """Give the toneless syllable of each hanzi, and every other character as it is: as many as `letters`."""
    _load()
    return lazy_pinyin(letters, errors=list)  # type: ignore[arg-type]  # it may give several


def _plain(name: str) -> str:
    """Leave out marks; what is typed to find a name has none."""
    return "".join(letter for letter in name if letter.isalnum() or letter.isspace())


def _split(name: str, style: Style) -> list[str]:
    _load()
    return [part.strip() for part in lazy_pinyin(name, style=style) if part.strip()]
