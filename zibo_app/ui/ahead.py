"""What is imported in the background after the first paint: every page, the visitor view, the evidence drawer."""

from zibo_app.ui import drawer, rest
from zibo_app.ui.charts import taking
from zibo_app.ui.guest import frame

__all__ = ["drawer", "frame", "rest", "taking"]
