"""The PIN that ends a locked exhibition: set, changed and taken away by staff."""

from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.domain.fault import Refused
from zibo_app.store.gate import Gate
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.setup.asking import digits_field, refusal_of, wrong_with
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Card
from zibo_app.ui.widgets.facts import fact
from zibo_app.ui.widgets.label import Wrapped


class PinCard(Card):
    """Three fields of digits and two buttons; a PIN that stands is asked for before it is changed."""

    def __init__(self, ctx: Context, gate: Gate | None, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("PIN"), parent=parent)
        self._ctx = ctx
        self._gate = gate
        self._parts = column(gap=ctx.px(8))
        self.body.addLayout(self._parts)
        self.said = Wrapped("", "strong")
        self.said.hide()
        self.body.addWidget(self.said)
        for text in self._advice():
            self.body.addWidget(Wrapped(text, "second"))
        self.body.addStretch(1)
        self._build()

    def _advice(self) -> tuple[str, ...]:
        tr = self._ctx.tr
        return (
            tr("With a PIN the exhibition is locked: it ends by the PIN only. Without one, Esc ends it."),
            tr("To end it, hold the top left corner for 3 seconds or press Ctrl+Shift+P, then type the PIN."),
            tr(
                "After a wrong PIN the next try has to wait: 1, 2, 4 ... 60 seconds, after a restart as well."
            ),
            tr("Forgotten? Whoever owns the computer runs: python -m zibo_app pin"),
        )

    def _build(self) -> None:
        ctx, gate = self._ctx, self._gate
        clear(self._parts)
        stands = gate is not None and gate.locked
        mark, tone = (f"✓ {ctx.tr('PIN set')}", "source") if stands else (f"! {ctx.tr('No PIN')}", "query")
        self.badge = Badge(ctx, mark, tone)
        self._parts.addLayout(row(self.badge, STRETCH, gap=0))
        self.now, self.new, self.again = (digits_field(ctx) for _ in range(3))
        fields: list[tuple[str, QLineEdit]] = [(ctx.tr("Present PIN"), self.now)] if stands else []
        fields += [(ctx.tr("New PIN"), self.new), (ctx.tr("Once more"), self.again)]
        for name, field in fields:
            field.setAccessibleName(name)
            field.setEnabled(gate is not None)
            field.returnPressed.connect(self.save)
            self._parts.addWidget(fact(ctx, name, field))
        self.keep = Button(ctx.tr("Change the PIN") if stands else ctx.tr("Set the PIN"), "primary")
        self.remove = Button(ctx.tr("Take the PIN away"))
        on_click(self.keep, self.save)
        on_click(self.remove, self.drop)
        if not stands:
            self.remove.hide()
        self.keep.setEnabled(gate is not None)
        self._parts.addLayout(row(self.keep, self.remove, STRETCH, gap=ctx.px(8)))

    def save(self) -> None:
        """Keep the new PIN, where all is in order."""
        wrong = wrong_with(self._ctx, self.new.text(), self.again.text())
        if wrong:
            self._tell(wrong)
        elif self._may():
            self._set(self.new.text())

    def drop(self) -> None:
        """Take the PIN away."""
        if self._may():
            self._set("")

    def _may(self) -> bool:
        """Whether the present PIN was given, where there is one; wrong ones are counted as on the pad."""
        said = refusal_of(self._ctx, self._gate, self.now.text())
        self._tell(said)
        self.now.clear()
        return not said

    def _tell(self, said: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def _set(self, digits: str) -> None:
        if self._gate is None:
            return
        try:
            self._gate.set(digits)
        except Refused as refusal:
            self._tell(self._ctx.say(refusal.fault.message))
            jobs.REPORTS.failed.emit(refusal)
            return
        self._build()
        self._tell(self._ctx.tr("The PIN is set.") if digits else self._ctx.tr("There is no PIN any more."))
