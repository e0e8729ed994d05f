"""`python -m tests.bench [-n RUNS] [--json FILE]`: start-up and switching, as ratios to a bare window."""

import argparse
import json
import sys
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.bench.clock import run

Line = tuple[str, str, str, str, bool]


def measure(runs: int) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Run the reference and the program in turn, so that a drift of the machine meets both."""
    run("tests.bench.started")  # not counted: it warms the disk's cache
    return [(run("tests.bench.bare"), run("tests.bench.started")) for _ in range(runs)]


def ratio(pairs: list[tuple[dict[str, Any], dict[str, Any]]], mark: str, key: str) -> float:
    """Give the median, over pairs, of the program's figure to the reference's."""
    return median(ours[mark][key] / bare["painted"][key] for bare, ours in pairs)


def tail(values: list[float]) -> float:
    """Give the 95th percentile."""
    return quantiles(values, n=20)[-1]


def lines(pairs: list[tuple[dict[str, Any], dict[str, Any]]]) -> list[Line]:
    """Give each figure with its reference, its ratio or value, its bound, and whether it is met."""
    bare = median(b["painted"]["ms"] for b, _ in pairs)
    walks = [ours["walked"] for _, ours in pairs]
    ratios = [
        ("first paint", "painted", "ms", 2.0),
        ("charts drawn", "charts", "ms", 5.5),
        ("peak RSS at first paint", "painted", "rss", 1.6),
        ("peak RSS with charts", "charts", "rss", 2.6),
        ("peak RSS after all pages", "walked", "rss", 3.5),
    ]
    found: list[Line] = []
    for name, mark, key, bound in ratios:
        value = ratio(pairs, mark, key)
        found.append(
            (
                name,
                f"bare {bare:.0f} ms" if key == "ms" else "bare",
                f"{value:.2f}x",
                f"<= {bound}x",
                value <= bound,
            )
        )
    times = [
        ("largest gap of the event loop", max(o["charts"]["gap"] for _, o in pairs), 50),
        ("switch to a built page, p95", tail([v for w in walks for v in w["again"]]), 33),
        ("first build of a page, p95", tail([v for w in walks for v in w["first"].values()]), 150),
        ("language switch, p95", tail([v for w in walks for v in w["language"]]), 200),
        ("theme switch, p95", tail([v for w in walks for v in w["theme"]]), 200),
    ]
    found += [(name, "", f"{value:.1f} ms", f"<= {bound} ms", value <= bound) for name, value, bound in times]
    heavy = sorted({name for _, ours in pairs for name in ours["painted"]["heavy"]})
    found.append(("heavy modules at first paint", "", ", ".join(heavy) or "none", "none", not heavy))
    return found


def main() -> int:
    """Print the table, and write all marks as JSON where asked; 1 where a bound is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("-n", type=int, default=7, help="pairs of runs (7)")
    parser.add_argument("--json", type=Path, help="write every mark here")
    options = parser.parse_args()
    pairs = measure(options.n)
    table = lines(pairs)
    for name, reference, value, bound, met in table:
        sys.stdout.write(f"{name:32} {reference:14} {value:>12} {bound:>12}  {'met' if met else 'MISSED'}\n")
    if options.json:
        options.json.write_text(json.dumps(pairs, indent=1), "utf-8")
    return 0 if all(met for *_, met in table) else 1


if __name__ == "__main__":
    sys.exit(main())
