"""Channels that are encrypted."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.model.finding import Finding, Fix, Related, Remove
from recdsl.reference.pointers import DECRYPTION_MODE, SALT, SECRET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request

ENCRYPTED = range(1, 9)
GCM = {5: (7, "AES_128_GCM"), 6: (8, "AES_256_GCM")}  # each with its successor
GCM2 = (7, 8)


@about(DECRYPTION_MODE)
def decryption_without_secret(request: Request) -> Iterator[Finding]:
    """An encrypted channel needs its secret."""
    mode = _decryption(request)
    if mode not in ENCRYPTED or not request.is_empty(SECRET):
        return
    state = "`secret` is empty" if request.has(SECRET) else "there is no `secret`"
    yield Finding(
        rule="decryption-without-secret",
        message=f"`decryptionMode` is {mode}, but {state}; the recorder cannot decrypt the "
        "channel, so the files are empty or missing.",
        help="Add the `secret` that the users of the channel set, or remove `decryptionMode`.",
        pointer=SECRET,
        part="key",
        related=(Related("decryption is set here", DECRYPTION_MODE),),
    )


@about(DECRYPTION_MODE)
def gcm2_without_salt(request: Request) -> Iterator[Finding]:
    """The two GCM2 modes derive their key from a secret and a salt."""
    mode = _decryption(request)
    # The rule wrong-format reports an empty salt.
    if mode not in GCM2 or request.has(SALT):
        return
    yield Finding(
        rule="gcm2-without-salt",
        message=f"`decryptionMode` is {mode}, a GCM2 mode, but there is no `salt`; the recorder "
        "cannot decrypt the channel, so the files are empty or missing.",
        help="Add the `salt` that the users of the channel set: 32 bytes in base64, 44 characters.",
        pointer=SALT,
        part="key",
        related=(Related("the GCM2 mode is set here", DECRYPTION_MODE),),
    )


@about(SECRET)
def secret_without_decryption(request: Request) -> Iterator[Finding]:
    """A secret has no effect if decryption is off."""
    if request.mode == "web" or request.is_empty(SECRET):
        return
    if request.integer_in_force(DECRYPTION_MODE) != 0:
        return
    yield Finding(
        rule="secret-without-decryption",
        message=f"`secret` has no effect: {_state(request)}, so the recorder decrypts nothing; if "
        "the channel is encrypted, it cannot record it.",
        help="Set `decryptionMode` to the mode that the users of the channel set, or remove "
        "`secret` if the channel is not encrypted.",
        pointer=SECRET,
        part="key",
        fixes=(Fix("Remove `secret`: nothing is encrypted", "unsafe", (Remove(SECRET),)),),
    )


@about(SALT)
def salt_without_gcm2(request: Request) -> Iterator[Finding]:
    """Only the two GCM2 modes read a salt."""
    if request.mode == "web" or request.is_empty(SALT):
        return
    mode = request.integer_in_force(DECRYPTION_MODE)
    if mode in GCM2 or mode not in (0, *ENCRYPTED):
        return
    yield Finding(
        rule="salt-without-gcm2",
        message="`salt` has no effect: only the GCM2 modes, 7 and 8, read it, and "
        f"{_state(request)}.",
        help="Remove `salt`; if the users of the channel set a salt, their mode is 7 or 8: write "
        "it in `decryptionMode`.",
        pointer=SALT,
        part="key",
        fixes=(Fix("Remove `salt`", "unsafe", (Remove(SALT),)),),
    )


@about(DECRYPTION_MODE)
def older_gcm(request: Request) -> Iterator[Finding]:
    """The page calls the GCM2 modes more secure than the GCM modes."""
    mode = _decryption(request)
    if mode not in GCM:
        return
    newer, name = GCM[mode]
    yield Finding(
        rule="older-gcm",
        message=f"`decryptionMode` is {mode}, {name}; the page calls {name}2 more secure.",
        help=f"If all users of the channel can change their mode too, set {newer} and a `salt`.",
        pointer=DECRYPTION_MODE,
    )


def _decryption(request: Request) -> int | None:
    """The body's decryption mode; None in web mode, which joins no channel."""
    return None if request.mode == "web" else request.integer(DECRYPTION_MODE)


def _state(request: Request) -> str:
    mode = request.integer(DECRYPTION_MODE)
    return "`decryptionMode` is " + ("not set" if mode is None else str(mode))
