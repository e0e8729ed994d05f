"""The search over the dimmed window: what is typed is answered at once; made anew each time it opens."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.search import Found
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.search.answers import copied
from zibo_app.ui.search.asking import Asking
from zibo_app.ui.search.box import MOVES
from zibo_app.ui.search.large import LargeView
from zibo_app.ui.search.sheet import Sheet
from zibo_app.ui.search.veil import Veil


class SearchPanel(Veil):
    """The dimmed window and the sheet on it.

    `place_requested` carries the Place chosen, `figure_requested` the figure whose evidence is wanted;
    `closed` says that it is to be put away: nothing of it is kept.
    """

    place_requested = Signal(object)
    figure_requested = Signal(str)

    def __init__(self, ctx: Context, specs: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._found = Found("")
        self._entered = False
        self._room = QRect()
        self.large: LargeView | None = None
        self.setAccessibleName(ctx.tr("Search"))
        self.sheet: Sheet = Sheet(ctx, specs, self)
        self.asking = Asking(ctx.catalogue, self)
        self.asking.found.connect(self._show)
        self._wishes = {
            "large": self.show_large,
            "copy": self.copy,
            "evidence": self._evidence,
            "open": self._more,
        }
        box, body = self.sheet.box, self.sheet.body
        box.textChanged.connect(self._typed)
        box.moved.connect(self._move)
        box.entered.connect(self._enter)
        box.copy_requested.connect(self.copy)
        body.words_chosen.connect(self._take)
        body.place_chosen.connect(self._go)
        body.wished.connect(self._wish)
        self.sheet.close_requested.connect(self.closed)
        self.type_into(box)

    def open(self, text: str = "") -> None:
        """Show it with these words; without any, what stands there is chosen to be typed over."""
        box = self.sheet.box
        if text:
            box.setText(text)
            self.asking.hasten()
        elif not self.isHidden():
            box.selectAll()
        self.show()
        self.raise_()
        box.setFocus()

    def text(self) -> str:
        """Give what is typed."""
        return self.sheet.box.text()

    def step_back(self) -> None:
        """Put away what lies on top: the answer shown large, else the panel."""
        if self.large is not None:
            self._close_large()
        else:
            self.closed.emit()

    @override
    def stand_in(self, room: QRect) -> None:
        """Lay the sheet into what room there is."""
        self._room = room
        self.sheet.lie_in(room)

    def _typed(self, text: str) -> None:
        self._entered = False
        self.asking.wish(text)
        if not text.strip():
            self._found = Found("")
            self.sheet.show_before()
            self.sheet.lie_in(self._room)

    def _take(self, words: str) -> None:
        self.sheet.box.setText(words)
        self.asking.hasten()
        self.sheet.box.setFocus()

    def _show(self, found: Found) -> None:
        self._found = found
        self.sheet.show_found(found)
        self.sheet.lie_in(self._room)
        if self._entered:
            self._enter()

    def _move(self, how: str) -> None:
        self.sheet.body.step(how, self.sheet.page())

    def _enter(self) -> None:
        """Do what Enter is about, as soon as what was typed is answered."""
        self._entered = self.asking.waiting
        if not self._entered:
            self.sheet.body.enter()

    def _wish(self, what: str) -> None:
        self._wishes[what]()

    def _remember(self) -> None:
        """Keep the words that led somewhere; never a guest's."""
        if self.ctx.staff:
            self.ctx.session.remember(" ".join(self.text().split()))

    def _go(self, place: Place) -> None:
        self._remember()
        self.place_requested.emit(place)

    def _more(self) -> None:
        answer = self.sheet.body.shown
        if answer is not None and answer.place is not None:
            self._go(answer.place)

    def _evidence(self) -> None:
        answer = self.sheet.body.shown
        if answer is not None and answer.evidence:
            self._remember()
            self.figure_requested.emit(answer.evidence)

    def copy(self) -> None:
        """Put the answer on the clipboard, in both languages; for guests there is no clipboard."""
        if self._found.answer is not None and self.ctx.staff:
            QGuiApplication.clipboard().setText(copied(self.ctx, self._found.answer))
            self.sheet.tell(self.ctx.tr("Copied in both languages"))

    def show_large(self) -> None:
        """Show the answer on the whole window."""
        if self.sheet.body.shown is not None and self.large is None:
            self.large = LargeView(self.ctx, self.sheet.body.shown, self)
            self.large.closed.connect(self._close_large)
            self.large.setGeometry(self.rect())
            self.large.show()
            self.large.setFocus()

    def _close_large(self) -> None:
        large, self.large = self.large, None
        if large is not None:
            large.hide()
            large.deleteLater()
            self.sheet.box.setFocus()

    @override
    def tabbed(self) -> list[QWidget]:
        """List what Tab comes by: nothing while an answer is shown large."""
        return super().tabbed() if self.large is None else []

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose and copy by key wherever the focus is on the sheet."""
        if event.key() in MOVES:
            self._move(MOVES[Qt.Key(event.key())])
            self.sheet.box.setFocus()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the answer as large as the window."""
        super().resizeEvent(event)
        if self.large is not None:
            self.large.setGeometry(self.rect())
