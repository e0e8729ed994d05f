"""Parts of a line, put together with dots between them."""

import re

BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
FIRST_STRONG, POP = "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Keep marks of direction within a text from turning what follows it."""
    return f"{FIRST_STRONG}{text}{POP}" if BIDI.search(text) else text


def dotted(*parts: str) -> str:
    """Join the parts that are there: a · b."""
    return " · ".join(isolated(part) for part in parts if part)
