"""The interface in two languages, and Qt's own words with it."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from zibo_app.domain.text import LANGS, Lang, Text, say
from zibo_app.ui import language
from zibo_app.ui.language import QtWords, wording


@pytest.mark.parametrize(("lang", "words"), [("zh", "设置"), ("en", "Settings")])
def test_a_msgid_is_worded(lang: Lang, words: str) -> None:
    assert wording(lang)("Settings") == words
    assert say("Settings", lang) == words


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("message", ["", "no such msgid", "<b>{name}</b>", "招商"])
def test_what_is_no_msgid_stays_as_it_is(lang: Lang, message: str) -> None:
    assert wording(lang)(message) == message
    assert say(message, lang) == message


def test_values_fill_the_words() -> None:
    assert say("Plans for {year}", "en", year=2024) == "Plans for 2024"
    assert "2024" in say("Plans for {year}", "zh", year=2024)
    assert say("Plans for {year}", "en", year="{year} <b>%s") == "Plans for {year} <b>%s"
    assert say(Text("甲 {x}", "A {x}"), "en") == "A {x}"


def test_without_a_catalogue_english_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(language.paths, "resources", lambda: tmp_path)
    wording.cache_clear()
    assert wording("zh")("Settings") == "Settings"
    wording.cache_clear()


def cancel(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_qts_own_words_follow(qapp: QApplication, qtbot: QtBot) -> None:
    for left_by_other_tests in qapp.findChildren(QTranslator):
        qapp.removeTranslator(left_by_other_tests)
    words = QtWords(qapp)
    for lang, said in (("zh", "取消"), ("en", "Cancel"), ("zh", "取消"), ("en", "Cancel")):
        words.use(lang)
        assert cancel(qtbot) == said


def test_changing_it_all_day_keeps_two_of_them(qapp: QApplication) -> None:
    before = len(qapp.findChildren(QTranslator))
    words = QtWords(qapp)
    for _ in range(20):
        words.use("zh")
        words.use("en")
    assert len(qapp.findChildren(QTranslator)) == before + 2
