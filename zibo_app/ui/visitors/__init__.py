"""The page of what visitors asked: the list, the note chosen in it, what is asked most, the file to take."""
