"""Records side by side: the table, its head and cells, choosing what to compare, and the tray."""
