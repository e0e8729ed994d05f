"""What the program's own layouts share: the keeping of items, and a height that follows the width."""

from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from zibo_app.overriding import override


class ItemLayout(QLayout):
    """A layout that keeps its items in a list; how they are placed is for those made from it. `gap` in px."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent) if parent else super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def hasHeightForWidth(self) -> bool:
        """Fewer px across are more lines."""
        return True
