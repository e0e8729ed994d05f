"""Whether a record says a Latin word as a word of its own, not inside a longer one."""

import re
from collections.abc import Iterable

from zibo_app.store.reader import View, array
from zibo_app.store.search_fold import fold

WIDE = "'*[\uff21-\uff3a\uff41-\uff5a]*'"
"""Letters of full width: which word they make is seen once they are folded."""
SAID = (
    "SELECT t.entity, t.zh, t.en FROM search_text t WHERE t.entity IN (SELECT value FROM json_each(:ids))"
    " AND t.audience IN (SELECT value FROM json_each(:seen))"
    f" AND (instr(lower(t.zh), :word) OR instr(lower(t.en), :word) OR t.zh GLOB {WIDE} OR t.en GLOB {WIDE})"
)


def saying(view: View, ids: Iterable[str], word: str) -> frozenset[str]:
    """Give those of these records that say a folded word whole; hanzi, digits and marks end a word."""
    whole = re.compile(f"(?<![a-z]){re.escape(word)}(?![a-z])", re.IGNORECASE | re.ASCII)
    rows = view.rows(SAID, ids=array(ids), word=word)
    found: set[str] = set()
    for row in rows:
        said = f"{row['zh']} {row['en']}"
        if row["entity"] not in found and whole.search(fold(said) if re.search(WIDE[2:-2], said) else said):
            found.add(row["entity"])
    return frozenset(found)
