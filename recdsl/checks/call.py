"""The call around the body: who records, and under which name."""

from __future__ import annotations

from recdsl.checks.check import about
from recdsl.checks.wording import REFUSED
from recdsl.finding import Finding
from recdsl.table.formats import FORMATS, is_blank, is_uid
from recdsl.table.pointers import CNAME, UID
from recdsl.wording import counted, listed, quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.request import Request

LONGEST_CHANNEL = 63
LONGEST_SESSION = 128
SIGNS = "! # $ % & ( ) + - : ; < = . > ? @ [ ] ^ _ { } | ~ ,"
CHARACTERS = frozenset(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789" + SIGNS
)
SHOWN = 5


@about(UID)
def recorder_not_a_number(request: Request) -> Iterator[Finding]:
    """The recorder joins the channel as a user with a number."""
    uid = request.text(UID)
    # Of an empty one, empty-member speaks.
    if uid is None or is_uid(uid) or is_blank(uid):
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
    what, longest = ("channel", LONGEST_CHANNEL)
    if request.mode == "web":
        what, longest = ("session", LONGEST_SESSION)
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
    strange = _strange_characters(request) if request.mode != "web" else ""
    if not strange:
        return
    yield Finding(
        rule="channel-name-characters",
        message=f"`cname` contains {strange}, which the name of a channel cannot; the service "
        "answers error 1013 and records nothing.",
        help=f"Use letters from a to z and A to Z, digits, spaces and {SIGNS}; in the app too.",
        pointer=CNAME,
    )


@about(CNAME)
def session_name_characters(request: Request) -> Iterator[Finding]:
    """The recorder of a web page joins no channel: `cname` only tells sessions apart."""
    strange = _strange_characters(request) if request.mode == "web" else ""
    if not strange:
        return
    yield Finding(
        rule="session-name-characters",
        message=f"`cname` contains {strange}, which the name of a channel cannot; here it only "
        "names the session, and the page does not say whether the service takes it, or how it "
        "writes it in the names of the files.",
        help=f"Use letters from a to z and A to Z, digits, spaces and {SIGNS} to be sure.",
        pointer=CNAME,
    )


def _strange_characters(request: Request) -> str:
    """The characters that no channel's name has; empty where there are none."""
    name = request.text(CNAME) or ""
    if is_blank(name):  # then empty-member speaks
        return ""
    # Of half a character, lone-surrogate speaks.
    strange = [
        quoted(one)
        for one in dict.fromkeys(name)
        if one not in CHARACTERS and not "\ud800" <= one <= "\udfff"
    ]
    return listed(strange if len(strange) <= SHOWN else [*strange[: SHOWN - 1], "more"], "and")


CHECKS: tuple[Check, ...] = (
    recorder_not_a_number,
    channel_name_too_long,
    channel_name_characters,
    session_name_characters,
)
