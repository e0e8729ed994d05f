"""What an own stop lacks, and what ought to be meant."""

from dataclasses import replace

import pytest

from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.text import Text
from zibo_app.services import own_check
from zibo_app.services.own_check import is_day, problems, remarks

WELCOME = OwnStop(kind=OwnKind.WELCOME, guests=Text("山东大学", "Shandong University"), released=True)
PICTURE = OwnStop(
    kind=OwnKind.PICTURE,
    picture="a.png",
    owner="管委会",
    taken="2026-11-20",
    caption=Text("园区", "The park"),
    released=True,
)
MAP = replace(PICTURE, kind=OwnKind.MAP, review_number="GS(2023)1234号")
CLOSING = OwnStop(kind=OwnKind.CLOSING, released=True)


@pytest.mark.parametrize("stop", [WELCOME, PICTURE, MAP, CLOSING], ids=lambda stop: str(stop.kind))
def test_a_whole_stop_lacks_nothing(stop: OwnStop) -> None:
    assert (problems(stop), remarks(stop)) == ((), ())


@pytest.mark.parametrize(
    ("stop", "problem"),
    [
        (replace(WELCOME, guests=Text()), own_check.GUESTS),
        (replace(PICTURE, picture=""), own_check.PICTURE),
        (replace(MAP, review_number=""), own_check.NUMBER),
        (replace(MAP, review_number="GS2023"), own_check.NUMBER),
        (replace(PICTURE, taken="20.11.2026"), own_check.DAY),
        (replace(PICTURE, owner=""), own_check.OWNER),
        (replace(MAP, caption=Text()), own_check.CAPTION),
    ],
)
def test_what_must_be_mended(stop: OwnStop, problem: Text) -> None:
    assert problems(stop) == (problem,)


def test_a_picture_for_staff_only_needs_neither_owner_nor_caption() -> None:
    stop = replace(PICTURE, owner="", caption=Text(), taken="", released=False)
    assert problems(stop) == ()
    assert remarks(stop) == (own_check.HIDDEN,)


def test_what_ought_to_be_meant() -> None:
    names = (Text("王明", ""), Text("李华", "Li Hua"), Text("", "Lee"))
    stop = replace(WELCOME, guests=Text("山东大学"), names=names)
    english, unpaired = remarks(stop)
    assert english == own_check.NO_ENGLISH
    assert (unpaired.zh[:5], unpaired.en[:5]) == ("有 2 行", "2 of ")
    assert remarks(replace(PICTURE, caption=Text("", "The park"))) == (own_check.NO_CHINESE,)


@pytest.mark.parametrize(("text", "day"), [("2026-12-01", True), ("2026-02-30", False), ("20261201", False)])
def test_a_day(text: str, day: bool) -> None:
    assert is_day(text) is day
