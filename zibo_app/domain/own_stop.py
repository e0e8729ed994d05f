"""A stop of the office's own: a picture, a welcome, a thank-you; staff type its words in both languages."""

import re

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text

PICTURE_NAME = re.compile(r"[0-9a-f]{32}\.(?:png|jpg)")
"""How a kept picture's file is called: by what is in it, and by nothing a path could be made of."""


class OwnKind(Choice):
    """What an own stop is."""

    PICTURE = "picture", "图片", "Picture"
    MAP = "map", "地图", "Map"
    WELCOME = "welcome", "欢迎页", "Welcome"
    CLOSING = "closing", "结束页", "Closing"


class OwnStop(Frozen, kw_only=True):
    """An own stop; `id` is given by the office store.

    `guests` is who is welcomed, as typed, in each language; `names` are names with titles, one a line.
    `caption`, `owner` (who may give the picture away), `taken` (a day, 2026-12-01) and `picture` (the kept
    file's name) belong to pictures and maps, `review_number` to maps. Without `released` it is shown to
    nobody but staff.
    """

    kind: OwnKind
    id: str = ""
    guests: Text = Text()
    names: tuple[Text, ...] = ()
    caption: Text = Text()
    owner: str = ""
    taken: str = ""
    picture: str = ""
    review_number: str = ""
    released: bool = False
