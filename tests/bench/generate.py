"""`python -m tests.bench.generate N --out FILE [--seed S] [--unsearched]`: a catalogue of N records."""

import argparse
import hashlib
import re
import sqlite3
import sys
import tempfile
import time
from contextlib import nullcontext
from functools import cache
from itertools import islice
from pathlib import Path
from unittest.mock import patch

from pypinyin import Style, lazy_pinyin

from tests.bench import records, words
from tests.bench.records import CITATIONS, FIGURES, Maker, counts, level_of
from zibo_app import paths
from zibo_app.domain.edition import Edition, Slot
from zibo_app.domain.evidence import Citation, Section, Source
from zibo_app.domain.text import Text
from zibo_app.store import build, fill, listing_rows, reading, schema, search_schema
from zibo_app.store.content import Content
from zibo_app.store.seal import measure, write_digest

BATCH = 2000
"""So many records are made before their rows are written."""
LETTERS = re.compile(r"([\u4e00-\u9fff])|([^\u4e00-\u9fff]+)")
DIGEST = "a" * 64
SLOTS = 9
FIRST = FIGURES[0][0]
COLUMNS = (search_schema.AUDIENCES[0], search_schema.LETTERS)
MAKING = (schema, search_schema, fill, listing_rows, records, words)
"""What a catalogue that was made before depends on; another one is made where any of these changed."""


def generate(size: int, target: Path, seed: int = 1, *, searched: bool = True) -> None:
    """Write a sealed catalogue of `size` made-up records; the same bytes for the same size and seed.

    Unless `searched` its search tables stay empty: for a million records they take longer than all others.
    """
    quick = patch.object(reading, "lazy_pinyin", by_letter)
    unsearched = nullcontext() if searched else patch.object(build, "fill_search", empty_indexes)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder, quick, unsearched:
        draft, packed = Path(folder) / "draft.db", Path(folder) / "packed.db"
        with build.drafting(draft, checked=False) as db:
            _fill(db.conn, size, seed)
        connection = sqlite3.connect(draft)
        connection.execute("VACUUM INTO ?", (str(packed),))
        connection.close()
        packed.replace(target)
    write_digest(paths.digest_of(target), (measure(target),), target.name)


def empty_indexes(connection: sqlite3.Connection) -> None:
    """Make the full-text indexes with one piece each that holds nothing: else they would count as damaged."""
    for column, (name, index) in zip(COLUMNS, search_schema.VIRTUAL.items(), strict=True):
        connection.execute(index)
        connection.execute(f"INSERT INTO {name} (rowid, {column}) VALUES (0, ?)", (search_schema.GAP,))


@cache
def _syllable(letter: str, style: Style) -> str:
    return lazy_pinyin(letter, style=style)[0]


def by_letter(text: str, style: Style = Style.NORMAL, errors: object = "default") -> list[str]:
    """Read made-up names letter by letter, each letter once: what pypinyin makes of phrases takes minutes."""
    found: list[str] = []
    for hanzi, other in LETTERS.findall(text):
        found += [_syllable(hanzi, style)] if hanzi else [*other] if errors is list else [other]
    return found


def cached(size: int, seed: int = 1, *, searched: bool = True) -> Path:
    """Give the catalogue of this size and seed, made at the first time it is asked for with these tables."""
    made = b"".join(Path(module.__file__).read_bytes() for module in MAKING if module.__file__)
    named = hashlib.sha256(made).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / "zibo_app-bench"
    folder.mkdir(exist_ok=True)
    path = folder / f"{size}-{seed}-{named}{'' if searched else '-unsearched'}.db"
    if not path.exists():
        generate(size, path, seed, searched=searched)
    return path


def _fill(connection: sqlite3.Connection, size: int, seed: int) -> None:
    for table, rows in fill.rows(beside(size)).items():
        _insert(connection, table, rows)
    made = enumerate(Maker(size, seed).records())
    levels = {f"honour-{n}": str(level_of(n)) for n in range(counts(size)["honour"])}
    while batch := [*islice(made, BATCH)]:
        filed: dict[str, list[fill.Row]] = {}
        for number, (kind, record) in batch:
            for table, row in fill.record_rows(kind, number, record, levels):
                filed.setdefault(table, []).append(row)
        for table, rows in filed.items():
            _insert(connection, table, rows)


def _insert(connection: sqlite3.Connection, table: str, rows: list[fill.Row]) -> None:
    columns = [*rows[0]]
    marks = ", ".join(f":{column}" for column in columns)
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def beside(size: int) -> Content:
    """Give all that is no record: one source, citations, and what the overview shows."""
    few = counts(size)
    sections = (Section(title=Text("虚构", "Made up"), start=0),)
    shown = [("headline", f"indicator-{n}.{FIRST}") for n in range(min(SLOTS, few["indicator"]))]
    shown += [("industries", f"industry-{n}") for n in range(min(SLOTS, few["industry"]))]
    name = Text("云梦虚构区", "A made-up zone")
    return Content(
        records=(),
        sources=(
            Source(
                id="made",
                title=Text("虚构报道", "A made-up report"),
                byline=Text(),
                length=10 * CITATIONS,
                sha256=DIGEST,
                sections=sections,
                paragraphs=(0,),
            ),
        ),
        citations=tuple(
            Citation(id=f"made:{n}", source="made", start=10 * n, end=10 * n + 5, sha256=DIGEST)
            for n in range(CITATIONS)
        ),
        terms=(),
        edition=Edition(zone=name, zone_full=name, title=name, edition="1", data_year="2023"),
        slots=tuple(Slot(page="overview", block=block, ref=ref) for block, ref in shown),
        questions=(),
        synonyms=(),
        slides=(),
        digest=DIGEST,
    )


def main() -> int:
    """Write one catalogue where asked, and say how long that took."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.generate", description=__doc__)
    parser.add_argument("size", type=int, metavar="N", help="records")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--unsearched", action="store_true", help="leave the search tables empty")
    options = parser.parse_args()
    start = time.monotonic()
    generate(options.size, options.out, options.seed, searched=not options.unsearched)
    size = options.out.stat().st_size / (1 << 20)
    sys.stdout.write(f"{options.size} records, {size:.0f} MiB, {time.monotonic() - start:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
