"""One visitor's browsing: the visitor view with a history of its own; all of it goes when they are gone."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.frame import NOTHING
from zibo_app.ui.guest.frame import GuestFrame
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings, guests_next_scale, next_scale
from zibo_app.ui.theme import palette
from zibo_app.ui.walk import Walk
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.window import dressed

if TYPE_CHECKING:
    from collections.abc import Callable

HOME = Place("home")
SEARCH = "search"
"""What a touch is counted under while the search is open."""


class Visit(QWidget):
    """The visitor view; `look_changed` carries the context about to be shown, `untouched` an unknown wish.

    Language and text size are this visitor's own: they are not kept.
    """

    look_changed = Signal(object)

    def __init__(self, ctx: Context, kept: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = kept
        self.ctx = ctx
        self._walk = Walk(HOME, self)
        self.setAutoFillBackground(True)
        self._box = column(gap=0, parent=self)
        self.frame: GuestFrame | None = None

    def page(self) -> str:
        """Say on which page the visitor is."""
        searching = self.frame is not None and self.frame.over().search is not None
        return SEARCH if searching else self._walk.navigator.here.page

    def begin(self) -> None:
        """Show the first page, in the room there is now."""
        self._look()

    def home(self) -> None:
        """Go to the first page, whatever lies over it."""
        self._walk = Walk(HOME, self)
        self._look(lay_over=False)

    def act(self, key: str) -> None:
        """Carry out an action by its key; what is not for visitors does nothing."""
        table: dict[str, Callable[[], object]] = {
            "back": partial(self._walk.step, -1),
            "forward": partial(self._walk.step, 1),
            "language": partial(self._change, lang="en" if self.ctx.lang == "zh" else "zh"),
            "larger": partial(self._change, scale=next_scale(self.settings.scale, 1)),
            "smaller": partial(self._change, scale=next_scale(self.settings.scale, -1)),
            "text": partial(self._change, scale=guests_next_scale(self.settings.scale)),
        }
        if self.frame is not None:
            table |= {"search": self.frame.open_search, "close": self.frame.close_top}
        if key in table:
            table[key]()

    def covered(self) -> bool:
        """Whether something lies over the page that Esc puts away."""
        return self.frame is not None and self.frame.over() != NOTHING

    def _change(self, **changes: object) -> None:
        self._walk.settle()
        self.settings = replace(self.settings, **changes).valid()  # type: ignore[arg-type]  # mends wrong values
        self._look()

    def _look(self, *, lay_over: bool = True) -> None:
        """Build the view anew, in the visitor's language and at a text size fit for the screen."""
        before = self.frame
        over = before.over() if before is not None and lay_over else NOTHING
        self.ctx = dressed(self.ctx, self.settings, self.size())
        if before is not None:
            before.stack.drop_hidden()
        self.look_changed.emit(self.ctx)
        self.setPalette(palette(self.ctx.theme))  # the hall's own ground is that of the slides
        if before is not None:
            self._box.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.frame = GuestFrame(self.ctx)
        self.frame.action_requested.connect(self.act)
        self._box.addWidget(self.frame)
        self.frame.show()
        self._box.activate()
        self.frame.setFocus()
        self._walk.enter(self.frame)
        self.frame.lay_over(over)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the screen."""
        super().resizeEvent(event)
        if self.frame is not None and self.ctx.theme != dressed(self.ctx, self.settings, self.size()).theme:
            self._walk.settle()
            self._look()
