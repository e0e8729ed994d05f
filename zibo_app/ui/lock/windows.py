"""Windows that come up in a locked exhibition are not drawn and go away at once."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from shiboken6 import isValid

FAR = -30_000
"""In px: beyond every screen."""
UNDRAWN = Qt.WidgetAttribute.WA_DontShowOnScreen


def belongs(window: QWidget, hall: QWidget) -> bool:
    """Whether a window was made by something in the hall."""
    above: QWidget | None = window
    while above is not None and above is not hall:
        above = above.parentWidget()
    return above is hall


def is_popup(window: QWidget) -> bool:
    """Whether this is the list of an opened control; a menu is more than that."""
    return window.windowType() is Qt.WindowType.Popup and not isinstance(window, QMenu)


def turn_away(window: QWidget, owner: QObject) -> None:
    """Keep a window that is about to be shown unseen, and put it away once it believes to be shown.

    At once would be too early: a dialog has yet to begin waiting for its answer, and would wait for ever.
    A dialog has to be shown all the same, or Qt never forgets that it is the one to answer first.
    """
    if isinstance(window, QDialog):
        window.setWindowOpacity(0)
        window.move(FAR, FAR)
    else:
        window.setAttribute(UNDRAWN)
    QTimer.singleShot(0, owner, partial(_put_away, window))


def _put_away(window: QWidget) -> None:
    if not isValid(window):
        return
    if isinstance(window, QDialog):
        window.reject()
    else:
        window.hide()
        window.setAttribute(UNDRAWN, on=False)
