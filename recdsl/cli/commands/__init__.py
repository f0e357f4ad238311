"""The commands, one module each: its options, and the run that it starts."""
