"""The fields an own stop is written in: one line, one line in each language, and names one a line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from zibo_app.domain.bounded import LINE, MOST_NAMES
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label

TONGUES: dict[Lang, str] = {"zh": "中文", "en": "English"}
"""Each language by its own name: what is typed there is in it."""
NAMES_HIGH, NAMES_HIGHEST = 104, 300
"""How high the field of names is at least and at most, in px: as many lines as are kept."""


def line_edit(name: str, text: str, hint: str, most: int = LINE) -> QLineEdit:
    """Make a field of one line."""
    field = QLineEdit(text)
    field.setMaxLength(most)
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    field.setCursorPosition(0)
    return field


class LineField(QWidget):
    """A field under its label; `edited` carries its words."""

    edited = Signal(object)

    def __init__(  # noqa: PLR0913 what a field is, by name
        self,
        ctx: Context,
        label: str,
        text: str,
        *,
        hint: str = "",
        most: int = LINE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = line_edit(label, text, hint, most)
        self.field.textEdited.connect(self.edited.emit)
        self.setFocusProxy(self.field)
        column(Label(label, "second"), self.field, gap=ctx.px(3), parent=self)


class PairField(QWidget):
    """Two fields side by side, one in each language; `edited` carries both as a Text."""

    edited = Signal(object)

    def __init__(  # noqa: PLR0913 what a field is, by name
        self,
        ctx: Context,
        label: str,
        text: Text,
        *,
        hint: Text,
        most: int = LINE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields: dict[Lang, QLineEdit] = {}
        for lang in LANGS:
            words = {"zh": text.zh, "en": text.en}[lang], {"zh": hint.zh, "en": hint.en}[lang]
            self.fields[lang] = line_edit(f"{label} · {TONGUES[lang]}", *words, most)
            self.fields[lang].textEdited.connect(self._edited)
        self.setFocusProxy(self.fields["zh"])
        column(Label(label, "second"), _sides(ctx, self.fields), gap=ctx.px(3), parent=self)

    def _edited(self, _text: str) -> None:
        self.edited.emit(Text(self.fields["zh"].text(), self.fields["en"].text()))


class NamesField(QWidget):
    """Names with titles, one a line: what stands on one line left and right is one person."""

    edited = Signal(object)

    def __init__(
        self, ctx: Context, label: str, names: tuple[Text, ...], hint: Text, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fields: dict[Lang, QPlainTextEdit] = {}
        for lang in LANGS:
            field = QPlainTextEdit("\n".join({"zh": each.zh, "en": each.en}[lang] for each in names))
            field.setProperty("role", "form")
            field.setPlaceholderText({"zh": hint.zh, "en": hint.en}[lang])
            field.setAccessibleName(f"{label} · {TONGUES[lang]}")
            field.setTabChangesFocus(True)
            field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            field.setMinimumHeight(ctx.px(NAMES_HIGH))
            field.setMaximumHeight(ctx.px(NAMES_HIGHEST))
            field.textChanged.connect(self._edited)
            self.fields[lang] = field
        self.setFocusProxy(self.fields["zh"])
        box = column(Label(label, "second"), _sides(ctx, self.fields), gap=ctx.px(3), parent=self)
        box.setStretch(1, 1)

    def _edited(self) -> None:
        zh, en = (self.fields[lang].toPlainText().split("\n")[: MOST_NAMES * 2] for lang in LANGS)
        lines = max(len(zh), len(en))
        pairs = zip(_padded(zh, lines), _padded(en, lines), strict=True)
        found = tuple(Text(one[: LINE * 2], two[: LINE * 2]) for one, two in pairs)
        while found and not found[-1]:
            found = found[:-1]
        self.edited.emit(found)


def _padded(lines: list[str], length: int) -> list[str]:
    return [*lines, *[""] * (length - len(lines))]


def _sides(ctx: Context, fields: dict[Lang, QLineEdit] | dict[Lang, QPlainTextEdit]) -> QWidget:
    """Put the two languages side by side, each under its name."""
    sides = QWidget()
    columns = [column(Label(TONGUES[lang], "note"), fields[lang], gap=ctx.px(1)) for lang in LANGS]
    for each in columns:
        each.setStretch(1, 1)
    box = row(*columns, gap=ctx.px(10), parent=sides)
    box.setStretch(0, 1)
    box.setStretch(1, 1)
    return sides
