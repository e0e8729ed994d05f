"""Names on slides: headlines in full with pinyin, lists as briefly as is certain."""

from collections.abc import Iterable, Sequence

from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Brief, shown_name
from zibo_app.domain.text import Text
from zibo_app.services.faq import LONG
from zibo_app.services.slides_quantity import Making

MOST_NAMES = 6
"""How many names a line or a column of a slide holds at most."""
WHOLE = frozenset({"honour"})
"""Kinds of record never called by a short name: one of an honour may lose its level."""
MORE = Text(" 等", " and others")
OF = Text("（列名 {n}）", " ({n} named)")
"""Said where more are named than fit."""


def heading(brief: Brief, viewer: Audience) -> Text:
    """Name a record in full; where its English is not confirmed the pinyin stands beside the Chinese name."""
    name = shown_name(brief, viewer)
    if name.en != name.zh or not brief.reading:
        return name
    return Text(name.zh, f"{name.zh} ({brief.reading})")


def short(making: Making, briefs: Iterable[Brief]) -> tuple[Text, ...]:
    """Name records, long ones by their short names; where there is no English name the Chinese one stands."""
    found = tuple(briefs)
    long = (brief.id for brief in found if len(brief.name.zh) > LONG and brief.kind not in WHOLE)
    known = making.catalogue.short_names(long)
    return tuple(_short(brief, known.get(brief.id, brief.name.zh), making.viewer) for brief in found)


def _short(brief: Brief, zh: str, viewer: Audience) -> Text:
    english = shown_name(brief, viewer).en
    return Text(zh, zh if english == brief.name.zh else english)


def listed(texts: Sequence[Text], *, more: bool = False) -> Text:
    """Put names on a line; `more` tells that the source names only some; one that is cut tells how many."""
    shown = texts[:MOST_NAMES]
    comma = "; " if any("," in text.en for text in shown) else ", "
    cut = OF if len(texts) > MOST_NAMES else Text()
    tail = Text(*((MORE.zh, MORE.en) if more or cut else ("", "")))
    return Text(
        "、".join(text.zh for text in shown) + tail.zh + cut.zh.format(n=len(texts)),
        comma.join(text.en for text in shown) + tail.en + cut.en.format(n=len(texts)),
    )


def headed(label: Text, text: Text) -> Text:
    """Put a heading before words."""
    return Text(f"{label.zh}：{text.zh}", f"{label.en}: {text.en}") if text else text
