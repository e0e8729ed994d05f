"""The questions noted as a table's rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.services.asked import LANGUAGES, Line, local_time
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import LONGEST, SHOWN, IdRole

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LineRole = Qt.ItemDataRole.UserRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading (msgid), wording of a line, width in px (0: what is left)."""

    label: str
    word: Callable[[Context, Line], str]
    width: int


def came_up(ctx: Context, line: Line) -> str:
    """Say where a question came up, and on which record."""
    return dotted(ctx.say(line.noted.origin), ctx.name(line.brief) if line.brief else "")


COLUMNS = (
    Column(msg("Question"), lambda _ctx, line: line.noted.text, 0),
    Column(msg("Times"), lambda _ctx, line: str(line.times), 60),
    Column(msg("Came up in"), came_up, 170),
    Column(msg("Language"), lambda ctx, line: ctx.say(LANGUAGES[line.noted.lang]), 72),
    Column(msg("View"), lambda ctx, line: ctx.say(line.view), 84),
    Column(msg("When"), lambda _ctx, line: local_time(line.noted.noted_at), 136),
    Column(msg("Answered"), lambda _ctx, _line: "", 88),
)
TIMES, ANSWERED = 1, 6


class NotedModel(QAbstractTableModel):
    """The lines given; `answer_requested` carries a note's id and whether it was answered."""

    answer_requested = Signal(str, bool)

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def find(self, which: str) -> int:
        """Give the row of a note, -1 where it is not shown."""
        return next((row for row, line in enumerate(self.lines) if line.noted.id == which), -1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the last column be ticked."""
        ticked = index.isValid() and index.column() == ANSWERED
        return super().flags(index) | (Qt.ItemFlag.ItemIsUserCheckable if ticked else Qt.ItemFlag(0))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Word a cell, or give the line or the note's id behind it."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line, column = self.lines[index.row()], index.column()
        if role in SHOWN:
            return " ".join(COLUMNS[column].word(self._ctx, line)[:LONGEST].split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column == TIMES else LEFT
        if role == Qt.ItemDataRole.CheckStateRole and column == ANSWERED:
            return Qt.CheckState.Checked if line.noted.answered else Qt.CheckState.Unchecked
        return {LineRole: line, IdRole: line.noted.id}.get(role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a tick; it is shown once it is on disk."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != ANSWERED:
            return False
        line = self.lines[index.row()]
        self.answer_requested.emit(line.noted.id, not line.noted.answered)
        return False

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Word the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == TIMES else LEFT
        return self._ctx.tr(COLUMNS[section].label) if role in SHOWN else None
