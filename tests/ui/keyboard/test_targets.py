"""At a touch screen all that can be touched is large enough for a finger, on every page a visitor reaches."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keyboard.conftest import OpenTouch
from tests.ui.seen import laid_out
from zibo_app import paths
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store import content
from zibo_app.ui.chains.node import ChainNode
from zibo_app.ui.frame import COMPARE
from zibo_app.ui.guest.frame import GUEST_PAGES, GuestFrame
from zibo_app.ui.navigator import Place
from zibo_app.ui.widgets.card import Active

FINGER = 56
RECORDS = [record for _, record in content.load(paths.content()).records]
PAGES = [spec.id for spec in GUEST_PAGES if spec.label]


def targets(frame: QWidget) -> Iterator[tuple[str, int, int]]:
    """All that is shown and can be touched: who it is, and its width and height in px."""
    for widget in frame.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton | Active | ChainNode | QLineEdit):
            name = f"{type(widget).__name__} {widget.property('role')} {widget.accessibleName()[:20]}"
            yield name, widget.width(), widget.height()
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            rects = [widget.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
            yield from ((type(widget).__name__, rect.width(), rect.height()) for rect in rects)


def small(frame: QWidget) -> list[tuple[str, int, int]]:
    laid_out()
    return [each for each in targets(frame) if min(each[1:]) < FINGER]


@pytest.fixture
def frame(open_touch: OpenTouch, lang: Lang) -> GuestFrame:
    return open_touch(lang)


@pytest.mark.parametrize("lang", LANGS)
def test_pages(frame: GuestFrame) -> None:
    counted = 0
    for page in PAGES:
        frame.go(Place(page))
        frame.set_steps(back=True, forward=False)
        assert small(frame) == [], page
        counted += len([*targets(frame)])
        for chip in frame.stack.currentWidget().findChildren(QAbstractButton):
            if chip.property("role") == "guest-chip" and chip.isCheckable():
                chip.click()
                assert small(frame) == [], f"{page} {chip.text()}"
    assert counted > 100


@pytest.mark.parametrize("lang", LANGS)
def test_records_and_evidence(frame: GuestFrame) -> None:
    kinds: set[str] = set()
    for record in RECORDS:
        place = frame.stack.resolve(Place("", record.id))
        if place.page == COMPARE or (type(record).__name__ in kinds and len(record.figures) < 3):
            continue
        kinds.add(type(record).__name__)
        frame.go(Place("record", record.id))
        assert small(frame) == [], record.id
        for figure in record.figures[:1]:
            frame.open_figure(f"{record.id}.{figure.key}")
            assert small(frame) == [], f"{record.id}.{figure.key}"
    assert len(kinds) >= 9


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("words", ["", "封装", "小巨人", "电价", "qqqqqq"])
def test_search(frame: GuestFrame, qtbot: QtBot, words: str) -> None:
    frame.go(Place("home"))
    frame.open_search(words)
    panel = frame._search
    assert panel is not None
    qtbot.waitUntil(lambda: not panel.asking.waiting)
    assert small(frame) == []
    assert panel.keyboard is not None
    assert not panel.keyboard.isHidden()


@pytest.mark.parametrize("lang", LANGS)
def test_a_question(frame: GuestFrame, qtbot: QtBot) -> None:
    frame.go(Place("home"))
    frame.doors.ask.click()
    panel = frame._asking
    assert panel is not None
    assert small(frame) == []
    panel.sheet.line.setText("电价")
    panel.sheet.send.click()
    assert small(frame) == []
