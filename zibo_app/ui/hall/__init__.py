"""The exhibition: a loop of slides for a whole hall, and what visitors browse when they touch it."""
