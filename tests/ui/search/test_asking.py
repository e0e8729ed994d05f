"""Asking while one types: once for many keys, in the pool, and what comes late is dropped."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from zibo_app.services.search import Found
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui import jobs
from zibo_app.ui.search import asking
from zibo_app.ui.search.asking import Asking, answered

Asked = list[str]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What was really searched for."""
    heard: Asked = []

    def search(catalogue: Catalogue, text: str) -> Found:
        assert threading.current_thread() is not threading.main_thread()
        assert catalogue.edition.data_year
        heard.append(text)
        return Found(text)

    monkeypatch.setattr(asking, "search", search)
    return heard


@pytest.fixture
def asker(real: Catalogue) -> Asking:
    return Asking(real)


def test_many_keys_are_one_question(asker: Asking, asked: Asked, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asker.found, timeout=2000) as heard:
        for text in ("f", "fe", " feng  zhuang "):
            asker.wish(text)
        assert asker.waiting
    assert heard.args[0].query == "feng zhuang"
    assert asked == ["feng zhuang"]
    assert not asker.waiting


def test_an_answer_that_comes_late_is_dropped(asker: Asking, asked: Asked, qtbot: QtBot) -> None:
    found: list[str] = []
    asker.found.connect(lambda each: found.append(each.query))
    asker.wish("old")
    asker.hasten()
    asker.wish("new")
    qtbot.waitUntil(lambda: not asker.waiting, timeout=2000)
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=2000)
    assert sorted(asked) == ["new", "old"]
    assert found == ["new"]


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_nothing_is_asked_for_nothing(asker: Asking, asked: Asked, qtbot: QtBot, text: str) -> None:
    asker.wish("old")
    asker.wish(text)
    assert not asker.waiting
    asker.hasten()
    qtbot.wait(3 * asking.PAUSE)
    assert asked == []


def test_what_is_chosen_is_asked_at_once(asker: Asking, asked: Asked, qtbot: QtBot) -> None:
    asker.wish("a")
    asker.hasten()
    asker.hasten()
    assert jobs.busy()
    qtbot.waitUntil(lambda: not asker.waiting, timeout=2000)
    assert asked == ["a"]


def test_the_answer_is_the_searchs(real: Catalogue) -> None:
    found = answered(real, "inov")
    assert isinstance(found, Found)
    assert found.query == "inov"
    assert real.record("inov") is not None
