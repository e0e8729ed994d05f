"""What can be read on a widget, by eyes or by a screen reader."""

import html
import re
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from zibo_app.ui import jobs
from zibo_app.ui.charts import engine
from zibo_app.ui.snapshot import settle

Part = TypeVar("Part", bound=QWidget)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
)


def words_of(widget: QWidget) -> list[str]:
    """Give every text of a widget that is not hidden: labels, buttons, names, tooltips, models, titles."""
    QApplication.sendPostedEvents()  # what was just added is shown
    found: list[str] = [widget.windowTitle()]
    for part in (widget, *widget.findChildren(QWidget)):
        if part is widget or part.isVisibleTo(widget):
            found += _own(part)
    return [text.replace("\u200b", "") for text in found if text]


def _own(part: QWidget) -> list[str]:
    tip = html.unescape(re.sub(r"</?p>", "", part.toolTip()))
    texts = [part.accessibleName(), part.accessibleDescription(), tip, part.statusTip(), part.whatsThis()]
    if isinstance(part, (QLabel, QLineEdit)):
        texts.append(part.text())
    if isinstance(part, QLineEdit):
        texts.append(part.placeholderText())
    if isinstance(part, QAbstractButton):
        texts.append(part.text().replace("&&", "&"))
    if isinstance(part, QPlainTextEdit):
        texts.append(part.toPlainText())
    if isinstance(part, QComboBox):
        texts += [part.itemText(n) for n in range(part.count())]
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        texts += model_words(part.model())
    return texts


def model_words(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> list[str]:
    """Give every text of a model, rows below rows too."""
    found: list[str] = []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            found += [text for role in ROLES if isinstance(text := index.data(role), str)]
        found += model_words(model, model.index(row, 0, parent))
    headers = (model.headerData(n, Qt.Orientation.Horizontal) for n in range(columns))
    return found + [text for text in headers if isinstance(text, str)]


def laid_out() -> None:
    """Wait until what is shown is laid out and its charts, if any, are drawn."""
    for _ in range(3):
        QApplication.sendPostedEvents()
    if jobs.busy() or engine.pending():
        settle(QApplication.instance())


def parts_of(widget: QWidget, kind: type[Part]) -> list[Part]:
    """Give the parts of a kind that are not hidden, what was just added among them."""
    QApplication.sendPostedEvents()
    return [part for part in widget.findChildren(kind) if part.isVisibleTo(widget)]
