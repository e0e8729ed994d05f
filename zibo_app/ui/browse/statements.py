"""What the source says of a record that is no figure: its own fields, its statements by topic."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtWidgets import QWidget

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis
from zibo_app.domain.kind import Field, Statement
from zibo_app.domain.text import Choice, Text, msg
from zibo_app.domain.wording import period_text
from zibo_app.services.profile import Profile
from zibo_app.ui.browse.parts import Go, SaidText, labelled, section, words
from zibo_app.ui.browse.row_words import EMPTY
from zibo_app.ui.context import Context
from zibo_app.ui.said import RECORD, STATEMENT, key_of


def statements(ctx: Context, found: Profile, touch: Go) -> Iterator[QWidget]:
    """Give the section with the fields and the statements; none where there are neither."""
    own = key_of(RECORD, found.record.id)
    rows = [labelled(ctx, label, SaidText(ctx, own, text, touch)) for label, text in fields(ctx, found)]
    for topic, group in groupby(found.record.statements, _topic):
        rows.append(
            labelled(
                ctx, ctx.say(topic), *(part for each in group for part in _said(ctx, found, each, touch))
            )
        )
    if rows:
        yield section(ctx, ctx.tr(msg("What the report says") if ctx.staff else msg("In brief")), rows)


def fields(ctx: Context, found: Profile) -> Iterator[tuple[str, str]]:
    """Give the fields the kind adds, worded; for guests those without a statement are left out."""
    for field in found.kind.fields:
        value = field_words(ctx, found, field)
        if value:
            yield ctx.say(field.label), value


def field_words(ctx: Context, found: Profile, field: Field) -> str:
    """Word one field: a text, a choice or a plain string; a number only serves the drawing and is no word."""
    value: object = getattr(found.record, field.key)
    if isinstance(value, Choice):
        return "" if str(value) in EMPTY and not ctx.staff else ctx.say(value)
    if isinstance(value, Text):
        return ctx.say(value)
    return value if isinstance(value, str) else ""


def _topic(statement: Statement) -> Text:
    return statement.topic


def _said(ctx: Context, found: Profile, statement: Statement, touch: Go) -> Iterator[QWidget]:
    text = ctx.say(statement.text)
    company = ctx.tr("According to the company")
    yield SaidText(ctx, key_of(STATEMENT, found.record.id, statement.key), text, touch)
    marks = [company] if statement.attribution and not text.startswith(company) else []
    if statement.basis is Basis.PLAN:
        marks.append(f"{ctx.say(period_text(statement.period))} {ctx.say(statement.basis)}")
    elif statement.period:
        marks.append(ctx.say(period_text(statement.period)))
    if ctx.staff and statement.audience is not Audience.PUBLIC:
        marks.append(ctx.say(statement.audience))
    if marks:
        yield words(" · ".join(marks), "note")
