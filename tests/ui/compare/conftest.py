"""A comparison shown as it stands on its page."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from zibo_app.services.compare import Comparison, compare
from zibo_app.ui.compare.table import CompareTable
from zibo_app.ui.context import Context

ShowTable = Callable[..., CompareTable]


@pytest.fixture
def show_table(qtbot: QtBot) -> ShowTable:
    """Show a table: `show_table(ctx, "a", "b", size=(1242, 560))`."""

    def shown(ctx: Context, *ids: str, size: tuple[int, int] = (1242, 560)) -> CompareTable:
        found = compare(ctx.catalogue, ids)
        assert isinstance(found, Comparison)
        table = CompareTable(ctx, found)
        qtbot.addWidget(table)
        table.resize(*size)
        with qtbot.waitExposed(table):
            table.show()
        return table

    return shown
