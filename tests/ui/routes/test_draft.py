"""A route under way: every step can be taken back, one after the other."""

from dataclasses import replace

import pytest

from zibo_app.domain.route import MOST_KEPT, Route, Stop
from zibo_app.ui.routes.draft import MOST_STEPS, Draft
from zibo_app.ui.routes.drafts import NEW, Drafts, drafts_of
from zibo_app.ui.session import Session

ABC = Route(name="r", stops=tuple(Stop(ref=ref) for ref in "abc"), id="1")


@pytest.fixture
def draft() -> Draft:
    return Draft(ABC)


def refs(draft: Draft) -> str:
    return "".join(stop.ref for stop in draft.now.stops)


def test_an_untouched_route_has_nothing_to_save(draft: Draft) -> None:
    assert not draft.dirty
    assert not draft.can_undo
    assert not draft.undo()
    assert draft.stop == ABC.stops[0]


@pytest.mark.parametrize(
    ("start", "end", "order"), [(0, 1, "bac"), (0, 2, "bca"), (2, 0, "cab"), (1, 2, "acb")]
)
def test_a_stop_that_is_moved_stays_chosen(draft: Draft, start: int, end: int, order: str) -> None:
    moved = ABC.stops[start]
    assert draft.move(start, end)
    assert refs(draft) == order
    assert draft.stop == moved
    assert draft.undo()
    assert refs(draft) == "abc"


@pytest.mark.parametrize(("start", "end"), [(0, -1), (0, 3), (3, 0), (1, 1), (-1, 0)])
def test_no_stop_is_moved_out_of_the_route(draft: Draft, start: int, end: int) -> None:
    assert not draft.move(start, end)
    assert not draft.dirty


def test_removing_chooses_the_next_and_undo_brings_it_back(draft: Draft) -> None:
    draft.at = 2
    assert draft.remove(2)
    assert (refs(draft), draft.at) == ("ab", 1)
    assert draft.remove(0)
    assert draft.remove(0)
    assert (refs(draft), draft.at, draft.stop) == ("", 0, None)
    assert not draft.remove(0)
    for left in ("b", "ab", "abc"):
        assert draft.undo()
        assert refs(draft) == left
    assert draft.at == 2
    assert not draft.dirty


def test_what_is_added_stands_after_the_chosen_stop(draft: Draft) -> None:
    assert draft.add("x", 30)
    assert (refs(draft), draft.at) == ("axbc", 1)
    assert draft.stop == Stop(ref="x", seconds=30)
    empty = Draft(Route(name=""))
    assert empty.add("x", 30)
    assert refs(empty) == "x"


def test_a_route_has_an_end(draft: Draft) -> None:
    while draft.add("x", 5):
        pass
    assert len(draft.now.stops) == MOST_KEPT
    assert draft.room == 0


def test_a_note_that_is_typed_is_one_step(draft: Draft) -> None:
    for note in ("h", "he", "hey"):
        assert draft.amend(0, step="note", note=note)
    assert draft.amend(1, step="note", note="x")
    assert draft.amend(1, step="time", seconds=5)
    assert not draft.amend(1, step="time", seconds=5)
    assert not draft.amend(9, step="time", seconds=5)
    for notes in (["hey", "x", ""], ["hey", "", ""], ["", "", ""]):
        draft.undo()
        assert [stop.note for stop in draft.now.stops] == notes


def test_steps_are_not_kept_for_ever(draft: Draft) -> None:
    for seconds in range(MOST_STEPS + 50):
        draft.change(replace(draft.now, minutes=seconds + 1))
    steps = 0
    while draft.undo():
        steps += 1
    assert steps == MOST_STEPS


def test_after_saving_earlier_steps_keep_the_id() -> None:
    draft = Draft(Route(name="new"))
    draft.add("a", 5)
    draft.kept(replace(draft.now, id="7"))
    assert not draft.dirty
    assert draft.undo()
    assert (draft.now.id, refs(draft), draft.dirty) == ("7", "", True)


def test_drafts_last_as_long_as_the_session() -> None:
    session = Session()
    drafts = drafts_of(session)
    assert drafts_of(session) is drafts
    draft = drafts.of(ABC)
    draft.remove(0)
    assert drafts_of(session).of(ABC) is draft
    assert drafts.dirty("1")
    assert not drafts.dirty("2")


def test_what_was_saved_elsewhere_is_followed_unless_there_are_changes() -> None:
    drafts = Drafts()
    drafts.of(ABC)
    other = replace(ABC, name="other")
    assert drafts.of(other).now is other
    drafts.of(other).remove(0)
    assert refs(drafts.of(ABC)) == "bc"


def test_a_saved_draft_is_found_under_its_id() -> None:
    drafts = Drafts()
    draft = drafts.begin(Route(name="new"))
    draft.add("a", 5)
    drafts.saved(draft, replace(draft.now, id="7"))
    assert drafts.get(NEW) is None
    assert drafts.get("7") is draft
    drafts.drop("7")
    assert drafts.get("7") is None
