"""Texts into trees: tokens, the automaton, and the words of the language."""
