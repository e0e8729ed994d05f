"""What the program remembers between starts: a small JSON file in the user's folder, checked key by key."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, field, fields, replace
from pathlib import Path
from typing import Any, get_args

from zibo_app import paths
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.theme import Theme, ThemeName

SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
GUEST_LARGEST = 1.5
LAST = "last"
SIDES = range(240, 20_001)
"""What a window's side may be, in px."""
IDLE = range(20, 601)
"""After how many seconds without a touch the exhibition may ask whether somebody is there."""
MOST_BYTES = 1_000_000
SET_ASIDE = "settings.damaged.json"


class Settings(Frozen):
    """All settings with their defaults; sizes in px, `first_page` a page's id or `last`.

    Of the exhibition: `hall_lang` is the language it begins in, `tongues` those of its slides,
    `idle_seconds` after how long without a touch it asks whether somebody is there, `small_screen` whether
    its screen is under 43 inches (yes, no, or empty: not yet asked), `audience_screen` the name of the
    screen the audience sees. `still` means that nothing moves.
    """

    lang: str = "zh"
    theme: str = "light"
    scale: float = 1.0
    first_page: str = LAST
    width: int = 1366
    height: int = 720
    maximised: bool = True
    page: str = "overview"
    record: str = ""
    state: tuple[tuple[str, str], ...] = field(default=())
    hall_lang: str = "zh"
    tongues: str = "both"
    idle_seconds: int = 60
    small_screen: str = ""
    audience_screen: str = ""
    still: bool = False

    def valid(self) -> "Settings":
        """Replace each value out of range by its default."""
        good = Settings()
        checks: dict[str, bool] = {
            "lang": self.lang in LANGS,
            "theme": self.theme in get_args(ThemeName),
            "scale": self.scale in SCALES,
            "width": SIDES.start <= self.width < SIDES.stop,
            "hall_lang": self.hall_lang in LANGS,
            "tongues": self.tongues in set(Tongues),
            "idle_seconds": self.idle_seconds in IDLE,
            "small_screen": self.small_screen in {"", "yes", "no"},
            "height": SIDES.start <= self.height < SIDES.stop,
        }
        return replace(self, **{key: getattr(good, key) for key, fine in checks.items() if not fine})


def next_scale(scale: float, by: int) -> float:
    """Give the text size `by` steps larger (negative: smaller), where there is one."""
    at = SCALES.index(scale) + by if scale in SCALES else 0
    return SCALES[min(max(at, 0), len(SCALES) - 1)]


def guests_next_scale(scale: float) -> float:
    """Give the next text size of a visitor's A＋, which begins anew after the largest it offers."""
    larger = next_scale(scale, 1)
    return larger if scale < larger <= GUEST_LARGEST else SCALES[0]


PREFIX = "set:"


def _true(text: str) -> bool:
    return text == str(True)


_READ: dict[str, Callable[[str], object]] = {
    "lang": str,
    "theme": str,
    "scale": float,
    "first_page": str,
    "hall_lang": str,
    "tongues": str,
    "idle_seconds": int,
    "small_screen": str,
    "audience_screen": str,
    "still": _true,
}
"""What pages may ask to change, and how its value is read."""


def wish(key: str, value: object) -> str:
    """Write a wish to change a setting as the key of an action: `set:theme=dark`."""
    return f"{PREFIX}{key}={value}"


def wished(action: str) -> dict[str, object]:
    """Read the change an action asks for; empty where it asks for none that is known."""
    key, _, value = action.removeprefix(PREFIX).partition("=")
    with suppress(ValueError):
        return {key: _READ[key](value)} if action.startswith(PREFIX) and key in _READ else {}
    return {}


def path() -> Path:
    """Say where the settings are kept."""
    return paths.user_data() / "settings.json"


def load() -> Settings:
    """Read the settings; a missing, damaged or partly wrong file gives defaults for what is wrong."""
    return read()[0]


def read() -> tuple[Settings, bool]:
    """Read the settings and say whether the file was sound; one that was not is set aside."""
    file = path()
    try:
        raw = json.loads(_start_of(file)) if file.is_file() else {}
    except (OSError, ValueError, RecursionError):
        raw = None
    found = parse(raw if isinstance(raw, dict) else {})
    known = as_raw(found)
    sound = isinstance(raw, dict) and all(raw[key] == value for key, value in known.items() if key in raw)
    if not sound:
        set_aside(file)
    return found, sound


def _start_of(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(MOST_BYTES)


def parse(raw: dict[str, Any]) -> Settings:
    """Take from `raw` each key whose value has the right type, the default for the others."""
    good = Settings()
    taken: dict[str, Any] = {}
    for item in fields(Settings):
        value = raw.get(item.name)
        if item.name == "state":
            taken["state"] = _pairs(value)
        elif type(value) is type(getattr(good, item.name)) and _storable(value):
            taken[item.name] = value
    return replace(good, **taken).valid()


def _is_pair(value: object) -> bool:
    return isinstance(value, list) and len(value) == len(("key", "value")) and all(map(_word, value))


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        return ()
    return tuple((p[0], p[1]) for p in value if _is_pair(p))


def _word(value: object) -> bool:
    return isinstance(value, str) and _storable(value)


def _storable(value: object) -> bool:
    """Whether a value can be written again: half a surrogate pair cannot."""
    return not isinstance(value, str) or not any("\ud800" <= letter <= "\udfff" for letter in value)


def set_aside(file: Path) -> None:
    """Keep a damaged file beside the new one, for whoever wants to look."""
    with suppress(OSError):
        file.replace(file.with_name(SET_ASIDE))


def save(settings: Settings) -> bool:
    """Write the settings whole or not at all; say whether they were kept (a read-only profile keeps none)."""
    file = path()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_suffix(".new")
        new.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
        new.replace(file)
    except OSError:
        return False
    return True


def as_raw(settings: Settings) -> dict[str, Any]:
    """Give the settings as they are stored."""
    raw = asdict(settings)
    raw["state"] = [list(pair) for pair in settings.state]
    return raw


def lang_of(kept: Settings) -> Lang:
    """Give the language the settings ask for."""
    return "en" if kept.lang == "en" else "zh"


def look(kept: Settings) -> Theme:
    """Give the theme the settings ask for."""
    return Theme("dark" if kept.theme == "dark" else "light", kept.scale)
