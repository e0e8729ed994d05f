"""What the audience sees: a slide, a page shown on purpose, an answer, or nothing; all of it for guests."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Slide, Tongues
from zibo_app.ui import theme
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.present.covering import Covering
from zibo_app.ui.present.swipes import Swipes
from zibo_app.ui.search.answers import Shown
from zibo_app.ui.search.large import LargeView
from zibo_app.ui.slides.view import SlideView
from zibo_app.ui.stack import PageStack


class AudienceWindow(Covering):
    """The audience's window, made from a guests' context only; nobody works in it, it only shows."""

    def __init__(self, ctx: Context, *, small: bool = False, still: bool = False) -> None:
        super().__init__()
        if ctx.viewer is Audience.STAFF:
            raise ValueError("the audience never sees the staff view")
        self.ctx = ctx
        theme.dress(self, ctx.theme)
        self.setWindowTitle(ctx.say(ctx.catalogue.edition.zone))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # who presents may be typing
        self.slide = SlideView(small=small, still=still)
        self.dark = SlideView(still=True)
        self.pages: PageStack | None = None
        self.answer: LargeView | None = None
        self._deck = QStackedLayout(self)
        self._deck.setContentsMargins(0, 0, 0, 0)
        for part in (self.slide, self.dark):
            self._deck.addWidget(part)
            Swipes(part).wished.connect(self.wished)

    def show_slide(self, slide: Slide | None, tongues: Tongues) -> None:
        """Show a slide; with None the bare dark page."""
        self.slide.show_slide(slide, tongues)
        self._turn(self.slide)

    def show_nothing(self) -> None:
        """Show the bare dark page."""
        self._turn(self.dark)

    def show_place(self, place: Place) -> bool:
        """Show a page as guests see it, where they have such a page and may see its record."""
        if self.pages is None:
            self.pages = PageStack(self.ctx, GUEST_PAGES)
            self._deck.addWidget(self._inert(self.pages))
        known = not place.record or place.record in self.ctx.catalogue.briefs((place.record,))
        wanted = self.pages.resolve(Place("", place.record) if place.record else Place(place.page))
        if not known or not (place.record or wanted.page == place.page):
            return False
        self.pages.go(wanted)
        self._turn(self.pages)
        return True

    def show_answer(self, answer: Shown) -> None:
        """Show an answer large; it is to be worded for guests."""
        if self.answer is not None:
            self._deck.removeWidget(self.answer)
            self.answer.deleteLater()
        self.answer = LargeView(self.ctx, answer)
        self._deck.addWidget(self._inert(self.answer))
        self._turn(self.answer)

    def _inert(self, part: QWidget) -> QWidget:
        """Let nobody work in a page from here: it is shown, the presenter leads."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return part

    def _turn(self, part: QWidget) -> None:
        self._deck.setCurrentWidget(part)
        self.setFocus()
