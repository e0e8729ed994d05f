"""How the exhibition is left where there is a PIN: by its pad, and by nothing else."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from zibo_app.store import pin_copy
from zibo_app.store.gate import Gate
from zibo_app.ui.context import Context
from zibo_app.ui.lock.guard import Guard
from zibo_app.ui.lock.pad import PinPad
from zibo_app.ui.session import Session


def gate_of(session: Session) -> Gate | None:
    """Give the way out by PIN; None where there is no office store to keep one."""
    office = session.office
    return Gate(office.stage, office.path.with_name(pin_copy.NAME)) if office else None


class Leaving(QObject):
    """The lock of a window and its pad.

    `left` says that staff may leave, `escaped` that Esc was pressed while locked, `pad_moved` that the pad
    came or went.
    """

    left = Signal()
    escaped = Signal()
    pad_moved = Signal()

    def __init__(self, window: QWidget, app: QApplication, gate: Gate | None) -> None:
        super().__init__(window)
        self._window = window
        self._gate = gate
        self.guard = Guard(window, app)
        self.guard.pad_requested.connect(self._asked)
        self.guard.escaped.connect(self._escaped)
        self.pad: PinPad | None = None
        self._ctx: Context | None = None

    @property
    def locked(self) -> bool:
        """Whether only the PIN ends it; that stays so, whatever becomes of the PIN meanwhile."""
        return self.guard.is_on

    def begin(self) -> None:
        """Lock, where there is a PIN."""
        if self._gate is not None and self._gate.locked:
            self.guard.on()

    def end(self) -> None:
        """Unlock."""
        self.guard.off()

    def use(self, ctx: Context) -> None:
        """Speak this language from now on, at this size; an open pad goes away."""
        self._ctx = ctx
        self.close_pad()

    def close_pad(self) -> None:
        """Put the pad away."""
        pad, self.pad = self.pad, None
        if pad is not None:
            pad.hide()
            pad.deleteLater()
            self.pad_moved.emit()

    def fit(self) -> None:
        """Let the pad fill the window."""
        if self.pad is not None:
            self.pad.setGeometry(self._window.rect())
            self.pad.raise_()

    def _escaped(self) -> None:
        """Put the pad away first: it lies on top."""
        if self.pad is not None:
            self.pad.close_pad()
        else:
            self.escaped.emit()

    def _asked(self) -> None:
        if self._gate is None or self._ctx is None or self.pad is not None:
            return
        self.pad = PinPad(self._ctx, self._gate, self._window)
        self.pad.closed.connect(self.close_pad)
        self.pad.passed.connect(self.left)
        self.fit()
        self.pad.show()
        self.pad_moved.emit()
