"""Run as a program of its own: the hall on several screens, told step by step on stdout as JSON."""

import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from zibo_app.store.catalogue import open_catalogue
from zibo_app.store.office import Office
from zibo_app.store.pin import scheme_of
from zibo_app.ui import app as program
from zibo_app.ui.context import Context
from zibo_app.ui.hall import screens
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.session import Session
from zibo_app.ui.settings import Settings
from zibo_app.ui.theme import Theme


class Fewer(QGuiApplication):
    """The application as it is with some screens unplugged."""

    gone: tuple[str, ...] = ()

    @staticmethod
    def screens() -> list[object]:
        return [each for each in QGuiApplication.screens() if each.name() not in Fewer.gone]


def main(file: Path, folder: Path, wanted: str, locked: bool) -> None:
    app = program.make_app()
    office = Office(folder / "office.db")
    if locked:
        office.stage.set_pin(scheme_of("4711"))
    ctx = Context(open_catalogue(file), "zh", Theme("light"), Session(office))
    screens.QGuiApplication = Fewer
    hall = Hall(ctx, Settings(audience_screen=wanted), app)
    told: list[dict[str, object]] = []

    def tell() -> None:
        covers = {name: cover.geometry().getRect() for name, cover in hall.screens.covers.items()}
        told.append({"hall": hall.geometry().getRect(), "full": hall.isFullScreen(), "covers": covers})

    def change(*gone: str) -> None:
        Fewer.gone = gone
        app.screenRemoved.emit(app.screens()[-1])
        while hall.screens._soon.isActive():
            QTest.qWait(20)
        tell()

    hall.begin()
    tell()
    change("B")
    change()
    change("A", "C")
    hall.end()
    tell()
    hall.hide()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] == "locked")
