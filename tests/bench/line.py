"""A line of the table: what was measured, beside what, and whether it keeps its bound."""

from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Line:
    """A figure: its value and the reference's, both worded, their ratio, the bound, whether it is met."""

    name: str
    value: str
    reference: str
    ratio: str
    bound: str
    met: bool

    def __str__(self) -> str:
        met = "met" if self.met else "MISSED"
        return f"{self.name:44} {self.value:>12} {self.reference:>14} {self.ratio:>8} {self.bound:>10}  {met}"


def tail(values: list[float]) -> float:
    """Give the 95th percentile."""
    return quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def timed(name: str, value: float, bound: float) -> Line:
    """A time in ms with a bound of its own."""
    return Line(name, f"{value:.1f} ms", "", "", f"<= {bound:g} ms", value <= bound)


def compared(name: str, value: float, reference: float, ratio: float, bound: float) -> Line:
    """A time in ms with a bound as a ratio to a reference."""
    return Line(
        name, f"{value:.2f} ms", f"{reference:.2f} ms", f"{ratio:.2f}x", f"<= {bound:g}x", ratio <= bound
    )
