"""The watchdog: a process of its own that keeps the exhibition running."""
