"""Signs of life are given as often as was asked for, and stop when nobody reads them."""

import os

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zibo_app.ui.watch import beat
from zibo_app.ui.watch.beat import VARIABLE, Beat, wanted
from zibo_app.ui.watch.restarts import Restarts


@pytest.mark.parametrize(
    ("text", "every"),
    [("1000", 1000), ("", 0), ("x", 0), ("-5", 0), ("1e3", 0), ("٣", 0), ("99999", 60_000), ("9" * 5000, 0)],
)
def test_how_often_is_asked_by_the_environment(text: str, every: int) -> None:
    assert wanted({VARIABLE: text}) == every
    assert wanted({}) == 0


def test_it_beats_at_once_and_again(qtbot: QtBot) -> None:
    signs: list[int] = []

    def sign() -> bool:
        signs.append(1)
        return True

    heart = Beat(5, sign)
    heart.start()
    assert signs == [1]
    qtbot.waitUntil(lambda: len(signs) >= 3, timeout=2000)
    assert heart.beating


def test_it_stops_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_file: int, _sign: bytes) -> int:
        raise BrokenPipeError

    heart = Beat(1000)
    monkeypatch.setattr(os, "write", closed)
    heart.start()
    assert not heart.beating


def test_signs_go_to_the_standard_output(capfd: pytest.CaptureFixture[str]) -> None:
    assert beat.to_stdout()
    assert capfd.readouterr().out == "."


@pytest.mark.parametrize(("text", "hearts"), [("1000", 1), ("", 0)])
def test_only_a_supervised_program_beats(
    monkeypatch: pytest.MonkeyPatch, text: str, hearts: int, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(VARIABLE, text)
    owner = QObject()
    beat.start(owner)
    assert len(owner.findChildren(Beat)) == hearts
    assert capfd.readouterr().out == "." * hearts


def test_restarts_are_counted_within_a_time() -> None:
    restarts = Restarts(2, 600)
    assert [restarts.allowed(now) for now in (0, 10, 599, 600, 601, 610, 611)] == [
        *(True, True, False),
        *(True, False, True, False),
    ]
