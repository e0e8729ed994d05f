"""The ways to take a chart away, imported when one of them is wanted."""

from zibo_app.ui.charts import saving
from zibo_app.ui.charts.table import table_view


class Taking:
    """The chart as a table, and its picture: where to, how it is laid out, and the writing."""

    table_view = staticmethod(table_view)
    ask_path = staticmethod(saving.ask_path)
    sheet_of = staticmethod(saving.sheet_of)
    save_sheet = staticmethod(saving.save)
