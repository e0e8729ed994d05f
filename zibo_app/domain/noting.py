"""The words of a question as they are kept, and which questions are one and the same."""

import re
import unicodedata

LONGEST = 2000
"""Letters of a question that are kept."""
UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters, lone surrogates, what is no character: not seen, and some files cannot hold them."""
FOLDED_AWAY = re.compile(r"[\s?？!！。.，,；;：:、]+")


def clean(text: str) -> str:
    """Take out what cannot be kept or seen, and what is beyond the longest question."""
    return UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()[:LONGEST].strip()


def folded(text: str) -> str:
    """Give the form in which two wordings of one question are equal: no case, width, space or final marks."""
    return FOLDED_AWAY.sub("", unicodedata.normalize("NFKC", text).casefold())


def topic(text: str, ref: str) -> str:
    """Say what a question counts as: the thing it is about, else its own folded words."""
    return ref or folded(text) or text
