"""What the tests of the search share: answers made by hand from the real catalogue, and the panel."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import CountAnswer, FigureAnswer, Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services import faq
from zibo_app.services.search import Found
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.search import asking
from zibo_app.ui.search.panel import SearchPanel
from zibo_app.ui.window import Window

Open = Callable[..., SearchPanel]
FIRM, PROJECT = "xinhenghui", "xinhenghui-packaging"
STAGE = Text("加快推进", "Advancing")


def brief(catalogue: Catalogue, which: str) -> Brief:
    return catalogue.briefs([which])[which]


def hits(catalogue: Catalogue) -> tuple[Hit, ...]:
    """A project, two firms found through their projects, and a project again: the best first."""
    said = Text("新恒汇高密度封装材料产业化项目", "Industrialization of High-Density Packaging Materials")
    return (
        Hit(brief(catalogue, PROJECT), Matched.NAME, note=STAGE),
        Hit(brief(catalogue, FIRM), Matched.RELATED, said, note=Text("电子信息", "Electronic information")),
        Hit(brief(catalogue, "xincai"), Matched.RELATED, said),
        Hit(brief(catalogue, "xincai-substrate"), Matched.NAME),
    )


def figure_answer(catalogue: Catalogue, which: str = "prov-key-projects.started") -> FigureAnswer:
    """A figure with the others of its record beside it."""
    figure = catalogue.figure(which) or catalogue.figures_of(which.partition(".")[0])[0]
    beside = tuple(each for each in catalogue.figures_of(figure.entity) if each.id != figure.id)
    return FigureAnswer(figure, brief(catalogue, figure.entity), beside)


def count_answer(catalogue: Catalogue) -> CountAnswer:
    briefs = tuple(brief(catalogue, which) for which in (PROJECT, "xincai-substrate"))
    return CountAnswer("project", "封装", briefs)


def question(catalogue: Catalogue, *, stated: bool) -> faq.Answer:
    return next(each for each in faq.answers(catalogue) if bool(each.stated) is stated)


def found_by_hand(catalogue: Catalogue, text: str) -> Found:
    """Answer as the search would, by what was typed; what is not known finds nothing."""
    whole = Found(text, ("封装", "packaging"), None, hits(catalogue), {"project": 60, "enterprise": 2})
    makers: dict[str, Callable[[], Found]] = {
        "hits": lambda: whole,
        "count": lambda: replace(whole, answer=count_answer(catalogue)),
        "figure": lambda: replace(whole, answer=figure_answer(catalogue), corrected="省重点"),
        "gap": lambda: Found(text, (text,), question(catalogue, stated=False)),
        "stated": lambda: replace(whole, answer=question(catalogue, stated=True)),
        "asked": lambda: Found(text, (text,), questions=(question(catalogue, stated=False),)),
    }
    return makers.get(text, lambda: Found(text, (text,)))()


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "search", found_by_hand)


@pytest.fixture
def open_panel(by_hand: None, open_window: OpenWindow, qtbot: QtBot) -> Open:
    """Open the search in a window: `open_panel("figure", lang="en", guest=True, size=…)`."""

    def opened(text: str = "", *, guest: bool = False, **look: object) -> SearchPanel:
        window = open_window(**look)
        if guest:
            window.act("viewer")
        window.frame.open_search(text)
        panel = panel_of(window)
        answered(panel, qtbot)
        return panel

    return opened


def panel_of(window: Window) -> SearchPanel:
    panel = window.frame._search
    assert panel is not None
    return panel


def answered(panel: SearchPanel, qtbot: QtBot) -> None:
    """Wait until what is typed is answered and laid out."""
    qtbot.waitUntil(lambda: not panel.asking.waiting, timeout=5000)
    for _ in range(3):
        QApplication.sendPostedEvents()


def type_in(panel: SearchPanel, text: str, qtbot: QtBot) -> None:
    """Type letters one by one, hanzi as an input method brings them."""
    if text.isascii():
        qtbot.keyClicks(panel.sheet.box, text)
    else:
        compose(panel.sheet.box, "", text)
    answered(panel, qtbot)


def compose(widget: object, preedit: str, commit: str = "") -> None:
    """Send what an input method sends: letters under way, or what they became."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]  # a widget, as the caller knows
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
