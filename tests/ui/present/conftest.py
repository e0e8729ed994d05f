"""A presenter over pretended screens, with a clock that goes when it is told to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import MakeContext
from tests.ui.offices import with_office
from zibo_app.domain.route import Route, Stop
from zibo_app.services.slides import loop_refs
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.context import Context
from zibo_app.ui.present import stage
from zibo_app.ui.present.places import Seen
from zibo_app.ui.present.presenter import Presenter
from zibo_app.ui.settings import Settings

LAPTOP, BEAMER = Seen("laptop", (0, 0, 1366, 768), primary=True), Seen("beamer", (1366, 0, 1920, 1080))
ONLY_FOR_STAFF = "只给讲解员看的提示"
OpenPresenter = Callable[..., Presenter]


class Pretended(QObject):
    """Screens that are said to be there; every window stands on the one there is."""

    changed = Signal()
    now: tuple[Seen, ...] = (LAPTOP, BEAMER)

    def seen(self) -> tuple[Seen, ...]:
        return self.now

    def named(self, name: str) -> QScreen | None:
        there = any(screen.name == name for screen in self.now)
        return QGuiApplication.primaryScreen() if there else None

    def become(self, *screens: Seen) -> None:
        """Plug in or out."""
        self.now = screens
        self.changed.emit()


class Hands:
    """A clock that stands still until it is moved on."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def route_of(catalogue: Catalogue, *refs: str, **more: Any) -> Route:
    """Make a route of the first three slides of the loop, a project and a question, or of these refs."""
    stops = refs or (*loop_refs(catalogue)[:3], "record:xiandao-ito", "question:land-price")
    made = Route(name="考察团", stops=tuple(Stop(ref=ref, seconds=60, note=ONLY_FOR_STAFF) for ref in stops))
    return replace(made, **more)


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def office_ctx(make_ctx: MakeContext, tmp_path: Path) -> Context:
    """Staff's context with an office store."""
    return with_office(make_ctx(), tmp_path)


@pytest.fixture
def open_presenter(
    office_ctx: Context, clock: Hands, monkeypatch: pytest.MonkeyPatch, program: QApplication
) -> Iterator[OpenPresenter]:
    """Begin a route: `open_presenter(LAPTOP, route=…, ctx=…, kept=Settings(…))`."""
    monkeypatch.setattr(stage, "Screens", Pretended)
    opened: list[Presenter] = []

    def build(
        *screens: Seen, route: Route | None = None, ctx: Context | None = None, kept: Settings | None = None
    ) -> Presenter:
        monkeypatch.setattr(Pretended, "now", screens or (LAPTOP, BEAMER))
        ctx = ctx or office_ctx
        route = route or route_of(ctx.catalogue)
        presenter = Presenter(ctx, route, kept or Settings(still=True), home="laptop", now=clock)
        opened.append(presenter)
        presenter.start()
        return presenter

    yield build
    for presenter in opened:
        presenter.stage.close()
        presenter.timing.stop()
        presenter.deleteLater()
    program.sendPostedEvents(None, QEvent.Type.DeferredDelete)
