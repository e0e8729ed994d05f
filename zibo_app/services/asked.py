"""The questions noted, as a list to work through: how often each was asked, and what it is about."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Brief
from zibo_app.domain.noting import topic
from zibo_app.domain.text import Lang, Text, say
from zibo_app.domain.visitor import Noted, Origin
from zibo_app.store.catalogue import Catalogue

HEADINGS = (
    Text("问题", "Question"),
    Text("次数", "Times asked"),
    Text("出处", "Came up in"),
    Text("相关记录", "Record"),
    Text("语言", "Language"),
    Text("视图", "View"),
    Text("时间（本地）", "When (local time)"),
    Text("时间（UTC）", "When (UTC)"),
    Text("已答复", "Answered"),
    Text("编号", "Id"),
)
LANGUAGES: dict[Lang, Text] = {"zh": Text("中文", "Chinese"), "en": Text("英文", "English")}
STAFF, GUESTS = Text("工作人员", "Staff"), Text("访客", "Visitors")
YES = Text("是", "yes")
NOTHING = Text()
MINUTES, SECONDS = "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S"


class Line(NamedTuple):
    """A note, how often its question was asked, and the record it is about where the catalogue has it."""

    noted: Noted
    times: int
    brief: Brief | None = None
    field: Text = NOTHING

    @property
    def view(self) -> Text:
        """In which view it was noted."""
        return STAFF if self.noted.viewer == "staff" else GUESTS


class Asked(Frozen):
    """A question and how often it was asked, in the words it was last asked in."""

    text: str
    times: int
    topic: str


def lines(noted: Sequence[Noted], catalogue: Catalogue) -> tuple[Line, ...]:
    """Count each question and find the records asked about, in the order given."""
    topics = [topic(each.text, each.ref) for each in noted]
    times = Counter(topics)
    refs = {each.ref.partition(".")[0] for each in noted if each.origin is Origin.RECORD}
    briefs = catalogue.briefs(sorted(refs - {""}))
    return tuple(_line(each, times[key], briefs) for each, key in zip(noted, topics, strict=True))


def _line(noted: Noted, times: int, briefs: dict[str, Brief]) -> Line:
    which, _, key = noted.ref.partition(".")
    brief = briefs.get(which) if noted.origin is Origin.RECORD else None
    expected = dict(BY_KEY[brief.kind].expected) if brief else {}
    return Line(noted, times, brief, expected.get(key, NOTHING))


def most_asked(noted: Iterable[Noted], limit: int) -> tuple[Asked, ...]:
    """Give the questions asked most, in their latest words; `noted` is newest first."""
    words: dict[str, str] = {}
    times: Counter[str] = Counter()
    for each in noted:
        key = topic(each.text, each.ref)
        words.setdefault(key, each.text)
        times[key] += 1
    return tuple(Asked(words[key], count, key) for key, count in times.most_common(limit))


def local_time(at: str, form: str = MINUTES) -> str:
    """Word a moment (UTC, ISO 8601) as the time on this machine's clock; what is none stays as it is."""
    try:
        return datetime.fromisoformat(at).astimezone().strftime(form)
    except ValueError:
        return at


def rows(shown: Iterable[Line], lang: Lang) -> list[tuple[str, ...]]:
    """Word the lines for a file, one cell for each of HEADINGS."""
    return [
        (
            line.noted.text,
            str(line.times),
            say(line.noted.origin, lang),
            say(line.brief.name, lang) or line.brief.name.zh if line.brief else "",
            say(LANGUAGES[line.noted.lang], lang),
            say(line.view, lang),
            local_time(line.noted.noted_at, SECONDS),
            line.noted.noted_at,
            say(YES, lang) if line.noted.answered else "",
            line.noted.id,
        )
        for line in shown
    ]
