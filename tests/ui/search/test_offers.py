"""What stands where nothing is typed or found: words to search by, the source is silent, the way on."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from tests.ui.search.test_card import noted
from tests.ui.seen import parts_of, words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.search import popular
from zibo_app.store.office import Office
from zibo_app.ui.context import Context
from zibo_app.ui.search.before import LONGEST, Before
from zibo_app.ui.search.nothing import Nothing
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.note import NoteButton


def chips(before: Before) -> list[str]:
    return [button.accessibleName() for button in parts_of(before, Button)]


@pytest.mark.parametrize("lang", LANGS)
def test_popular_words_are_offered_to_all(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    for viewer in (Audience.STAFF, Audience.PUBLIC):
        ctx = make_ctx(lang, viewer)
        before = Before(ctx)
        qtbot.addWidget(before)
        assert chips(before) == [ctx.say(words) for words in popular(ctx.catalogue)]


def test_recent_words_are_offered_to_staff_alone(make_ctx: MakeContext, qtbot: QtBot) -> None:
    for viewer in (Audience.STAFF, Audience.PUBLIC):
        ctx = make_ctx(viewer=viewer)
        for words in ("旧词", HOSTILE, LONG):
            ctx.session.remember(words)
        before = Before(ctx)
        qtbot.addWidget(before)
        shown = chips(before)
        if viewer is Audience.STAFF:
            assert shown[:3] == [LONG, HOSTILE, "旧词"]
            assert all(len(button.text()) <= 2 * LONGEST for button in parts_of(before, Button))
        else:
            assert "旧词" not in " ".join(words_of(before))


def test_a_chip_searches_by_its_words(ctx: Context, qtbot: QtBot) -> None:
    ctx.session.remember("a & b")
    before = Before(ctx)
    qtbot.addWidget(before)
    with qtbot.waitSignal(before.chosen, timeout=500) as heard:
        qtbot.mouseClick(parts_of(before, Button)[0], Qt.MouseButton.LeftButton)
    assert heard.args == ["a & b"]


@pytest.mark.parametrize(
    ("viewer", "said"),
    [(Audience.STAFF, "原文未载"), (Audience.PUBLIC, "公开资料未载明，可留言由专人答复")],
)
def test_nothing_found_is_the_sources_silence(
    make_ctx: MakeContext, qtbot: QtBot, viewer: Audience, said: str
) -> None:
    nothing = Nothing(make_ctx("zh", viewer), "zzz")
    qtbot.addWidget(nothing)
    words = words_of(nothing)
    assert f"? {said}" in words
    assert any("zzz" in each for each in words)


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_what_was_looked_for_can_be_noted(
    make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path, viewer: Audience
) -> None:
    ctx = make_ctx("en", viewer)
    without = Nothing(ctx, "zzz")
    qtbot.addWidget(without)
    assert parts_of(without, NoteButton) == []
    ctx = replace(ctx, session=Session(Office(tmp_path / "office.db")))
    nothing = Nothing(ctx, "电价 <b>")
    qtbot.addWidget(nothing)
    qtbot.mouseClick(parts_of(nothing, NoteButton)[0].button, Qt.MouseButton.LeftButton)
    (kept,) = noted(ctx)
    assert (kept.text, str(kept.origin), kept.ref, kept.viewer) == ("电价 <b>", "search", "", viewer)
    ctx.session.close()


@pytest.mark.parametrize("words", [HOSTILE, LONG])
def test_hostile_words_stay_words(ctx: Context, qtbot: QtBot, words: str) -> None:
    nothing = Nothing(ctx, words)
    qtbot.addWidget(nothing)
    nothing.resize(720, 200)
    nothing.show()
    assert nothing.minimumSizeHint().width() <= 720
    assert any(words[:20] in each for each in words_of(nothing))
