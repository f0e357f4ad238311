"""The mixed layout as people will see it: geometry first, then words, blocks and SVG of it."""
