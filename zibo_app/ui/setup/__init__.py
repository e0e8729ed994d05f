"""The set-up of an unattended screen: the PIN, and what only the operating system can block."""
