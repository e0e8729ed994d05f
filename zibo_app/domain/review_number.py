"""The number under which a map was reviewed for publication: a map shown to the public must bear one."""

import re
import unicodedata

PATTERN = re.compile(r"[A-Z\u4e00-\u9fff]{1,6}\((?:19|20)\d{2}\)\d{1,6}号")
LONGEST = 40


def read(text: str) -> str:
    """Read a review number, as GS(2023)1234号 or 鲁S(2023)045号; empty where it is none."""
    plain = "".join(unicodedata.normalize("NFKC", text[:LONGEST]).upper().split())
    return plain if PATTERN.fullmatch(plain) else ""
