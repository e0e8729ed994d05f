"""A tab of the exhibition page, shown as it is used."""

from collections.abc import Callable
from typing import TypeVar

from pytestqt.qtbot import QtBot

from zibo_app.ui.context import Context
from zibo_app.ui.stage.part import Part

SIZE = (1218, 540)
"""What a laptop's maximised window leaves for a tab, in px."""
Tab = TypeVar("Tab", bound=Part)


def opened(qtbot: QtBot, tab: Tab, size: tuple[int, int] = SIZE) -> Tab:
    """Show a tab at a size."""
    qtbot.addWidget(tab)
    tab.resize(*size)
    with qtbot.waitExposed(tab):
        tab.show()
    return tab


def opener(qtbot: QtBot, make: Callable[[Context], Tab]) -> Callable[..., Tab]:
    """Give what opens such a tab: `show(ctx, size)`."""

    def build(ctx: Context, size: tuple[int, int] = SIZE) -> Tab:
        return opened(qtbot, make(ctx), size)

    return build
