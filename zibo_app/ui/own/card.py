"""The open stop in the middle: its form, what it lacks, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zibo_app.services.own_check import problems, remarks
from zibo_app.ui.own.desk import OwnDesk
from zibo_app.ui.own.form import OwnForm
from zibo_app.ui.own.nothing import NothingYet
from zibo_app.ui.routes.told import ToldLine
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Wrapped


class OwnCard(QWidget):
    """It follows the desk; `save_wished`, `drop_wished` and `begun` (a kind) are carried out by the tab."""

    begun = Signal(object)
    save_wished = Signal()
    drop_wished = Signal()

    def __init__(self, desk: OwnDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.form: OwnForm | None = None
        self._tried = False
        self.told = ToldLine(ctx)
        self.lacking, self.remarks = Wrapped("", "none-named"), Wrapped("", "note")
        self.save = Button(ctx.tr("Save"), "primary")
        self.discard = Button(ctx.tr("Discard changes"))
        self.drop = Button(ctx.tr("Delete"))
        on_click(self.save, self.save_wished.emit)
        on_click(self.discard, desk.discard)
        on_click(self.drop, self.drop_wished.emit)
        self.place = QVBoxLayout()
        self.foot = QWidget()
        buttons = row(self.save, self.discard, STRETCH, self.drop, gap=ctx.px(8))
        column(self.lacking, self.remarks, buttons, gap=ctx.px(6), parent=self.foot)
        box = column(self.place, self.foot, self.told, gap=ctx.px(8), parent=self)
        box.setStretch(0, 1)
        desk.changed.connect(self.refresh)
        desk.edited.connect(self._judge)
        self.refresh()

    def refresh(self) -> None:
        """Show the form of the open stop, or what may come here where there is none."""
        clear(self.place)
        stop, self._tried = self._desk.now, False
        self.form = OwnForm(self._ctx, stop) if stop is not None else None
        self.foot.setVisible(self.form is not None)
        if self.form is not None:
            self.form.edited.connect(self._desk.edit)
            self.place.addWidget(self.form)
        else:
            nothing = NothingYet(self._ctx, can_save=self._desk.can_save)
            nothing.begun.connect(self.begun)
            self.place.addWidget(nothing)
        self._judge()

    def complain(self) -> None:
        """Say what is lacking, from now on while it is written."""
        self._tried = True
        self._judge()
        if self.form is not None:
            self.form.first().setFocus()

    def _judge(self) -> None:
        stop, ctx = self._desk.now, self._ctx
        if stop is None:
            return
        lacks = " ".join(map(ctx.say, problems(stop))) if self._tried else ""
        self.lacking.setText(lacks)
        self.lacking.setVisible(bool(lacks))
        self.remarks.setText("  ".join(map(ctx.say, remarks(stop))))
        self.remarks.setVisible(bool(remarks(stop)))
        self.save.setEnabled(self._desk.dirty and self._desk.can_save)
        self.discard.setEnabled(self._desk.dirty)
        self.drop.setEnabled(self._desk.at in self._desk.kept)
