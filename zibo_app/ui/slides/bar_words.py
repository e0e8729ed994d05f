"""The words of a slide's bars, set alike for all of them: above the bars, at their ends, beneath."""

from collections.abc import Sequence
from typing import NamedTuple

from zibo_app.domain.slide import Slide, SlideBar, Tongues
from zibo_app.domain.text import Text
from zibo_app.ui.slides.block import Block, stacked
from zibo_app.ui.slides.number import Digits, number_line
from zibo_app.ui.slides.setting import UNBOUND, Face, Setting
from zibo_app.ui.slides.telling import notes
from zibo_app.ui.slides.words import told

LABEL, OTHER, VALUE = 36, 32, 40
UNIT = 0.8
LEAST, LEAST_SHARE = 60.0, 0.25
"""How long the longest bar is at least, in units and as a share of the room."""
GAP = 16


class Words(NamedTuple):
    """What stands above a bar, at its end, and beneath it."""

    head: Block
    value: Block
    note: Block
    below: Block

    @property
    def reach(self) -> float:
        """How wide the value and its note are."""
        return self.value.width + self.note.width


def words_of(shown: Sequence[SlideBar], slide: Slide, setting: Setting, room: float) -> list[Words]:
    """Set the words of all bars."""
    found = []
    for bar, (head, english) in zip(shown, _heads(shown, slide, setting, room), strict=True):
        value, note = _end(bar, slide, setting, room)
        face = Face("note", setting.body(OTHER), 2, colour="second")
        left = Block() if note else setting.block(_note(bar, slide, setting), face, room)
        found.append(Words(head, value, note, stacked((left, english), setting.body(6))))
    return found


def _heads(
    shown: Sequence[SlideBar], slide: Slide, setting: Setting, room: float
) -> list[tuple[Block, Block]]:
    """Set what the bars are and all that is told in English, in the same way for all bars.

    Both languages share the line above where they fit; else the amounts in English stand beneath the bar,
    else all of the English.
    """
    first = Face("label", setting.body(LABEL))
    second = Face("english", setting.body(OTHER), colour="second")
    labels = [bar.quantity.label for bar in shown]
    more = [_more(bar, slide, setting) for bar in shown]
    whole = [Text(label.zh, _joined(label.en, en)) for label, en in zip(labels, more, strict=True)]
    heads = [setting.one_line(text, first, second, room) for text in whole]
    if all(heads):
        return [(head, Block()) for head in heads]
    second = second._replace(lines=2)
    heads = [setting.one_line(label, first, second, room) for label in labels]
    if all(heads):
        return [(head, setting.block(en, second, room)) for head, en in zip(heads, more, strict=True)]
    texts = [told(text, setting.tongues) for text in whole]
    first = first._replace(lines=2)
    return [(setting.block(one, first, room), setting.block(other, second, room)) for one, other in texts]


def _more(bar: SlideBar, slide: Slide, setting: Setting) -> str:
    """Give what English tells beside the label, where both languages are shown."""
    if setting.tongues is not Tongues.BOTH:
        return ""
    quantity = bar.quantity
    said = "" if quantity.number.zh == quantity.number.en else quantity.said.en
    return _joined(said, notes(quantity, slide).en)


def _joined(*texts: str) -> str:
    return " · ".join(filter(None, texts))


def _note(bar: SlideBar, slide: Slide, setting: Setting) -> str:
    return told(notes(bar.quantity, slide), setting.tongues)[0]


def _end(bar: SlideBar, slide: Slide, setting: Setting, room: float) -> tuple[Block, Block]:
    """Set what stands at the bar's end; the note only where it leaves the bar room."""
    value = number_line(bar.quantity, setting, Digits("value", setting.body(VALUE), UNIT), room * 0.5)
    words = _note(bar, slide, setting)
    face = Face("note", setting.body(OTHER), colour="second")
    note = setting.block("· " + words if words else "", face, UNBOUND)
    least = max(LEAST, room * bar.share * LEAST_SHARE)
    fits = value.width + note.width + setting.body(2 * GAP) <= room - least
    return value, note if fits else Block()
