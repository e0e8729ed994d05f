"""How names are read, character by character, with the other common readings; for building only."""

import unicodedata
from collections.abc import Iterator

from zibo_app.store.reading import syllables
from zibo_app.store.search_fold import fold

OTHERS: dict[str, str] = {
    "重": "zhong chong",
    "长": "chang zhang",
    "行": "xing hang",
    "乐": "le yue",
    "会": "hui kuai",
    "调": "tiao diao",
    "传": "chuan zhuan",
    "率": "lv shuai",
    "朝": "chao zhao",
    "曾": "zeng ceng",
    "单": "dan shan",
    "都": "du dou",
    "参": "can shen",
    "盛": "sheng cheng",
    "厦": "xia sha",
    "校": "xiao jiao",
    "藏": "cang zang",
    "解": "jie xie",
    "查": "cha zha",
    "薄": "bo bao",
    "仇": "chou qiu",
}
"""Characters of names that people read in two ways."""


def sounds(name: str, reviewed: str = "") -> tuple[tuple[str, list[str]], ...]:
    """Give the characters of a name with a syllable for each, once for every way it may be read.

    Marks and spaces are left out. Of a character with two readings one is changed at a time; the reading that
    agrees with the `reviewed` one comes first.
    """
    letters = "".join(letter for letter in fold(name) if letter.isalnum())
    read = syllables(letters)
    if not letters or len(read) != len(letters):
        return ()
    found = {" ".join(each): each for each in (read, *_otherwise(letters, read))}
    due = _plain(reviewed)
    ordered = sorted(found.values(), key=lambda each: "".join(each) != due)
    return tuple((letters, each) for each in ordered)


def _otherwise(letters: str, read: list[str]) -> Iterator[list[str]]:
    for at, letter in enumerate(letters):
        for other in OTHERS.get(letter, "").split():
            yield [*read[:at], other, *read[at + 1 :]]


def _plain(reviewed: str) -> str:
    """Take the tones off: Xīnnéngyuán Zhìzào becomes xinnengyuanzhizao."""
    spread = unicodedata.normalize("NFD", reviewed.replace("ü", "v")).casefold()
    return "".join(letter for letter in spread if letter.isalnum())
