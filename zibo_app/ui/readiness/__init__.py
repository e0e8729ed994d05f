"""The parts of the page before the fair: a line of the list, the office's contact card."""
