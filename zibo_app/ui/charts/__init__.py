"""Charts on pages; importing this loads no pyqtgraph."""

from zibo_app.ui.charts.view import ChartView

__all__ = ["ChartView"]
