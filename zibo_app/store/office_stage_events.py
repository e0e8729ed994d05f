"""What the events of the exhibition do to the present state."""

_SAVED = (
    "INSERT INTO {table} (id, body, saved) VALUES (coalesce(nullif(:which, ''), :id), :body, :id)"
    " ON CONFLICT (id) DO UPDATE SET body = excluded.body, saved = excluded.saved"
)

STAGE = {
    "route_saved": _SAVED.format(table="route"),
    "route_dropped": "DELETE FROM route WHERE id = :which",
    "own_saved": _SAVED.format(table="own_stop"),
    "own_dropped": "DELETE FROM own_stop WHERE id = :which",
    "loop_set": (
        "INSERT INTO loop (key, body) VALUES ('loop', :body)"
        " ON CONFLICT (key) DO UPDATE SET body = excluded.body"
    ),
    "touches_counted": (
        "INSERT INTO touch (page, hour, times)"
        " SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')"
        " FROM json_each(:counts) WHERE true"
        " ON CONFLICT (page, hour) DO UPDATE SET times = min(times + excluded.times, 1000000000000)"
    ),
    "pin_set": (
        "INSERT INTO pin (key, scheme, failures, failed_at) VALUES ('pin', :scheme, 0, '')"
        " ON CONFLICT (key) DO UPDATE SET scheme = excluded.scheme, failures = 0, failed_at = ''"
    ),
    "pin_failed": "UPDATE pin SET failures = min(failures + 1, 1000000), failed_at = :at",
    "pin_passed": "UPDATE pin SET failures = 0, failed_at = ''",
    "rehearsed": (
        "INSERT INTO rehearsal (id, done_at, right_ones, asked, seconds)"
        " VALUES (:id, coalesce(nullif(:done_at, ''), :at), :right, :asked, :seconds)"
    ),
}
