"""A frame in which a stop is shown; in its stead any page may be looked at, and one action leads back."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.slide import Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.frame import Frame
from zibo_app.ui.navigator import Navigator, Place
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.present.foot import Foot
from zibo_app.ui.present.run import Run
from zibo_app.ui.said import RECORD, key_of
from zibo_app.ui.search.panel import SearchPanel
from zibo_app.ui.widgets.boxes import column


class StopFrame(Frame):
    """The stop (`main`) over the foot; `wished` carries what is asked for, `turned` that a page came or went.

    Search, evidence and pages lie over the stop only: the foot, and what stands above, stay in reach.
    """

    wished = Signal(str)
    turned = Signal()

    def __init__(
        self, ctx: Context, specs: tuple[PageSpec, ...], foot: Foot, parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, specs, parent)
        self.foot = foot
        self.main = QWidget()
        self._way: Navigator | None = None
        self._asked = -1
        self._figures: tuple[str, ...] = ()
        foot.wished.connect(self.wished)
        self.place_requested.connect(self.look_at)

    def lay(self, main: QWidget, *above: QWidget) -> None:
        """Lay out the parts: what stands above, the stop or a page in its stead, the foot."""
        self.main = main
        box = column(*above, main, self.stack, self.foot, gap=0, parent=self)
        for at in (len(above), len(above) + 1):
            box.setStretch(at, 1)
        self.stack.hide()

    # -- the stop ----------------------------------------------------------------------------------
    def show_run(self, run: Run, tongues: Tongues, lacking: tuple[Text, ...]) -> None:
        """Show where the route has come to; `lacking` heads what the source does not state there."""
        raise NotImplementedError

    def show_slides(self, run: Run, tongues: Tongues) -> None:
        """Show the slides alone anew."""
        raise NotImplementedError

    def tell(self, slide: Slide | None) -> None:
        """Take down what the stop's evidence is, for `next_evidence`."""
        record = key_of(RECORD, slide.record) if slide and slide.record else ""
        self._figures = (slide.figures if slide else ()) or tuple(filter(None, (record,)))
        self._asked = -1
        self.close_drawer()

    def next_evidence(self) -> None:
        """Show the evidence of the stop's first figure, then of each next; after the last put it away."""
        self._asked = (self._asked if self.evidence() else -1) + 1
        if self._asked < len(self._figures):
            self.open_figure(self._figures[self._asked])
        else:
            self.close_drawer()

    # -- pages -------------------------------------------------------------------------------------
    @property
    def away(self) -> bool:
        """Whether a page is looked at instead of the stop."""
        return self._way is not None

    @property
    def place(self) -> Place | None:
        """The page looked at, if any."""
        return self._way.here if self._way is not None else None

    def look_at(self, place: Place) -> None:
        """Look at a page instead of the stop."""
        place = self.stack.resolve(place)
        if self._way is None:
            self._way = Navigator(place, self)
            self._way.moved.connect(self._moved)
            self._moved(place)
        else:
            self._way.settle(self.stack.here(self._way.here.page))
            self._way.go(place)

    def step(self, by: int) -> None:
        """Go back or forward among the pages looked at."""
        if self._way is not None:
            self._way.step(by)

    def _moved(self, place: Place) -> None:
        self.main.hide()
        self.stack.show()
        self.go(place)
        self.turned.emit()

    def close_one(self) -> bool:
        """Put away what lies on top: evidence, search, the page looked at; False where nothing does."""
        if self._search is not None or self.evidence():
            self.close_top()
            return True
        return self.back()

    def back(self) -> bool:
        """Put away all that lies over the stop; False where nothing did."""
        over = self.away or self._search is not None or bool(self.evidence())
        self.close_search()
        self.close_drawer()
        if self._way is not None:
            self._way.deleteLater()
            self._way = None
            self.stack.hide()
            self.main.show()
        if over:
            self.setFocus()
            self.turned.emit()
        return over

    @property
    def searching(self) -> bool:
        """Whether the search is open."""
        return self._search is not None

    def typed(self) -> str:
        """Give what is typed in an open search."""
        return self.over().search or ""

    # -- where things lie --------------------------------------------------------------------------
    @override
    def room(self) -> QRect:
        """Give where evidence and search lie: over the stop, or the page in its stead."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        return (self.stack if self.away else self.main).geometry()

    @override
    def _fit_search(self, search: SearchPanel) -> None:
        """Give the search the stop's place, so that what stands above and the foot can still be reached."""
        area = self.room()
        search.setGeometry(area)
        inner = QRect(QPoint(0, 0), area.size())
        if self._drawer is not None and self._evidence_on_top:
            inner.setRight(self._drawer.x() - area.x() - 1)
        search.fit(inner)

    def open_search_here(self) -> None:
        """Open the search over the stop."""
        self.open_search()
        self.turned.emit()

    @override
    def close_search(self) -> None:
        """Put the search away; what the audience may be shown is another then."""
        had = self._search is not None
        super().close_search()
        if had:
            self.turned.emit()
