"""`python -m tests.bench [PART ...] [-n RUNS] [--json FILE] [--scale]`: every figure beside its bound."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench import browsing, hall, noting, searching, starting
from tests.bench.clock import run
from tests.bench.line import Line, timed

LARGE, SMALL = 1_000_000, 100_000
NODES = ((60, 16), (500, 33))
"""Nodes of a relation map, and the ms a frame may take."""
Measured = tuple[object, list[Line]]


def start(runs: int) -> Measured:
    """Start-up, pages, language and theme."""
    pairs = starting.measure(runs)
    return pairs, starting.lines(pairs)


def graph(_runs: int) -> Measured:
    """Frames of the relation map."""
    marks: dict[str, dict[str, Any]] = run("tests.bench.graph")  # type: ignore[assignment]
    found = [timed(f"relation map of {n}, a frame, p95", marks[f"graph{n}"]["worst"], ms) for n, ms in NODES]
    return marks, found


def note(_runs: int) -> Measured:
    """The commit of a visitor's question."""
    marks: Any = run("tests.bench.noting")
    return marks, noting.lines(marks)


def stage(_runs: int) -> Measured:
    """The exhibition: a touch, the way back, a crash."""
    marks: Any = run("tests.bench.hall")
    return marks, hall.lines(marks)


def search(_runs: int) -> Measured:
    """Search in 100,000 records; they are made at the first time, which takes minutes."""
    from tests.bench.generate import cached  # noqa: PLC0415 pypinyin and numpy, for the large parts only

    marks: Any = run("tests.bench.searching", ZIBO_BENCH_FILE=str(cached(SMALL)))
    return marks, searching.lines(marks)


def browse(_runs: int) -> Measured:
    """Lists of 100,000 and of 1,000,000 records; these take many minutes to make at the first time."""
    from tests.bench.generate import cached  # noqa: PLC0415 pypinyin and numpy, for the large parts only

    files = os.pathsep.join(str(cached(size, searched=False)) for size in (SMALL, LARGE))
    marks: Any = run("tests.bench.browsing", ZIBO_BENCH_FILE=files)
    return marks, browsing.lines(marks)


PARTS: dict[str, Callable[[int], Measured]] = {
    part.__name__: part for part in (start, graph, note, stage, search, browse)
}
SCALE = ("search", "browse")
"""The parts that need large catalogues."""


def measured(parts: list[str], runs: int, kept: dict[str, object]) -> Iterator[Line]:
    """Measure part by part, keep all marks, and give the lines as they come."""
    for name in parts:
        kept[name], lines = PARTS[name](runs)
        yield from lines


def main() -> int:
    """Print the table, and write all marks as JSON where asked; 1 where a bound is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all but the large")
    parser.add_argument("-n", type=int, default=7, help="pairs of runs (7)")
    parser.add_argument("--scale", action="store_true", help="also search and browse large catalogues")
    parser.add_argument("--json", type=Path, help="write every mark here")
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    small = [name for name in PARTS if options.scale or name not in SCALE]
    kept: dict[str, object] = {}
    met = []
    for line in measured(options.parts or small, options.n, kept):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
        met.append(line.met)
    if options.json:
        options.json.write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
