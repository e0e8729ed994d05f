"""The page of questions as its tests open it."""

from pytestqt.qtbot import QtBot

from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.pages.questions import QuestionsPage

DESK = (1282, 634)
ALL: State = (("group", ""),)


def shown(
    ctx: Context, qtbot: QtBot, record: str = "", state: State = (), size: tuple[int, int] = DESK
) -> QuestionsPage:
    page = QuestionsPage(ctx)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show_place(record, state)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page
