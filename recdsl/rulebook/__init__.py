"""The rules as data: one row a page of `rules/`, generated."""
