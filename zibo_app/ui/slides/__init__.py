"""Slides: laid out as placed pieces, drawn at any size, shown one by one or in a loop."""
