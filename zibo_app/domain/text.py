"""Words in Chinese and English, and the one look-up that picks between them."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Literal, Self

from zibo_app.domain.frozen import Frozen
from zibo_app.overriding import override

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")


class Text(Frozen):
    """One piece of wording in both languages; both may be empty, as one value."""

    zh: str = ""
    en: str = ""

    def __bool__(self) -> bool:
        """Whether there is any wording at all."""
        return bool(self.zh or self.en)


class Choice(StrEnum):
    """An enum whose members are stored by a key and shown by a label in both languages."""

    label: Text
    _value_: str

    def __new__(cls, key: str, zh: str, en: str) -> Self:
        """Make the member `key`, labelled `zh` and `en`."""
        member = str.__new__(cls, key)
        member._value_ = key
        member.label = Text(zh, en)
        return member

    @override
    def __str__(self) -> str:
        """Give the key, as it is stored."""
        return self._value_


_CATALOGUES: dict[Lang, Callable[[str], str]] = {}


def load(catalogues: Mapping[Lang, Callable[[str], str]]) -> None:
    """Set the interface's message catalogues: for each language a function from msgid to wording."""
    _CATALOGUES.clear()
    _CATALOGUES.update(catalogues)


def msg(message: str) -> str:
    """Mark a msgid that stands in a table, so that it is found for the message catalogues."""
    return message


def say(message: Text | Choice | str, lang: Lang, **values: object) -> str:
    """Word a message in `lang`.

    A `Text` or a `Choice` brings both languages itself, a plain string is a msgid of the interface;
    `values` fill its `{names}`. A msgid without a catalogue is its own English wording.
    """
    if isinstance(message, Choice):
        message = message.label
    if isinstance(message, Text):
        wording = message.zh if lang == "zh" else message.en
    else:
        wording = _CATALOGUES.get(lang, str)(message)
    return wording.format(**values) if values else wording
