"""The page that stands in the window when there is no catalogue: in both languages, with what to do."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from zibo_app.domain.fault import Fault
from zibo_app.domain.text import LANGS, say
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, breakable

HEADINGS = {"zh": "目录未能打开", "en": "The catalogue could not be opened"}
WIDTH = 720


class TroubleWindow(QMainWindow):
    """A window that says what happened, what is safe and what to do, and lets staff choose another file.

    `file_chosen` carries the path to try next.
    """

    file_chosen = Signal(object)

    def __init__(self, fault: Fault, file: Path) -> None:
        super().__init__()
        self.fault = fault
        self.file = file
        self.setWindowTitle(f"{HEADINGS['zh']} · {HEADINGS['en']}")
        self.setCentralWidget(self._page())

    def _page(self) -> QWidget:
        stage = QWidget()
        stage.setObjectName("stage")
        card = Surface("card")
        card.setFixedWidth(WIDTH)
        parts: list[QWidget] = []
        for lang in LANGS:
            parts += [Label(HEADINGS[lang], "page-title"), Label(say(self.fault.message, lang), wrap=True)]
        self.choose = Button("选择文件… / Choose a file…", "primary")
        self.retry = Button("重试 / Try again")
        on_click(self.choose, self._choose)
        on_click(self.retry, self.file_chosen.emit, self.file)
        where = Label(breakable(f"{self.fault.code} · {self.file}"), "note", wrap=True)
        column(
            *parts,
            where,
            row(self.choose, self.retry, STRETCH),
            gap=12,
            margins=(28, 24, 28, 24),
            parent=card,
        )
        row(STRETCH, column(STRETCH, card, STRETCH), STRETCH, parent=stage)
        return stage

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, HEADINGS["zh"], str(self.file.parent), "*.db")
        if name:
            self.file_chosen.emit(Path(name))
