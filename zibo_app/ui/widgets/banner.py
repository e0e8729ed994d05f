"""The message bar: one line above the pages for what staff must know, until they put it away."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.text import Text
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

UNEXPECTED = Fault(
    "E-U01",
    Text(
        "刚才的操作没有完成。目录与记录未受影响。请重试；若仍不行，请把日志交给管理员。",
        "The last action did not finish. The catalogue and records are not affected. Try again, or give"
        " the log to your administrator.",
    ),
)


class Banner(Surface):
    """The bar; hidden while there is nothing to say."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("banner", parent)
        self._ctx = ctx
        self._lasting = ""
        self._label = Label(wrap=True)
        self._close = icon_button(ctx, "x", ctx.tr("Close"))
        on_click(self._close, self.put_away)
        box = row(
            self._label, self._close, margins=(ctx.px(20), ctx.px(4), ctx.px(20), ctx.px(4)), parent=self
        )
        box.setStretch(0, 1)
        self.hide()

    def say(self, text: str, *, lasting: bool = False) -> None:
        """Show a line until it is put away; a lasting one cannot be, and comes back after any other."""
        self._lasting = text if lasting else self._lasting
        self._close.setVisible(not lasting)
        self._label.setText(text)
        self.setAccessibleName(text)
        self.show()

    def put_away(self) -> None:
        """Put a line away; what lasts stands there again."""
        if self._lasting:
            self.say(self._lasting, lasting=True)
        else:
            self.hide()

    def report(self, error: object) -> None:
        """Show what failed, in words and with its code; never an exception's own text."""
        fault = error.fault if isinstance(error, Refused) else UNEXPECTED
        self.say(f"{self._ctx.say(fault.message)} ({fault.code})")
