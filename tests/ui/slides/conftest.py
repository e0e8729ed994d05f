"""What the tests of the loop share: a loop of sample slides, and a clock that is set by hand."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.slides.samples import SLIDES
from zibo_app.domain.slide import Slide
from zibo_app.ui.slides.loop import LoopView

REFS = ("numbers", "bars", "closing")
MakeLoop = Callable[..., LoopView]


class Clock:
    """Tells the time it is set to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make_loop(make_ctx: MakeContext, clock: Clock, qtbot: QtBot) -> MakeLoop:
    def made(refs: tuple[str, ...] = REFS, lang: str = "zh", size: tuple[int, int] = (1280, 720), **how):
        loop = LoopView(make_ctx(lang=lang), how.pop("make", SLIDES.get), refs, clock=clock, **how)
        qtbot.addWidget(loop)
        loop.resize(*size)
        loop.show()
        return loop

    return made


def shown(loop: LoopView) -> Slide | None:
    return loop.view.slide


def after(loop: LoopView, clock: Clock, seconds: float) -> Slide | None:
    clock.now += seconds
    loop.tick()
    return shown(loop)
