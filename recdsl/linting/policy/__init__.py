"""A project's own rules: JSON Schemas to check bodies against."""
