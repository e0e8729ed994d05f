"""What the pad says under the dots: that a PIN was wrong, how long to wait, or that none can be read."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zibo_app.store.gate import Gate
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.label import Label


class Said(Label):
    """One line, told anew as the seconds pass."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "guest-text", wrap=True, parent=parent)
        self._ctx = ctx
        self.wrong = False
        self._blind = False
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def tell(self, gate: Gate, *, fresh: bool = False) -> bool:
        """Say how things stand; give whether nothing may be typed now. `fresh` asks the store as well."""
        if fresh:
            self.wrong, self._blind = False, gate.blind
        seconds = math.ceil(gate.wait())
        tr = self._ctx.tr
        if self._blind:
            said = tr("The PIN cannot be read. The owner sets it anew, see the manual.")
        elif seconds and self.wrong:
            said = tr("Wrong PIN. Next try in {n} s", n=seconds)
        elif seconds:
            said = tr("Next try in {n} s", n=seconds)
        else:
            said = tr("Wrong PIN") if self.wrong else tr("Enter the PIN")
        if said != self.text():
            self.setText(said)
        return bool(seconds) or self._blind
