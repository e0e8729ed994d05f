"""What a search finds: hits in order, and the one answer that is worth a card of its own."""

from zibo_app.domain.figure import Figure
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Choice, Text


class Matched(Choice):
    """Where in a record the words were found, the best first; the order of the hits."""

    NAME = "name", "名称", "Name"
    ALIAS = "alias", "别名", "Also called"
    FIGURE = "figure", "数字", "Figure"
    TEXT = "text", "正文", "Text"
    RELATED = "related", "相关", "Related"
    PINYIN = "pinyin", "拼音", "Pinyin"


class Hit(Frozen):
    """A record that was found: where the words stood, and in which sentence or name if not in its own name.

    `said` is the alias, figure, sentence or related name that holds the words; `figure` the id of the figure
    where one matched; `note` the few words at the right of the line (sector, stage, type).
    """

    brief: Brief
    matched: Matched
    said: Text = Text()
    figure: str = ""
    note: Text = Text()


class FigureAnswer(Frozen):
    """A figure that answers: its record, and the figures that must be read beside it.

    `unsaid` names what the source does not state and the figure might be taken for: the total where it tells
    what was added.
    """

    figure: Figure
    record: Brief
    beside: tuple[Figure, ...] = ()
    unsaid: Text = Text()


class CountAnswer(Frozen):
    """Our own count of the records of one kind whose names hold the words, named; no figure of the source."""

    kind: str
    words: str
    briefs: tuple[Brief, ...]
