"""A walk over all the audience's screen can show: no notes, no timer, nothing of staff's, no gaps counted."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.present.conftest import ONLY_FOR_STAFF, route_of
from tests.ui.seen import words_of
from tests.ui.test_visitor_walk import PERSONS, QUERIES, RECORDS, STAFF_WORDS, found, hidden
from zibo_app.domain.evidence import GUEST_STATE, Audience, State
from zibo_app.domain.route import Route
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.slides import every_ref, slide
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.present.audience import AudienceWindow
from zibo_app.ui.present.guests import audience_of, guests
from zibo_app.ui.present.sees import answer_to
from zibo_app.ui.session import Session

SIZE = QSize(1920, 1080)
ASKED = (
    "省重点项目",
    "小巨人",
    "封装",
    "电价",
    "链主",
    "新华制药",
    "税收",
    "园区",
    "电池",
    "土地价格",
    "rent",
)
Seen = dict[str, set[str]]


def context(make_ctx: MakeContext, lang: Lang = "zh", route: Route | None = None) -> Context:
    return guests(make_ctx(lang), route or Route(name="x"), SIZE, Session())


def walk(window: AudienceWindow) -> Iterator[str]:
    """Show everything there is to show; give where one is."""
    catalogue = window.ctx.catalogue
    for tongues in (Tongues.BOTH, Tongues.ZH, Tongues.EN):
        for ref in every_ref(catalogue):
            window.show_slide(slide(catalogue, ref), tongues)
            yield f"{tongues}:{ref}"
    for spec in GUEST_PAGES:
        window.show_place(Place(spec.id))
        yield spec.id
    for record in RECORDS:
        window.show_place(Place("", record.id))
        yield f"record:{record.id}"
    for words in ASKED:
        answer = answer_to(window.ctx, words)
        if answer is not None:
            window.show_answer(answer)
            yield f"answer:{words}"
    window.show_nothing()
    yield "nothing"


@pytest.fixture(scope="module", params=LANGS)
def walked(request: pytest.FixtureRequest, module_ctx: MakeContext) -> tuple[Lang, Seen]:
    lang: Lang = request.param
    window = AudienceWindow(context(module_ctx, lang))
    window.resize(SIZE)
    window.show()
    seen: Seen = defaultdict(set)
    for where in walk(window):
        for text in words_of(window):
            seen[text].add(where)
    window.done()
    return lang, seen


def test_the_walk_saw_something(walked: tuple[Lang, Seen]) -> None:
    places = set().union(*walked[1].values())
    assert len(walked[1]) > 600
    assert len(places) > 300
    assert sum(place.startswith("answer:") for place in places) > 4


def test_no_word_of_staffs(walked: tuple[Lang, Seen]) -> None:
    lang, seen = walked
    assert found(seen, re.compile(STAFF_WORDS[lang]).search) == []
    answered = [f"? {getattr(GUEST_STATE[State.NOT_STATED], each)}" for each in LANGS]
    assert found(seen, lambda text: QUERIES.search(_without(text, answered))) == []
    assert found(seen, lambda text: any(name in text for name in PERSONS)) == []


def _without(text: str, answered: list[str]) -> str:
    """Take out what is an answer to guests: that published material does not say it."""
    for words in answered:
        text = text.replace(words, "")
    return text


def test_nothing_that_is_not_released(walked: tuple[Lang, Seen]) -> None:
    shown = "\n".join(walked[1])
    assert {text for text in hidden(Audience.PUBLIC) if text in shown} == set()


def test_no_timer_no_counts_of_gaps_no_questions_of_others(walked: tuple[Lang, Seen]) -> None:
    lang, seen = walked
    assert found(seen, re.compile(r"^-?\d{1,3}:\d\d\b").search) == []
    words = [State.NOT_STATED.label, State.LOCAL.label, State.DERIVED.label]
    assert found(seen, lambda text: any(getattr(word, lang) in text for word in words)) == []
    gaps = re.compile(r"\d+\s*(项|个|处)?\s*(未载|未注明)|\d+ (gaps|not stated)")
    assert found(seen, gaps.search) == []


def test_it_is_made_from_a_guests_context_only(make_ctx: MakeContext, qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="never sees"):
        AudienceWindow(make_ctx())
    for audience in Audience:
        route = Route(name="x", audience=audience)
        assert audience_of(route) in {Audience.PUBLIC, Audience.DOMESTIC}
        assert not context(make_ctx, route=route).staff
    assert audience_of(Route(name="x", audience=Audience.STAFF)) is Audience.PUBLIC
    assert audience_of(Route(name="x", audience=Audience.DOMESTIC)) is Audience.DOMESTIC


def test_its_session_holds_nothing_of_staffs(office_ctx: Context) -> None:
    office_ctx.session.remember("机密")
    office_ctx.session.collect("xinhenghui")
    ctx = guests(office_ctx, Route(name="x"), SIZE, Session())
    assert ctx.session.office is None
    assert ctx.session.recent == ctx.session.tray == ()
    assert ctx.theme.name == "dark"


@pytest.mark.parametrize(("size", "scale"), [((1024, 768), 1.0), ((1920, 1080), 1.4), ((3840, 2160), 2.8)])
def test_pages_are_larger_on_larger_screens(ctx: Context, size: tuple[int, int], scale: float) -> None:
    assert guests(ctx, Route(name="x"), QSize(*size), Session()).theme.scale == scale


def test_the_routes_language_is_that_of_pages(ctx: Context) -> None:
    for tongues, lang in ((Tongues.EN, "en"), (Tongues.ZH, "zh"), (Tongues.BOTH, "zh")):
        assert guests(ctx, Route(name="x", tongues=tongues), SIZE, Session()).lang == lang
    english = replace(ctx, lang="en")
    assert guests(english, Route(name="x", tongues=Tongues.ALTERNATING), SIZE, Session()).lang == "en"


@pytest.fixture
def window(make_ctx: MakeContext, qtbot: QtBot) -> Iterator[AudienceWindow]:
    made = AudienceWindow(context(make_ctx), still=True)
    made.resize(SIZE)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.done()


def test_the_note_of_a_stop_is_no_part_of_its_slide(window: AudienceWindow) -> None:
    catalogue = window.ctx.catalogue
    for stop in route_of(catalogue).stops:
        window.show_slide(slide(catalogue, stop.ref), Tongues.BOTH)
        assert not any(ONLY_FOR_STAFF in word for word in words_of(window))


def test_a_record_guests_do_not_have_is_not_shown(window: AudienceWindow) -> None:
    shut = [record for record in RECORDS if record.audience is Audience.STAFF]
    assert shut
    window.show_nothing()
    for record in shut:
        assert not window.show_place(Place("", record.id))
    assert not window.show_place(Place("settings"))
    assert not window.show_place(Place("visitors"))
    assert words_of(window) == [window.windowTitle()]
    assert window.show_place(Place("enterprises", "xinhua-pharma"))
    assert "新华制药" in words_of(window)


def test_nobody_works_in_it(window: AudienceWindow, qtbot: QtBot) -> None:
    window.show_place(Place("questions"))
    before = words_of(window)
    for part in window.findChildren(QAbstractButton):
        if part.isVisible():
            at = part.mapTo(window, part.rect().center())
            assert window.childAt(at) is not part
    assert not [part for part in window.findChildren(QLineEdit) if part.isVisible()]
    assert words_of(window) == before


def test_keys_and_fingers_ask_for_the_next_stop(window: AudienceWindow, qtbot: QtBot) -> None:
    window.show_slide(slide(window.ctx.catalogue, "record:zone"), Tongues.BOTH)
    wishes: list[str] = []
    window.wished.connect(wishes.append)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    right, middle = window.rect().center(), window.rect().center()
    right.setX(window.width() - 20)
    for point in (right, middle):
        QTest.mouseClick(window.slide, Qt.MouseButton.LeftButton, pos=point)
    assert wishes == ["next", "next"]


def test_to_close_it_is_to_leave(window: AudienceWindow) -> None:
    wishes: list[str] = []
    window.wished.connect(wishes.append)
    assert not window.close()
    assert window.isVisible()
    assert wishes == ["leave"]


def test_shown_again_it_asks_for_no_keys(make_ctx: MakeContext, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else what who presents is typing is lost: this window has nothing to type into."""
    window = AudienceWindow(context(make_ctx))
    # Qt's own showFullScreen activates the window whatever its attributes say.
    monkeypatch.setattr(AudienceWindow, "showFullScreen", lambda _self: pytest.fail("it asks for the keys"))
    window.cover(QGuiApplication.primaryScreen())
    assert window.isFullScreen()
    assert window.isVisible()
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.done()
