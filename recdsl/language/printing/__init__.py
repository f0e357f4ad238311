"""Bodies and trees into canonical text."""
