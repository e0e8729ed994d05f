"""What is true of a zone: frozen dataclasses, enums and pure functions; no Qt, no SQL, no files."""
