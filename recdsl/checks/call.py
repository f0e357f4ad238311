"""The call around the body: who records, and under which name."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import about
from recdsl.checks.quiet import CHARACTERS, SIGNS
from recdsl.checks.rule_wording import FORGOTTEN, REFUSED
from recdsl.model.finding import Finding
from recdsl.model.placeholder import is_filler
from recdsl.model.quoting import counted, listed, quoted
from recdsl.reference.pointers import CNAME, UID
from recdsl.reference.value_formats import FORMATS, is_blank, is_uid, may_be_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request

SHOWN = 5


def _fixed_name(request: Request) -> str:
    """The channel's name, or the known parts of it."""
    return "".join(request.known_parts(CNAME))


@about(UID, quiet=quiet.recorder_is_numbered)
def recorder_not_a_number(request: Request) -> Iterator[Finding]:
    """The recorder's `uid` is a number."""
    parts = request.known_parts(UID)
    if len(parts) > 1 and not may_be_uid(parts):
        problem = "has other characters than digits, whatever the placeholder becomes"
    else:
        uid = request.text(UID)
        # The rule empty-member reports an empty one.
        if uid is None or is_uid(uid) or is_blank(uid):
            return
        problem = f"is {quoted(uid)}{FORGOTTEN if is_filler(uid) else ''}"
    yield Finding(
        rule="recorder-not-a-number",
        message=f"`uid` {problem}; the recorder joins as a user, and its ID has to be "
        f"{FORMATS['uid'].phrase}. Otherwise {REFUSED}.",
        help='Use digits in quotes, such as "527841": the same `uid` as in `acquire`, and one that '
        "no user of the channel has.",
        pointer=UID,
    )


@about(CNAME, quiet=quiet.name_is_plain)
def channel_name_too_long(request: Request) -> Iterator[Finding]:
    """A channel name has fewer than 64 bytes, a web session name at most 128."""
    name = _fixed_name(request)
    what, longest = ("channel", request.figures.channel_bytes)
    if request.mode == "web":
        what, longest = ("session", request.figures.session_bytes)
    length = len(name.encode("utf-8", "surrogatepass"))
    if length <= longest:
        yield from _perhaps_too_long(request, length)
        request.text(CNAME)  # ends the check if the rest is not known
        return
    yield Finding(
        rule="channel-name-too-long",
        message=f"`cname` has {length} bytes; a {what} name can have at most {longest}. The "
        "service refuses a longer name and records nothing.",
        help=f"Shorten the name by {counted(length - longest, 'byte')}, here and in every other "
        "place that uses it.",
        pointer=CNAME,
    )


def _perhaps_too_long(request: Request, length: int) -> Iterator[Finding]:
    """A session's name that is longer than one of the pages allows."""
    surely = request.figures.sure_session_bytes
    if request.mode != "web" or not 0 < surely < length:
        return
    yield Finding(
        rule="channel-name-too-long",
        message=f"`cname` has {length} bytes; the page allows {request.figures.session_bytes} for "
        f"a session name, but the vendor's Chinese page only {surely}, so the service may refuse "
        "the name and record nothing.",
        help=f"Shorten the name by {counted(length - surely, 'byte')}, here and in every other "
        "place that uses it.",
        pointer=CNAME,
        severity="warning",
    )


@about(CNAME, quiet=quiet.name_is_plain)
def channel_name_characters(request: Request) -> Iterator[Finding]:
    """A channel name may use 89 characters."""
    strange = _strange_characters(request, in_web=False)
    if not strange:
        return
    yield Finding(
        rule="channel-name-characters",
        message=f"`cname` contains {strange}, which a channel name cannot contain; the service "
        f"{request.remark('cname')} and records nothing.",
        help=f"Use letters from a to z and A to Z, digits, spaces and {SIGNS}; change the name in "
        "the app too.",
        pointer=CNAME,
    )


@about(CNAME, quiet=quiet.name_is_plain)
def session_name_characters(request: Request) -> Iterator[Finding]:
    """The recorder of a web page joins no channel: `cname` only identifies the session."""
    strange = _strange_characters(request, in_web=True)
    if not strange:
        return
    yield Finding(
        rule="session-name-characters",
        message=f"`cname` contains {strange}, which a channel name cannot contain; here it only "
        "names the session, and the page does not say whether the service accepts it or how it "
        "writes it in file names.",
        help=f"Use letters from a to z and A to Z, digits, spaces and {SIGNS} to be sure.",
        pointer=CNAME,
    )


def _strange_characters(request: Request, *, in_web: bool) -> str:
    """The characters that a channel name cannot contain; empty if there are none."""
    name = _fixed_name(request)
    if (request.mode == "web") != in_web or is_blank(name):  # the rule empty-member reports blanks
        return ""
    # The rule lone-surrogate reports half a character.
    strange = [
        quoted(character)
        for character in dict.fromkeys(name)
        if character not in CHARACTERS and not "\ud800" <= character <= "\udfff"
    ]
    if not strange:
        request.text(CNAME)  # ends the check if the rest is not known
    return listed(strange if len(strange) <= SHOWN else [*strange[: SHOWN - 1], "more"], "and")
