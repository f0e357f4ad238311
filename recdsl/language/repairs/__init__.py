"""Slips: likely corrections of syntax errors; each one is parsed to prove that it works."""
