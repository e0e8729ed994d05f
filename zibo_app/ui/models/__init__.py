"""Qt models over the catalogue: any kind of record as a lazily paged table."""
