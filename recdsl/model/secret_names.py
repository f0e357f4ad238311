"""Which names hold secrets: said once, for masks over texts and for placeholders in bodies."""

from __future__ import annotations

# The words of each name, and the placeholder that a spec has in place of its value.
_KINDS = (
    (("access", "key", "id"), "ACCESS_KEY"),
    (("access", "key"), "ACCESS_KEY"),
    (("secret", "key"), "SECRET_KEY"),
    (("token",), "TOKEN"),
    (("secret",), "SECRET"),
    (("salt",), "SALT"),
)
_BY_ENDING = {"".join(words): placeholder for words, placeholder in _KINDS}
# One regular expression for all of them, the longer ones first; letters in either case.
PATTERN = "|".join("[_-]?".join(words) for words, _ in _KINDS)


def placeholder_of(name: str) -> str | None:
    """The placeholder for what a member or a parameter holds; None where that is no secret.

    A name counts by its end, however its words are joined: `stsToken` is as secret as `token`.
    """
    bare = name.lower().replace("_", "").replace("-", "")
    return next((said for end, said in _BY_ENDING.items() if bare.endswith(end)), None)
