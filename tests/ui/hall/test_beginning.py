"""What the loop shows and how: the office's choice first, the shipped loop else, large on small screens."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.ui.conftest import MakeContext
from tests.ui.offices import Full, with_office
from zibo_app.domain.evidence import Audience
from zibo_app.domain.hall import LONGEST_SLIDE, Loop
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.services import slides
from zibo_app.store.office_faults import OfficeCode
from zibo_app.ui.context import Context
from zibo_app.ui.hall.beginning import for_guests, loop_view, small
from zibo_app.ui.hall.showing import showing, turned
from zibo_app.ui.session import Session
from zibo_app.ui.settings import Settings


@pytest.fixture
def guests(make_ctx: MakeContext, tmp_path: Path) -> Context:
    return with_office(make_ctx(viewer=Audience.PUBLIC), tmp_path)


def test_without_a_choice_the_shipped_loop_is_shown(guests: Context, make_ctx: MakeContext) -> None:
    for ctx in (guests, make_ctx(viewer=Audience.PUBLIC)):
        shown = showing(ctx)
        assert shown.refs == slides.loop_refs(ctx.catalogue)
        assert shown.seconds == LONGEST_SLIDE
        assert shown.make(shown.refs[0]).ref == shown.refs[0]


def test_the_office_chooses_slides_order_and_seconds(guests: Context) -> None:
    stage = guests.session.office.stage
    welcome = OwnStop(kind=OwnKind.WELCOME, guests=Text("甲公司", "Company A"), released=True)
    secret = OwnStop(kind=OwnKind.WELCOME, guests=Text("乙公司", "Company B"))
    own, hidden = (f"own:{stage.save_own(each).id}" for each in (welcome, secret))
    stage.set_loop(Loop((own, hidden, "record:inov", "record:gone"), ("record:gone",), 5))
    shown = showing(guests)
    assert shown.refs == (own, hidden, "record:inov")
    assert shown.seconds == 5
    assert "甲公司" in str(shown.make(own))
    assert shown.make(hidden) is None


def test_a_loop_of_nothing_is_the_shipped_one(guests: Context) -> None:
    guests.session.office.stage.set_loop(Loop(("record:inov",), ("record:inov",)))
    assert showing(guests).refs == slides.loop_refs(guests.catalogue)


def test_a_store_that_cannot_be_read_leaves_no_hall_dark(
    guests: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged: list[BaseException] = []
    monkeypatch.setattr("zibo_app.ui.errors.log", logged.append)

    def refuse() -> None:
        raise OfficeCode.DAMAGED.refused()

    monkeypatch.setattr(guests.session.office.stage, "loop", refuse)
    assert showing(guests).refs == slides.loop_refs(guests.catalogue)
    assert len(logged) == 1


def test_the_loop_goes_on_after_a_slide() -> None:
    assert turned(("a", "b", "c"), "a") == ("b", "c", "a")
    assert turned(("a", "b", "c"), "c") == ("a", "b", "c")
    assert turned(("a", "b", "c"), "gone") == ("a", "b", "c")
    assert turned((), "a") == ()


def test_guests_begin_with_nothing_of_staffs(make_ctx: MakeContext, tmp_path: Path) -> None:
    ctx = with_office(make_ctx(name="dark", scale=2.0), tmp_path)
    ctx.session.collect("inov")
    guests, fresh = for_guests(ctx, Settings(lang="zh", hall_lang="en", theme="dark", scale=2.0))
    assert (guests.viewer, guests.lang, guests.theme.name, guests.theme.scale) == (
        Audience.PUBLIC,
        "en",
        "light",
        1.0,
    )
    assert (fresh.lang, fresh.scale) == ("en", 1.0)
    assert guests.session.touch
    assert guests.session.tray == ()
    assert guests.session.office is ctx.session.office


def test_guests_without_an_office(ctx: Context) -> None:
    assert for_guests(ctx, Settings())[0].session.office is None


def screen(width: float, height: float) -> Any:
    return SimpleNamespace(physicalSize=lambda: SimpleNamespace(width=lambda: width, height=lambda: height))


@pytest.mark.parametrize(
    ("said", "size", "is_small"),
    [
        ("yes", (1000, 600), True),
        ("no", (300, 200), False),
        ("", (300, 200), True),
        ("", (960, 540), False),
        ("", (0, 0), False),
    ],
)
def test_a_small_screen_is_as_staff_said_or_the_screen_tells(
    said: str, size: tuple[float, float], is_small: bool
) -> None:
    assert small(Settings(small_screen=said), screen(*size)) is is_small
    assert not small(Settings(), None)


def test_the_loop_is_made_as_the_settings_say(guests: Context) -> None:
    kept = Settings(tongues="alternating", small_screen="yes", still=True)
    loop = loop_view(guests, kept, None)
    assert loop._said == (Tongues.ZH, Tongues.EN)
    assert loop._small
    assert loop.view._still


def test_a_full_disk_shows_what_was_chosen(make_ctx: MakeContext, tmp_path: Path) -> None:
    office = Full(tmp_path / "office.db")
    office.full = False
    office.stage.set_loop(Loop(("record:inov",)))
    office.full = True
    ctx = make_ctx(viewer=Audience.PUBLIC)
    assert showing(Context(ctx.catalogue, "zh", ctx.theme, Session(office))).refs == ("record:inov",)
