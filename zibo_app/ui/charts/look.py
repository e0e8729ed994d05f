"""What a chart is drawn with under a theme."""

from zibo_app.domain.chart import Chart
from zibo_app.domain.geometry import DESK, Sizes
from zibo_app.export.drawing import Inks
from zibo_app.ui.theme import Theme


def inks_for(theme: Theme, chart: Chart, sizes: Sizes = DESK) -> Inks:
    """Give the theme's colours and fonts for a chart; `sizes` are those at 100 %."""
    return Inks(
        ink=theme.color("ink"),
        second=theme.color("second"),
        mark=theme.series(chart.colour),
        line=theme.color("third"),
        soft=theme.color("brand_soft"),
        frame=theme.color("brand"),
        paper=theme.color("card"),
        plain=theme.font(sizes.text),
        bold=theme.font(sizes.text, bold=True),
    )
