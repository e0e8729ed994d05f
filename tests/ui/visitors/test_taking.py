"""Taking the questions away: the lines shown, in the present language; a failure is reported."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.offices import QUESTIONS, with_office
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.services.asked import HEADINGS
from zibo_app.ui import jobs
from zibo_app.ui.pages.visitors import VisitorsPage

FORMULA = Ask("=HYPERLINK()", Origin.TYPED)


@pytest.fixture
def page(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path, lang: Lang) -> Iterator[VisitorsPage]:
    ctx = with_office(make_ctx(lang=lang), tmp_path, (*QUESTIONS, FORMULA))
    made = VisitorsPage(ctx)
    qtbot.addWidget(made)
    yield made
    ctx.session.close()


@pytest.fixture(params=LANGS)
def lang(request: pytest.FixtureRequest) -> Lang:
    found: Lang = request.param
    return found


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))


def test_what_is_shown_is_taken_away(
    qtbot: QtBot, page: VisitorsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: Lang
) -> None:
    choose(monkeypatch, str(tmp_path / "out"))
    page.filters.chips["origin", "typed"].click()
    with qtbot.waitSignal(page.take.saved):
        page.take.click()
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    shown = [line.noted.text for line in page.model.lines]
    assert [row[0] for row in rows] == ["'=HYPERLINK()", *shown[1:]]
    assert head[0] == (HEADINGS[0].zh if lang == "zh" else HEADINGS[0].en)
    assert "out.csv" in page.told.text()


def test_thinking_better_of_it_writes_nothing(
    page: VisitorsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "")
    page.take.click()
    assert (jobs.busy(), page.told.text()) == (False, "")
    assert [*tmp_path.glob("*.csv")] == []


def test_a_file_that_cannot_be_written_is_reported(
    qtbot: QtBot, page: VisitorsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "none" / "a.csv"))
    with qtbot.waitSignal(jobs.REPORTS.failed):
        page.take.click()
    assert page.told.text() == ""


def test_the_button_says_how_many(page: VisitorsPage) -> None:
    assert str(len(QUESTIONS) + 1) in page.take.text()
    page.take.show_lines(())
    assert not page.take.isEnabled()
