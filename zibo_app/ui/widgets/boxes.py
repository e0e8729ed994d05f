"""Layouts in one call: rows and columns of widgets, with the gaps a page asks for."""

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QSpacerItem, QVBoxLayout, QWidget

STRETCH = object()
"""Stands in a row or column for the empty room that grows."""
Part = QWidget | QLayout | object
Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)


def _fill(box: QBoxLayout, parts: Iterable[Part], gap: int, margins: Margins) -> None:
    box.setSpacing(gap)
    box.setContentsMargins(*margins)
    for part in parts:
        if part is STRETCH:
            box.addStretch(1)
        elif isinstance(part, QWidget):
            box.addWidget(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        elif isinstance(part, QLayoutItem):
            box.addItem(part)


def row(*parts: Part, gap: int = 12, margins: Margins = NONE, parent: QWidget | None = None) -> QHBoxLayout:
    """Lay parts side by side; STRETCH stands for room that grows."""
    box = QHBoxLayout(parent) if parent else QHBoxLayout()
    _fill(box, parts, gap, margins)
    return box


def column(
    *parts: Part, gap: int = 12, margins: Margins = NONE, parent: QWidget | None = None
) -> QVBoxLayout:
    """Lay parts one under the other; STRETCH stands for room that grows."""
    box = QVBoxLayout(parent) if parent else QVBoxLayout()
    _fill(box, parts, gap, margins)
    return box


def space(width: int, height: int) -> QSpacerItem:
    """Give an empty room of a fixed size, in px."""
    return QSpacerItem(width, height)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
