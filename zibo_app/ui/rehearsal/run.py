"""A rehearsal under way, as a value: what was answered so far; it can be written down and read again."""

from zibo_app.domain.drill import SECONDS, Drill
from zibo_app.domain.frozen import Frozen

LATE = -1
"""Stands for an answer that did not come in time."""


class Run(Frozen):
    """The questions of a rehearsal, the places of the answers given, in order, and the seconds it took."""

    seed: str
    drills: tuple[Drill, ...]
    given: tuple[int, ...] = ()
    seconds: int = 0

    @property
    def drill(self) -> Drill | None:
        """The question now asked; None at the end."""
        return self.drills[len(self.given)] if len(self.given) < len(self.drills) else None

    @property
    def right(self) -> int:
        """How many answers were right."""
        return sum(drill.right == choice for drill, choice in zip(self.drills, self.given, strict=False))

    def answered(self, choice: int, seconds: int) -> "Run":
        """Give the run after an answer, or after none in time (`LATE`)."""
        taken = min(max(seconds, 0), SECONDS)
        return Run(self.seed, self.drills, (*self.given, choice), self.seconds + taken)

    def written(self) -> str:
        """Write down seed, seconds and answers, for `read`."""
        return f"{self.seed}/{self.seconds}/{','.join(map(str, self.given))}"


def read(text: str) -> tuple[str, int, tuple[int, ...]] | None:
    """Read what `written` wrote: seed, seconds, answers; None where it is nothing of the sort."""
    try:
        seed, seconds, given = text.split("/")
        return seed, int(seconds), tuple(int(each) for each in given.split(",") if each)
    except ValueError:
        return None
