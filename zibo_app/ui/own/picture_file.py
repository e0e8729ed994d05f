"""Pictures the office attached: checked, written anew, and kept under a name made of what is in them."""

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.own_stop import PICTURE_NAME
from zibo_app.domain.text import Text
from zibo_app.export import files
from zibo_app.ui.browse.map_file import decoded

LARGEST, QUALITY, LEAST, LETTERS = 3840, 90, 16, 32
"""The longest side that is kept and the quality, the least side, letters of a name."""
PNG, PNG_END, JPEG_END, TAIL = b"\x89PNG\r\n\x1a\n", b"IEND", b"\xff\xd9", 4096
"""How a PNG begins, how the two end, and within how many last bytes they do."""
NO_PICTURE = Fault(
    "E-P01",
    Text(
        "未采用：这不是可用的图片（PNG 或 JPEG，不超过 20 MB，每边 16 至 10,000 像素，"
        "PNG 不超过 1,600 万像素）。"
        "原有内容未变，请另选。",
        "Not taken: this is no usable picture (PNG or JPEG, up to 20 MB, 16 to 10,000 px a side, a PNG up"
        " to 16 million px). Nothing was changed: choose another.",
    ),
)
NO_ROOM = Fault(
    "E-P02",
    Text(
        "图片未能存入。原有内容未变。请检查磁盘空间与权限后重试。",
        "The picture could not be kept. Nothing was changed. Check the disk and permissions, then try again.",
    ),
)


def keep(folder: Path, picture: Path) -> str:
    """Keep a picture and give the kept file's name; Refused where it is none, and then nothing is kept."""
    image = decoded(picture, LARGEST) if _whole(picture) else None
    if image is None or min(image.width(), image.height()) < LEAST:
        raise Refused(Fault(NO_PICTURE.code, NO_PICTURE.message, picture.name))
    data, end = _written(image, plain=_is_png(picture))
    name = f"{hashlib.sha256(data).hexdigest()[:LETTERS]}.{end}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files.save(folder / name, data)
    except (OSError, Refused) as error:
        raise Refused(Fault(NO_ROOM.code, NO_ROOM.message, str(error))) from error
    return name


def remove(folder: Path, names: Iterable[str], kept: Iterable[str]) -> None:
    """Remove pictures that no stop has any more; what is not named here stays, whatever it is."""
    for name in frozenset(names) - frozenset(kept):
        if PICTURE_NAME.fullmatch(name):
            with suppress(OSError):  # a file too many does no harm
                (folder / name).unlink(missing_ok=True)


def _is_png(picture: Path) -> bool:
    with picture.open("rb") as file:
        return file.read(len(PNG)) == PNG


def _whole(picture: Path) -> bool:
    """Say whether the file has its end: one that was cut is drawn half grey, and no error told."""
    try:
        if not picture.is_file():
            return False
        with picture.open("rb") as file:
            file.seek(-min(TAIL, picture.stat().st_size), os.SEEK_END)
            tail = file.read()
    except OSError:
        return False
    return PNG_END in tail or JPEG_END in tail


def _written(image: QImage, *, plain: bool) -> tuple[bytes, str]:
    """Write the picture anew, without loss where it was so; places and cameras it held are not kept."""
    for key in image.textKeys():
        image.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG" if plain else b"JPG"))
    if not plain:
        writer.setQuality(QUALITY)
    if not writer.write(image):
        raise Refused(Fault(NO_PICTURE.code, NO_PICTURE.message, writer.errorString()))
    return bytes(buffer.data().data()), "png" if plain else "jpg"
