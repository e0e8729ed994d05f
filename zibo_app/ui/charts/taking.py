"""The ways to take a chart away, imported together when one of them is wanted."""

from zibo_app.ui.charts import saving, table

__all__ = ["saving", "table"]
