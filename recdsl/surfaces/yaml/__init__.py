"""Bodies in YAML: mappings that are a body, and texts that contain one."""
