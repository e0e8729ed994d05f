"""Nothing of a visitor's may be found by the next: what lies outside of the visit itself is put away, too."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def forget(keep: QWidget) -> None:
    """Close what was opened over `keep`, drop what is being composed, clear what was copied."""
    while (popup := QApplication.activePopupWidget()) is not None and popup is not keep and popup.close():
        pass
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
    QGuiApplication.inputMethod().reset()
    QGuiApplication.clipboard().clear()
