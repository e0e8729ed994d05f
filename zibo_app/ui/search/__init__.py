"""The search: its field in the bar, and the panel that answers while one types."""
