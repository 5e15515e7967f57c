"""From files on disk to articles in the store."""
