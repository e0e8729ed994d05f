"""The context menu of a list's row: by right click, or by the menu key for the row one is on."""

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QTableView

from zibo_app.ui.context import Context
from zibo_app.ui.models.records import IdRole
from zibo_app.ui.widgets.collect import collected, toggle_words


def row_menu(ctx: Context, view: QTableView, index: QModelIndex) -> QMenu | None:
    """Make the menu of a row: collect its record for comparing, or take it out; None where there is none."""
    record = index.data(IdRole) if index.isValid() else ""
    if not record or not ctx.staff:
        return None
    menu = QMenu(view)
    action = QAction(toggle_words(ctx, record), menu)
    action.triggered.connect(partial(_toggle, ctx, record))
    menu.addAction(action)
    return menu


def _toggle(ctx: Context, record: str, _checked: bool = False) -> None:
    collected(ctx, record)


def open_menu(ctx: Context, view: QTableView, event: QContextMenuEvent) -> None:
    """Open the menu of the row under the pointer, or of the row one is on where a key asked for it."""
    by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
    index = view.currentIndex() if by_key else view.indexAt(view.viewport().mapFromGlobal(event.globalPos()))
    menu = row_menu(ctx, view, index)
    if menu is not None:
        where = view.viewport().mapToGlobal(view.visualRect(index).center()) if by_key else event.globalPos()
        menu.popup(where)
    event.accept()
