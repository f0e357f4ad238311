"""The parameter table of the `start` request, which all other packages read."""
