"""The parts of a browse page: facets, list, cards, table, board, detail pane, evidence strip."""
