"""Each icon the program names is there and draws in the colour asked for."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from zibo_app import paths
from zibo_app.ui import icons
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.pages import PAGES

NAMES = sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg"))
CODE = "".join(path.read_text("utf-8") for path in (paths.PACKAGE / "ui").rglob("*.py"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("colour", ["#0b6e6e", "#eef4f8"])
def test_an_icon_draws_in_its_colour(qapp: QApplication, name: str, colour: str) -> None:
    picture = icons.pixmap(name, colour, 20).toImage()
    assert (picture.width(), picture.devicePixelRatio()) == (40, icons.RATIO)
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colour in colours
    assert len(colours) < 12


def test_the_corners_stay_clear(qapp: QApplication) -> None:
    picture = icons.pixmap("house", "#0b6e6e", 20).toImage()
    assert picture.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize("name", ["", "no-such-icon", "../theme"])
def test_an_unknown_icon_fails(qapp: QApplication, name: str) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap(name, "#000000", 20)


def test_every_icon_named_in_the_code_is_there() -> None:
    asked = set(
        re.findall(r'\b(?:icons\.icon|icon_button|self\._icon)\((?:\w+, |self\._ctx, )?"([a-z0-9-]+)"', CODE)
    )
    asked |= {spec.icon for spec in (*PAGES, *GUEST_PAGES) if spec.icon}
    assert {"arrow-left", "x", "house"} <= asked
    assert asked <= set(NAMES)


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    assert icons.pixmap("x", "#000000", 18) is icons.pixmap("x", "#000000", 18)
    assert not icons.icon("x", "#000000").isNull()
