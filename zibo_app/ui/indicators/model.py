"""The table of indicators as a model: headings and lines, filtered by theme and sorted."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from zibo_app.domain.figure import Figure
from zibo_app.domain.wording import period_text
from zibo_app.overriding import override
from zibo_app.services.indicators import Line, by_number
from zibo_app.services.plans import years
from zibo_app.ui.context import Context

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LineRole = Qt.ItemDataRole.UserRole
FigureRole = Qt.ItemDataRole.UserRole + 1
THEME, NAME, ACTUAL, PLAN = range(4)
SORTS = ("theme", "name", "number")
LONGEST = 300


@dataclass(frozen=True, slots=True)
class Heading:
    """A line across the table that names a group."""

    text: str


Entry = Heading | Line


class IndicatorModel(QAbstractTableModel):
    """Lines under headings; `order` is theme, name or number, `theme` the key of a theme or empty for all."""

    def __init__(self, ctx: Context, lines: Iterable[Line], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._lines = tuple(lines)
        self.theme, self.order = "", SORTS[0]
        self.entries: list[Entry] = []
        self.ask("", SORTS[0])

    def ask(self, theme: str, order: str) -> None:
        """Show the lines of one theme or of all, in this order."""
        self.beginResetModel()
        self.theme, self.order = theme, order
        kept = [line for line in self._lines if theme in {"", str(line.theme)}]
        self.entries = list(self._entries(kept))
        self.endResetModel()

    def _entries(self, lines: list[Line]) -> Iterator[Entry]:
        say = self._ctx.say
        if self.order == "name":
            yield from sorted(lines, key=lambda line: (line.record.reading.casefold(), say(line.label)))
        elif self.order == "number":
            for heading, group in by_number(lines):
                yield Heading(say(heading))
                yield from group
        else:
            for theme, each in groupby(lines, key=lambda line: line.theme):
                yield Heading(say(theme))
                yield from each

    @property
    def first(self) -> int:
        """The first column shown: under headings the column of themes gives its room to names."""
        return THEME if self.order == "name" else NAME

    def line(self, row: int) -> Line | None:
        """Give a line, None for a heading."""
        entry = self.entries[row] if 0 <= row < len(self.entries) else None
        return entry if isinstance(entry, Line) else None

    def figure(self, row: int, column: int) -> Figure | None:
        """Give the figure of a cell."""
        line = self.line(row)
        return {ACTUAL: line.actual, PLAN: line.plan}.get(column) if line else None

    def row_of(self, record: str) -> int:
        """Give the first row of a record, -1 where it is not shown."""
        found = ((row, self.line(row)) for row in range(len(self.entries)))
        return next((row for row, line in found if line and line.record.id == record), -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        """Count headings and lines."""
        return 0 if parent.isValid() else len(self.entries)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else 4

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns; years come from the catalogue."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        tr, edition = self._ctx.tr, self._ctx.catalogue.edition
        plans = years(line.plan for line in self._lines)
        return {
            THEME: tr("Theme"),
            NAME: tr("Indicator"),
            ACTUAL: tr("{year} actual", year=edition.data_year),
            PLAN: tr("{year} plan", year=", ".join(plans)) if plans else tr("Plan"),
        }.get(section)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give words, and for screen readers a whole sentence."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(index.row(), index.column())
        if role == LineRole:
            return self.line(index.row())
        return self.figure(index.row(), index.column()) if role == FigureRole else None

    def _words(self, row: int, column: int) -> str:
        entry = self.entries[row]
        if isinstance(entry, Heading):
            return entry.text[:LONGEST] if column == self.first else ""
        if column in {THEME, NAME}:
            return self._ctx.say(entry.theme if column == THEME else entry.label)[:LONGEST]
        figure = self.figure(row, column)
        if figure is None and column == ACTUAL and entry.figure is None:
            return self._ctx.tr("In words only")
        return self.spoken(figure) if figure else ""

    def spoken(self, figure: Figure) -> str:
        """Word a figure with its period, basis and scope."""
        say = self._ctx.say
        said = (say(period_text(figure.period)), say(figure.basis), say(figure.scope))
        return " · ".join(filter(None, (self._ctx.figure(figure), *said)))[:LONGEST]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let lines be walked to, headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.line(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
