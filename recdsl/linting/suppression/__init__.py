"""Findings that a comment of the spec or the project's configuration allows."""
