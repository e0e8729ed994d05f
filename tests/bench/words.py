"""Words drawn as often as they really occur: counted in the shipped catalogue, the rest by their rank."""

from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

from zibo_app import paths

LIST = Path(__file__).with_name("words.txt")
TAIL = 30.0
"""How often the commonest word that the shipped catalogue lacks is taken to occur; the n-th one TAIL / n."""


class Words:
    """Words of one sort, each drawn with its own frequency."""

    def __init__(self, words: tuple[str, ...], shipped: str) -> None:
        self.words = words
        self.weights = [shipped.count(word) + TAIL / rank for rank, word in enumerate(words, 1)]
        self._reached = [*accumulate(self.weights)]

    def draw(self, chance: Random) -> str:
        """Draw a word."""
        return chance.choices(self.words, cum_weights=self._reached)[0]

    def several(self, chance: Random, count: int) -> list[str]:
        """Draw words, the same one perhaps twice."""
        return chance.choices(self.words, cum_weights=self._reached, k=count)


def _sorts() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in LIST.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            sort, *words = line.split()
            yield sort, tuple(words)


@cache
def vocabulary() -> dict[str, Words]:
    """Read the words of every sort, with the frequencies the shipped content gives them.

    Slides only say again what is said of the records.
    """
    files = (path for path in sorted(paths.content().glob("*.toml")) if path.stem != "slides")
    shipped = "".join(path.read_text("utf-8") for path in files)
    return {sort: Words(words, shipped) for sort, words in _sorts()}
