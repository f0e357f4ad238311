"""Facts in plain English about a recording, and about the changes between two recordings."""
