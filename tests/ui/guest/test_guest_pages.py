"""Industries, a single record and the questions, as a visitor sees them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import parts_of, words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Query
from zibo_app.domain.question import Coverage, Question, QuestionGroup
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.services.faq import Answer, Part, answers
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.guest.parts import GuestPart
from zibo_app.ui.guest.questions import QuestionCard
from zibo_app.ui.navigator import Place


def test_an_industry_is_chosen_and_shown(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("industries")
    names = list(page._choices)
    assert page.record() == names[0]
    for record, button in page._choices.items():
        with qtbot.waitSignal(page.settled, timeout=500):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert page.record() == record == page._pane.record()
        assert [key for key, each in page._choices.items() if each.property("selected")] == [record]
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert button.property("selected")


@pytest.mark.parametrize(
    ("asked", "shown"), [("new-materials", "new-materials"), ("", ""), ("no-such", ""), ("inov", "")]
)
def test_the_industry_asked_for_is_shown(open_guest: OpenGuest, asked: str, shown: str) -> None:
    page = open_guest("industries", record=asked)
    assert page.record() == (shown or next(iter(page._choices)))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("record", ["inov", "new-medicine", "value-added", "zone", "chunengu"])
def test_a_record_is_shown_with_its_name(open_guest: OpenGuest, record: str, lang: Lang) -> None:
    page = open_guest("record", record=record, lang=lang)
    assert page.record() == record
    brief = page.ctx.catalogue.briefs([record])[record]
    assert page.ctx.name(brief) in words_of(page)


@pytest.mark.parametrize("page", ["record", "industries"])
def test_the_scroll_is_kept(open_guest: OpenGuest, qtbot: QtBot, page: str) -> None:
    made = open_guest(page, record="new-medicine", size=(700, 300))
    bar = made._pane._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 60, timeout=2000)
    bar.setValue(60)
    assert made.state() == (("scroll", "60"),)
    again = open_guest(page, made.state(), record="new-medicine", size=(700, 300))
    qtbot.waitUntil(lambda: again._pane._scroll.verticalScrollBar().value() == 60, timeout=2000)


@pytest.mark.parametrize("record", ["", "no-such", "<b>", "张文涛"])
def test_a_record_that_is_not_there_leaves_a_sentence(open_guest: OpenGuest, record: str) -> None:
    page = open_guest("record", record="inov")
    page.show_place(record, ())
    page.resize(500, 500)
    assert len("".join(words_of(page))) > 5
    assert page.ctx.say(page.ctx.catalogue.briefs(["inov"])["inov"].name) not in words_of(page)


def test_a_staff_record_is_not_there(open_guest: OpenGuest, real: Catalogue) -> None:
    person = real.page(("person",), Query(), 0, 1)[0].brief
    page = open_guest("record", record=person.id)
    assert not any(person.name.zh in text for text in words_of(page))


@pytest.mark.parametrize("viewer", list(Audience))
def test_answers_hold_only_what_the_viewer_may_see(real: Catalogue, viewer: Audience) -> None:
    seen = real.seen_by(viewer)
    found = answers(seen)
    assert len(found) == len(seen.questions())
    for answer in found:
        assert answer.coverage is (answer.question.coverage if answer.parts else Coverage.NONE)
        for part in answer.parts:
            assert part.brief.id in seen.briefs([part.brief.id])
            assert part.figure is None or part.figure.audience in viewer.sees()


def test_coverage() -> None:
    plain = Question(id="q", group=QuestionGroup.LAND, text=Text("问", "Q"), refs=("a",))
    assert plain.coverage is Coverage.FULL
    partly = Question(
        id="q", group=QuestionGroup.LAND, text=Text("问", "Q"), refs=("a",), open=Text("缺", "rest")
    )
    assert partly.coverage is Coverage.PARTIAL
    assert Question(id="q", group=QuestionGroup.LAND, text=Text("问", "Q")).coverage is Coverage.NONE
    assert Answer(partly, ()).coverage is Coverage.NONE


@pytest.mark.parametrize("lang", LANGS)
def test_questions_by_group(open_guest: OpenGuest, lang: Lang) -> None:
    page = open_guest("questions", lang=lang)
    every = answers(page.ctx.catalogue)
    assert list(page._chips) == ["", *(group.value for group in QuestionGroup)]
    for group, chip in page._chips.items():
        chip.click()
        wanted = [a for a in every if group in {"", a.question.group.value}]
        cards = parts_of(page, QuestionCard)
        assert len(cards) == sum(a.coverage is not Coverage.NONE for a in wanted)
        words = " ".join(words_of(page))
        assert all(page.ctx.say(a.question.text) in words for a in wanted)
        assert (page.ctx.tr("Questions our staff will answer") in words) is any(
            a.coverage is Coverage.NONE for a in wanted
        )
        partly = words.count(page.ctx.tr("Partly stated"))
        assert bool(partly) is any(a.coverage is Coverage.PARTIAL for a in wanted)


def test_the_group_is_kept(open_guest: OpenGuest) -> None:
    page = open_guest("questions")
    page._chips["energy"].click()
    again = open_guest("questions", page.state())
    assert again._chips["energy"].isChecked()
    again.show_place("", ())
    assert again._chips[""].isChecked()
    assert open_guest("questions", (("group", "no such"),))._chips[""].isChecked()


def test_a_part_leads_to_its_evidence_or_record(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("questions")
    parts: list[Part] = [part for a in answers(page.ctx.catalogue) for part in a.parts]
    buttons = [b for card in page.findChildren(QuestionCard) for b in card.findChildren(GuestPart)]
    assert len(buttons) == len(parts)
    for button, part in zip(buttons, parts, strict=True):
        signal = page.place_requested if part.figure is None else page.figure_requested
        with qtbot.waitSignal(signal, timeout=500) as heard:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert heard.args == [Place("", part.brief.id) if part.figure is None else part.figure.id]
