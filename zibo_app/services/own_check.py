"""What an own stop lacks before it can be kept, and what staff must know of one that can."""

from collections.abc import Iterator
from datetime import date

from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.review_number import read as review_number
from zibo_app.domain.text import Text

PICTURED = frozenset({OwnKind.PICTURE, OwnKind.MAP})
GUESTS = Text("请写明欢迎的是谁。", "Say who is welcomed.")
PICTURE = Text("请选择图片。", "Choose a picture.")
NUMBER = Text(
    "地图须有审图号，例如 GS(2023)1234号。", "A map needs its review number, such as GS(2023)1234号."
)
DAY = Text("日期请写作 2026-12-01。", "Write the day as 2026-12-01.")
OWNER = Text(
    "公开前请写明图片归谁所有（单位或个人）。",
    "Before guests may see it, say whose picture it is (an office or a person).",
)
CAPTION = Text("公开前请写图片说明。", "Before guests may see it, write a caption.")
NO_ENGLISH = Text(
    "未写英文：英文画面不另译，按中文显示。", "No English: it is not translated, and shown in Chinese."
)
NO_CHINESE = Text(
    "未写中文：中文画面不另译，按英文显示。", "No Chinese: it is not translated, and shown in English."
)
UNPAIRED = Text("有 {n} 行姓名只写了一种文字。", "{n} of the names are written in one language only.")
HIDDEN = Text("未公开：只有工作人员能看到。", "Not released: only staff can see it.")


def is_day(text: str) -> bool:
    """Say whether this is a day as it is written here."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def problems(stop: OwnStop) -> tuple[Text, ...]:
    """Say what must be mended before the stop can be kept."""
    pictured = stop.kind in PICTURED
    found = (
        (stop.kind is OwnKind.WELCOME and not stop.guests, GUESTS),
        (pictured and not stop.picture, PICTURE),
        (stop.kind is OwnKind.MAP and not review_number(stop.review_number), NUMBER),
        (pictured and bool(stop.taken) and not is_day(stop.taken), DAY),
        (pictured and stop.released and not stop.owner, OWNER),
        (pictured and stop.released and not stop.caption, CAPTION),
    )
    return tuple(text for lacks, text in found if lacks)


def remarks(stop: OwnStop) -> tuple[Text, ...]:
    """Say what is no mistake, but ought to be meant."""
    return tuple(_remarks(stop))


def _remarks(stop: OwnStop) -> Iterator[Text]:
    words = stop.caption if stop.kind in PICTURED else stop.guests
    if words.zh and not words.en:
        yield NO_ENGLISH
    if words.en and not words.zh:
        yield NO_CHINESE
    alone = sum(1 for each in stop.names if not (each.zh and each.en))
    if alone:
        yield Text(UNPAIRED.zh.format(n=alone), UNPAIRED.en.format(n=alone))
    if not stop.released:
        yield HIDDEN
