"""Bodies in source code: literals of programs, read with tree-sitter's grammars."""
