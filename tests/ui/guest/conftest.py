"""What the tests of the visitor's pages share: a page shown at a laptop's size, for the public."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.pages.page import Page

OpenGuest = Callable[..., Page]


@pytest.fixture
def open_guest(make_ctx: MakeContext, qtbot: QtBot) -> OpenGuest:
    """Open a page: `open_guest("projects", state, record="", size=(w, h), lang="en", catalogue=…)`."""

    def opened(
        page: str,
        state: tuple[tuple[str, str], ...] = (),
        *,
        record: str = "",
        size: tuple[int, int] = (1366, 616),
        viewer: Audience = Audience.PUBLIC,
        **look: object,
    ) -> Page:
        ctx = make_ctx(viewer=viewer, **look)
        made = next(spec for spec in GUEST_PAGES if spec.id == page).make(ctx)
        qtbot.addWidget(made)
        made.resize(*size)
        made.show_place(record, state)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return opened
