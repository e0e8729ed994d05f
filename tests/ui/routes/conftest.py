"""The tab of routes over a real office store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.offices import with_office
from tests.ui.opened import opened as opened_tab
from zibo_app.domain.route import Guests, Route
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.routes.tab import RoutesTab

SIZE = (1216, 530)
"""The room of a tab in a window of 1366 x 690."""
OpenTab = Callable[..., RoutesTab]


@pytest.fixture
def open_tab(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenTab]:
    """Open the tab: `open_tab(lang="en", size=…, ctx=…)`; a `ctx` keeps its session."""
    contexts: list[Context] = []

    def opened(ctx: Context | None = None, size: tuple[int, int] = SIZE, **look: object) -> RoutesTab:
        if ctx is None:
            ctx = with_office(make_ctx(**({"lang": "en"} | look)), tmp_path)
        contexts.append(ctx)
        return opened_tab(qtbot, RoutesTab(ctx), size)

    yield opened
    for ctx in contexts:
        ctx.session.close()


def office_of(tab: RoutesTab) -> Office:
    """The store behind a tab."""
    assert tab.ctx.session.office
    return tab.ctx.session.office


def kept(tab: RoutesTab) -> tuple[Route, ...]:
    """The routes as they stand on disk: read by another store."""
    with_file = Office(office_of(tab).path)
    try:
        return with_file.stage.routes()
    finally:
        with_file.close()


def assembled(tab: RoutesTab, sector: str = "new-medicine", minutes: int = 15) -> Route:
    """Choose as staff do, and have the stops put together."""
    tab.choices.sector.actions_by_key[sector].trigger()
    tab.choices.guests.actions_by_key[str(Guests.INVESTORS)].trigger()
    tab.choices.minutes[minutes].click()
    tab.choices.make.click()
    return tab.desk.draft.now


def refs(tab: RoutesTab) -> list[str]:
    """The stops of the open route."""
    return [stop.ref for stop in tab.desk.draft.now.stops]
