"""The sheet for a question, on a desk with keys: what it holds, and where it lies."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.offices import with_office
from tests.ui.seen import laid_out, words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.context import Context
from zibo_app.ui.guest.ask import LONGEST, AskPanel
from zibo_app.ui.guest.frame import GuestFrame


def opened(ctx: Context, qtbot: QtBot, size: tuple[int, int] = (1366, 768), text: str = "") -> AskPanel:
    made = AskPanel(ctx, None, lambda: 0.0)
    qtbot.addWidget(made)
    made.resize(*size)
    made.fit(QRect(0, 0, *size))
    with qtbot.waitExposed(made):
        made.open(text)
    laid_out()
    return made


@pytest.fixture
def ctx(make_ctx: MakeContext, tmp_path: Path) -> Context:
    return with_office(make_ctx("zh", Audience.PUBLIC), tmp_path)


def test_keys_send_and_put_away(ctx: Context, qtbot: QtBot) -> None:
    panel = opened(ctx, qtbot)
    assert panel.keyboard is None
    assert panel.sheet.line.hasFocus()
    qtbot.keyClicks(panel.sheet.line, " what   is it ")
    changed = []
    ctx.session.questions_changed.connect(lambda: changed.append(1))
    qtbot.keyClick(panel.sheet.line, Qt.Key.Key_Return)
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert ctx.session.office is not None
    assert [each.text for each in ctx.session.office.noted()] == ["what is it"]
    assert changed == [1]
    assert panel.sheet.on.isVisible()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)


def test_it_asks_for_no_name_and_says_so(ctx: Context, qtbot: QtBot) -> None:
    panel = opened(ctx, qtbot)
    said = " ".join(words_of(panel))
    assert ctx.tr("Anonymous: please leave no name, telephone number or address.") in said
    assert len(panel.sheet.findChildren(type(panel.sheet.line))) == 1


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920), (1024, 768), (540, 380), (3840, 2160)])
def test_it_lies_within_the_window_before_and_after(
    make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path, lang: Lang, size: tuple[int, int]
) -> None:
    panel = opened(with_office(make_ctx(lang, Audience.PUBLIC), tmp_path), qtbot, size, "?")
    for _ in range(2):
        assert panel.rect().contains(panel.sheet.geometry())
        for part in (*panel.sheet.findChildren(type(panel.sheet.send)), panel.sheet.line):
            if part.isVisible():
                assert panel.sheet.rect().contains(part.geometry())
        panel.sheet.give()
        laid_out()


def test_hostile_words_are_kept_as_they_are(ctx: Context, qtbot: QtBot) -> None:
    panel = opened(ctx, qtbot, text=HOSTILE)
    panel.sheet.give()
    assert ctx.session.office is not None
    (kept,) = ctx.session.office.noted()
    assert kept.text == HOSTILE[:LONGEST].strip()


def test_words_stay_when_the_language_changes(ctx: Context, make_ctx: MakeContext, qtbot: QtBot) -> None:
    frame = GuestFrame(ctx)
    qtbot.addWidget(frame)
    frame.ask("abc")
    over = frame.over()
    other = GuestFrame(ctx)
    qtbot.addWidget(other)
    other.lay_over(over)
    assert other.over().question == "abc"
    assert other.over() == over


def test_it_grows_with_the_window(ctx: Context, qtbot: QtBot) -> None:
    frame = GuestFrame(ctx)
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    frame.show()
    frame.ask()
    assert frame._asking is not None
    frame.resize(900, 600)
    laid_out()
    assert frame._asking.geometry() == frame.rect()
    assert frame.rect().contains(frame._asking.sheet.geometry())
