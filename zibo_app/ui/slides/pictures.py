"""Reads the office's pictures no larger than they are shown; one that cannot be read is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

LEAST, MOST = 0.2, 6.0
"""The shapes a picture may have: width to height."""


def ratio_of(path: str) -> float:
    """Give a picture's width to its height as it is to be shown, 0 where there is none."""
    if not path:
        return 0.0
    size = _upright_size(_reader(path))
    if size.width() <= 0 or size.height() <= 0:
        return 0.0
    return min(max(size.width() / size.height(), LEAST), MOST)


def read(path: str, size: QSize) -> QImage:
    """Read a picture to fit a size in px; a null image where it cannot be read."""
    reader = _reader(path)
    turned = QImageIOHandler.Transformation.TransformationRotate90
    own = _upright_size(reader)
    if own.width() > size.width() or own.height() > size.height():
        fitting = own.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.transposed() if reader.transformation() & turned else fitting)
    return reader.read()


def _reader(path: str) -> QImageReader:
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    return reader


def _upright_size(reader: QImageReader) -> QSize:
    size = reader.size()
    turned = QImageIOHandler.Transformation.TransformationRotate90
    return size.transposed() if reader.transformation() & turned else size
