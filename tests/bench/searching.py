"""Search in a made-up catalogue: how long by the length of the words, and whether LIKE finds the same."""

import os
import random
import sqlite3
import time
from pathlib import Path

from tests.bench.clock import mark
from tests.bench.line import Line, tail, timed
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.search_fold import fold

QUERIES, LITERAL, SEED = 120, 12, 5
"""How many words of each length are searched, and of how many of them all hits are compared."""
LENGTHS = (1, 2, 3, 4)
LIKE = "SELECT DISTINCT entity FROM search_text WHERE zh LIKE :like ESCAPE '!' OR en LIKE :like ESCAPE '!'"


def words(path: Path, length: int, count: int) -> list[str]:
    """Cut words out of names and summaries drawn at random: what is frequent there is searched oftener."""
    chance = random.Random(SEED + length)  # noqa: S311 a seed makes the queries repeatable
    connection = sqlite3.connect(path)
    size = connection.execute("SELECT max(position) FROM entity").fetchone()[0]
    found: list[str] = []
    while len(found) < count:
        sql = "SELECT name_zh, summary_zh FROM entity WHERE position = ?"
        text = chance.choice(connection.execute(sql, (chance.randint(0, size),)).fetchone())
        at = chance.randint(0, max(0, len(text) - length))
        word = text[at : at + length]
        if len(word) == length and all("\u4e00" <= letter <= "\u9fff" for letter in word):
            found.append(word)
    connection.close()
    return found


def main() -> int:
    """Mark the times of each length, and the words of which the hits differ from those of LIKE."""
    path = Path(os.environ["ZIBO_BENCH_FILE"])
    catalogue, naive = open_catalogue(path), sqlite3.connect(path)
    for length in LENGTHS:
        queries, times = words(path, length, QUERIES), []
        for query in queries:
            start = time.perf_counter()
            catalogue.search(query, 50)
            times.append((time.perf_counter() - start) * 1000)
        different = []
        for query in queries[:LITERAL]:
            like = {row[0] for row in naive.execute(LIKE, {"like": f"%{fold(query)}%"})}
            different += [] if like == set(catalogue.search_ids(query)) else [query]
        mark(f"hanzi{length}", times=times, different=different)
    mark("letters", times=[offered(catalogue, typed) for typed in letters(path, QUERIES)])
    return 0


def letters(path: Path, count: int) -> list[str]:
    """Begin to type words drawn at random: their syllables or initials, more or less far."""
    chance = random.Random(SEED)  # noqa: S311 a seed makes them repeatable
    connection = sqlite3.connect(path)
    spelled = [
        row[0].split() for row in connection.execute("SELECT syllables FROM typed_word ORDER BY rowid")
    ]
    connection.close()
    found = ["".join(part[: chance.choice((1, 6))] for part in chance.choice(spelled)) for _ in range(count)]
    return [typed[: chance.randint(1, len(typed))] for typed in found]


def offered(catalogue: Catalogue, typed: str) -> float:
    """Give the ms it takes to find the hanzi that letters may mean."""
    start = time.perf_counter()
    catalogue.candidates(typed, 60)
    return (time.perf_counter() - start) * 1000


def lines(marks: dict[str, dict[str, list[float]]]) -> list[Line]:
    """Give the 95th percentile of each length, and whether all hits were those of LIKE."""
    found = []
    for length in LENGTHS:
        times = marks[f"hanzi{length}"]["times"]
        found.append(timed(f"search 100,000, {length} hanzi, top 50, p95", tail(times), 30))
        middle = f"{sorted(times)[len(times) // 2]:.1f} ms"
        found.append(Line(f"search 100,000, {length} hanzi, top 50, p50", middle, "", "", "", met=True))
    found.append(timed("hanzi for letters, 100,000, p95", tail(marks["letters"]["times"]), 30))
    wrong = [word for length in LENGTHS for word in marks[f"hanzi{length}"]["different"]]
    found.append(Line("search equals LIKE, row for row", str(len(wrong)), "", "", "0", not wrong))
    return found
