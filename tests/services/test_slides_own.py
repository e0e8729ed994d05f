"""Own stops become slides in the words typed, only where they are released and a map has its number."""

from dataclasses import replace
from pathlib import Path

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.slide import Layout
from zibo_app.domain.text import Text
from zibo_app.services.slides import slide, title
from zibo_app.store.catalogue import Catalogue

WELCOME = OwnStop(
    kind=OwnKind.WELCOME,
    id="w",
    guests=Text("远方代表团", "the delegation from afar"),
    names=(Text("王某 先生", "Mr Wang"),),
    released=True,
)
PICTURE = OwnStop(
    kind=OwnKind.PICTURE,
    id="p",
    caption=Text("园区一角", "A corner"),
    owner="样例办",
    taken="2026-12-01",
    picture="abc.png",
    released=True,
)
MAP = replace(PICTURE, kind=OwnKind.MAP, id="m", review_number="鲁S(2026)001号")
GUEST, STAFF = Audience.PUBLIC, Audience.STAFF


@pytest.mark.parametrize(
    ("guests", "zh", "en"),
    [
        (WELCOME.guests, "远方代表团一行", "the delegation from afar"),
        (Text("远方代表团一行", "the party"), "远方代表团一行", "the party"),
        (Text(), "各位来宾", "our guests"),
    ],
)
def test_guests_are_welcomed_by_the_name_typed(catalogue: Catalogue, guests: Text, zh: str, en: str) -> None:
    said = title(catalogue, "own:w", {"w": replace(WELCOME, guests=guests)})
    assert said == Text(f"热烈欢迎{zh}莅临样例区考察洽谈", f"Sample Zone warmly welcomes {en}")


def test_a_language_in_which_no_name_was_typed_says_nothing(catalogue: Catalogue) -> None:
    own = {"w": replace(WELCOME, guests=Text(" 远方 ", ""))}
    assert title(catalogue, "own:w", own) == Text("热烈欢迎远方一行莅临样例区考察洽谈", "")
    own = {"w": replace(WELCOME, guests=Text("", "the party"))}
    assert title(catalogue, "own:w", own) == Text("", "Sample Zone warmly welcomes the party")


def test_a_welcome_names_its_guests_and_claims_nothing(catalogue: Catalogue) -> None:
    made = slide(catalogue.seen_by(GUEST), "own:w", {"w": WELCOME})
    assert made is not None
    assert (made.layout, made.names, made.kicker) == (Layout.WELCOME, WELCOME.names, catalogue.edition.zone)
    assert (made.foot, made.credit, made.figures, made.picture) == (Text(), Text(), (), "")


def test_a_closing_thanks(catalogue: Catalogue) -> None:
    made = slide(catalogue, "own:c", {"c": OwnStop(kind=OwnKind.CLOSING)})
    assert made is not None
    assert (made.layout, made.headline) == (
        Layout.CLOSING,
        Text("感谢莅临，期待合作", "Thank you for visiting"),
    )


def test_a_picture_has_its_credit(catalogue: Catalogue, tmp_path: Path) -> None:
    made = slide(catalogue, "own:p", {"p": PICTURE}, tmp_path)
    assert made is not None
    assert made.picture == str(tmp_path / "abc.png")
    assert made.credit == Text("样例办 · 2026-12-01", "样例办 · 2026-12-01")
    assert (made.headline, made.layout) == (PICTURE.caption, Layout.PICTURE)


def test_a_map_shows_its_review_number_and_none_without(catalogue: Catalogue, tmp_path: Path) -> None:
    made = slide(catalogue, "own:m", {"m": MAP}, tmp_path)
    assert made is not None
    assert "审图号：鲁S(2026)001号" in made.credit.zh
    assert "Map review number: 鲁S(2026)001号" in made.credit.en
    assert slide(catalogue, "own:m", {"m": replace(MAP, review_number=" ")}, tmp_path) is None
    told = slide(catalogue, "own:p", {"p": replace(PICTURE, review_number="鲁S")}, tmp_path)
    assert told
    assert "审图号" not in told.credit.zh


@pytest.mark.parametrize("name", ["", "../abc.png", "/etc/passwd", "a/b.png", ".."])
def test_no_picture_from_elsewhere(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    made = slide(catalogue, "own:p", {"p": replace(PICTURE, picture=name)}, tmp_path)
    assert made
    assert made.picture == ""


def test_without_a_folder_there_is_no_picture(catalogue: Catalogue) -> None:
    made = slide(catalogue, "own:p", {"p": PICTURE})
    assert made
    assert made.picture == ""


@pytest.mark.parametrize(("viewer", "there"), [(GUEST, False), (Audience.DOMESTIC, False), (STAFF, True)])
def test_only_staff_see_what_is_not_released(catalogue: Catalogue, viewer: Audience, there: bool) -> None:
    own = {"w": replace(WELCOME, released=False)}
    assert (slide(catalogue.seen_by(viewer), "own:w", own) is not None) is there


def test_what_is_not_there_is_none(catalogue: Catalogue) -> None:
    assert slide(catalogue, "own:w") is None
    assert title(catalogue, "own:w") == Text()


def test_a_picture_without_a_caption_is_called_by_its_kind(catalogue: Catalogue) -> None:
    assert title(catalogue, "own:p", {"p": replace(PICTURE, caption=Text())}) == OwnKind.PICTURE.label
