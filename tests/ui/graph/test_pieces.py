"""Paths in pieces: none lost, each once."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from tests.ui.conftest import MakeContext
from zibo_app.services.relation_layout import drawing
from zibo_app.services.relations import Wish, web
from zibo_app.ui.graph.pieces import Pieces
from zibo_app.ui.graph.places import places
from zibo_app.ui.graph.wires import wires

BIG = QRectF(-1e6, -1e6, 2e6, 2e6)


def way(*stops: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(QPointF(20, 0), QPointF(20, 30), QPointF(40, 30))
    for x, y in stops:
        path.lineTo(x, y)
    return path


def painted(pieces: Pieces, sight: QRectF = BIG) -> QImage:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pieces.draw(painter, sight)
    painter.end()
    return image


def test_what_is_shared_is_drawn_once() -> None:
    pieces = Pieces([way((90, 30)), way((90, 30), (90, 80)), way((90, 30))])
    assert len(pieces.bends) == 1
    assert [(line.p1().x(), line.p2().y()) for line in pieces.stretches] == [(40, 30), (90, 80)]


def test_all_of_it_is_drawn() -> None:
    pieces = painted(Pieces([way((90, 30), (150, 70))]))
    whole = QImage(200, 100, QImage.Format.Format_RGB32)
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    painter.drawPath(way((90, 30), (150, 70)))
    painter.end()
    inked = {(x, y) for x in range(200) for y in range(100) if whole.pixelColor(x, y).lightness() < 128}
    drawn = {(x, y) for x in range(200) for y in range(100) if pieces.pixelColor(x, y).lightness() < 128}
    near = {(x + a, y + b) for x, y in drawn for a in (-1, 0, 1) for b in (-1, 0, 1)}
    assert inked
    assert inked <= near


def test_a_bend_without_height_is_drawn_as_a_stretch() -> None:
    path = QPainterPath(QPointF(0, 30))
    path.cubicTo(QPointF(20, 30), QPointF(20, 30), QPointF(40, 30))
    pieces = Pieces([path])
    assert ([line.length() for line in pieces.stretches], pieces.bends) == ([40], [])


def test_bends_out_of_sight_are_not() -> None:
    assert painted(Pieces([way()]), QRectF(100, 0, 50, 50)) == painted(Pieces([]))
    assert painted(Pieces([way()])) != painted(Pieces([]))


def test_no_piece_of_the_map_is_lost(make_ctx: MakeContext) -> None:
    shown = drawing(web(make_ctx().catalogue), Wish())
    found = wires(shown.graph.edges, places(shown.spots, 1.0))
    pieces = Pieces(wire.path for wire in found)
    ends = {(line.x2(), line.y2()) for line in pieces.stretches}
    ends |= {(path.currentPosition().x(), path.currentPosition().y()) for _, path in pieces.bends}
    for wire in found:
        for at in range(1, wire.path.elementCount()):
            part = wire.path.elementAt(at)
            steering = part.isCurveTo() or wire.path.elementAt(at - 1).isCurveTo()
            assert steering or any(abs(x - part.x) + abs(y - part.y) < 0.2 for x, y in ends)
    whole = sum(wire.path.elementCount() for wire in found)
    assert len(pieces.stretches) + len(pieces.bends) < whole / 3
