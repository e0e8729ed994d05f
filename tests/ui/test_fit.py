"""Nothing is cut: what must fit does not scroll, nothing stands outside its page, at any promised size."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea

from tests.ui.conftest import OpenWindow
from tests.ui.seen import laid_out, parts_of
from tests.ui.strays import all_of, strays
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.guest.doors import halved
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.pages import PAGES
from zibo_app.ui.rail import NARROW, Rail
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.window import Window

SCREENS = ("1366x768", "1920x1080", "3840x2160", "1080x1920")
FACTORS = ("1", "1.25", "1.5", "2")


def scrolled(window: Window) -> int:
    page = window.frame.stack.currentWidget()
    return max(area.verticalScrollBar().maximum() for area in parts_of(page, QScrollArea))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("size", "viewer"),
    [((1366, 680), "staff"), ((1920, 990), "staff"), ((1366, 768), "guest"), ((1920, 1080), "guest")],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_the_first_page_fits_and_nothing_strays(
    open_window: OpenWindow, sealed: Catalogue, size: tuple[int, int], viewer: str, lang: Lang
) -> None:
    window = open_window(size=size, lang=lang, catalogue=sealed)
    if viewer == "guest":
        window.act("viewer")
    laid_out()
    assert (window.width(), window.height()) == size
    assert scrolled(window) == 0
    specs = PAGES if viewer == "staff" else GUEST_PAGES
    assert all_of(window, [spec.id for spec in specs]) == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1280, 640), 1.0), ((800, 600), 1.0), ((1366, 680), 1.5), ((1280, 640), 2.0), ((800, 600), 2.0)],
)
def test_where_room_is_short_pages_scroll_and_nothing_strays(
    open_window: OpenWindow, sealed: Catalogue, size: tuple[int, int], scale: float, lang: Lang
) -> None:
    window = open_window(size=size, lang=lang, scale=scale, catalogue=sealed)
    laid_out()
    assert (window.width(), window.height()) == size
    assert all_of(window, ["settings", "overview"]) == []
    assert scrolled(window) > 0
    (rail,) = parts_of(window.frame, Rail)
    assert (rail.width() == window.ctx.px(NARROW)) is (size[1] < rail.labelled_height())
    window.act("viewer")
    assert all_of(window, ["home", "projects", "policies", "questions", "record"]) == []


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Policies and services", "Policies\nand services"),
        ("Common questions", "Common\nquestions"),
        ("政策服务", "政策\n服务"),
        ("Home", "Home"),
        ("", ""),
    ],
)
def test_a_doors_name_is_broken_in_two(name: str, lines: str) -> None:
    assert halved(name) == lines


def test_a_stray_is_found(open_window: OpenWindow) -> None:
    window = open_window()
    laid_out()
    label = Label("words that are cut", parent=window.frame)
    label.setGeometry(1300, 10, 100, 20)
    label.show()
    found = list(strays(window.frame))
    assert len(found) == 2
    assert "of 1366" in found[0]
    assert "is cut" in found[1]


@pytest.mark.parametrize(
    ("lang", "screen", "factor"),
    [*(("en", screen, factor) for screen in SCREENS for factor in FACTORS), ("zh", "1366x768", "1.5")],
)
def test_on_every_screen_at_every_factor_no_page_is_cut(
    sealed_file: Path, lang: Lang, screen: str, factor: str
) -> None:
    """A program of its own: Qt reads the factor when it starts. English has the longer words."""
    asked = [sys.executable, "-m", "tests.ui.strays", str(sealed_file), lang, screen]
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": factor}
    done = subprocess.run(asked, env=around, capture_output=True, text=True, check=True)
    size, *found = done.stdout.split("\n")
    shown, _, wished = size.partition(" of ")
    assert shown == wished
    assert [line for line in found if line] == []
