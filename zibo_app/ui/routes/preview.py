"""The chosen slide as guests will see it: always dark, in the shape of a wide screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.overriding import override
from zibo_app.ui.slides.view import SlideView

ACROSS, DOWN = 16, 9


class Preview(SlideView):
    """A slide that is as high as its width asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, still=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        """Keep its shape."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Say how high it is at this width."""
        return round(width * DOWN / ACROSS)

    @override
    def sizeHint(self) -> QSize:
        """Ask for a width that can be read."""
        return QSize(ACROSS * 25, DOWN * 25)
