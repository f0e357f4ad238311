"""Files on disk: which a run reads, what configures them, how they are replaced."""
