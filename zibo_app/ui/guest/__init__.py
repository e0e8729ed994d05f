"""The visitor view: its own home, five doors, and only what is released."""
