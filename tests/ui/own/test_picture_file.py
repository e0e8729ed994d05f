"""Pictures: only PNG and JPEG within limits are kept, written anew; whatever else is refused."""

import struct
import zlib
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from zibo_app.domain.fault import Refused
from zibo_app.domain.own_stop import PICTURE_NAME
from zibo_app.ui.own import picture_file
from zibo_app.ui.own.picture_file import keep, remove


def image(width: int = 320, height: int = 180, colour: str = "teal") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    painter = QPainter(made)
    painter.fillRect(QRect(0, 0, width // 2, height), QColor("orange"))
    painter.end()
    return made


def noise() -> QImage:
    """A picture that cannot be made small."""
    return QImage(Random(5).randbytes(80_000), 200, 100, QImage.Format.Format_RGB32).copy()  # noqa: S311


def saved(path: Path, form: str = "PNG", made: QImage | None = None) -> Path:
    (made or image()).save(str(path), form)
    return path


def said_to_be(width: int, height: int) -> bytes:
    """The head of a PNG that claims to be so large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.mark.parametrize(("form", "end"), [("PNG", "png"), ("JPG", "jpg")])
def test_a_picture_is_kept_under_a_name_of_what_is_in_it(tmp_path: Path, form: str, end: str) -> None:
    folder = tmp_path / "中文 & pictures"
    name = keep(folder, saved(tmp_path / "a.any", form))
    assert PICTURE_NAME.fullmatch(name)
    assert name.endswith(f".{end}")
    assert QImage(str(folder / name)).size() == image().size()
    assert keep(folder, saved(tmp_path / "b.any", form)) == name
    assert keep(folder, saved(tmp_path / "c.any", form, image(colour="navy"))) != name
    assert len([*folder.iterdir()]) == 2


def test_where_and_with_what_it_was_taken_is_not_kept(tmp_path: Path) -> None:
    secret = image()
    secret.setText("Location", "36.8N 118.0E")
    name = keep(tmp_path / "kept", saved(tmp_path / "a.png", "PNG", secret))
    assert b"118.0E" in (tmp_path / "a.png").read_bytes()
    assert b"118.0E" not in (tmp_path / "kept" / name).read_bytes()


def test_a_large_photo_is_kept_as_large_as_a_screen(tmp_path: Path) -> None:
    name = keep(tmp_path / "kept", saved(tmp_path / "a.jpg", "JPG", image(6000, 4000)))
    assert (QImage(str(tmp_path / "kept" / name)).width()) == picture_file.LARGEST


def hostile(path: Path) -> list[Path]:
    """Files that are no pictures, or none that can be used."""
    photo, drawing = (saved(path / form, form, noise()).read_bytes() for form in ("JPG", "PNG"))
    pairs = {
        "empty.png": b"",
        "cut.png": saved(path / "x.png").read_bytes()[:200],
        "text.jpg": "不是图片".encode(),
        "page.svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>",
        "huge.png": said_to_be(30_000, 30_000),
        "wide.png": said_to_be(30_000, 20),
        "many.png": said_to_be(9_000, 9_000),
        "gif.png": b"GIF89a\x20\x00\x20\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x00",
        "zip.png": b"PK\x03\x04" + b"\x00" * 300,
        "head.jpg": photo[:120],
        "half.jpg": photo[: len(photo) // 2],
        "half.png": drawing[: len(drawing) // 2],
        "ended.png": drawing[: len(drawing) // 2] + b"IEND",
    }
    for name, data in pairs.items():
        (path / name).write_bytes(data)
    tiny = saved(path / "tiny.png", "PNG", image(8, 300))
    bitmap = saved(path / "bitmap.png", "BMP")
    return [*(path / name for name in pairs), tiny, bitmap, path, path / "none.png", Path()]


@pytest.mark.qt_log_ignore("JPEG", extend=True)
def test_what_is_no_picture_is_refused_and_nothing_kept(tmp_path: Path) -> None:
    for path in hostile(tmp_path):
        with pytest.raises(Refused) as told:
            keep(tmp_path / "kept", path)
        assert told.value.fault.code == "E-P01", path
        assert "PNG" in told.value.fault.message.en
    assert not (tmp_path / "kept").exists()


def test_a_file_too_large_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png")
    with path.open("ab") as file:
        file.truncate(20_000_001)
    with pytest.raises(Refused, match="E-P01"):
        keep(tmp_path / "kept", path)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way")
    with pytest.raises(Refused, match="E-P02"):
        keep(tmp_path / "kept", saved(tmp_path / "a.png"))


def test_only_pictures_that_are_named_and_not_kept_are_removed(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    one, two, three = (
        keep(folder, saved(tmp_path / "a.png", "PNG", image(colour=each))) for each in ("red", "navy", "gold")
    )
    (tmp_path / "a.txt").write_text("")
    remove(folder, [one, two, "../a.txt", "none"], [two])
    assert {path.name for path in folder.iterdir()} == {two, three}
    assert (tmp_path / "a.txt").exists()
    remove(tmp_path / "nowhere", [one], ())
