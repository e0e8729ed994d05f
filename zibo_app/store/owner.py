"""What the owner does from the command line and no visitor can: build a catalogue, set the PIN."""

import sys
from collections.abc import Callable
from getpass import getpass
from pathlib import Path

from zibo_app.store import pin_copy
from zibo_app.store.build import build
from zibo_app.store.gate import Gate
from zibo_app.store.office import Office
from zibo_app.store.pin import LEAST, MOST, is_pin, too_easy

OFFICE = "office.db"
ASKED = f"新口令（{LEAST}–{MOST} 位数字） / new PIN ({LEAST}-{MOST} digits): "
AGAIN = "再输一次 / once more: "
NO_PIN = f"口令为 {LEAST}–{MOST} 位数字 / a PIN has {LEAST}-{MOST} digits"
EASY = "口令太容易猜到，请换一个 / that PIN is too easy to guess, choose another"
DIFFERENT = "两次输入不同 / the two differ"


class Owner:
    """Building, and the PIN of the store in `folder`; the one in force need not be known."""

    build = staticmethod(build)

    @staticmethod
    def set_pin(folder: Path, digits: str) -> None:
        """Keep another PIN, or none where it is empty; the exhibition that runs takes it at once."""
        office = Office(folder / OFFICE)
        try:
            Gate(office.stage, folder / pin_copy.NAME).set(digits)
        finally:
            office.close()

    @staticmethod
    def asked(ask: Callable[[str], str] | None = None) -> tuple[str, str]:
        """Ask for a new PIN, twice where somebody types it; give it, or what is wrong with it."""
        typed = sys.stdin.isatty() if ask is None else True
        ask = ask or (getpass if typed else _piped)
        digits = ask(ASKED).strip()
        if not is_pin(digits):
            return "", NO_PIN
        if too_easy(digits):
            return "", EASY
        return (digits, "") if not typed or ask(AGAIN).strip() == digits else ("", DIFFERENT)


def _piped(_prompt: str) -> str:
    return sys.stdin.readline()
