"""Measurements as ratios to a bare window, taken side by side; not part of the tests."""
