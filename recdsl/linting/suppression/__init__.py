"""Findings that somebody allowed: in a comment of the spec, or in the project's configuration."""
