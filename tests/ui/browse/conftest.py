"""What the tests of a browse page's parts share: a page at a laptop's size, and what is read on a widget."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.listing import Query, Row
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.browse import BrowsePage

SIZE = (1282, 634)
Show = Callable[[QWidget], QWidget]
OpenPage = Callable[..., BrowsePage]


def read(widget: QWidget) -> list[str]:
    """Give every word shown on a widget: labels and buttons that are not hidden within it."""
    labels = [x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
    buttons = [x.text() for x in widget.findChildren(QPushButton) if x.isVisibleTo(widget)]
    return [text.replace("\u200b", "") for text in (*labels, *buttons) if text]


def says(widget: QWidget, words: str) -> bool:
    """Whether these words stand somewhere on a widget."""
    return any(words in text for text in read(widget))


def row_of(ctx: Context, record: str) -> Row:
    """Give a record as a line of a list."""
    return ctx.catalogue.lines([record])[record]


def first_row(ctx: Context, kind: str) -> Row:
    """Give the first line of the list of a kind."""
    return ctx.catalogue.page((kind,), Query(), 0, 1)[0]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a widget at a laptop's size, laid out."""

    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(*SIZE)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return shown


@pytest.fixture
def open_page(make_ctx: MakeContext, show: Show) -> OpenPage:
    """Open a browse page: `open_page(PARKS, record, state, lang="en", …)`."""

    def opened(spec: BrowseSpec, record: str = "", state: State = (), **how: object) -> BrowsePage:
        page = BrowsePage(spec, make_ctx(**how))
        page.show_place(record, state)
        show(page)
        return page

    return opened
