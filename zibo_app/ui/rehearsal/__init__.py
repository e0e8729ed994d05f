"""The rehearsal for new staff: ten timed questions, the answers with their evidence, a score kept here."""
