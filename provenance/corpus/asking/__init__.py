"""The questions to a corpus, one a file. Each streams: memory does not grow with the corpus."""
