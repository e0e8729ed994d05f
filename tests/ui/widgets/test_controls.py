"""Buttons, cards, badges and the message bar: what they say and what they do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.seen import words_of
from zibo_app.domain.evidence import GUEST_STATE, MARKS, Audience, State
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.faults import Code
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge, state_badge, state_line
from zibo_app.ui.widgets.banner import UNEXPECTED, Banner
from zibo_app.ui.widgets.buttons import Button, chip, icon_button, on_click
from zibo_app.ui.widgets.card import Active, Card

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("name", ["R&D", "&File", "A && B", "<b>x</b>", "招商", ""])
def test_a_buttons_text_is_no_shortcut(qtbot: QtBot, name: str) -> None:
    button = Button(name)
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.text().replace("&&", "&") == name
    assert button.accessibleName() == name


def test_a_click_calls_with_the_values_and_nothing_else(qtbot: QtBot) -> None:
    button, seen = chip("x"), []
    qtbot.addWidget(button)
    on_click(button, lambda *given: seen.append(given), "a", 2)
    qtbot.mouseClick(button, LEFT)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert seen == [("a", 2), ("a", 2)]
    assert not button.isChecked()


def test_an_icon_button_has_a_name_and_a_tip(ctx: Context, qtbot: QtBot) -> None:
    button = icon_button(ctx, "x", "Close <all>")
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("", "Close <all>")
    assert button.toolTip() == "<p>Close &lt;all&gt;</p>"
    assert not button.icon().isNull()


ACTS: dict[str, Callable[[QtBot, Active], None]] = {
    "mouse": lambda qtbot, card: qtbot.mouseClick(card, LEFT),
    "return": lambda qtbot, card: qtbot.keyClick(card, Qt.Key.Key_Return),
    "enter": lambda qtbot, card: qtbot.keyClick(card, Qt.Key.Key_Enter),
    "space": lambda qtbot, card: qtbot.keyClick(card, Qt.Key.Key_Space),
}
IDLE: dict[str, Callable[[QtBot, Active], None]] = {
    "right button": lambda qtbot, card: qtbot.mouseClick(card, Qt.MouseButton.RightButton),
    "other key": lambda qtbot, card: qtbot.keyClick(card, Qt.Key.Key_A),
    "escape": lambda qtbot, card: qtbot.keyClick(card, Qt.Key.Key_Escape),
    "press only": lambda qtbot, card: qtbot.mousePress(card, LEFT),
    "let go outside": lambda qtbot, card: (
        qtbot.mousePress(card, LEFT),
        qtbot.mouseRelease(card, LEFT, pos=QPoint(999, 5)),
    )[0],
}


@pytest.fixture
def active(qtbot: QtBot) -> Active:
    card = Active("the-key", name="A name")
    qtbot.addWidget(card)
    card.resize(100, 50)
    card.show()
    return card


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_card_is_activated(active: Active, qtbot: QtBot, act: Callable[[QtBot, Active], None]) -> None:
    heard: list[str] = []
    active.activated.connect(heard.append)
    act(qtbot, active)
    assert heard == ["the-key"]


@pytest.mark.parametrize("act", IDLE.values(), ids=IDLE)
def test_a_card_is_not_activated(active: Active, qtbot: QtBot, act: Callable[[QtBot, Active], None]) -> None:
    with qtbot.assertNotEmitted(active.activated):
        act(qtbot, active)


def test_a_card_can_be_reached(active: Active) -> None:
    assert active.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert active.accessibleName() == "A name"
    assert active.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_card_has_a_title_line_only_where_it_has_a_title(ctx: Context, qtbot: QtBot) -> None:
    titled, plain = Card(ctx, "Title", "unit"), Card(ctx, "")
    qtbot.addWidget(titled)
    qtbot.addWidget(plain)
    assert (titled.body.count(), plain.body.count()) == (1, 0)
    assert {"Title", "unit"} <= set(words_of(titled))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("state", list(State))
def test_a_state_is_a_mark_and_a_word_of_the_viewers(
    make_ctx: MakeContext, qtbot: QtBot, state: State, lang: Lang
) -> None:
    for viewer, word in ((Audience.STAFF, state.label), (Audience.PUBLIC, GUEST_STATE[state])):
        badge = state_badge(make_ctx(lang, viewer), state)
        qtbot.addWidget(badge)
        assert badge.accessibleName() == f"{MARKS[state]} {getattr(word, lang)}"


def test_a_badge_is_plain_text(ctx: Context, qtbot: QtBot) -> None:
    badge = Badge(ctx, "<b>x</b>", "query")
    qtbot.addWidget(badge)
    assert "<b>x</b>" in words_of(badge)
    assert badge.property("tone") == "query"


def test_a_foot_says_what_all_share(ctx: Context, qtbot: QtBot) -> None:
    line = state_line(ctx, "2023 年", "", "淄博高新区")
    qtbot.addWidget(line)
    assert line.text() == "✓ 原文 · 2023 年 · 淄博高新区"


@pytest.fixture
def banner(ctx: Context, qtbot: QtBot) -> Banner:
    made = Banner(ctx)
    qtbot.addWidget(made)
    return made


def test_a_line_is_put_away(banner: Banner, qtbot: QtBot) -> None:
    assert banner.isHidden()
    banner.say("<b>one</b>")
    assert banner.isVisible()
    assert "<b>one</b>" in words_of(banner)
    qtbot.mouseClick(banner._close, LEFT)
    assert banner.isHidden()


def test_what_lasts_comes_back(banner: Banner, qtbot: QtBot) -> None:
    banner.say("lasting", lasting=True)
    assert banner._close.isHidden()
    banner.say("passing")
    assert banner.accessibleName() == "passing"
    qtbot.mouseClick(banner._close, LEFT)
    assert banner.accessibleName() == "lasting"
    assert banner.isVisible()
    assert banner._close.isHidden()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ValueError("secret"), "E-U01"),
        (Code.LOCKED.refused(), "E-C10"),
        ("no error", "E-U01"),
        (None, "E-U01"),
    ],
)
def test_a_failure_is_said_in_words_with_its_code(banner: Banner, error: object, code: str) -> None:
    banner.report(error)
    said = banner.accessibleName()
    assert said.endswith(f"({code})")
    assert "secret" not in said
    assert UNEXPECTED.message.zh[:10] in said or code != "E-U01"
