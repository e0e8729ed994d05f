"""The words that are offered for pinyin: found in what the catalogue says, by use; for building only.

A word is what a name, an alias or a synonym says whole, and what is said again and again within texts and is
no mere part of one longer word. Of the many only those most used are kept, and every single hanzi.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from zibo_app.domain.search import Matched
from zibo_app.store.search_readings import sounds
from zibo_app.store.search_schema import AUDIENCES
from zibo_app.store.typed_parts import Pieces, Times, counted

MOST = 20_000
"""So many words are kept besides single hanzi."""
PIECES = 20_000
"""So many pieces of text are read of a field; names are read all."""
NAME, SAID = 3, 1
"""How much a use in a name counts, and one in a text."""
ASKED = (
    "请问、你们、我们、你、我、您、想、什么、怎么、怎样、怎么样、吗、呢、吧、钱、多少、多少钱、有没有、能不能、可以、哪里、"
    "哪些、哪个、哪家、谁、几年、多久、谢谢、希望、了解、联系、电话、您好、你好、需要、知道、是不是、为什么、这里、这个、那个、"
    "现在、今年、明年、以后、已经、还有、没有、如果、给、会、也、都、就、从、去、来、看、说、做、买、卖、租、找、请、让、帮、告诉、"
    "介绍、我想、想要、我们公司、参观、参加、考察、咨询、建议、意见、位置、地址、时间、费用、价格、手续、条件、要求、流程"
)
"""Words a question is asked with, whatever it is about."""
OF_FIELDS = "SELECT audience, zh FROM search_text WHERE field IN"
TEXTS: tuple[tuple[int, str], ...] = (
    (NAME, f"{OF_FIELDS} ('{Matched.NAME}', '{Matched.ALIAS}')"),
    (SAID, f"{OF_FIELDS} ('{Matched.FIGURE}') LIMIT {PIECES}"),
    (SAID, f"{OF_FIELDS} ('{Matched.TEXT}') LIMIT {PIECES}"),
    (SAID, "SELECT audience, text_zh FROM question"),
)
"""How much a use counts, and the pieces with whom they are for."""
LEADS = (
    "SELECT w.synonym, w.word, coalesce(q.audience, e.audience), coalesce(f.audience, e.audience, q.audience)"
    " FROM synonym_word w LEFT JOIN (SELECT synonym, question, NULL AS ref FROM synonym_question"
    " UNION ALL SELECT synonym, NULL, ref FROM synonym_ref) t ON t.synonym = w.synonym"
    " LEFT JOIN question q ON q.id = t.question LEFT JOIN figure f ON f.id = t.ref"
    " LEFT JOIN entity e ON e.id = coalesce(f.entity, t.ref)"
    " WHERE q.id IS NOT NULL OR e.id IS NOT NULL"
)
"""The words of synonyms, once for each target, with the two audiences that must both be allowed it."""
ROW = (
    "INSERT INTO typed_word (initials, word, syllables, audience, times) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO UPDATE SET times = times + excluded.times"
)
"""A word written in two ways (電, 电) is one word: its uses add up."""


def fill_typed(connection: sqlite3.Connection) -> None:
    """Fill the table of words that are offered for pinyin."""
    times = counted(_pieces(connection))
    for word in sorted(_kept(times)):
        for letters, syllables in sounds(word):
            initials = "".join(syllable[:1] for syllable in syllables)
            uses = ((AUDIENCES[level], times[level, word]) for level in range(len(AUDIENCES)))
            rows = ((initials, letters, " ".join(syllables), who, used) for who, used in uses if used)
            connection.executemany(ROW, rows)


def _kept(times: Times) -> set[str]:
    """Give every single hanzi, and of the words those most used by all."""
    total: Counter[str] = Counter()
    for (_, word), used in times.items():
        total[word] += used
    words = sorted((word for word in total if len(word) > 1), key=lambda word: (-total[word], word))
    return {word for word in total if len(word) == 1}.union(words[:MOST])


def _pieces(connection: sqlite3.Connection) -> Pieces:
    """Give what is said, for whom, how much it counts, and whether the whole of it is a word."""
    for weight, sql in TEXTS:
        for audience, text in connection.execute(sql):
            yield AUDIENCES.index(audience), text, weight, weight == NAME
    for level, word in (*_synonyms(connection), *((0, word) for word in ASKED.split("、"))):
        yield level, word, NAME, True


def _synonyms(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Give the words of synonyms, for those to whom one of their targets is open."""
    levels: dict[tuple[str, str], int] = {}
    for synonym, word, *audiences in connection.execute(LEADS):
        level = max(map(AUDIENCES.index, audiences))
        levels[synonym, word] = min(level, levels.get((synonym, word), level))
    yield from ((level, word) for (_, word), level in levels.items())
