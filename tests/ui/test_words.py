"""The interface's words: every msgid of the code is worded in Chinese, and compiled as it stands."""

import ast
import re
from string import Formatter

import pytest
from babel.messages.pofile import read_po
from pytestqt.qtbot import QtBot

from resources.i18n import refresh
from tests.ui.conftest import OpenWindow
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES

ENTRIES = {str(entry.id): entry for entry in refresh.read() if entry.id}
CODE = refresh.msgids()
HANZI = re.compile(r"[\u3400-\u9fff]")
LETTERS = re.compile(r"[A-Za-z]{3,}")
UNCHANGED = {"PNG", "SVG"}
"""Msgids whose Chinese wording may be the same."""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_file_holds_what_the_code_says_and_no_more() -> None:
    assert sorted(CODE) == sorted(ENTRIES)
    assert len(CODE) > 100


def test_every_msgid_is_worded_and_none_doubtful() -> None:
    assert [key for key, entry in ENTRIES.items() if not str(entry.string).strip()] == []
    assert [key for key, entry in ENTRIES.items() if entry.fuzzy] == []


def test_wordings_fill_the_same_places() -> None:
    wrong = [key for key, entry in ENTRIES.items() if placeholders(key) != placeholders(str(entry.string))]
    assert wrong == []


def test_wordings_are_chinese_and_msgids_english() -> None:
    assert [key for key in ENTRIES if HANZI.search(key)] == []
    assert [
        k
        for k, e in ENTRIES.items()
        if LETTERS.search(k) and not HANZI.search(str(e.string)) and k not in UNCHANGED
    ] == []


def test_wordings_end_as_their_msgids_do() -> None:
    """A sentence stays a sentence, a label a label."""
    marks = {".": "。", "?": "？", "…": "…", "→": "→", "!": "！"}
    wrong = [k for k, e in ENTRIES.items() if k[-1] in marks and str(e.string)[-1] != marks[k[-1]]]
    assert wrong == []


def test_the_compiled_file_is_what_the_text_compiles_to() -> None:
    text = (refresh.FOLDER / "zh.po").read_bytes()
    with (refresh.FOLDER / "zh.po").open("rb") as file:
        fresh = read_po(file, locale="zh_CN")
    assert (refresh.FOLDER / "zh.mo").read_bytes() == refresh.compiled(fresh)
    assert refresh.written(refresh.refreshed(refresh.read())) == text


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('ctx.tr("A {b}", b=1)', ["A {b}"]),
        ('x = msg("B")', ["B"]),
        ("f\"{self.ctx.tr('C')} x\"", ["C"]),
        ('tr("D" if x else "E")', ["D", "E"]),
        ("tr(label)", []),
        ('other("F")', []),
    ],
)
def test_msgids_are_found_where_they_stand(source: str, found: list[str]) -> None:
    assert list(refresh._messages(ast.parse(source))) == found


def test_a_new_msgid_comes_in_unworded_and_a_gone_one_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresh, "msgids", lambda: {"Settings": ["a.py"], "Brand new": ["a.py"]})
    fresh = refresh.refreshed(refresh.read())
    assert {str(entry.id): str(entry.string) for entry in fresh if entry.id} == {
        "Settings": "设置",
        "Brand new": "",
    }


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_no_page_shows_an_untranslated_msgid(open_window: OpenWindow, qtbot: QtBot, viewer: Audience) -> None:
    window = open_window()
    if viewer is not Audience.STAFF:
        window.act("viewer")
    untranslated = {key for key in CODE if LETTERS.search(key) and "{" not in key} - UNCHANGED
    for spec in PAGES if viewer is Audience.STAFF else GUEST_PAGES:
        window.go(Place(spec.id))
        qtbot.waitUntil(window.frame.stack.currentWidget().isVisible, timeout=2000)
        shown = words_of(window)
        assert {text for text in shown if text in untranslated} == set(), spec.id
        assert len(shown) > 5
