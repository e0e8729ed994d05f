"""The program's own office store: made when wanted, the same in every view, told of at start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.seen import words_of
from zibo_app import paths
from zibo_app.__main__ import parser
from zibo_app.domain.evidence import Audience
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.store.office import Office
from zibo_app.ui import app as program
from zibo_app.ui import snapshot, theme
from zibo_app.ui.app import Desk
from zibo_app.ui.session import Session
from zibo_app.ui.settings import Settings
from zibo_app.ui.snapshot import settle
from zibo_app.ui.window import Window

ASK = Ask("电价？", Origin.TYPED)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "office.db"


@pytest.fixture
def desk(qapp: QApplication, path: Path) -> Iterator[Desk]:
    made = Desk(qapp, Settings(lang="en"), keep=bool, office=path)
    yield made
    made.session.close()
    if made.window:
        made.window.close()
        made.window.deleteLater()
    theme.apply(qapp, theme.Theme("light"))


def opened(desk: Desk, file: Path) -> Window:
    window = desk.open(file)
    assert isinstance(window, Window)
    return window


def note(session: Session) -> None:
    assert session.office
    session.office.note(ASK, lang="zh", viewer=Audience.STAFF)


def test_the_store_is_made_when_it_is_wanted() -> None:
    made: list[Office] = []

    def make() -> Office:
        made.append(Office(Path("nowhere")))
        return made[-1]

    session = Session(make=make)
    session.close()
    assert made == []
    assert session.office is session.office
    assert len(made) == 1
    assert Session().office is None
    Session().close()


def test_every_view_and_catalogue_has_the_same(desk: Desk, path: Path, sealed_file: Path) -> None:
    window = opened(desk, sealed_file)
    note(window.ctx.session)
    for action in ("language", "theme", "viewer", "viewer"):
        window.act(action)
        assert window.ctx.session is desk.session
    again = opened(desk, sealed_file)
    assert again.ctx.session is desk.session
    assert desk.session.office
    assert [each.text for each in desk.session.office.noted()] == ["电价？"]
    assert path.is_file()


def test_nothing_is_made_before_something_is_noted(
    desk: Desk, path: Path, sealed_file: Path, qapp: QApplication
) -> None:
    window = opened(desk, sealed_file)
    window.show()
    program.after_first_paint(window)
    settle(qapp)
    assert not path.parent.exists()


def test_staff_are_told_at_start_that_a_damaged_store_was_set_aside(
    desk: Desk, path: Path, sealed_file: Path, qapp: QApplication
) -> None:
    path.parent.mkdir()
    path.write_bytes(bytes(8192))
    window = opened(desk, sealed_file)
    window.show()
    program.after_first_paint(window)
    settle(qapp)
    assert "(E-O06)" in " ".join(words_of(window))


def test_the_programs_own_store_lies_with_the_users_data(
    qapp: QApplication, sealed_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made: list[Desk] = []

    class Seen(Desk):
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)
            made.append(self)

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(program, "Desk", Seen)
    monkeypatch.setattr(program, "make_app", lambda: qapp)
    monkeypatch.setattr(program.errors, "install", lambda: None)
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    program.main(
        snapshot.argparse.Namespace(
            lang=None, page="", catalogue=sealed_file, exhibition=False, supervise=False
        )
    )
    (desk,) = made
    assert desk.session.office
    assert desk.session.office.path == tmp_path / "zibo_app" / "office.db"
    window = desk.window
    assert window
    window.close()
    window.deleteLater()
    theme.apply(qapp, theme.Theme("light"))


def test_pictures_never_open_the_users_store(
    qapp: QApplication, sealed_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    real = program.Desk

    def desk(*args: object, office: Path, **kwargs: object) -> Desk:
        seen.append(office)
        return real(*args, office=office, **kwargs)

    monkeypatch.setattr(program, "Desk", desk)
    monkeypatch.setattr(program, "make_app", lambda: qapp)
    out = tmp_path / "x.png"
    asked = ("snapshot", "overview", "--catalogue", str(sealed_file), "--out", str(out))
    snapshot.main(parser().parse_args(asked))
    assert out.is_file()
    (office,) = seen
    assert not office.is_relative_to(paths.user_data())
    assert not office.parent.exists()
    theme.apply(qapp, theme.Theme("light"))


def test_it_is_looked_after_every_hour(desk: Desk, path: Path, sealed_file: Path, qapp: QApplication) -> None:
    window = opened(desk, sealed_file)
    window.show()
    program.after_first_paint(window)
    settle(qapp)
    (hourly,) = [timer for timer in window.findChildren(QTimer) if timer.interval() == program.HOUR]
    assert hourly.isActive()
    before = words_of(window.frame)
    path.parent.mkdir()
    path.write_text("no store of ours")
    hourly.timeout.emit()
    assert "E-O05" in "".join(set(words_of(window.frame)) - set(before))
