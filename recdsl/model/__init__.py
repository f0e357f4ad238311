"""The nouns of the program: sources and spans, JSON values, findings, diagnostics, documents."""
