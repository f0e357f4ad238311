"""A project's own rules: JSON Schemas that bodies are held against."""
