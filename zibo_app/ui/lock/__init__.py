"""The lock of the exhibition: what a visitor can do, and the one way out."""
