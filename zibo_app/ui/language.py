"""The interface's wording: gettext catalogues for msgids, and Qt's own words."""

import gettext
from collections.abc import Callable
from functools import lru_cache, partial

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from zibo_app import paths
from zibo_app.domain import text
from zibo_app.domain.text import LANGS, Lang

_QT_WORDS = {"zh": "zh_CN", "en": "en"}


@lru_cache(maxsize=4)
def wording(lang: Lang) -> Callable[[str], str]:
    """Give the look-up from msgid to wording in `lang`; an unknown msgid stays as it is."""
    path = paths.resources() / "i18n" / f"{lang}.mo"
    if not path.is_file():
        return str
    with path.open("rb") as file:
        words = gettext.GNUTranslations(file)
    return partial(_worded, words)


def _worded(words: gettext.GNUTranslations, message: str) -> str:
    """Word a msgid; the empty one is nothing, where gettext would give the catalogue's header."""
    return words.gettext(message) if message else ""


def load() -> None:
    """Make both catalogues known to `domain.text.say`."""
    text.load({lang: wording(lang) for lang in LANGS})


class QtWords:
    """Qt's own wording (buttons of dialogs, context menus), swapped with the language."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None
        self._made: dict[Lang, QTranslator] = {}

    def use(self, lang: Lang) -> None:
        """Word Qt's own texts in `lang`."""
        if self._translator:
            self._app.removeTranslator(self._translator)
        self._translator = self._made.get(lang) or self._loaded(lang)
        self._app.installTranslator(self._translator)

    def _loaded(self, lang: Lang) -> QTranslator:
        """Load a language's words, once: an exhibition changes its language all day."""
        made = self._made[lang] = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        made.load(QLocale(_QT_WORDS[lang]), "qtbase", "_", folder)
        return made
