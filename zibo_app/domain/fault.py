"""Refusals in words: what happened, what is safe, what to do, with a code."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Text


class Fault(Frozen):
    """A refusal for people: `code` is like E-C02, `message` one to three sentences in both languages."""

    code: str
    message: Text
    detail: str = ""


class Refused(Exception):
    """Raised where something is refused with a reason; carries the fault, never a traceback for people."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(f"{fault.code} {fault.message.en} {fault.detail}".strip())
        self.fault = fault
