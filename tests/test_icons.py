"""Every icon is a drawing in the current colour that Qt's SVG can draw."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources/icons"
NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))


def drawn(text: str) -> set[QColor]:
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    QSvgRenderer(QByteArray(text.encode())).render(painter)
    painter.end()
    return {image.pixelColor(x, y).name() for x in range(48) for y in range(48)}


def test_there_are_a_few_dozen() -> None:
    assert 50 <= len(NAMES) <= 90


@pytest.mark.parametrize("name", NAMES)
def test_an_icon(qapp: object, name: str) -> None:
    text = (ICONS / f"{name}.svg").read_text("utf-8")
    assert "currentColor" in text
    assert "<script" not in text
    assert "#ff0000" in drawn(text.replace("currentColor", "#ff0000"))
