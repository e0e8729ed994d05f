"""Where a figure or statement comes from, and what may be shown to whom."""

from bisect import bisect_right

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text


class State(Choice):
    """The four states of a figure, in the words of the staff view."""

    SOURCE = "source", "原文", "In source"
    DERIVED = "derived", "推算", "Derived"
    LOCAL = "local", "本地补充", "Local"
    NOT_STATED = "not_stated", "原文未载", "Not stated in the source"


MARKS = {State.SOURCE: "✓", State.DERIVED: "ƒ", State.LOCAL: "✎", State.NOT_STATED: "?"}
"""The icon of a state, which always stands before its word."""
GUEST_STATE: dict[State, Text] = {
    State.SOURCE: Text("有出处", "Sourced"),
    State.DERIVED: Text("据此计算", "Calculated"),
    State.LOCAL: Text("园区提供", "Provided by the zone"),
    State.NOT_STATED: Text(
        "公开资料未载明，可留言由专人答复", "Not in published material; leave your question"
    ),
}
"""The same states in words fit for guests."""


class Audience(Choice):
    """For whom a statement is released; as a viewer, who is looking."""

    PUBLIC = "public", "公开", "Public"
    DOMESTIC = "domestic", "境内", "Domestic guests"
    STAFF = "staff", "仅内部", "Staff only"

    def sees(self) -> tuple["Audience", ...]:
        """List the audiences whose statements this viewer may see."""
        order = (Audience.PUBLIC, Audience.DOMESTIC, Audience.STAFF)
        return order[: order.index(self) + 1]


def state_word(state: State, viewer: Audience) -> Text:
    """Give the state's wording for this viewer: staff's own words or the guests'."""
    return state.label if viewer is Audience.STAFF else GUEST_STATE[state]


def marked(state: State, viewer: Audience) -> Text:
    """Give the state as icon and word: ƒ 推算."""
    word, mark = state_word(state, viewer), MARKS[state]
    return Text(f"{mark} {word.zh}", f"{mark} {word.en}")


class Section(Frozen, kw_only=True):
    """A part of a source under one heading; `start` is an offset in the stripped text."""

    title: Text
    start: int


class Source(Frozen, kw_only=True):
    """A published text facts are taken from; offsets count its characters without white space.

    `paragraphs` holds the hand-reviewed start of each paragraph, `sha256` the digest of the stripped
    text in UTF-8, `length` its number of characters.
    """

    id: str
    title: Text
    byline: Text
    length: int
    sha256: str
    sections: tuple[Section, ...]
    paragraphs: tuple[int, ...]


class Citation(Frozen, kw_only=True):
    """A span of a source that holds the printed number or phrase.

    `start` and `end` are half-open offsets in the stripped text, `sha256` is the digest of that span;
    `context_start` and `context_end` span the subject where it stands elsewhere (both 0: in the span itself).
    """

    id: str
    source: str
    start: int
    end: int
    sha256: str
    context_start: int = 0
    context_end: int = 0


class Place(Frozen):
    """Where a citation stands, for people: the section's heading and the paragraph's number in it, from 1."""

    section: Text
    paragraph: int


def place_of(source: Source, offset: int) -> Place:
    """Find the section and the paragraph in it that hold `offset` of the stripped text."""
    index = max(0, bisect_right([s.start for s in source.sections], offset) - 1)
    section = source.sections[index]
    upto = bisect_right(source.paragraphs, offset)
    before = bisect_right(source.paragraphs, section.start - 1)
    return Place(section.title, upto - before)
