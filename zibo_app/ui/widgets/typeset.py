"""Running text laid out in lines of a width: pieces in their colours, cut where it may take no more lines."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from zibo_app.domain.frozen import Frozen
from zibo_app.ui.theme import Theme

SIZE, LEADING, LEAST = 14, 3, 18
"""The letters' size, the room between lines and the least height, in px at 100 %."""
MOST = 6_000
"""Letters of a piece that are laid out at most."""
KEPT = 8
"""For how many widths the lines are kept: a layout asks for several in turn."""
SPACES = {ord(letter): " " for letter in "\n\r\t\u2028\u2029"}


class Piece(Frozen):
    """A piece of running text: words, the key it emits where it can be activated, the name of its colour."""

    text: str
    key: str = ""
    colour: str = "second"


@dataclass(frozen=True, slots=True)
class Span:
    """Where a piece stands, in Qt's letters: half open."""

    start: int
    end: int
    piece: Piece


@dataclass(frozen=True, slots=True)
class Laid:
    """Text laid out for a width: how high it is, how many letters are shown, how many lines it needs."""

    layout: QTextLayout
    height: int
    shown: int
    lines: int

    def rects(self, span: Span) -> Iterator[QRectF]:
        """Give where a span is drawn, line by line."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            first = max(span.start, line.textStart())
            last = min(span.end, line.textStart() + line.textLength(), self.shown)
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                yield QRectF(min(left, right), line.y(), abs(right - left), line.height())


def length(text: str) -> int:
    """Count letters as Qt does: those beyond the first plane are two."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def first(text: str, letters: int) -> str:
    """Give so many of Qt's letters."""
    return text.encode("utf-16-le")[: 2 * letters].decode("utf-16-le", "ignore")


def spans(pieces: Iterable[Piece]) -> list[Span]:
    """Place the pieces one after the other."""
    found, at = [], 0
    for piece in pieces:
        flat = Piece(piece.text[:MOST].translate(SPACES), piece.key, piece.colour)
        found.append(Span(at, at + length(flat.text), flat))
        at = found[-1].end
    return found


class Typesetter:
    """Lays out pieces in at most `lines` lines (0: in as many as it takes)."""

    def __init__(self, theme: Theme, pieces: Sequence[Piece], lines: int) -> None:
        self._theme = theme
        self.spans = spans(pieces)
        self.text = "".join(span.piece.text for span in self.spans)
        self._formats = [self._format(span) for span in self.spans]
        self._lines = lines
        self._kept: dict[int, Laid] = {}

    def set_lines(self, lines: int) -> None:
        """Take at most so many lines from now on."""
        self._lines = lines
        self._kept.clear()

    def at(self, width: int) -> Laid:
        """Give the lines at this width, in px."""
        if width not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[width] = self._lay(max(1, width))
        return self._kept[width]

    def lit(self, span: Span) -> QTextLayout.FormatRange:
        """Give how a span looks under the pointer."""
        return self._format(span, "brand")

    def _lay(self, width: int) -> Laid:
        layout, height = self._layout(self.text, width)
        lines = layout.lineCount()
        if not self._lines or lines <= self._lines:
            return Laid(layout, height, length(self.text), lines)
        shown = self._cut(layout, width)
        layout, height = self._layout(first(self.text, shown) + "…", width)
        return Laid(layout, height, shown, lines)

    def _cut(self, layout: QTextLayout, width: int) -> int:
        """Find how many letters leave room for … at the end of the last line."""
        line = layout.lineAt(self._lines - 1)
        start, end = line.textStart(), line.textStart() + line.textLength()
        metrics, before = QFontMetricsF(self._theme.font(SIZE)), len(first(self.text, start))
        while end > start and metrics.horizontalAdvance(first(self.text, end)[before:] + "…") > width - 1:
            end -= 1
        return end

    def _layout(self, text: str, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(text, self._theme.font(SIZE))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats)
        layout.beginLayout()
        bottom, between = 0.0, self._theme.px(LEADING)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom))
            bottom += line.height() + between
        layout.endLayout()
        return layout, max(self._theme.px(LEAST), round(bottom) - between + 1)

    def _format(self, span: Span, colour: str = "") -> QTextLayout.FormatRange:
        found, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setForeground(self._theme.color(colour or span.piece.colour))
        if span.piece.key:
            style = QTextCharFormat.UnderlineStyle
            look.setUnderlineStyle(style.SingleUnderline if colour else style.DotLine)
            look.setUnderlineColor(self._theme.color(colour or "third"))
        found.start, found.length, found.format = span.start, span.end - span.start, look
        return found


def _x(found: object) -> float:
    """Read where a letter stands; Qt's binding may give it with the letter's number."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
