"""The smaller parts of presenting: clocks, swipes, windows that cover, readings, words of what is seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.present.conftest import ONLY_FOR_STAFF, Hands
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Tongues
from zibo_app.services.slides import slide
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.present.covering import Covering
from zibo_app.ui.present.foot import Foot
from zibo_app.ui.present.frame import StopFrame
from zibo_app.ui.present.reading import NotesPanel, SpokenPanel
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.sees import answer_to, page_name
from zibo_app.ui.present.swipes import Swipes
from zibo_app.ui.present.timing import Timing


def test_the_timer_runs_is_held_and_runs_on(qtbot: QtBot) -> None:
    owner, clock = QObject(), Hands()
    timing = Timing(owner, clock)
    assert (timing.running, timing.elapsed) == (False, 0.0)
    timing.start(turning=False)
    clock.now += 10
    assert timing.elapsed == 10
    timing.swap()
    clock.now += 10
    assert (timing.running, timing.elapsed) == (False, 10)
    timing.swap()
    clock.now += 1
    assert timing.elapsed == 11
    timing.start(turning=True)
    clock.now -= 500
    assert timing.elapsed >= 10  # no clock is set back; one that is does no harm
    timing.stop()


def test_languages_turn_only_where_they_alternate(qtbot: QtBot) -> None:
    owner = QObject()
    for turning in (True, False):
        timing = Timing(owner, Hands())
        timing.start(turning=turning)
        assert timing._turn.isActive() is turning
        assert timing._tick.isActive()
        timing.stop()
        assert not timing._turn.isActive()
        assert not timing._tick.isActive()


class Slab(QWidget):
    """A plain widget to swipe on."""


def test_other_buttons_and_lone_releases_ask_for_nothing(qtbot: QtBot) -> None:
    slab = Slab()
    qtbot.addWidget(slab)
    slab.resize(1000, 500)
    wishes: list[str] = []
    swipes = Swipes(slab)
    swipes.wished.connect(wishes.append)
    QTest.mouseClick(slab, Qt.MouseButton.RightButton)
    QTest.mouseRelease(slab, Qt.MouseButton.LeftButton)
    assert wishes == []
    for x, wish in ((999, "next"), (1, "back"), (500, "")):
        wishes.clear()
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            at = QPointF(x, 250)
            QGuiApplication.sendEvent(slab, QMouseEvent(kind, at, at, left, left, none))
        assert wishes == ([wish] if wish else [])


def test_a_window_covers_a_screen_and_is_closed_by_who_made_it(qtbot: QtBot) -> None:
    window, screen = Covering(), QGuiApplication.primaryScreen()
    wishes: list[str] = []
    window.wished.connect(wishes.append)
    window.cover(screen)
    assert window.isFullScreen()
    assert window.geometry() == screen.geometry()
    window.resize(300, 200)
    window.cover(screen)
    assert window.geometry() == screen.geometry()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert not window.close()
    assert wishes == ["next", "leave"]
    window.done()
    assert not window.isVisible()


def test_it_tells_when_it_was_moved_to_another_screen(qtbot: QtBot) -> None:
    window = Covering()
    told: list[object] = []
    window.moved.connect(told.append)
    screen = QGuiApplication.primaryScreen()
    window.windowHandle().screenChanged.emit(screen)
    assert told == [screen]
    window.done()


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_what_is_read_at_a_stop(make_ctx: MakeContext, qtbot: QtBot, viewer: Audience) -> None:
    ctx = make_ctx(viewer=viewer)
    panel = SpokenPanel(ctx)
    qtbot.addWidget(panel)
    panel.tell(slide(ctx.catalogue.seen_by(Audience.PUBLIC), "record:xinhenghui"))
    assert "新恒汇 · Xīnhénghuì" in words_of(panel)
    panel.tell(slide(ctx.catalogue.seen_by(Audience.PUBLIC), "record:xiandao-ito"))
    words = words_of(panel)
    assert "二十三点八亿元" in words
    assert "RMB two point three eight billion" in words
    panel.tell(None)
    assert ctx.tr("No figures on this slide") in words_of(panel)


def test_notes_are_plain_text(ctx: Context, qtbot: QtBot) -> None:
    panel = NotesPanel(ctx)
    qtbot.addWidget(panel)
    panel.tell(HOSTILE)
    assert HOSTILE in words_of(panel)
    panel.tell(ONLY_FOR_STAFF + "\n第二行")
    assert f"{ONLY_FOR_STAFF}\n第二行" in words_of(panel)
    panel.tell("")
    assert ctx.tr("No notes for this stop") in words_of(panel)


def test_pages_are_called_as_the_presenter_calls_them(ctx: Context) -> None:
    assert page_name(ctx, Place("enterprises", "xinhua-pharma")) == "新华制药"
    assert page_name(ctx, Place("questions")) == ctx.tr("Common questions")
    assert page_name(ctx, Place("elsewhere")) == ctx.tr("Home")
    assert page_name(ctx, Place("record", "gone")) == ctx.tr("Home")


def test_answers_are_worded_for_guests(make_ctx: MakeContext) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    answer = answer_to(guest, "电价")
    assert answer is not None
    assert "公开资料未载明" in answer.badge[0]
    assert answer_to(guest, "   ") is None
    assert answer_to(guest, HOSTILE) is None


def test_a_frame_of_its_own_shows_nothing(make_ctx: MakeContext, qtbot: QtBot) -> None:
    ctx = make_ctx(viewer=Audience.PUBLIC)
    frame = StopFrame(ctx, GUEST_PAGES, Foot(ctx))
    qtbot.addWidget(frame)
    frame.lay(QWidget())
    with pytest.raises(NotImplementedError):
        frame.show_run(Run(()), Tongues.ZH, ())
    with pytest.raises(NotImplementedError):
        frame.show_slides(Run(()), Tongues.ZH)
    assert not frame.close_one()
    assert frame.place is None
    frame.step(-1)
    made = slide(ctx.catalogue, "record:xinhua-pharma")
    assert made is not None
    frame.tell(replace(made, figures=(), record=""))
    frame.next_evidence()
    assert frame.evidence() == ""
    frame.tell(made)
    frame.next_evidence()
    assert frame.evidence() or not made.figures
