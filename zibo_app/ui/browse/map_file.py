"""A map the office attached, kept beside its store: a picture is only ever kept together with its number."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.review_number import read
from zibo_app.domain.text import Text
from zibo_app.export import files
from zibo_app.store.office import Office

FACT, NAME = "map.number", "zone-map.png"
MOST_BYTES, MOST_SIDE, MEGABYTES = 20_000_000, 10_000, 64
"""The largest file that is read, the longest side in px, what a picture may take up in memory."""
NO_NUMBER = Fault(
    "E-M01",
    Text(
        "未附上：地图须有审图号，例如 GS(2023)1234号。",
        "Not attached: a map needs its review number, such as GS(2023)1234号.",
    ),
)
NO_PICTURE = Fault(
    "E-M02",
    Text(
        "未附上：这不是可用的图片（PNG 或 JPEG，不超过 20 MB，每边不超过 10,000 像素）。",
        "Not attached: this is no usable picture (PNG or JPEG, up to 20 MB, up to 10,000 px a side).",
    ),
)


def attach(office: Office, picture: Path, number: str) -> None:
    """Keep a map with its number; Refused where either is missing, and then nothing is kept."""
    known = read(number)
    if not known:
        raise Refused(NO_NUMBER)
    image = decoded(picture)
    if image is None:
        raise Refused(Fault(NO_PICTURE.code, NO_PICTURE.message, picture.name))
    detach(office)  # no picture may ever stand under another one's number
    files.save(_file(office), _png(image))
    office.set_fact(FACT, known)


def detach(office: Office) -> None:
    """Take the map away, the number first: without it no picture is shown."""
    if office.fact(FACT):
        office.set_fact(FACT, "")
    _file(office).unlink(missing_ok=True)


def attached(office: Office | None) -> tuple[QImage, str] | None:
    """Give the map with its number, None where either is missing."""
    number = read(office.fact(FACT)) if office else ""
    image = decoded(_file(office)) if office and number else None
    return (image, number) if image else None


def decoded(path: Path, largest: int = 0) -> QImage | None:
    """Read a picture within its limits; None where it is none, is too large or cannot be read.

    With `largest` it is read no larger than that many px a side: a photo as a telephone takes it fits then.
    """
    try:
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            return None
    except OSError:
        return None
    reader = QImageReader(str(path))
    size = reader.size()
    fits = 0 < size.width() <= MOST_SIDE and 0 < size.height() <= MOST_SIDE
    if bytes(reader.format().data()) not in {b"png", b"jpeg", b"jpg"} or not fits:
        return None
    if largest and max(size.width(), size.height()) > largest:
        reader.setScaledSize(size.scaled(largest, largest, Qt.AspectRatioMode.KeepAspectRatio))
    QImageReader.setAllocationLimit(MEGABYTES)
    reader.setAutoTransform(True)
    image = reader.read()
    return None if image.isNull() else image


def _file(office: Office) -> Path:
    return office.path.with_name(NAME)


def _png(image: QImage) -> bytes:
    """Write the picture anew: what else the file held (places, cameras) is not kept."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
