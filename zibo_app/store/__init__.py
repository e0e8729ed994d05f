"""The only code that speaks SQL: content to catalogue, and catalogue back to records."""
