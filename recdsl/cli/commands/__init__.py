"""One module a command: its options, and the run that it starts."""
