"""JSON texts and JSON Lines: bodies, their places, mistakes and edits."""
