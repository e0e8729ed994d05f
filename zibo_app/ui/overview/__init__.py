"""The parts of the overview page."""
