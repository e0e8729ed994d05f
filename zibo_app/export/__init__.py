"""What leaves the program: pictures and files, one format a file."""
