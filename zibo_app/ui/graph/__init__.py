"""The relation map, for staff: records as nodes, stated ties as edges, each leading to its evidence."""
