"""Draws the pictures of the guides anew: `python docs/pictures.py`, or with names only those."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter

from zibo_app import paths
from zibo_app.ui import app as program
from zibo_app.ui import snapshot
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import Window

FOLDER = Path(__file__).resolve().parent / "pictures"
SIZE = (1366, 768)
MOST_COLOURS, MOST_APART = 256, 32
BEST_PACKED = 0
"""Qt's quality of a PNG: the lower, the smaller the file; no pixel changes."""
EN, DARK, GUEST = ("--lang", "en"), ("--theme", "dark"), ("--viewer", "visitor")
PICTURES: dict[str, tuple[str, ...]] = {
    "overview-zh": ("overview",),
    "search-zh": ("overview", "--search", "小巨人"),
    "enterprises-zh": ("enterprises", "--entity", "xiandao"),
    "projects-en-dark": ("projects", *EN, *DARK),
    "policies-zh": ("policies",),
    "chains-zh": ("chains",),
    "exhibition": ("slide", "--entity", "slide:delivery"),
    "questions-zh": ("questions",),
    "evidence-zh": ("overview", "--figure", "outside-funds.amount"),
    "visitor-en": ("home", *GUEST, *EN),
}
"""Each picture's name and what is asked of `snapshot`; Chinese and light where nothing else is said."""
PLACES: dict[str, Place] = {
    "map-zh": Place("chains", "", (("view", "map"), ("focus", "xinhenghui"), ("around", ""))),
    "compare-zh": Place("compare", "", (("ids", "xiandao-ito,weilan-battery,huaneng-pv"),)),
}
"""Pictures of places for which `snapshot` has no options."""


@contextmanager
def desk() -> Iterator[Path]:
    """Lay the catalogue and its digest in a folder that is the same each time: the settings show its path."""
    folder = Path(tempfile.gettempdir()) / paths.NAME
    folder.mkdir()
    try:
        shutil.copy(paths.data_db(), folder / "data.db")
        shutil.copy(paths.digest_of(paths.data_db()), folder / "data.db.sha256")
        yield folder
    finally:
        shutil.rmtree(folder)


def draw(name: str, folder: Path) -> None:
    """Draw one picture, with nobody's own settings."""
    asked = [*PICTURES[name], "--catalogue", str(folder / "data.db"), "--size", "{}x{}".format(*SIZE)]
    file = FOLDER / f"{name}.png"
    command = [sys.executable, "-m", "zibo_app", "snapshot", *asked, "--out", str(file)]
    subprocess.run(command, check=True, cwd=paths.root())  # noqa: S603 our own program
    pack(file)


def visit(names: list[str], folder: Path) -> None:
    """Draw the pictures of places, in one window that keeps nothing."""
    app = program.make_app()
    desk = program.Desk(app, Settings(lang="zh"), keep=bool, office=folder / "office.db")
    window = desk.open(folder / "data.db", PLACES[names[0]])
    if not isinstance(window, Window):
        raise SystemExit(window.fault.message.en)
    for name in names:
        file = FOLDER / f"{name}.png"
        window.go(PLACES[name])
        snapshot.draw(app, window, SIZE, file)
        pack(file)
    desk.session.close()


def pack(file: Path) -> None:
    """Make the file a third of its size: at most 256 colours, none more than a few shades off."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    how = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image = image.convertToFormat(QImage.Format.Format_Indexed8, palette(image), how)
    writer = QImageWriter(str(file), b"png")
    writer.setQuality(BEST_PACKED)
    if not writer.write(image):
        raise OSError(str(file))


def palette(image: QImage) -> list[int]:
    """Choose the commonest colours that lie as little apart as a palette has room for."""
    common = [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    for apart in range(MOST_APART):
        chosen = spread(common, apart)
        if len(chosen) <= MOST_COLOURS:
            return [int.from_bytes((255, *rgb), "big") for rgb in chosen]
    return []  # Qt chooses


def spread(colours: list[int], apart: int) -> list[tuple[int, ...]]:
    """Keep each colour that differs from all kept before by more than `apart` in red, green or blue."""
    kept: list[tuple[int, ...]] = []
    for colour in colours:
        rgb = tuple(colour.to_bytes(4, "big")[1:])
        if all(max(abs(a - b) for a, b in zip(rgb, other, strict=True)) > apart for other in kept):
            kept.append(rgb)
        if len(kept) > MOST_COLOURS:
            break
    return kept


def main(names: list[str]) -> None:
    """Draw the pictures of these names, all of them where none is given."""
    FOLDER.mkdir(exist_ok=True)
    home = tempfile.gettempdir()
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home, "LOCALAPPDATA": home}
    wanted = names or [*PICTURES, *PLACES]
    with desk() as folder:
        for name in wanted:
            if name not in PLACES:
                draw(name, folder)
        if placed := [name for name in wanted if name in PLACES]:
            visit(placed, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
