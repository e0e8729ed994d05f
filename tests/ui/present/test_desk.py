"""The desk at all sizes: nothing cut, nothing outside, hostile words harmless; what it tells at a stop."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from tests.ui.present.conftest import ONLY_FOR_STAFF, route_of
from tests.ui.seen import laid_out, words_of
from tests.ui.strays import strays
from zibo_app.domain.evidence import Audience
from zibo_app.domain.route import Route, Stop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.slides import not_stated
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.context import Context
from zibo_app.ui.present.desk import DeskFrame
from zibo_app.ui.present.framed import Framed
from zibo_app.ui.present.opening import opened
from zibo_app.ui.present.run import Run
from zibo_app.ui.widgets.link import LineLink
from zibo_app.ui.widgets.note import NoteButton

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)]
BEAMERS = [QSize(1920, 1080), QSize(1024, 768), QSize(1080, 1920)]


def begun(ctx: Context, route: Route) -> Run:
    return opened(ctx.catalogue.seen_by(Audience.PUBLIC), route, ctx.session)


def desk(ctx: Context, qtbot: QtBot, size: tuple[int, int], run: Run, shape: QSize = BEAMERS[0]) -> DeskFrame:
    frame = DeskFrame(ctx)
    qtbot.addWidget(frame)
    frame.resize(*size)
    frame.body.take_shape(shape)
    with qtbot.waitExposed(frame):
        frame.show()
    show(frame, run)
    return frame


def show(frame: DeskFrame, run: Run) -> None:
    here = run.here
    assert here is not None
    frame.show_run(run, Tongues.BOTH, not_stated(frame.ctx.catalogue, here.stop.ref))
    frame.foot.tell(run, run.pace(75), running=True)
    frame.strip.tell(frame.ctx.say(here.slide.headline))
    laid_out()


def overlaps(parts: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    return [
        (one, other)
        for at, one in enumerate(parts)
        for other in parts[at + 1 :]
        if one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_nothing_is_cut_or_covered(
    office_ctx: Context, qtbot: QtBot, size: tuple[int, int], lang: Lang
) -> None:
    ctx = replace(office_ctx, lang=lang)
    run = begun(ctx, route_of(ctx.catalogue))
    for shape in BEAMERS:
        frame = desk(ctx, qtbot, size, run.go(3), shape)
        frame.foot.show_back(there=True)
        frame.strip.offer(something=True)
        laid_out()
        body = frame.body
        parts = [body.now, body.coming, body.next, body.notes, body.spoken, body.questions, body.unstated]
        assert list(strays(frame)) == []
        assert overlaps(parts) == []
        assert all(body.rect().contains(part.geometry()) for part in parts)
        assert all(part.height() >= 60 for part in parts if part is not body.coming)
        ratio = body.now.view.width() / body.now.view.height()
        assert ratio == pytest.approx(shape.width() / shape.height(), rel=0.02)


@pytest.mark.parametrize("scale", [1.5, 2.0])
@pytest.mark.parametrize("lang", LANGS)
def test_with_large_text_buttons_show_their_keys(
    make_ctx: MakeContext, qtbot: QtBot, scale: float, lang: Lang
) -> None:
    ctx = make_ctx(lang, scale=scale)
    frame = desk(ctx, qtbot, (1366, 768), begun(ctx, route_of(ctx.catalogue)))
    frame.foot.show_back(there=True)
    laid_out()
    buttons = [each for each in frame.foot.findChildren(QPushButton) if each.isVisible()]
    assert all(frame.foot.rect().contains(button.geometry()) for button in buttons)
    for one, other in pairwise(sorted(buttons, key=QWidget.x)):
        assert one.geometry().right() < other.geometry().left()
    assert all(button.accessibleName() for button in buttons)


def test_what_stands_at_a_stop(office_ctx: Context, qtbot: QtBot) -> None:
    run = begun(office_ctx, route_of(office_ctx.catalogue))
    frame = desk(office_ctx, qtbot, (1366, 768), run)
    words = words_of(frame)
    assert {
        ONLY_FOR_STAFF,
        "一百二十八亿元",
        "yì bǎi èr shí bā yì yuán",
        "RMB twelve point eight billion",
    } <= {*words}
    assert "土地价格和使用年限？" in " ".join(words)
    show(frame, run.go(3))
    assert {"用地面积"} & {word.strip() for word in words_of(frame.body.unstated)}
    show(frame, run.go(4))
    assert any("土地价格" in word for word in words_of(frame.body.unstated))


def test_a_stop_without_notes_or_figures_says_so(office_ctx: Context, qtbot: QtBot) -> None:
    route = Route(name="x", stops=(Stop(ref="question:land-price"),))
    frame = desk(office_ctx, qtbot, (1366, 768), begun(office_ctx, route))
    assert office_ctx.tr("No notes for this stop") in words_of(frame.body.notes)
    assert office_ctx.tr("No figures on this slide") in words_of(frame.body.spoken)
    assert office_ctx.tr("This is the last stop") in frame.body.coming.text()


def test_questions_noted_while_presenting_are_listed(office_ctx: Context, qtbot: QtBot) -> None:
    frame = desk(office_ctx, qtbot, (1366, 768), begun(office_ctx, route_of(office_ctx.catalogue)))
    panel = frame.body.questions
    assert office_ctx.tr("None yet") in words_of(panel)
    panel.field.field.setText("电价是多少？")
    QTest.keyClick(panel.field.field, Qt.Key.Key_Return)
    assert "· 电价是多少？" in words_of(panel)
    frame.body.unstated.findChildren(NoteButton)[0].note()
    assert sum(word.startswith("· ") for word in words_of(panel)) == 2
    fresh = desk(office_ctx, qtbot, (1366, 768), begun(office_ctx, route_of(office_ctx.catalogue)))
    assert office_ctx.tr("None yet") in words_of(fresh.body.questions)


def test_what_is_missing_is_noted_by_record_and_field(office_ctx: Context, qtbot: QtBot) -> None:
    run = begun(office_ctx, route_of(office_ctx.catalogue, "record:xiandao-ito", "question:land-price"))
    frame = desk(office_ctx, qtbot, (1366, 768), run)
    frame.body.unstated.findChildren(NoteButton)[0].note()
    show(frame, run.go(1))
    frame.body.unstated.findChildren(NoteButton)[0].note()
    office = office_ctx.session.office
    assert office is not None
    latest, first = office.noted()
    assert first.ref.startswith("xiandao-ito.")
    assert latest.ref == "land-price"


def test_a_figures_line_opens_its_evidence(office_ctx: Context, qtbot: QtBot) -> None:
    frame = desk(office_ctx, qtbot, (1366, 768), begun(office_ctx, route_of(office_ctx.catalogue)))
    link = frame.body.spoken.findChildren(LineLink)[0]
    link.activated.emit(link.key)
    assert frame.evidence() == link.key
    assert frame.drawer.geometry().bottom() < frame.foot.y()
    assert frame.drawer.geometry().top() >= frame.strip.height()


def test_the_search_leaves_strip_and_foot_in_reach(office_ctx: Context, qtbot: QtBot) -> None:
    frame = desk(office_ctx, qtbot, (1366, 768), begun(office_ctx, route_of(office_ctx.catalogue)))
    frame.open_search_here()
    for button in (frame.strip.swap, frame.foot.search):
        at = button.mapTo(frame, button.rect().center())
        assert frame.childAt(at) is button


def test_hostile_words_are_shown_as_they_are(hostile: Catalogue, office_ctx: Context, qtbot: QtBot) -> None:
    ctx = replace(office_ctx, catalogue=hostile)
    stops = tuple(Stop(ref=stop.ref, note=HOSTILE + LONG) for stop in route_of(hostile).stops)
    run = begun(ctx, Route(name=HOSTILE, stops=stops))
    frame = desk(ctx, qtbot, (1366, 768), run)
    for at in range(len(run.stops)):
        show(frame, run.go(at))
        assert list(strays(frame.strip)) == list(strays(frame.foot)) == []
    assert any(HOSTILE in word for word in words_of(frame.body.notes))


def test_without_an_office_store_missing_things_are_named(make_ctx: MakeContext, qtbot: QtBot) -> None:
    ctx = make_ctx()
    frame = desk(ctx, qtbot, (1366, 768), begun(ctx, route_of(ctx.catalogue, "record:xiandao-ito")))
    assert not frame.body.unstated.findChildren(NoteButton)
    assert any(word.startswith("? ") for word in words_of(frame.body.unstated))


def test_a_lost_audience_is_red(office_ctx: Context, qtbot: QtBot) -> None:
    frame = desk(office_ctx, qtbot, (1366, 768), begun(office_ctx, route_of(office_ctx.catalogue)))
    frame.strip.tell_lost()
    ground = frame.strip.grab().toImage().pixelColor(4, 4)
    assert ground == office_ctx.theme.color("kiln_text")
    ink = frame.strip.told.palette().color(frame.strip.told.foregroundRole())
    assert ink == office_ctx.theme.color("on_brand")
    frame.strip.tell("x")
    assert frame.strip.grab().toImage().pixelColor(4, 4) == office_ctx.theme.color("card")


def test_an_empty_shape_changes_nothing(ctx: Context, qtbot: QtBot) -> None:
    framed = Framed(ctx)
    qtbot.addWidget(framed)
    framed.resize(802, 452)
    framed.take_shape(QSize())
    framed.show()
    assert framed.view.size() == QSize(800, 450)
