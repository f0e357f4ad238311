"""The names of secrets, for masks over texts and for placeholders in bodies."""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern

# The words of each name, and the placeholder that a spec has in place of its value.
_KINDS = (
    (("access", "key", "id"), "ACCESS_KEY"),
    (("access", "key"), "ACCESS_KEY"),
    (("secret", "key"), "SECRET_KEY"),
    (("sts", "token"), "STS_TOKEN"),
    (("token",), "TOKEN"),
    (("secret",), "SECRET"),
    (("salt",), "SALT"),
)
_BY_ENDING = {"".join(words): placeholder for words, placeholder in _KINDS}
# One regular expression for all of them, the longer ones first; letters in either case.
PATTERN = "|".join("[_-]?".join(words) for words, _ in _KINDS)
# Secrets of other requests; they can be beside a body, never in one.
_OTHERS = (
    *("password", "passwd", "passphrase", "apikey", "credential", "appcertificate", "accountkey"),
    *("authorization", "privatekey", "encryptionkey"),
)
_STREAM = "rtmpurl"
# Members whose user is as secret as the password: the id and the secret of a customer.
_BASIC = frozenset({"auth", "basic", "basicauth", "digest", "httpbasicauth"})
_USERS = frozenset({"username", "user"})
_SHORTEST_RANDOM = 20
_MANY_RUNS = 4
_RANDOM = pattern(r"(?a)[A-Za-z0-9+/_=]+")
_DIGITS = pattern(r"[0-9]+")
_SHORTEST_MISSPELT = 4
_LIKENESS = 0.82
_known: dict[str, bool] = {}
_MOST_KNOWN = 5000


def placeholder_of(name: str) -> str | None:
    """The placeholder for the value of a member or a parameter; None if it is not a secret.

    Only the end of the name counts, however its words are joined: `stsToken` is as secret as
    `token`.
    """
    bare = _bare(name)
    return next(
        (placeholder for end, placeholder in _BY_ENDING.items() if bare.endswith(end)), None
    )


def is_secret_name(name: str) -> bool:
    """Whether a value with such a name must not be shown; the name may be misspelt."""
    bare = _bare(name)
    if any(bare.endswith(end) for end in _BY_ENDING):
        return True
    if bare.removesuffix("s").endswith((*_BY_ENDING, *_OTHERS)):
        return True
    return len(bare) >= _SHORTEST_MISSPELT and _is_misspelt(bare)


def is_misspelt_name(name: str) -> bool:
    """Whether a name is nearly that of a secret."""
    bare = _bare(name)
    return len(bare) >= _SHORTEST_MISSPELT and _is_misspelt(bare)


def looks_random(word: str) -> bool:
    """Whether a word is one that only a machine makes up: many letters and digits, mixed."""
    if len(word) < _SHORTEST_RANDOM or not _RANDOM.fullmatch(word):
        return False
    runs = len(_DIGITS.findall(word))
    return runs >= _MANY_RUNS or (runs > 0 and not word.islower())


def is_basic_auth(name: str) -> bool:
    """Whether the members below such a name are those of basic authentication."""
    return _bare(name) in _BASIC


def names_secret(name: str, *, is_basic: bool) -> bool:
    """Whether a member is secret; below basic authentication the user is one as well."""
    return is_secret_name(name) or (is_basic and name.lower() in _USERS)


def is_stream_name(name: str) -> bool:
    """Whether a value with such a name is the address of a stream, which ends in a key."""
    return _bare(name) == _STREAM


def _bare(name: str) -> str:
    return "".join(name.split()).lower().replace("_", "").replace("-", "")


def _is_misspelt(bare: str) -> bool:
    if bare not in _known:
        if len(_known) == _MOST_KNOWN:
            _known.clear()
        _known[bare] = any(_is_like(bare, name) for name in _BY_ENDING)
    return _known[bare]


def _is_like(bare: str, name: str) -> bool:
    """Whether two names are as like as `difflib` has it; most are not even of the same letters."""
    shared = sum(min(bare.count(letter), name.count(letter)) for letter in set(name))
    if 2 * shared < _LIKENESS * (len(bare) + len(name)):
        return False
    from difflib import SequenceMatcher  # costs start-up; only such names pay it

    return SequenceMatcher(None, name, bare).ratio() >= _LIKENESS
