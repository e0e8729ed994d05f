"""The foot, the timer and the strip: what they tell, what their buttons ask for, how they give way."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.present.conftest import route_of
from tests.ui.seen import laid_out
from zibo_app.domain.evidence import Audience
from zibo_app.domain.pace import Pace
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.context import Context
from zibo_app.ui.present import keys
from zibo_app.ui.present.buttons import KeyButton
from zibo_app.ui.present.foot import HIGH, LOW, Foot
from zibo_app.ui.present.opening import opened
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.strip import Strip
from zibo_app.ui.present.timer import TimerView
from zibo_app.ui.session import Session

PLAN = (60, 60, 60)


@pytest.fixture
def run(ctx: Context) -> Run:
    return opened(ctx.catalogue.seen_by(Audience.PUBLIC), route_of(ctx.catalogue), Session())


def foot_of(ctx: Context, qtbot: QtBot, *, small: bool = False, wide: int = 1366) -> Foot:
    foot = Foot(ctx, small=small)
    qtbot.addWidget(foot)
    foot.resize(wide, foot.height())
    foot.show()
    laid_out()
    return foot


@pytest.mark.parametrize(
    ("pace", "role", "words"),
    [
        (Pace(PLAN, 0, 5), "second", "按时"),
        (Pace(PLAN, 2, 60), "second", "提前 1:00"),
        (Pace(PLAN, 0, 100), "behind", "超时 0:40"),
    ],
)
def test_the_pace_is_told_in_words_and_marked(
    ctx: Context, qtbot: QtBot, pace: Pace, role: str, words: str
) -> None:
    timer = TimerView(ctx)
    qtbot.addWidget(timer)
    timer.tell(pace, running=True)
    assert timer.pace.text() == words
    assert timer.pace.property("role") == role
    assert timer.of.text() == "/ 3:00"
    assert words in timer.accessibleName()
    timer.tell(pace, running=False)
    assert ctx.tr("Held") in timer.of.text()


def test_every_button_asks_for_what_it_says(ctx: Context, qtbot: QtBot, run: Run) -> None:
    foot = foot_of(ctx, qtbot, small=True)
    foot.show_back(there=True)
    foot.tell(run.go(2), run.pace(0), running=True)
    wishes: list[str] = []
    foot.wished.connect(wishes.append)
    buttons = (foot.before, foot.after, foot.hold, foot.black, foot.search, foot.evidence, foot.notes)
    for button in (*buttons, foot.back, foot.leave):
        button.click()
    assert wishes == [
        keys.BACK,
        keys.NEXT,
        keys.TIMER,
        keys.BLANK,
        keys.SEARCH,
        keys.EVIDENCE,
        keys.NOTES,
        keys.RETURN,
        keys.LEAVE,
    ]


def test_a_press_takes_no_keys_from_the_stop(ctx: Context, qtbot: QtBot) -> None:
    foot = foot_of(ctx, qtbot)
    for button in foot.findChildren(QPushButton):
        assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
        assert button.accessibleName()
        assert button.toolTip()
    QTest.mouseClick(foot.search, Qt.MouseButton.LeftButton)
    assert not foot.search.hasFocus()


def test_how_far_it_has_come(ctx: Context, qtbot: QtBot, run: Run) -> None:
    foot = foot_of(ctx, qtbot)
    foot.tell(run, run.pace(0), running=True)
    assert foot.at.text() == "1 / 5"
    assert (foot.before.isEnabled(), foot.after.isEnabled()) == (False, True)
    foot.tell(run.go(4).swap_blank(), run.pace(0), running=True)
    assert foot.at.text() == "5 / 5"
    assert (foot.before.isEnabled(), foot.after.isEnabled()) == (True, False)
    assert foot.black.isChecked()
    foot.tell(Run(()), Run(()).pace(0), running=True)
    assert foot.at.text() == "0 / 0"


def test_the_timers_button_shows_what_it_does(ctx: Context, qtbot: QtBot, run: Run) -> None:
    foot = foot_of(ctx, qtbot)
    pictures = []
    for running in (True, False, True):
        foot.tell(run, run.pace(0), running=running)
        pictures.append(foot.hold.icon().pixmap(QSize(18, 18)).toImage())
    assert pictures[0] == pictures[2]
    assert pictures[0] != pictures[1]


def test_it_is_low_where_the_audience_sees_it(ctx: Context, qtbot: QtBot) -> None:
    assert foot_of(ctx, qtbot).height() == HIGH
    small = foot_of(ctx, qtbot, small=True)
    assert small.height() == LOW
    assert small.notes.isVisible()
    assert not foot_of(ctx, qtbot).notes.isVisible()


@pytest.mark.parametrize("lang", LANGS)
def test_where_room_is_short_buttons_show_their_keys(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang)
    foot = foot_of(ctx, qtbot)
    assert foot.black.text() == ctx.tr("Black")
    foot.resize(480, foot.height())
    assert (foot.black.text(), foot.search.text(), foot.leave.text()) == ("B", "Ctrl+K", "Esc")
    assert ctx.tr("Black") in foot.black.accessibleName()
    foot.resize(1366, foot.height())
    assert foot.black.text() == ctx.tr("Black")
    foot.say(HOSTILE)
    assert foot.black.text() == ctx.tr("Black")
    assert foot.told.text().startswith("<img")


def test_it_says_where_the_evidence_stands_when_nothing_else_is_to_be_said(
    ctx: Context, qtbot: QtBot
) -> None:
    foot = foot_of(ctx, qtbot)
    foot.stand("第 12 段")
    assert foot.told.text() == "第 12 段"
    foot.say("再按一次")
    assert foot.told.text() == "再按一次"
    foot.say("")
    assert foot.told.text() == "第 12 段"


def test_the_way_back_is_offered_away_from_the_stop_only(ctx: Context, qtbot: QtBot) -> None:
    foot = foot_of(ctx, qtbot)
    assert not foot.back.isVisible()
    foot.show_back(there=True)
    assert foot.back.isVisible()
    foot.show_back(there=False)
    assert not foot.back.isVisible()


@pytest.mark.parametrize("lang", LANGS)
def test_the_strip_tells_and_offers(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang)
    strip = Strip(ctx)
    qtbot.addWidget(strip)
    strip.resize(1024, strip.height())
    strip.show()
    strip.tell(HOSTILE)
    assert HOSTILE.split("{")[0] in strip.told.text()
    assert strip.accessibleName() == strip.told.text() or HOSTILE in strip.accessibleName()
    assert not strip.show_it.isVisible()
    strip.offer(something=True)
    wishes: list[str] = []
    strip.wished.connect(wishes.append)
    strip.show_it.click()
    strip.swap.click()
    assert wishes == [keys.SHOW, keys.SWAP]
    assert strip.swap.text() == ctx.tr("Change screens over")
    strip.tell_lost()
    assert strip.swap.text() == ctx.tr("Show slides on this screen")
    assert strip.property("lost") is True
    strip.tell("x")
    assert strip.swap.text() == ctx.tr("Change screens over")


def test_a_button_of_words_or_of_its_key(qtbot: QtBot) -> None:
    button = KeyButton("Words & more", "W")
    qtbot.addWidget(button)
    assert button.text() == "Words && more"
    button.tighten(tight=True)
    assert button.text() == "W"
    button.tighten(tight=False)
    assert button.text().replace("&&", "&") == "Words & more"
