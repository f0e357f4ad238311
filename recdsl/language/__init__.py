"""The recording language: sentences read into requests."""
