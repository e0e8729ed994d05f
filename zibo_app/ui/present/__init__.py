"""Presenting a route: the audience's screen, the presenter's desk, and both on one screen."""
