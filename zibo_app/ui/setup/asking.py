"""Fields for digits, and what is wrong with a PIN that was typed."""

import math

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from zibo_app.store.gate import Gate, Tried
from zibo_app.store.pin import LEAST, MOST, is_pin, too_easy
from zibo_app.ui.context import Context


def digits_field(ctx: Context) -> QLineEdit:
    """Make a field that takes digits and shows dots."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(MOST)
    field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), field))
    field.setPlaceholderText(ctx.tr("{least} to {most} digits", least=LEAST, most=MOST))
    return field


def wrong_with(ctx: Context, digits: str, again: str) -> str:
    """Say what is wrong with a new PIN; empty where nothing is."""
    if not is_pin(digits):
        return ctx.tr("A PIN has {least} to {most} digits.", least=LEAST, most=MOST)
    if too_easy(digits):
        return ctx.tr("This PIN is too easy to guess. Choose another.")
    return "" if digits == again else ctx.tr("The two new PINs differ.")


def refusal_of(ctx: Context, gate: Gate | None, digits: str) -> str:
    """Try the present PIN, where there is one; say why it was refused."""
    if gate is None or not gate.locked:
        return ""
    tried = gate.attempt(digits) if digits else Tried.WRONG
    seconds = math.ceil(gate.wait())
    if tried is Tried.PASSED:
        return ""
    if not digits:
        return ctx.tr("Type the present PIN first.")
    return ctx.tr("Wrong PIN. Next try in {n} s", n=seconds) if seconds else ctx.tr("Wrong PIN")
