"""The call around the body: who records, and under which name."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.checks.rule_wording import REFUSED
from recdsl.model.finding import Finding
from recdsl.model.quoting import counted, listed, quoted
from recdsl.reference.pointers import CNAME, UID
from recdsl.reference.value_formats import FORMATS, is_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request

SIGNS = "! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,"
CHARACTERS = frozenset(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789" + SIGNS
)
SHOWN = 5


@about(UID)
def recorder_not_a_number(request: Request) -> Iterator[Finding]:
    """The recorder joins the channel as a user with a number."""
    uid = request.text(UID)
    if uid is None or is_uid(uid):
        return
    yield Finding(
        rule="recorder-not-a-number",
        message=f"`uid` is {quoted(uid)}; the recorder joins as a user whose ID is "
        f"{FORMATS['uid'].phrase}. To anything else {REFUSED}.",
        help='Write digits, such as "527841": the `uid` of `acquire`, which no user in the channel '
        "has.",
        pointer=UID,
    )


@about(CNAME)
def channel_name_too_long(request: Request) -> Iterator[Finding]:
    """The name of a channel has fewer than 64 bytes, that of a web session at most 128."""
    name = request.text(CNAME)
    what, longest = ("channel", request.figures.channel_bytes)
    if request.mode == "web":
        what, longest = ("session", request.figures.session_bytes)
    length = len((name or "").encode("utf-8", "surrogatepass"))
    if length <= longest:
        return
    yield Finding(
        rule="channel-name-too-long",
        message=f"`cname` has {length} bytes; the name of a {what} has at most {longest}. The "
        "service refuses a longer one and records nothing.",
        help=f"Shorten the name by {counted(length - longest, 'byte')}, here and wherever else it "
        "stands.",
        pointer=CNAME,
    )


@about(CNAME)
def channel_name_characters(request: Request) -> Iterator[Finding]:
    """The name of a channel is made of 89 characters."""
    name = request.text(CNAME) or ""
    # Of half a character, lone-surrogate speaks.
    strange = [
        quoted(one)
        for one in dict.fromkeys(name)
        if one not in CHARACTERS and not "\ud800" <= one <= "\udfff"
    ]
    if not strange:
        return
    what = "session" if request.mode == "web" else "channel"
    shown = strange if len(strange) <= SHOWN else [*strange[: SHOWN - 1], "more"]
    yield Finding(
        rule="channel-name-characters",
        message=f"`cname` has {listed(shown, 'and')} in it, which no {what}'s name may have; the "
        "service answers error 1013 and records nothing.",
        help=f"Take letters from a to z and A to Z, digits, blanks and {SIGNS}"
        f"{'' if request.mode == 'web' else '; in the app too'}.",
        pointer=CNAME,
    )


CHECKS: tuple[Check, ...] = (
    recorder_not_a_number,
    channel_name_too_long,
    channel_name_characters,
)
