"""A stop of the office's own: a picture, a welcome, a thank-you; staff type its words in both languages."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text


class OwnKind(Choice):
    """What an own stop is."""

    PICTURE = "picture", "图片", "Picture"
    MAP = "map", "地图", "Map"
    WELCOME = "welcome", "欢迎页", "Welcome"
    CLOSING = "closing", "结束页", "Closing"


class OwnStop(Frozen, kw_only=True):
    """An own stop; `id` is given by the office store.

    `guests` is who is welcomed, as typed, in each language; `names` are names with titles, one a line.
    `caption`, `owner` (who may give the picture away), `taken` (a day, 2026-12-01), `picture` (the kept
    file's name) and `review_number` belong to pictures. Without `released` it is shown to nobody but staff.
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
