"""Bodies in YAML: mappings that are a body, and texts in it that hold one."""
