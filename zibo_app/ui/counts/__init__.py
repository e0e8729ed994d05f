"""How often visitors touched what, for staff: nothing tells who they were."""
