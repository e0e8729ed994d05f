"""Places in a source, and who may see what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.evidence import (
    GUEST_STATE,
    MARKS,
    Audience,
    Section,
    Source,
    State,
    marked,
    place_of,
    state_word,
)
from zibo_app.domain.text import Text


def source(sections: list[int], paragraphs: list[int], length: int = 1000) -> Source:
    made = tuple(
        Section(title=Text(f"第{n}节", f"Part {n}"), start=start) for n, start in enumerate(sections)
    )
    return Source(
        id="s",
        title=Text(),
        byline=Text(),
        length=length,
        sha256="",
        sections=made,
        paragraphs=tuple(paragraphs),
    )


@pytest.mark.parametrize(
    ("offset", "section", "paragraph"),
    [
        (0, 0, 1),
        (9, 0, 1),
        (10, 0, 2),
        (99, 0, 2),
        (105, 1, 1),
        (150, 1, 2),
        (299, 1, 3),
        (300, 2, 0),
        (310, 2, 1),
        (999, 2, 1),
    ],
)
def test_a_place_is_section_and_paragraph(offset: int, section: int, paragraph: int) -> None:
    """The first paragraph may start with its section or after the section's heading."""
    place = place_of(source([0, 100, 300], [0, 10, 100, 150, 200, 310]), offset)
    assert (place.section.zh, place.paragraph) == (f"第{section}节", paragraph)


@given(st.data())
def test_every_paragraph_counts_from_one_in_its_section(data: st.DataObject) -> None:
    starts = data.draw(st.lists(st.integers(1, 900), min_size=1, max_size=20, unique=True).map(sorted))
    paragraphs = [0, *starts]
    sections = sorted({0, *data.draw(st.lists(st.sampled_from(paragraphs), max_size=5))})
    made = source(sections, paragraphs)
    counts: dict[str, list[int]] = {}
    for start in paragraphs:
        place = place_of(made, start)
        counts.setdefault(place.section.zh, []).append(place.paragraph)
    assert all(numbers == [*range(1, len(numbers) + 1)] for numbers in counts.values())


@given(st.integers(0, 998))
def test_places_never_run_backwards(offset: int) -> None:
    made = source([0, 100, 300], [0, 10, 100, 150, 300])
    here, next_ = place_of(made, offset), place_of(made, offset + 1)
    assert (here.section.zh, here.paragraph) <= (next_.section.zh, next_.paragraph)


def test_viewers_see_more_and_more() -> None:
    assert Audience.PUBLIC.sees() == (Audience.PUBLIC,)
    assert Audience.DOMESTIC.sees() == (Audience.PUBLIC, Audience.DOMESTIC)
    assert set(Audience.STAFF.sees()) == set(Audience)


@pytest.mark.parametrize("state", State)
def test_guests_hear_other_words_than_staff(state: State) -> None:
    assert state_word(state, Audience.STAFF) == state.label
    assert state_word(state, Audience.PUBLIC) == state_word(state, Audience.DOMESTIC) == GUEST_STATE[state]


@pytest.mark.parametrize("viewer", list(Audience))
@pytest.mark.parametrize("state", list(State))
def test_a_marked_state_is_its_icon_and_its_word(state: State, viewer: Audience) -> None:
    word, mark = state_word(state, viewer), MARKS[state]
    assert marked(state, viewer) == Text(f"{mark} {word.zh}", f"{mark} {word.en}")
    assert len(set(MARKS.values())) == len(State)
    assert GUEST_STATE[state] != state.label
