"""How an office store is told from other files, its version, and the tables each version has at least."""

APPLICATION_ID = 0x5A424F46
"""ZBOF, in the file's header; a catalogue has another."""
TABLES = (
    frozenset[str](),
    frozenset({"meta", "event", "question_noted"}),
    frozenset({"meta", "event", "question_noted", "line_settled", "fact"}),
    frozenset(
        {
            *("meta", "event", "question_noted", "line_settled", "fact"),
            *("route", "own_stop", "loop", "touch", "pin", "rehearsal"),
        }
    ),
)
USER_VERSION = len(TABLES) - 1
