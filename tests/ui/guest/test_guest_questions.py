"""The common questions as a visitor touches them: answers, sectors, and what our staff will answer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import parts_of, words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Origin
from zibo_app.services.faq import Item, answers
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.office import Office
from zibo_app.ui.checklist.words import key_of_item
from zibo_app.ui.guest.answers import QuestionCard, UnsaidBlock
from zibo_app.ui.guest.parts import GuestPart
from zibo_app.ui.guest.questions import QuestionsPage
from zibo_app.ui.navigator import Place
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.note import NoteButton

ALL = (("group", ""),)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path / "office.db")
    yield opened
    opened.close()


@pytest.fixture
def noting(make_ctx: MakeContext, qtbot: QtBot, office: Office) -> QuestionsPage:
    """The page where there is an office store."""
    ctx = replace(make_ctx(viewer=Audience.PUBLIC), session=Session(office))
    page = QuestionsPage(ctx)
    qtbot.addWidget(page)
    page.resize(1366, 616)
    page.show_place("", ALL)
    with qtbot.waitExposed(page):
        page.show()
    return page


def parts(page: QuestionsPage) -> list[GuestPart]:
    return [part for card in parts_of(page, QuestionCard) for part in card.findChildren(GuestPart)]


@pytest.mark.parametrize("viewer", list(Audience))
def test_answers_hold_only_what_the_viewer_may_see(real: Catalogue, viewer: Audience) -> None:
    seen = real.seen_by(viewer)
    found = answers(seen)
    assert len(found) == len(seen.questions())
    for item in (item for answer in found for part in answer.parts for item in part.items):
        assert item.brief.id in seen.briefs([item.brief.id])
        assert item.said is None or item.said.audience in viewer.sees()


def test_cards_stay_for_whoever_comes_back(open_guest: OpenGuest) -> None:
    page = open_guest("questions")
    cards = parts_of(page, QuestionCard)
    page.show_place("", page.state())
    assert parts_of(page, QuestionCard) == cards
    page.show_place(cards[-1].answer.question.id, page.state())
    assert [card for card in parts_of(page, QuestionCard) if card.property("selected")] == cards[-1:]
    page.show_place("", ALL)
    assert cards[0] not in parts_of(page, QuestionCard)


@pytest.mark.parametrize("lang", LANGS)
def test_questions_by_group(open_guest: OpenGuest, lang: Lang) -> None:
    page = open_guest("questions", lang=lang)
    every = answers(page.ctx.catalogue)
    assert list(page._chips) == ["", *(group.value for group in QuestionGroup)]
    for group, chip in page._chips.items():
        chip.click()
        wanted = [a for a in every if group in {"", a.question.group.value}]
        cards = parts_of(page, QuestionCard)
        assert [card.answer.question.id for card in cards] == [
            a.question.id for a in wanted if a.coverage is not Coverage.NONE
        ]
        words = " ".join(words_of(page))
        assert all(page.ctx.say(a.question.text) in words for a in wanted)
        gaps = any(a.coverage is Coverage.NONE for a in wanted)
        assert bool(parts_of(page, UnsaidBlock)) is gaps
        assert (page.ctx.tr("Questions our staff will answer") in words) is gaps
        partly = any(a.coverage is Coverage.PARTIAL for a in wanted)
        assert (page.ctx.tr("Partly stated") in words) is partly


def test_a_part_leads_to_its_evidence_or_record(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("questions", ALL)
    items: list[Item] = [i for a in answers(page.ctx.catalogue) for part in a.parts for i in part.items]
    buttons = parts(page)
    assert len(buttons) == len(items)
    for button, item in zip(buttons, items, strict=True):
        record = item.said is None
        with qtbot.waitSignal(page.place_requested if record else page.figure_requested) as heard:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert heard.args == [Place("", item.brief.id) if record else key_of_item(item)]


def test_what_belongs_to_a_figure_stands_on_its_button(open_guest: OpenGuest) -> None:
    page = open_guest("questions", ALL)
    names = [part.accessibleName() for part in parts(page)]
    assert "已发放 4.94亿元（各产品合计，不是额度或承诺；2023 年）" in names
    assert "总投资 23.8亿元（据企业介绍）" in names
    assert "拟上市企业 5家（2024 年计划 · 完成情况未载）" in names
    words = words_of(page)
    assert "链主" in words
    assert "等（属全市产业链，未注明哪一条）" in words
    assert "以上均为 2023 年" in words


def test_what_is_not_published_is_named_without_marks_or_counts(open_guest: OpenGuest) -> None:
    page = open_guest("questions", ALL)
    words = words_of(page)
    assert "公开资料未载明：额度、利率与条件、基金、担保" in words
    assert not any("原文" in text or "推算" in text or text.startswith("?") for text in words)
    page._chips["land"].click()
    block = parts_of(page, UnsaidBlock)[0]
    assert list(block.lines) == ["land-price", "plots", "rent", "distances", "location"]
    assert not any(letter.isdigit() for text in words_of(block) for letter in text)


def test_a_sector_is_asked_about(open_guest: OpenGuest, qtbot: QtBot) -> None:
    page = open_guest("questions", ALL)
    with qtbot.waitSignal(page.settled):
        page._sectors["new-energy"].click()
    assert [key for key, chip in page._sectors.items() if chip.isChecked()] == ["new-energy"]
    firms = next(card for card in parts_of(page, QuestionCard) if card.answer.question.id == "peers")
    assert [part.key for part in firms.findChildren(GuestPart)] == ["weilan", "huaneng", "langu"]
    page._sectors["intelligent-equipment"].click()
    assert "peers" in parts_of(page, UnsaidBlock)[0].lines
    page._sectors[""].click()
    assert len(parts_of(page, QuestionCard)) == 19


# -- the place -------------------------------------------------------------------------------------
def test_the_group_and_the_sector_are_kept(open_guest: OpenGuest) -> None:
    page = open_guest("questions")
    page._chips["energy"].click()
    page._sectors["new-medicine"].click()
    again = open_guest("questions", page.state())
    assert again._chips["energy"].isChecked()
    assert again._sectors["new-medicine"].isChecked()
    again.show_place("", ())
    assert again._chips["industry"].isChecked()
    assert again._sectors[""].isChecked()
    senseless = open_guest("questions", (("group", "no such"), ("sector", "inov"), ("scroll", "?")))
    assert senseless._chips[""].isChecked()
    assert senseless._sectors[""].isChecked()


@pytest.mark.parametrize("question", ["contact", "logistics", "peers"])
def test_a_question_is_gone_to_and_marked(open_guest: OpenGuest, qtbot: QtBot, question: str) -> None:
    page = open_guest("questions", record=question)
    assert page.record() == question
    assert [key for key, each in page._shown.items() if each.property("selected")] == [question]
    qtbot.waitUntil(lambda: not page._shown[question].visibleRegion().isEmpty(), timeout=2000)
    page._chips["energy"].click()
    assert page.record() == ""


@pytest.mark.parametrize("record", ["", "no-such", "<b>", "inov"])
def test_a_question_that_is_not_there_marks_nothing(open_guest: OpenGuest, record: str) -> None:
    page = open_guest("questions", record=record)
    assert page.record() == ""
    assert not any(each.property("selected") for each in page._shown.values())


# -- leaving a question ----------------------------------------------------------------------------
def test_each_open_question_can_be_left(noting: QuestionsPage, qtbot: QtBot, office: Office) -> None:
    line = parts_of(noting, UnsaidBlock)[0].lines["tax"]
    qtbot.mouseClick(line.findChild(NoteButton).button, Qt.MouseButton.LeftButton)
    found = office.noted()
    assert [(n.text, n.origin, n.ref, n.viewer) for n in found] == [
        ("税率和减免？", Origin.CHECKLIST, "tax", Audience.PUBLIC)
    ]
    buttons = parts_of(noting, NoteButton)
    gaps = [a for a in answers(noting.ctx.catalogue) if a.coverage is not Coverage.FULL]
    assert len(buttons) == len(gaps)


def test_without_an_office_no_question_can_be_left(open_guest: OpenGuest) -> None:
    assert parts_of(open_guest("questions", ALL), NoteButton) == []


@pytest.mark.parametrize("size", [(1366, 616), (700, 400)])
def test_words_stay_inside(open_guest: OpenGuest, hostile: Catalogue, size: tuple[int, int]) -> None:
    page = open_guest("questions", ALL, catalogue=hostile, size=size)
    content, area = page._scroll.widget(), page._scroll.viewport()
    assert content.width() <= area.width()
    assert all(part.width() <= area.width() for part in parts(page))
    assert any("<img src='file:///x'>" in text for text in words_of(page))


@pytest.mark.parametrize("lang", LANGS)
def test_a_label_stays_with_its_first_button(open_guest: OpenGuest, lang: Lang) -> None:
    page = open_guest("questions", ALL, lang=lang, size=(800, 600))
    for part in parts(page):
        holder = part.parentWidget()
        beside = [child for child in holder.children() if child.property("role") == "guest-label"]
        if beside:
            assert beside[0].geometry().right() < part.geometry().left()
            assert part.geometry().right() <= holder.width()
