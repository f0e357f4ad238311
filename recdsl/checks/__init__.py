"""The rules, topic by topic.

A check is a generator of findings; its name is its rule's, with `_` for `-`. What a rule means is
on its page in `rules/`. `topics.py` has all checks, `dispatch.py` tells which to ask of a body.
"""
