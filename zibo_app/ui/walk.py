"""A history of places and the frame it is walked in: the frame may be built anew, the history stays."""

from PySide6.QtCore import QObject

from zibo_app.ui.frame import Frame
from zibo_app.ui.navigator import Navigator, Place


class Walk(QObject):
    """Goes from place to place in a frame; `navigator` is the history."""

    def __init__(self, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.navigator = Navigator(start, self)
        self.navigator.moved.connect(self._moved)
        self._frame: Frame | None = None

    def enter(self, frame: Frame) -> None:
        """Go on in this frame, at the place where the one before stood."""
        self._frame = frame
        frame.place_requested.connect(self.go)
        frame.settled.connect(self.settle)
        self._moved(self.navigator.here)

    def go(self, place: Place) -> None:
        """Go to a place, completing it where it names only a record."""
        if self._frame is not None:
            self.settle()
            self.navigator.go(self._frame.stack.resolve(place))

    def step(self, by: int) -> None:
        """Go back (negative) or forward, where there is a place."""
        self.settle()
        self.navigator.step(by)

    def settle(self) -> None:
        """Take down what the page itself has changed."""
        if self._frame is not None:
            self.navigator.settle(self._frame.stack.here(self.navigator.here.page))

    def _moved(self, place: Place) -> None:
        frame = self._frame
        if frame is None:
            return
        place = frame.stack.resolve(place)
        self.navigator.settle(place)
        frame.go(place)
        frame.set_steps(back=self.navigator.can_step(-1), forward=self.navigator.can_step(1))
