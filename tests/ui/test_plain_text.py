"""A hostile catalogue on every page, in every record and in the evidence: text stays text, and inside."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QScrollArea, QWidget

from tests.ui.conftest import HOSTILE, OpenWindow
from tests.ui.seen import laid_out, parts_of, words_of
from zibo_app import paths
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Query
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.window import Window

MARKUP = re.compile(r"<(?!/?p>)")
TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)
RAIL = 84


def first_of_each_kind(catalogue: Catalogue) -> list[str]:
    found = (catalogue.page((kind,), Query(), 0, 2) for kind in BY_KEY)
    return [row.brief.id for rows in found for row in rows]


def faults(root: QWidget) -> list[str]:
    """Give what on a widget could be taken for markup."""
    rich = [
        f"rich label {label.text()[:40]!r}"
        for label in root.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
    ]
    tips = [
        f"tip {part.toolTip()[:60]!r}" for part in root.findChildren(QWidget) if MARKUP.search(part.toolTip())
    ]
    return rich + tips + [fault for view in parts_of(root, QAbstractItemView) for fault in view_faults(view)]


def view_faults(view: QAbstractItemView) -> list[str]:
    model = view.model()
    texts = (
        model.index(row, 0).data(role) for row in range(model.rowCount() if model else 0) for role in TIPS
    )
    return [f"tip of a row {text[:60]!r}" for text in texts if isinstance(text, str) and MARKUP.search(text)]


def width_wanted(window: Window) -> int:
    return window.frame.stack.currentWidget().minimumSizeHint().width()


@pytest.fixture(params=LANGS)
def window(request: pytest.FixtureRequest, open_window: OpenWindow, hostile: Catalogue) -> Window:
    lang: Lang = request.param
    return open_window(lang=lang, catalogue=hostile)


def visit(window: Window, place: Place, figures: int = 0) -> list[str]:
    """Go to a place, look at it whole, then at the evidence of some of its figures."""
    window.go(place)
    laid_out()
    found = [f"{place}: {fault}" for fault in faults(window.frame)]
    if width_wanted(window) > 1366 - RAIL:
        found.append(f"{place}: {width_wanted(window)} px wide")
    for figure in window.ctx.catalogue.figures_of(place.record)[:figures]:
        window.frame.open_figure(figure.id)
        laid_out()
        found += [f"{figure.id}: {fault}" for fault in faults(window.frame.drawer)]
        if window.frame.drawer.area.widget().minimumSizeHint().width() > window.frame.drawer.width():
            found.append(f"{figure.id}: wider than its drawer")
    return found


def test_every_staff_page(window: Window) -> None:
    assert [fault for spec in PAGES for fault in visit(window, Place(spec.id))] == []
    assert (window.width(), window.height()) == (1366, 680)


@pytest.mark.parametrize("view", ["list", "cards", "table", "board"])
def test_every_view_of_lists(window: Window, view: str) -> None:
    pages = [spec.id for spec in PAGES if spec.kinds]
    assert [fault for page in pages for fault in visit(window, Place(page, "", (("view", view),)))] == []


def test_a_record_of_every_kind_and_its_evidence(window: Window) -> None:
    ids = first_of_each_kind(window.ctx.catalogue)
    assert len(ids) > 15
    assert [fault for record in ids for fault in visit(window, Place("", record), figures=1)] == []


def test_every_guest_page_and_record(window: Window) -> None:
    window.act("viewer")
    places = [Place(spec.id) for spec in GUEST_PAGES]
    places += [Place("", record) for record in first_of_each_kind(window.ctx.catalogue)]
    assert [fault for place in places for fault in visit(window, place, figures=1)] == []


def test_the_markup_is_there_to_be_read(window: Window) -> None:
    window.go(Place("", "inov"))
    assert any("<img src='file:///x'><b>&amp;%s {name}</b>" in text for text in words_of(window.frame))
    assert HOSTILE[:20] in window.windowTitle()


def test_a_fault_is_found(window: Window) -> None:
    label = QLabel("<b>rich</b>", window.frame)
    label.setToolTip("<img src=x>")
    found = faults(window.frame)
    assert len(found) == 2


def test_no_message_box_is_made_anywhere() -> None:
    """They take rich text by default; the program has none, and makes labels and tips in one place only."""
    code = {path: path.read_text("utf-8") for path in (paths.PACKAGE / "ui").rglob("*.py")}
    assert [path.name for path, text in code.items() if QMessageBox.__name__ in text] == []
    assert {
        path.parent.name for path, text in code.items() if re.search(r"\bQLabel\(|\.setToolTip\(", text)
    } == {"widgets"}


@pytest.mark.parametrize("viewer", ["staff", "guest"])
def test_endless_words_widen_no_page(open_window: OpenWindow, endless: Catalogue, viewer: str) -> None:
    window = open_window(lang="en", catalogue=endless)
    if viewer == "guest":
        window.act("viewer")
    wide = []
    for spec in PAGES if viewer == "staff" else GUEST_PAGES:
        window.go(Place(spec.id, "inov" if spec.id in {"record", "enterprises"} else ""))
        laid_out()
        areas = parts_of(window.frame, QScrollArea)
        wide += [spec.id for area in areas if area.widget().width() > area.viewport().width()]
    assert wide == []
    assert (window.width(), window.height()) == (1366, 680)
