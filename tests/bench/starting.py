"""Start-up, switches, language and theme: the program beside a bare window, started in turn."""

from statistics import median
from typing import Any

from tests.bench.clock import run
from tests.bench.line import Line, compared, tail, timed

Pair = tuple[dict[str, Any], dict[str, Any]]
RATIOS = (
    ("first paint", "painted", "ms", 2.0),
    ("charts drawn", "charts", "ms", 5.5),
    ("peak RSS at first paint", "painted", "rss", 1.6),
    ("peak RSS with charts", "charts", "rss", 2.6),
    ("peak RSS after all pages", "walked", "rss", 3.5),
)


def measure(runs: int) -> list[Pair]:
    """Run the reference and the program in turn, so that a drift of the machine meets both."""
    run("tests.bench.started")  # not counted: it warms the disk's cache
    return [(run("tests.bench.bare"), run("tests.bench.started")) for _ in range(runs)]


def lines(pairs: list[Pair]) -> list[Line]:
    """Give each figure with its reference, its ratio or value, its bound, and whether it is met."""
    walks = [ours["walked"] for _, ours in pairs]
    heavy = sorted({name for _, ours in pairs for name in ours["painted"]["heavy"]})
    return [
        *(_beside(pairs, *each) for each in RATIOS),
        timed("largest gap of the event loop", max(o["charts"]["gap"] for _, o in pairs), 50),
        timed("switch to a built page, p95", tail([v for w in walks for v in w["again"]]), 33),
        timed("first build of a page, p95", tail([v for w in walks for v in w["first"].values()]), 150),
        timed("language switch, p95", tail([v for w in walks for v in w["language"]]), 200),
        timed("theme switch, p95", tail([v for w in walks for v in w["theme"]]), 200),
        Line("heavy modules at first paint", ", ".join(heavy) or "none", "", "", "none", not heavy),
    ]


def _beside(pairs: list[Pair], name: str, mark: str, key: str, bound: float) -> Line:
    """Compare run by run; the ratio is the median of theirs."""
    ratio = median(ours[mark][key] / bare["painted"][key] for bare, ours in pairs)
    value, reference = (
        median(ours[mark][key] for _, ours in pairs),
        median(bare["painted"][key] for bare, _ in pairs),
    )
    if key == "rss":
        mib, beside = f"{value / 1024:.0f} MiB", f"{reference / 1024:.0f} MiB"
        return Line(name, mib, beside, f"{ratio:.2f}x", f"<= {bound:g}x", ratio <= bound)
    return compared(name, value, reference, ratio, bound)
