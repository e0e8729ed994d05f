"""Taking the stage with a saved route: staff's window makes room for it, and comes back after it."""

from PySide6.QtCore import QObject, Signal

from zibo_app.domain.edition import Seal
from zibo_app.domain.fault import Refused
from zibo_app.domain.route import Route
from zibo_app.domain.text import msg
from zibo_app.ui.hall.awake import Awake
from zibo_app.ui.present.presenter import Presenter
from zibo_app.ui.window import NOT_FOR_GUESTS, Window

GONE = msg("This route is no longer there.")
EMPTY = msg("This route has no stop that may be shown to its audience.")


class Showing(QObject):
    """Presents a route in place of a window; `ended` says that the window is staff's again."""

    ended = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._awake = Awake(parent=self)
        self.presenter: Presenter | None = None

    def present(self, which: str) -> None:
        """Present the saved route of this id; staff are told where it cannot be."""
        window = self._window
        if self.presenter is not None:
            return
        if window.ctx.catalogue.seal is Seal.BROKEN:
            window.frame.say(window.ctx.tr(NOT_FOR_GUESTS))
            return
        try:
            route = self._route(which)
        except Refused as refusal:
            window.frame.report(refusal)
            return
        if route is None:
            window.frame.say(window.ctx.tr(GONE))
        else:
            self._begin(route)

    def _route(self, which: str) -> Route | None:
        office = self._window.ctx.session.office
        routes = office.stage.routes() if office is not None else ()
        return next((route for route in routes if route.id == which), None)

    def _begin(self, route: Route) -> None:
        window = self._window
        home = window.screen().name()
        presenter = Presenter(window.ctx, route, window.settings, self, home=home)
        if not presenter.run.stops:
            presenter.deleteLater()
            window.frame.say(window.ctx.tr(EMPTY))
            return
        self.presenter = presenter
        presenter.left.connect(self._end)
        presenter.start()
        self._awake.on()
        window.hide()

    def _end(self) -> None:
        presenter, self.presenter = self.presenter, None
        if presenter is None:
            return
        self._awake.off()
        window, chosen = self._window, presenter.stage.chosen
        if chosen != window.settings.audience_screen:
            window.change(audience_screen=chosen)
        window.show()
        window.activateWindow()
        presenter.deleteLater()
        self.ended.emit()
