"""What is looked for and what is looked in, made alike: width, case, traditional forms, white space."""

import unicodedata
from functools import cache

from zibo_app import paths

COMMENT = "#"


def fold(text: str) -> str:
    """Fold full width, case and traditional characters; drop what cannot be seen; one space for white space.

    Hanzi that GB 2312 has stay what they are: for them, folding changes nothing that LIKE would see.
    """
    plain = _compatible(_compatible(text).casefold()).translate(_simplified())
    if not plain.isprintable():
        plain = "".join(filter(None, map(_shown, plain)))
    return " ".join(plain.split())


def words(text: str) -> tuple[str, ...]:
    """Give the folded words that must all match."""
    return tuple(dict.fromkeys(fold(text).split()))


def _compatible(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _shown(letter: str) -> str:
    """Keep a letter, put a space for a control character, drop marks without a shape and lone surrogates."""
    if letter.isprintable():
        return letter
    return " " if unicodedata.category(letter) in {"Cc", "Zl", "Zp", "Zs"} else ""


@cache
def _simplified() -> dict[int, str]:
    """Read the table of traditional forms: on each line a character and the forms folded into it."""
    lines = (paths.resources() / "traditional.txt").read_text("utf-8").splitlines()
    kept = (line for line in lines if not line.startswith(COMMENT))
    return {ord(form): line[0] for line in kept for form in line[1:]}
