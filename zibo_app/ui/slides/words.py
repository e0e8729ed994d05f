"""Which words a slide shows in which languages, made harmless."""

import re

from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text

LONGEST = 320
"""No more letters of one text are ever measured; a hostile one has thousands."""
_BARE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""Control letters and those that turn the direction of what follows."""


def flat(text: str) -> str:
    """Give a text on one line without letters that are not seen."""
    return " ".join(_BARE.sub(" ", text[: 4 * LONGEST]).split())


def told(text: Text, tongues: Tongues) -> tuple[str, str]:
    """Give what is said first and what, smaller, in the other language; what is missing is told in the other.

    Alternating slides are shown in one language at a time by who shows them; here they are Chinese.
    """
    zh, en = flat(text.zh), flat(text.en)
    if tongues is Tongues.BOTH:
        return zh or en, en if zh and en != zh else ""
    return (en or zh if tongues is Tongues.EN else zh or en), ""


def is_chinese(tongues: Tongues) -> bool:
    """Say whether what is said first is Chinese."""
    return tongues is not Tongues.EN


def joined(*texts: Text) -> Text:
    """Join what there is, in each language, with a dot between."""
    zh = " · ".join(filter(None, (text.zh or text.en for text in texts)))
    en = " · ".join(filter(None, (text.en or text.zh for text in texts)))
    return Text(zh, en)
