"""What a soak found, and whether it was too much."""

from collections.abc import Sequence
from typing import NamedTuple

WARM = 0.3
"""The part of the time before caches are full."""
MOST_GROWTH, MOST_SLOPE = 60.0, 100.0
"""MB after that; MB an hour where it ran for half an hour or more."""
MOST_FILES, MOST_TIMERS, MOST_WIDGETS = 8, 60, 2500
"""How many more there may be at the end than when it was warm."""
LONG = 1800


class Sample(NamedTuple):
    """The program at a moment: seconds since the start, memory in MB, and how many there are of what."""

    at: float
    rss: float
    files: int
    timers: int
    widgets: int
    windows: int
    full: bool


def slope(samples: Sequence[Sample]) -> float:
    """Fit a line to the memory: MB an hour."""
    count = len(samples)
    if count < 2:
        return 0.0
    mean_at = sum(each.at for each in samples) / count
    mean = sum(each.rss for each in samples) / count
    spread = sum((each.at - mean_at) ** 2 for each in samples)
    return 3600 * sum((each.at - mean_at) * (each.rss - mean) for each in samples) / spread if spread else 0.0


def warm(samples: Sequence[Sample]) -> Sequence[Sample]:
    """Leave out the beginning."""
    return samples[int(len(samples) * WARM) :]


def violations(samples: Sequence[Sample], exits: int, errors: int) -> list[str]:
    """Say what must not be, one line each; no lines is well."""
    found = [f"{exits} exits"] if exits else []
    found += [f"{errors} errors in slots"] if errors else []
    found += [f"{s.windows} other windows after {s.at:.0f} s" for s in samples if s.windows]
    found += [f"the hall did not fill the screen after {s.at:.0f} s" for s in samples if not s.full]
    after = warm(samples)
    if len(after) < 2:
        return [*found, "too short to tell"]
    tenth = max(1, len(after) // 10)
    for name, most in (
        ("rss", MOST_GROWTH),
        ("files", MOST_FILES),
        ("timers", MOST_TIMERS),
        ("widgets", MOST_WIDGETS),
    ):
        first, last = (min(getattr(s, name) for s in part) for part in (after[:tenth], after[-tenth:]))
        if last - first > most:
            found.append(f"{name} grew from {first:.0f} to {last:.0f}, at most {most:.0f} more")
    if samples[-1].at >= LONG and slope(after) > MOST_SLOPE:
        found.append(f"memory rises by {slope(after):.0f} MB an hour, at most {MOST_SLOPE:.0f}")
    return found
