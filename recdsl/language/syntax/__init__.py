"""Texts into trees: tokens, the automaton, syntax errors and their repairs."""
