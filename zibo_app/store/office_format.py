"""How an office store is told from other files, and its version."""

APPLICATION_ID = 0x5A424F46
"""ZBOF, in the file's header; a catalogue has another."""
USER_VERSION = 2
