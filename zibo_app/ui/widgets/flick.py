"""Areas that follow a finger and run on when it lets go; they share one gesture.

`QScroller.grabGesture` makes a gesture of its own for each area, and PySide a Python type for each of
these that stays for good: an exhibition builds areas all day.
"""

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QScroller, QWidget


@cache
def _gesture() -> tuple[Qt.GestureType, QObject]:
    """Make the gesture, and what it was made for: it lasts as long as that, and must go before the program.

    PySide destroys what Python owns before the application; a child of the application would go too late.
    """
    keeper = QObject()
    return QScroller.grabGesture(keeper, QScroller.ScrollerGestureType.TouchGesture), keeper


def take_flicks(viewport: QWidget) -> None:
    """Let a finger on this area move it; an area's scroller must be there before the gesture."""
    QScroller.scroller(viewport)
    viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    viewport.grabGesture(_gesture()[0])
