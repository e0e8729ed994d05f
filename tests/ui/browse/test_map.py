"""A real map only with its review number: attached together, shown together, taken away together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.store.office import Office
from zibo_app.ui.browse import map_file
from zibo_app.ui.browse.diagram import ZoneDiagram
from zibo_app.ui.browse.map_file import FACT, NAME, attach, attached, decoded, detach
from zibo_app.ui.browse.map_form import MapForm, MapPicture
from zibo_app.ui.browse.spec import PARKS
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.buttons import Button

NUMBER = "GS(2023)1234号"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "kept" / "office.db")
    office.set_fact("other", "x")
    yield office
    office.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return painted(tmp_path / "map.jpg", 60, 40)


def painted(path: Path, width: int, height: int) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(path))
    return path


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.fault.code


# -- keeping it --------------------------------------------------------------------------------------
def test_a_map_is_kept_with_its_number(office: Office, picture: Path) -> None:
    attach(office, picture, " gs（2023）1234号")
    kept = attached(office)
    assert kept
    assert (kept[0].width(), kept[1]) == (60, NUMBER)
    assert office.path.with_name(NAME).read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("number", ["", "none", HOSTILE])
def test_without_a_number_nothing_is_kept(office: Office, picture: Path, number: str) -> None:
    with pytest.raises(Refused) as refused:
        attach(office, picture, number)
    assert code_of(refused) == "E-M01"
    assert attached(office) is None
    assert not office.path.with_name(NAME).exists()


def test_what_is_no_picture_is_refused(office: Office, tmp_path: Path) -> None:
    for name, content in (("a.png", b"no picture"), ("b.svg", b"<svg/>"), ("c.png", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Refused) as refused:
            attach(office, tmp_path / name, NUMBER)
        assert code_of(refused) == "E-M02"
    with pytest.raises(Refused):
        attach(office, tmp_path, NUMBER)
    assert attached(office) is None


def test_limits_hold(tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert decoded(picture)
    assert decoded(painted(tmp_path / "wide.png", map_file.MOST_SIDE + 1, 1)) is None
    monkeypatch.setattr(map_file, "MOST_BYTES", 10)
    assert decoded(picture) is None


def test_a_refused_map_leaves_the_old_one(office: Office, picture: Path, tmp_path: Path) -> None:
    attach(office, picture, NUMBER)
    with pytest.raises(Refused):
        attach(office, tmp_path / "gone.png", "GS(2024)1号")
    assert attached(office)


def test_a_picture_that_lost_its_number_is_not_shown(office: Office, picture: Path) -> None:
    attach(office, picture, NUMBER)
    office.set_fact(FACT, "")
    assert attached(office) is None


def test_a_number_that_lost_its_picture_shows_nothing(office: Office, picture: Path) -> None:
    attach(office, picture, NUMBER)
    office.path.with_name(NAME).unlink()
    assert attached(office) is None


def test_taken_away_both_are_gone(office: Office, picture: Path) -> None:
    attach(office, picture, NUMBER)
    detach(office)
    assert attached(office) is None
    assert not office.path.with_name(NAME).exists()
    assert office.fact(FACT) == ""


# -- on the page -------------------------------------------------------------------------------------
def opened(ctx: Context, office: Office | None, qtbot: QtBot) -> ZoneDiagram:
    ctx = replace(ctx, session=Session(office))
    diagram = ZoneDiagram(ctx, RecordModel(ctx, PARKS.kinds))
    qtbot.addWidget(diagram)
    diagram.resize(1200, 600)
    diagram.show()
    return diagram


def buttons(diagram: ZoneDiagram) -> dict[str, Button]:
    return {button.text(): button for button in diagram._map_buttons}


def test_staff_attach_a_map_and_see_it(
    make_ctx: MakeContext, office: Office, picture: Path, qtbot: QtBot
) -> None:
    diagram = opened(make_ctx(lang="en"), office, qtbot)
    assert list(buttons(diagram)) == ["Attach a map…"]
    buttons(diagram)["Attach a map…"].click()
    (form,) = diagram.findChildren(MapForm)
    form.take(picture)
    form.number.setText("nothing of the sort")
    form.save()
    assert "E-M01" in form.said.text()
    form.number.setText(NUMBER)
    form.save()
    assert list(buttons(diagram)) == ["Map", "Take the map away"]
    buttons(diagram)["Map"].click()
    shown = diagram._shown.currentWidget()
    assert isinstance(shown, MapPicture)
    assert shown.number == NUMBER
    assert NUMBER in shown.accessibleName()


def test_taken_away_the_schematic_stands_again(
    make_ctx: MakeContext, office: Office, picture: Path, qtbot: QtBot
) -> None:
    attach(office, picture, NUMBER)
    diagram = opened(make_ctx(lang="en"), office, qtbot)
    buttons(diagram)["Map"].click()
    buttons(diagram)["Take the map away"].click()
    assert list(buttons(diagram)) == ["Attach a map…"]
    assert not isinstance(diagram._shown.currentWidget(), MapPicture)


def test_cancelled_nothing_is_attached(make_ctx: MakeContext, office: Office, qtbot: QtBot) -> None:
    diagram = opened(make_ctx(lang="en"), office, qtbot)
    buttons(diagram)["Attach a map…"].click()
    diagram.findChildren(MapForm)[0].closed.emit()
    assert diagram._form is None
    assert attached(office) is None


def test_guests_may_look_and_change_nothing(
    make_ctx: MakeContext, office: Office, picture: Path, qtbot: QtBot
) -> None:
    attach(office, picture, NUMBER)
    diagram = opened(make_ctx(lang="en", viewer=Audience.PUBLIC), office, qtbot)
    assert list(buttons(diagram)) == ["Map"]


def test_without_a_store_no_map_is_offered(make_ctx: MakeContext, qtbot: QtBot) -> None:
    assert buttons(opened(make_ctx(), None, qtbot)) == {}
