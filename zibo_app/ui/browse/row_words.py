"""What a row or a card of a list says of a record, derived from its Row alone."""

from dataclasses import dataclass

from zibo_app.domain.kind import UNSTATED
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Row
from zibo_app.domain.text import Text
from zibo_app.ui.context import Context
from zibo_app.ui.models.columns import joined

EMPTY = UNSTATED
SAYS_NONE = frozenset(
    choice.label
    for kind in KINDS
    for field in kind.fields
    for choice in field.choices or ()
    if str(choice) in EMPTY
)


@dataclass(frozen=True, slots=True)
class RowWords:
    """The name, its reading where it stays Chinese in English, the second line and the word at its right."""

    name: str
    reading: str
    second: str
    right: str


def words_of(ctx: Context, row: Row, *, told: bool = False) -> RowWords:
    """Word a row: sector and one honour, else its own fields; `told` prefers what the source says of it.

    A name that has no English stays Chinese, with its reading beneath.
    """
    own = [text for text in row.fields.values() if ctx.say(text) and text not in SAYS_NONE]
    sector = joined(ctx, row.industries) or (ctx.say(own.pop(0)) if own else "")
    second = (told and ctx.say(row.summary)) or sector
    right = ctx.say(row.honours[0]) if row.honours else ctx.say(own[-1]) if own else ""
    if told:
        right = "" if ctx.say(row.summary) else right
    return RowWords(ctx.name(row.brief), _reading(ctx, row), second, right)


def _reading(ctx: Context, row: Row) -> str:
    stays = ctx.lang == "en" and ctx.name(row.brief) == row.brief.name.zh
    return row.brief.reading if stays else ""


def sectors(ctx: Context, row: Row) -> str:
    """Word the industries a record is reported under."""
    return joined(ctx, row.industries)


def status(row: Row) -> Text:
    """Give the source's own word for how far it has come, empty where it has none."""
    return row.fields.get("status", Text())
