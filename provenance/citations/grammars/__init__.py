"""One named function a house. Each reads a piece of a note or says None; the best reading wins."""
