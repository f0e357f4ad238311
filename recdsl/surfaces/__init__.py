"""Texts as documents: each form in which a body is written, read into the same values."""
