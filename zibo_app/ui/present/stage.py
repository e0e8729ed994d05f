"""The windows of a route on the screens there are: made, moved, covered, put away as screens come and go."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QScreen

from zibo_app.domain.route import Route
from zibo_app.ui.context import Context
from zibo_app.ui.present.audience import AudienceWindow
from zibo_app.ui.present.covering import Covering
from zibo_app.ui.present.guests import guests
from zibo_app.ui.present.places import NOWHERE, Places, place, swapped
from zibo_app.ui.present.screens import Screens
from zibo_app.ui.present.windows import Framing, PresenterWindow, SoloWindow
from zibo_app.ui.session import Session
from zibo_app.ui.settings import Settings

SETTLED = 300
"""Ms after which all is put in its place once more: plugging in a screen makes several changes."""


class Stage(QObject):
    """The windows; `wished` carries what is asked for in any of them, `arranged` that they are others now.

    `turned` says that a page or the search came or went in the window the presenter works in.
    """

    wished = Signal(str)
    turned = Signal()
    arranged = Signal()

    def __init__(self, ctx: Context, route: Route, settings: Settings, parent: QObject, home: str) -> None:
        super().__init__(parent)
        self._home = home
        self._ctx, self._route = ctx, route
        self._small, self._still = settings.small_screen == "yes", settings.still
        self.chosen = settings.audience_screen
        self._over = False
        self.places = NOWHERE
        self.desk: PresenterWindow | None = None
        self.audience: AudienceWindow | None = None
        self.solo: SoloWindow | None = None
        self.screens = Screens(self)
        self.screens.changed.connect(self._changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLED)
        self._later.timeout.connect(self.arrange)

    @property
    def window(self) -> Framing | None:
        """The window the presenter works in."""
        return self.solo if self.places.solo else self.desk

    @property
    def shown(self) -> AudienceWindow | None:
        """The audience's own window, while they see it."""
        return None if self.places.solo or self.places.lost else self.audience

    def arrange(self) -> None:
        """Put every window where it belongs, as the screens are now."""
        self._arrange(place(self.screens.seen(), self.chosen, self.places, self._home))

    def swap(self) -> None:
        """Change the two screens over; with the audience's gone let this one serve both."""
        if self.places.lost:
            self._arrange(Places("", self.places.desk))
        else:
            self._arrange(swapped(self.screens.seen(), self.places))
            self.chosen = self.places.audience

    def close(self) -> None:
        """Put everything away."""
        self._over = True
        self._later.stop()
        for window in (self.desk, self.audience, self.solo):
            if window is not None:
                window.done()
        self.desk = self.audience = self.solo = None

    def _changed(self) -> None:
        if not self._over:
            self.arrange()
            self._later.start()

    def _arrange(self, places: Places) -> None:
        self.places = places
        desk, audience = self.screens.named(places.desk), self.screens.named(places.audience)
        if places.solo:
            self._put_away(self.desk, self.audience)
            if audience is not None:
                self._solo(audience)
        else:
            self._put_away(self.solo, *(() if audience else (self.audience,)))
            if audience is not None:
                self._audience(audience)
            if desk is not None:
                self._desk(desk, audience.size() if audience else QSize())
        self.arranged.emit()
        if self.window is not None:
            self.window.take_keys()

    def _put_away(self, *windows: Covering | None) -> None:
        for window in windows:
            if window is not None:
                window.hide()

    def _solo(self, screen: QScreen) -> None:
        ctx = guests(self._ctx, self._route, screen.size(), Session(self._ctx.session.office))
        if self.solo is None or self.solo.frame.ctx.theme != ctx.theme:
            older, self.solo = self.solo, SoloWindow(ctx, small=self._small, still=self._still)
            self.solo.frame.turned.connect(self.turned)
            self._join(self.solo, older, self._solo_moved)
        self.solo.cover(screen)

    def _audience(self, screen: QScreen) -> None:
        ctx = guests(self._ctx, self._route, screen.size(), Session())
        if self.audience is None or self.audience.ctx.theme != ctx.theme:
            older, self.audience = self.audience, AudienceWindow(ctx, small=self._small, still=self._still)
            self._join(self.audience, older, self._audience_moved)
        self.audience.cover(screen)

    def _desk(self, screen: QScreen, shape: QSize) -> None:
        if self.desk is None:
            self.desk = PresenterWindow(self._ctx, small=self._small)
            self.desk.frame.turned.connect(self.turned)
            self._join(self.desk, None, self._desk_moved)
        if not shape.isEmpty():
            self.desk.frame.body.take_shape(shape)
        self.desk.cover(screen)

    def _join(self, window: Covering, older: Covering | None, moved: Callable[[QScreen], None]) -> None:
        window.wished.connect(self.wished)
        window.moved.connect(moved)
        if older is not None:
            older.done()

    # The window system moves windows when a screen goes: at once, before anything else is told.
    def _desk_moved(self, screen: QScreen) -> None:
        """Hide the desk where it has come to a screen that is not its own: the audience may see that one."""
        if self.desk is not None and screen is not None and screen.name() != self.places.desk:
            self.desk.hide()
            self._later.start()

    def _audience_moved(self, screen: QScreen) -> None:
        if self.audience is not None and screen is not None and screen.name() != self.places.audience:
            self.audience.hide()
            self._later.start()

    def _solo_moved(self, _screen: QScreen) -> None:
        self._later.start()
