"""Themes: contrast computed for every pair that meets on screen, no token left open, sizes scaled."""

import re

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from zibo_app import paths
from zibo_app.ui import theme
from zibo_app.ui.settings import SCALES
from zibo_app.ui.theme import Theme, ThemeName, tokens

THEMES: tuple[ThemeName, ...] = ("light", "dark")
SHEET = (paths.resources() / "theme.qss").read_text("utf-8")
TEXT = [
    *((ink, ground) for ink in ("ink", "second", "third") for ground in ("card", "background")),
    *((ink, "brand_soft") for ink in ("ink", "second", "brand")),
    *((ink, "unstated_soft") for ink in ("ink", "unstated")),
    *((ink, "kiln_soft") for ink in ("ink", "kiln_text")),
    ("brand", "card"),
    ("brand", "background"),
    ("kiln_text", "card"),
    ("on_brand", "brand"),
    ("rail_text", "rail"),
    ("on_rail", "rail"),
    ("on_rail", "rail_active"),
]
MARKS = [*((f"series{n}", "card") for n in range(5)), ("kiln", "card"), ("dash", "card"), ("brand", "card")]


def luminance(colour: str) -> float:
    shares = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_defined() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(name: ThemeName, ink: str, ground: str) -> None:
    colours = Theme(name).colours
    assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(name: ThemeName, mark: str, ground: str) -> None:
    colours = Theme(name).colours
    assert contrast(colours[mark], colours[ground]) >= 3


def rules() -> list[tuple[str, dict[str, str]]]:
    plain = re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)
    found = re.findall(r"([^{}]+)\{([^{}]*)\}", plain)
    return [(selector.strip(), dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", body))) for selector, body in found]


@pytest.mark.parametrize("name", THEMES)
def test_every_rule_that_names_both_colours_can_be_read(name: ThemeName) -> None:
    colours, poor = Theme(name).colours, []
    for selector, said in rules():
        ground = re.search(r"@(\w+)", said.get("background-color", said.get("background", "")))
        ink = re.search(r"@(\w+)", said.get("color", ""))
        if ink and ground and ":disabled" not in selector:
            ratio = contrast(colours[ink[1]], colours[ground[1]])
            poor += [f"{selector}: {ink[1]} on {ground[1]} {ratio:.2f}"] if ratio < 4.5 else []
    assert poor == []


def test_both_themes_have_the_same_tokens_and_all_are_colours() -> None:
    assert tokens()["light"].keys() == tokens()["dark"].keys()
    assert [
        c for theme in tokens().values() for c in theme.values() if not re.fullmatch(r"#[0-9A-F]{6}", c)
    ] == []


def test_the_series_can_be_told_apart() -> None:
    for name in THEMES:
        assert len({Theme(name).series(n).name() for n in range(5)}) == 5
        assert Theme(name).series(5) == Theme(name).series(0)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("scale", SCALES)
def test_no_token_is_left_open(name: ThemeName, scale: float) -> None:
    sheet = Theme(name, scale).style_sheet()
    assert "@" not in sheet
    assert re.findall(r"\d\.\d+px", sheet) == []
    assert sheet.count("{") == sheet.count("}") == SHEET.count("{")


def test_only_known_tokens_are_used() -> None:
    assert set(re.findall(r"@(\w+)", SHEET)) <= set(tokens()["light"])
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?=\s*;)", SHEET) == []


@pytest.mark.parametrize(("scale", "sizes"), [(1.0, (14, 1)), (1.5, (21, 1)), (2.0, (28, 1))])
def test_sizes_scale_and_hairlines_do_not(scale: float, sizes: tuple[int, int]) -> None:
    look = Theme("light", scale)
    assert (look.px(14), look._scaled(1)) == sizes
    assert look.font(14).pixelSize() == sizes[0]
    assert look.font(0).pixelSize() == 1
    plain, scaled = (
        sorted(map(int, re.findall(r"(\d+)px", t.style_sheet()))) for t in (Theme("light"), look)
    )
    assert max(scaled) == round(max(plain) * scale)


def test_fonts_are_the_bundled_ones(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("招 ƒ ✎ ◐ m² Ⅲ")
    qtbot.addWidget(label)
    assert label.fontInfo().family() == theme.FAMILY
    assert Theme("light").font(14, bold=True).weight() == QFont.Weight.Bold
    assert Theme("light").font(14).weight() == QFont.Weight.Normal


def test_a_theme_dresses_the_whole_program(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    for name in ("dark", "light"):
        look = Theme(name, 1.0)
        theme.apply(qapp, look)
        assert qapp.palette().color(QPalette.ColorRole.Window) == look.color("background")
        assert qapp.font().pixelSize() == 14
        assert look.colours["ink"] in qapp.styleSheet()
    theme.apply(qapp, Theme("light"))


def test_one_window_may_have_a_theme_of_its_own(qtbot: QtBot) -> None:
    inside, outside = QLabel("x"), QLabel("y")
    window = QWidget()
    inside.setParent(window)
    for widget in (window, outside):
        qtbot.addWidget(widget)
        widget.show()
    theme.dress(window, Theme("dark", 2.0))
    assert window.palette().color(QPalette.ColorRole.Window) == Theme("dark").color("background")
    assert (inside.font().pixelSize(), outside.font().pixelSize()) == (28, 14)
    assert outside.palette().color(QPalette.ColorRole.WindowText) == Theme("light").color("ink")
