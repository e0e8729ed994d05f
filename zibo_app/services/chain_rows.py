"""In which row each node of the four columns stands: what is linked stands side by side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

FIRMS, PROJECTS, PARKS = 1, 2, 3
"""The columns beside that of the industries."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A row from the top, and the number of the industry's band, which is set off from the next."""

    row: int
    band: int


def spots(
    industries: Iterable[str], columns: Mapping[str, int], edges: Iterable[tuple[str, str]]
) -> dict[str, Spot]:
    """Place every node that an edge reaches; an industry opens a band, firms stand at their own projects.

    `columns` gives the column (0 to 3) of each node. A node reported under two industries stands with the
    first of them. No two nodes of a column share a row.
    """
    placing = _Placing(columns, edges)
    for band, industry in enumerate(industries):
        placing.found[industry] = Spot(band, band)
        placing.band(industry, band)
    return placing.found


class _Placing:
    """Rows taken so far, column by column."""

    def __init__(self, columns: Mapping[str, int], edges: Iterable[tuple[str, str]]) -> None:
        self.found: dict[str, Spot] = {}
        self._columns = columns
        self._near: dict[str, list[str]] = {}
        for left, right in edges:
            self._near.setdefault(left, []).append(right)
            self._near.setdefault(right, []).append(left)
        self._free = [0, 0, 0, 0]

    def band(self, industry: str, band: int) -> None:
        """Place all that is reported under an industry, from the first free row on."""
        self._free = [max(self._free)] * 4
        for column in (PARKS, FIRMS, PROJECTS):
            for node in self._beside(industry, column):
                self._firm(node, band) if column == FIRMS else self._alone(node, band)

    def _firm(self, firm: str, band: int) -> None:
        self._free[FIRMS] = self._free[PROJECTS] = max(self._free[FIRMS], self._free[PROJECTS])
        self._put(firm, band, self._free[FIRMS])
        row = self.found[firm].row
        for project in self._beside(firm, PROJECTS):
            self._alone(project, band)
        for other in self._beside(firm, PARKS):
            self._put(other, band, max(row, self._free[PARKS]))

    def _alone(self, node: str, band: int) -> None:
        """Place a project with the firms and parks it is linked to, or a park."""
        column = self._columns[node]
        row = self._free[column]
        for firm in self._beside(node, FIRMS) if column == PROJECTS else ():
            row = max(row, self._free[FIRMS])
            self._put(firm, band, row)
        self._put(node, band, row)
        for park in self._beside(node, PARKS) if column == PROJECTS else ():
            self._put(park, band, max(row, self._free[PARKS]))

    def _beside(self, node: str, column: int) -> list[str]:
        near = self._near.get(node, [])
        return [other for other in near if self._columns.get(other) == column and other not in self.found]

    def _put(self, node: str, band: int, row: int) -> None:
        self.found[node] = Spot(row, band)
        self._free[self._columns[node]] = row + 1
