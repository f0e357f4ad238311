"""Files on disk: selection, configuration and replacement."""
