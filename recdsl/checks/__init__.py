"""The rules, topic by topic.

A check is a generator of findings; its name is its rule's, with `_` for `-`. The page of a rule in
`rules/` describes it. `topics.py` lists all checks, `dispatch.py` selects the checks for a body.
"""
