"""Charts to show, and a context that needs no catalogue."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import Lang, Text
from zibo_app.ui.context import Context
from zibo_app.ui.theme import Theme, ThemeName

HOSTILE = "<img src=x>&amp;{name}"
DETAIL = Text("原文 · 2023 年 · 增速 · 高新区", "In source · 2023 · Growth rate · Zone")
MakeLook = Callable[..., Context]


def bar(number: float, label: str = "标签", **parts: Any) -> Bar:
    value = Text(f"{number:g}%", f"{number:g}%")
    return Bar(label=Text(label, f"{label} en"), number=number, value=value, detail=DETAIL, **parts)


def chart(*bars: Bar, **parts: Any) -> Chart:
    return Chart(title=Text("同比增速", "Growth"), bars=bars, unit=Text("%", "%"), **parts)


GROWTH = chart(
    bar(6.6, "GDP", figure="gdp.growth"),
    bar(32, "研发", figure="rd.growth"),
    bar(15.7, "收入", target="budget"),
)
ORDER = ("rd.growth", "", "gdp.growth")


@pytest.fixture
def look() -> MakeLook:
    """Make a context: `look(lang="en", viewer=Audience.PUBLIC, name="dark", scale=1.5)`."""

    def build(
        lang: Lang = "zh", viewer: Audience = Audience.STAFF, name: ThemeName = "light", scale: float = 1.0
    ) -> Context:
        catalogue = cast("Any", SimpleNamespace(viewer=viewer))
        return Context(catalogue, lang, Theme(name, scale))

    return build
