"""The licences of what is shipped: a list, and the text of the one chosen, as it was written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from zibo_app.services.about import Notice, notices, text_of
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label

LIST, HEIGHT = 230, 220


class Licences(QWidget):
    """The list left, the text right."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices: tuple[Notice, ...] = notices()
        self.list = QListWidget()
        self.list.setAccessibleName(ctx.tr("Licences"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for notice in self.notices:
            QListWidgetItem(f"{notice.name} · {notice.licence}", self.list)
        self.list.setFixedWidth(ctx.px(LIST))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumWidth(ctx.px(120))
        self.title = Label("", "strong", wrap=True)
        right = column(self.title, self.text, gap=ctx.px(6))
        row(self.list, right, gap=ctx.px(10), parent=self)
        self.setMinimumHeight(ctx.px(HEIGHT))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, at: int) -> None:
        if 0 <= at < len(self.notices):
            notice = self.notices[at]
            self.title.setText(f"{notice.name} · {notice.licence}")
            self.text.setAccessibleName(notice.name)
            self.text.setPlainText(text_of(notice))
