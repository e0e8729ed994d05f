"""The loop of the exhibition as staff arrange it: which slides, in which order, for how long."""
