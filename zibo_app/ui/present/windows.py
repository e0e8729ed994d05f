"""The windows of who presents: the desk beside the audience's screen, or one screen for both."""

from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QShortcut

from zibo_app.overriding import override
from zibo_app.ui import theme
from zibo_app.ui.context import Context
from zibo_app.ui.present import keys
from zibo_app.ui.present.covering import Covering
from zibo_app.ui.present.desk import DeskFrame
from zibo_app.ui.present.frame import StopFrame
from zibo_app.ui.present.solo import SoloFrame
from zibo_app.ui.widgets.boxes import column

CONTROL = Qt.KeyboardModifier.ControlModifier
SHORTCUTS = (
    (QKeyCombination(Qt.Key.Key_Escape), keys.LEAVE),
    (QKeyCombination(CONTROL, Qt.Key.Key_K), keys.SEARCH),
    (QKeyCombination(CONTROL, Qt.Key.Key_Return), keys.SHOW),
)
"""What reaches past whatever has the keys: the search, a field, evidence."""


class Framing(Covering):
    """A window around a stop's frame."""

    frame: StopFrame

    def hold(self, frame: StopFrame) -> None:
        """Hold the frame."""
        self.frame = frame
        frame.wished.connect(self.wished)
        column(frame, gap=0, parent=self)
        for key, wish in SHORTCUTS:
            shortcut = QShortcut(key, self)
            shortcut.activated.connect(partial(self.wished.emit, wish))

    @override
    def away(self) -> bool:
        """Whether a page is looked at, which has keys of its own."""
        return self.frame.away

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back and forward among pages by the keys of the program."""
        step = _step(event)
        if step and self.frame.away:
            self.frame.step(step)
        else:
            super().keyPressEvent(event)

    def take_keys(self) -> None:
        """Take the keys, for the stop."""
        self.activateWindow()
        self.frame.setFocus()


def _step(event: QKeyEvent) -> int:
    alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
    return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0) if alt else 0


class PresenterWindow(Framing):
    """The desk; it never lies on a screen the audience sees."""

    frame: DeskFrame

    def __init__(self, ctx: Context, *, small: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(ctx.tr("Presenting"))
        self.hold(DeskFrame(ctx, small=small))


class SoloWindow(Framing):
    """One screen for both; made from a guests' context only."""

    frame: SoloFrame

    def __init__(self, ctx: Context, *, small: bool = False, still: bool = False) -> None:
        super().__init__()
        if ctx.staff:
            raise ValueError("the audience never sees the staff view")
        theme.dress(self, ctx.theme)
        self.setWindowTitle(ctx.say(ctx.catalogue.edition.zone))
        self.hold(SoloFrame(ctx, small=small, still=still))
