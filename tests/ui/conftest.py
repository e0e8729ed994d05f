"""What the tests of the window share: the program's font and words, the real catalogue, and a hostile one."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from zibo_app import paths
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import Lang, Text
from zibo_app.store import content
from zibo_app.store.build import make
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.seal import measure, write_digest
from zibo_app.ui import language, theme
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import Window

HOSTILE = "<img src='file:///x'><b>&amp;%s {name}</b>\u202e" + "招商" * 60
LONG = "很长的名称" * 1000
MakeContext = Callable[..., Context]
OpenWindow = Callable[..., Window]


@pytest.fixture(scope="session", autouse=True)
def program(qapp: QApplication) -> QApplication:
    """The application with the bundled font, the words and the light theme."""
    theme.load_fonts()
    language.load()
    theme.apply(qapp, theme.Theme("light"))
    return qapp


@pytest.fixture(autouse=True)
def _cleared(qapp: QApplication) -> Iterator[None]:
    """Delete what a test has closed, so that no later change of theme has to dress it."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def real_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, built anew, so that a stale data.db hides nothing."""
    target = tmp_path_factory.mktemp("real") / "data.db"
    make(content.load(paths.content()), target)
    return target


@pytest.fixture(scope="session")
def sealed_file(real_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same file with its digest beside it, as it is shipped."""
    target = tmp_path_factory.mktemp("sealed") / "data.db"
    target.write_bytes(real_file.read_bytes())
    write_digest(paths.digest_of(target), (measure(target),), target.name)
    return target


@pytest.fixture
def sealed(sealed_file: Path) -> Iterator[Catalogue]:
    """The shipped catalogue with its digest, open for staff."""
    catalogue = open_catalogue(sealed_file)
    yield catalogue
    catalogue.close()


def poison(value: Any, venom: str = HOSTILE) -> Any:
    """Give the same content with every Text hostile: markup, braces, direction marks, far too long."""
    if isinstance(value, Text):
        return Text(venom + value.zh, venom + value.en) if value else value
    if isinstance(value, tuple):
        return tuple(poison(item, venom) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: poison(getattr(value, f.name), venom) for f in fields(value)}
        return replace(value, **changed)
    return value


@pytest.fixture(scope="session")
def hostile_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content with hostile text in every place that holds any."""
    target = tmp_path_factory.mktemp("hostile") / "data.db"
    make(poison(content.load(paths.content())), target)
    return target


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The shipped content in which every text begins with a word of 800 letters, open for staff."""
    target = tmp_path_factory.mktemp("endless") / "data.db"
    make(poison(content.load(paths.content()), "x" * 800), target)
    catalogue = open_catalogue(target)
    yield catalogue
    catalogue.close()


@pytest.fixture
def real(real_file: Path) -> Iterator[Catalogue]:
    """The shipped catalogue, open for staff."""
    catalogue = open_catalogue(real_file)
    yield catalogue
    catalogue.close()


@pytest.fixture
def hostile(hostile_file: Path) -> Iterator[Catalogue]:
    """The hostile catalogue, open for staff."""
    catalogue = open_catalogue(hostile_file)
    yield catalogue
    catalogue.close()


@pytest.fixture
def make_ctx(real: Catalogue) -> MakeContext:
    """Make a context: `make_ctx(lang="en", viewer=Audience.PUBLIC, catalogue=…, name="dark", scale=1.5)`."""
    return maker(real)


@pytest.fixture(scope="module")
def module_ctx(real_file: Path) -> Iterator[MakeContext]:
    """The same, for what is walked once and then looked at by several tests."""
    catalogue = open_catalogue(real_file)
    yield maker(catalogue)
    catalogue.close()


def maker(real: Catalogue) -> MakeContext:
    """Make a maker of contexts of this catalogue."""

    def build(
        lang: Lang = "zh",
        viewer: Audience = Audience.STAFF,
        catalogue: Catalogue | None = None,
        name: theme.ThemeName = "light",
        scale: float = 1.0,
    ) -> Context:
        return Context((catalogue or real).seen_by(viewer), lang, theme.Theme(name, scale))

    return build


@pytest.fixture
def ctx(make_ctx: MakeContext) -> Context:
    """The staff view of the shipped catalogue, in Chinese and light."""
    return make_ctx()


@pytest.fixture
def open_window(make_ctx: MakeContext, qtbot: QtBot, program: QApplication) -> Iterator[OpenWindow]:
    """Open the window: `open_window("projects", "record", state, kept=…, keep=…, size=…, lang="en", …)`."""

    def opened(  # noqa: PLR0913 a test names the one it needs
        page: str = "overview",
        record: str = "",
        state: tuple[tuple[str, str], ...] = (),
        *,
        kept: Settings | None = None,
        keep: Callable[[Settings], object] = bool,
        size: tuple[int, int] = (1366, 680),
        **look: Any,
    ) -> Window:
        ctx = make_ctx(**look)
        kept = kept or Settings(lang=ctx.lang, theme=ctx.theme.name, scale=ctx.theme.scale)
        dress(ctx)
        window = Window(ctx, kept, Place(page, record, state), keep)
        window.look_changed.connect(dress)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    shown = [theme.Theme("light")]

    def dress(ctx: Context) -> None:
        if ctx.theme != shown[-1]:
            theme.apply(program, ctx.theme)
            shown.append(ctx.theme)

    yield opened
    program.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if shown[-1] != shown[0]:
        theme.apply(program, shown[0])
