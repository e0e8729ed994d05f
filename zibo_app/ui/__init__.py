"""The only room that knows Qt: windows, pages, widgets, charts."""
