"""Whose each screen is: staff's words never come to a screen the audience has seen."""

import itertools

import pytest

from tests.ui.present.conftest import BEAMER, LAPTOP
from zibo_app.ui.present.places import NOWHERE, Places, Seen, apart, place, swapped

TV = Seen("tv", (3286, 0, 3840, 2160))
BOTH = Places("laptop", "beamer")


def test_two_screens_are_the_presenters_and_the_audiences() -> None:
    assert place((LAPTOP, BEAMER), "") == BOTH
    assert place((BEAMER, LAPTOP), "") == BOTH
    assert not BOTH.solo
    assert not BOTH.lost


def test_one_screen_serves_both_and_shows_what_guests_may_see() -> None:
    there = place((LAPTOP,), "")
    assert there == Places("", "laptop")
    assert there.solo


def test_the_settings_choose_the_audiences_screen() -> None:
    assert place((LAPTOP, BEAMER, TV), "tv") == Places("laptop", "tv")
    assert place((LAPTOP, BEAMER), "laptop") == Places("beamer", "laptop")
    assert place((LAPTOP, BEAMER), "gone") == BOTH


def test_the_screen_staff_were_working_on_becomes_the_desk() -> None:
    assert place((LAPTOP, BEAMER), "", home="beamer") == Places("beamer", "laptop")
    assert place((LAPTOP, BEAMER), "beamer", home="beamer") == BOTH


def test_a_lost_projector_leaves_the_desk_where_it_is() -> None:
    lost = place((LAPTOP,), "", BOTH)
    assert lost == Places("laptop", "")
    assert lost.lost
    assert place((LAPTOP, BEAMER), "", lost) == BOTH


def test_with_the_laptops_own_screen_gone_there_is_no_desk() -> None:
    alone = place((BEAMER,), "", BOTH)
    assert alone == Places("", "beamer")
    assert place((LAPTOP, BEAMER), "", alone) == BOTH


def test_a_projector_that_comes_to_the_one_screen_is_the_audiences() -> None:
    alone = place((LAPTOP,), "", home="laptop")
    assert alone.solo
    assert place((LAPTOP, BEAMER), "", alone, home="laptop") == BOTH
    assert place((LAPTOP, BEAMER), "laptop", alone, home="laptop") == Places("beamer", "laptop")
    orphaned = place((BEAMER,), "", BOTH, home="laptop")
    assert orphaned == Places("", "beamer")
    assert place((BEAMER, TV), "", orphaned, home="laptop") == Places("tv", "beamer")
    assert place((BEAMER, LAPTOP), "", orphaned, home="laptop") == BOTH


def test_mirrored_screens_are_one() -> None:
    mirror = Seen("beamer", LAPTOP.box)
    assert [screen.name for screen in apart((mirror, LAPTOP))] == ["laptop"]
    assert place((mirror, LAPTOP), "").solo


def test_screens_are_changed_over() -> None:
    assert swapped((LAPTOP, BEAMER), BOTH) == Places("beamer", "laptop")
    assert swapped((LAPTOP,), Places("laptop", "")) == Places("", "laptop")
    assert swapped((), BOTH) == NOWHERE


@pytest.mark.parametrize("chosen", ["", "laptop", "beamer", "tv", "gone"])
def test_the_desk_never_comes_to_a_screen_the_audience_saw(chosen: str) -> None:
    screens = (LAPTOP, BEAMER, TV)
    sets = [there for count in range(4) for there in itertools.combinations(screens, count)]
    for walk in itertools.product(sets, repeat=3):
        now = NOWHERE
        for there in walk:
            before, now = now, place(there, chosen, now)
            names = {screen.name for screen in there}
            assert {now.desk, now.audience} - {""} <= names
            assert not there or now.desk != now.audience
            if len(there) == 1 and before.audience in names:
                assert now.solo
            if before.audience in names and before.audience and chosen not in names - {before.audience}:
                assert now.desk != before.audience
