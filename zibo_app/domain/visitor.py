"""What visitors ask, as the office keeps it; nothing here tells who a visitor is."""

from typing import NamedTuple

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Lang


class Origin(Choice):
    """Where a question came up."""

    SEARCH = "search", "搜索", "Search"
    CHECKLIST = "checklist", "问答", "Questions"
    RECORD = "record", "记录", "Record"
    TYPED = "typed", "手记", "Written down"


class Ask(Frozen):
    """A question about to be noted: its words, where it came up, and the id of what it is about.

    `ref` is the id of a checklist question or of a record, with `.field` where it is about one field.
    """

    text: str
    origin: Origin
    ref: str = ""


class Noted(NamedTuple):
    """A question that was noted: its id (UUIDv7), the words, and when (UTC, ISO 8601), in whose view."""

    id: str
    text: str
    origin: Origin
    ref: str
    lang: Lang
    viewer: Audience
    noted_at: str
    answered: bool = False
