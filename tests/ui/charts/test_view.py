"""A chart on a page: what it asks for, its table, copy and pictures."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QTableView
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.charts.conftest import GROWTH, HOSTILE, ORDER, MakeLook, bar, chart
from zibo_app.domain.chart import Chart, rows, tsv
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.geometry import STAGE
from zibo_app.domain.text import Text
from zibo_app.ui import jobs
from zibo_app.ui.charts import ChartView, saving
from zibo_app.ui.widgets.label import Label


def shown(qtbot: QtBot, view: ChartView) -> ChartView:
    qtbot.addWidget(view)
    view.resize(500, view.sizeHint().height())
    view.show()
    return view


def buttons(view: ChartView) -> dict[str, QPushButton]:
    return {button.text(): button for button in view.findChildren(QPushButton)}


@pytest.fixture
def view(qtbot: QtBot, look: MakeLook) -> ChartView:
    return shown(qtbot, ChartView(look(lang="en"), GROWTH))


def test_a_bar_asks_for_its_figure_or_its_record(qtbot: QtBot, view: ChartView) -> None:
    figures: list[str] = []
    records: list[str] = []
    view.figure_requested.connect(figures.append)
    view.record_requested.connect(records.append)
    for index in range(len(ORDER)):
        view.canvas.activated.emit(index)
    assert (figures, records) == (["rd.growth", "gdp.growth"], ["budget"])


def test_a_bar_that_leads_nowhere_asks_for_nothing(qtbot: QtBot, look: MakeLook) -> None:
    view = shown(qtbot, ChartView(look(), chart(bar(1))))
    with qtbot.assertNotEmitted(view.figure_requested), qtbot.assertNotEmitted(view.record_requested):
        view.canvas.activated.emit(0)


def test_the_table_takes_the_charts_place(view: ChartView) -> None:
    height = view.sizeHint().height()
    buttons(view)["Table"].click()
    table = view.findChild(QTableView)
    assert (view.as_table, view.canvas.isVisible(), table.isVisible()) == (True, False, True)
    assert table.accessibleName() == "Growth"
    assert (table.model().rowCount(), view.sizeHint().height()) == (3, height)
    buttons(view)["Chart"].click()
    assert (view.as_table, view.canvas.isVisible(), "Table" in buttons(view)) == (False, True, True)


def test_the_caption_is_never_forgotten(qtbot: QtBot, look: MakeLook) -> None:
    view = shown(qtbot, ChartView(look(), HARD))
    (caption,) = view.findChildren(Label)
    assert (caption.text(), caption.isVisible()) == ("不可相加 <b>", True)
    assert not shown(qtbot, ChartView(look(), GROWTH)).findChildren(Label)


def test_copied_is_the_table(view: ChartView) -> None:
    buttons(view)["Copy"].click()
    copied = QGuiApplication.clipboard().text()
    assert copied == tsv(rows(GROWTH, "en"))
    assert copied.splitlines()[1].startswith("研发 en\t32%\t32\t%")


def test_a_tight_card_has_only_its_link(qtbot: QtBot, look: MakeLook) -> None:
    view = shown(qtbot, ChartView(look(lang="en"), GROWTH, tools=False))
    assert buttons(view) == {}
    link, other = view.table_link(), view.table_link()
    qtbot.addWidget(link)
    link.click()
    assert (view.as_table, link.text(), other.text(), other.accessibleName()) == (
        True,
        "Chart",
        "Chart",
        "Chart",
    )
    other.deleteLater()
    qtbot.waitUntil(lambda: not isValid(other))
    link.click()
    assert (view.as_table, link.text()) == (False, "Table")


def test_guests_save_nothing(qtbot: QtBot, look: MakeLook) -> None:
    assert "Picture" in buttons(shown(qtbot, ChartView(look(lang="en"), GROWTH)))
    assert set(buttons(shown(qtbot, ChartView(look("en", Audience.PUBLIC), GROWTH)))) == {"Table", "Copy"}


def test_it_fills_the_height_there_is(qtbot: QtBot, look: MakeLook) -> None:
    view = shown(qtbot, ChartView(look(), GROWTH, tools=False))
    assert (view.canvas.height(), view.sizeHint().height()) == (78, 78)
    view.fill()
    assert view.canvas.sizeHint().height() < 78
    view.resize(500, 120)
    assert (view.canvas.height(), view.canvas.laid.height) == (120, 120)
    view.resize(500, 999)
    assert view.canvas.laid.height == pytest.approx(78 * 2.2)


def test_a_big_screen_has_big_bars(qtbot: QtBot, look: MakeLook) -> None:
    view = shown(qtbot, ChartView(look(), GROWTH, sizes=STAGE))
    assert view.canvas.inks.plain.pixelSize() == 28
    assert view.canvas.height() == 180


# -- pictures
HARD = chart(bar(3, HOSTILE), bar(-1, "长" * 5000), caption=Text("不可相加 <b>", "not to be added <b>"))


def saved(qtbot: QtBot, view: ChartView, path: Path) -> Path:
    with qtbot.waitSignal(view.picture_saved) as sent:
        view.save(path)
    assert sent.args == [path]
    return path


def test_a_png_is_twice_the_size_and_on_paper(qtbot: QtBot, look: MakeLook, tmp_path: Path) -> None:
    ctx = look(name="dark")
    view = shown(qtbot, ChartView(ctx, HARD))
    picture = QImage(str(saved(qtbot, view, tmp_path / "图.png")))
    sheet = saving.sheet_of(ctx, HARD, 500)
    assert (picture.width(), picture.height()) == (1000, 2 * sheet.size.height())
    assert picture.pixelColor(0, 0) == ctx.theme.color("card")
    mark = sheet.geometry.rows[0].mark
    inside = round(2 * (sheet.margin + mark.x + mark.width / 2)), round(2 * (sheet.top + mark.y + 8))
    assert picture.pixelColor(*inside) == ctx.theme.series(0)


@pytest.mark.parametrize("given", [GROWTH, HARD], ids=["growth", "hard"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_an_svg_holds_its_words_as_text(
    qtbot: QtBot, look: MakeLook, tmp_path: Path, given: Chart, lang: str
) -> None:
    view = shown(qtbot, ChartView(look(lang=lang), given))
    root = ET.parse(saved(qtbot, view, tmp_path / "chart.svg")).getroot()  # noqa: S314 our own file
    # Qt writes one line as several texts where the script changes.
    texts = "".join(
        part for node in root.iter("{http://www.w3.org/2000/svg}text") for part in node.itertext()
    )
    for row in saving.sheet_of(look(lang=lang), given, 500).geometry.rows:
        assert row.name.text + row.value.text in texts
    assert view.canvas.accessibleName() in texts
    assert getattr(given.caption, lang) + getattr(given.detail, lang) in texts
    assert not list(root.iter("{http://www.w3.org/2000/svg}image"))


def test_a_picture_that_cannot_be_written_is_reported(qtbot: QtBot, view: ChartView, tmp_path: Path) -> None:
    with qtbot.waitSignal(jobs.REPORTS.failed) as sent, qtbot.assertNotEmitted(view.picture_saved):
        view.save(tmp_path / "missing" / "chart.png")
    assert isinstance(sent.args[0], Refused)
    assert sent.args[0].fault.code == "E-X01"


@pytest.mark.parametrize(
    ("typed", "suffix", "written"),
    [("a.png", "png", "a.png"), ("a", "svg", "a.svg"), ("a.b", "png", "a.b.png"), ("A.PNG", "png", "A.PNG")],
)
def test_the_user_says_where(
    view: ChartView, dialog: list[Any], typed: str, suffix: str, written: str
) -> None:
    dialog.append((typed, ""))
    path = saving.ask_path(view, view._ctx, GROWTH, suffix)
    assert path is not None
    assert path.name == written
    assert dialog[1][1:] == ("Save picture", f"Growth.{suffix}", f"{suffix.upper()} (*.{suffix})")


@pytest.fixture
def dialog(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The file dialog's answer, to be put in first; what it was asked comes after."""
    exchanged: list[Any] = []

    def ask(*given: object) -> tuple[str, str]:
        exchanged.append(given)
        return exchanged[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return exchanged


def pictures(view: ChartView) -> list[QAction]:
    return buttons(view)["Picture"].menu().actions()


def test_the_menu_saves_either_kind(qtbot: QtBot, view: ChartView, dialog: list[Any], tmp_path: Path) -> None:
    dialog.append((str(tmp_path / "a"), ""))
    assert [action.text() for action in pictures(view)] == ["PNG picture", "SVG drawing"]
    for action in pictures(view):
        with qtbot.waitSignal(view.picture_saved):
            action.trigger()
    assert {path.name for path in tmp_path.iterdir()} == {"a.png", "a.svg"}


def test_the_user_may_think_better_of_it(qtbot: QtBot, view: ChartView, dialog: list[Any]) -> None:
    dialog.append(("", ""))
    with qtbot.assertNotEmitted(view.picture_saved):
        pictures(view)[0].trigger()
    assert not jobs.busy()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("同比增速", "同比增速.png"),
        ('a/b\\c:"<>|?*\n', "a b c.png"),
        ("..", "chart.png"),
        ("长" * 99, "长" * 60 + ".png"),
    ],
)
def test_file_names_are_allowed_everywhere(title: str, name: str) -> None:
    assert saving.file_name(title, "png") == name
