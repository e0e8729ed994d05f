"""The makers of all pages but the first, imported together when one of them is wanted."""

from collections.abc import Callable
from functools import partial

from zibo_app.ui.browse.spec import ENTERPRISES, PARKS, POLICIES, PROJECTS
from zibo_app.ui.context import Context
from zibo_app.ui.pages import PAGES
from zibo_app.ui.pages.about import AboutPage
from zibo_app.ui.pages.browse import BrowsePage
from zibo_app.ui.pages.chains import ChainsPage
from zibo_app.ui.pages.compare import ComparePage
from zibo_app.ui.pages.indicators import IndicatorsPage
from zibo_app.ui.pages.page import Page
from zibo_app.ui.pages.questions import QuestionsPage
from zibo_app.ui.pages.readiness import ReadinessPage
from zibo_app.ui.pages.settings import SettingsPage
from zibo_app.ui.pages.stage import StagePage
from zibo_app.ui.pages.visitors import VisitorsPage


def _settings(ctx: Context) -> Page:
    """Tell the settings which pages the program may begin with."""
    return SettingsPage(ctx, tuple((spec.id, spec.label) for spec in PAGES if not spec.lower))


def _about(ctx: Context) -> Page:
    """Tell the help how many pages have a key."""
    return AboutPage(ctx, sum(not spec.lower for spec in PAGES))


MAKERS: dict[str, Callable[[Context], Page]] = {
    **{spec.id: partial(BrowsePage, spec) for spec in (PARKS, ENTERPRISES, PROJECTS, POLICIES)},
    "chains": ChainsPage,
    "indicators": IndicatorsPage,
    "questions": QuestionsPage,
    "compare": ComparePage,
    "visitors": VisitorsPage,
    "stage": StagePage,
    "readiness": ReadinessPage,
    "settings": _settings,
    "about": _about,
}
