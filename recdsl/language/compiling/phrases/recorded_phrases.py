"""`record …`: whose audio and video, or which page."""

from __future__ import annotations

from recdsl.language.compiling.word_values import NotAValueError, Said, range_ends
from recdsl.language.syntax.tree import Node, Token
from recdsl.model.finding import Finding, Fix
from recdsl.model.frozen import replaced
from recdsl.model.source import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.lowering import Lowering
    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.reference.reference import Reference

ALL_STREAMS = "#allstream#"
MOST_MEMBERS = 50  # of a range such as `1-5`; no user group covers more
_LONGEST_ID = 10
# Why these streams are recorded where no medium is said, by their number.
_NO_MEDIUM = (
    "no medium is said, and the audio files have audio only",
    "no medium is said, and screenshots show the video",
    "no medium is said, so both are recorded",
)


def record(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The media and whose, or the page; the mode is read by `infer.mode_of`."""
    subjects, page = clause.node.child("subjects"), clause.node.child("page")
    if subjects:
        yield from _subjects(lowering, clause, subjects)
    if page:
        yield from lowering.below(clause, page)
        extent = page.child("page_size")
        if extent:
            yield from size(clause, extent, "video_width", "video_height")
        yield Said("web_service_param", {}, clause.head, clause.head)


def _subjects(lowering: Lowering, clause: Clause, node: Node) -> Iterator[Said]:
    if node.child("medium") is None:  # `record everyone`
        yield Said("stream_types", 2, node.span, clause.head, why=_NO_MEDIUM[2])
        tail = _tail(list(node.children))
        if tail and tail[1]:
            yield from (user_list(lowering, clause, name, *tail) for name in ("audio", "video"))
        return
    media = _media(node)
    names = [medium.words() for medium, _ in media]
    if len(media) == 2 and names[0] == names[1]:
        message = f"`{names[0]}` stands twice, so it is open whose {names[0]} is recorded."
        help_text = "Name each medium once: `record audio of user 1 and video of user 2`."
        lowering.error(message, help_text, media[1][0].span)
        return
    value = 2 if len(media) == 2 else ("audio", "video").index(names[0])
    place = media[0][0].span
    # Nothing says a medium that the spoken language fills in.
    why = _NO_MEDIUM[value] if place.start == place.end else ""
    yield Said("stream_types", value, place, clause.head, why=why)
    tails = [_tail(tail) for _, tail in media]
    if len(media) == 2 and tails[1] and not tails[0]:
        tails[0] = tails[1]
    elif len(media) == 2 and tails[0] and not tails[1]:
        lowering.refuse(_uneven(media[0][0], media[1][0]))
        return
    # A medium without a list is recorded of everyone, unless the other has one (page, line 139).
    for name, tail in zip(names, tails, strict=True):
        if tail and any(one and one[1] for one in tails):
            yield user_list(lowering, clause, name, *tail)


def updated_lists(lowering: Lowering, clause: Clause, node: Node) -> Iterator[Said]:
    """The lists of an update: a medium without one is recorded of everyone.

    Where no medium is said, the lists are of both, with that as their reason.
    """
    media = _media(node)
    if not media:
        tail = _tail(list(node.children))
        for name in ("audio", "video"):
            if tail:
                yield replaced(user_list(lowering, clause, name, *tail), why=_NO_MEDIUM[2])
        return
    tails = [_tail(tail) for _, tail in media]
    if tails[0] is None:
        tails[0] = tails[-1]
    for (medium, _), tail in zip(media, tails, strict=True):
        words = tail or ("subscribe", [], medium.span)
        yield user_list(lowering, clause, medium.words(), *words)


def _media(node: Node) -> list[tuple[Node, list[Node | Token]]]:
    """Each medium that is said, and what follows it."""
    media: list[tuple[Node, list[Node | Token]]] = []
    for child in node.children:
        if isinstance(child, Node) and child.rule == "medium":
            media.append((child, []))
        elif media:
            media[-1][1].append(child)
    return media


def _tail(tail: list[Node | Token]) -> tuple[str, list[Node], Span] | None:
    """What follows a medium: whether it leaves out or takes in, and whom; nobody for everyone."""
    words = [child for child in tail if isinstance(child, Token)]
    kinds = [token.kind for token in words]
    users = [child for child in tail if isinstance(child, Node)]
    if "EXCEPT" in kinds:
        return "un_subscribe", users, words[kinds.index("EXCEPT")].span
    for kind in ("EVERYONE", "ALL", "OF"):
        if kind in kinds:
            return "subscribe", users, words[kinds.index(kind)].span
    return None


def user_list(  # noqa: PLR0913, PLR0917 - the words of a list, and where they stand
    lowering: Lowering, clause: Clause, medium: str, sense: str, users: list[Node], word: Span
) -> Said:
    """The users of a medium that are taken in (`subscribe`) or left out; nobody for everyone."""
    name = f"{sense}_{medium}_uids"
    if not users:
        return Said(name, [ALL_STREAMS], word, clause.head, spans=(word,))
    members = [
        (value, user.span)
        for user in users
        for value in _members(lowering, f"{sense}_{medium}_uid", user)
    ]
    values = [value for value, _ in members]
    spans = tuple(span for _, span in members)
    whole = type(word)(spans[0].start, spans[-1].end)
    return Said(name, values, whole, clause.head, spans=spans)


def _members(lowering: Lowering, name: str, node: Node) -> list[Json]:
    """The user or the users that a node says: a range says all its members.

    Raises:
        NotAValueError: when it is a range that has none, or too many.
    """
    token = next(node.tokens())
    if token.kind != "RANGE":
        return [lowering.value_of(name, node)]
    first, last = range_ends(token.text)
    if len(last) > _LONGEST_ID or len(first) > _LONGEST_ID:
        raise NotAValueError(_no_ids(token))
    low, high = int(first), int(last)
    if low > high:
        raise NotAValueError(_reversed(token, first, last))
    if high - low >= MOST_MEMBERS:
        raise NotAValueError(_too_many(token, high - low + 1, lowering.reference))
    return [str(user) for user in range(low, high + 1)]


def _no_ids(token: Token) -> Finding:
    message = f"The range `{token.text}` has no user IDs in it: these have ten digits at most."
    help_text = "Write the first and the last user ID, such as `users 1-5`."
    return Finding("syntax-error", message, help_text, span=token.span)


def _reversed(token: Token, first: str, last: str) -> Finding:
    message = f"The range `{token.text}` runs backwards, so nobody is in it."
    turned = f"{last}-{first}"
    fix = Fix(f"Write `{turned}`", "unsafe", edits=(Edit(token.span, turned),))
    help_text = f"Write the smaller user ID first: `{turned}`."
    return Finding("syntax-error", message, help_text, span=token.span, fixes=(fix,))


def _too_many(token: Token, count: int, reference: Reference) -> Finding:
    message = (
        f"The range `{token.text}` has {count} users; a range has {MOST_MEMBERS} at most, and the "
        f"service takes {reference.facts.figures.listed_users} in a list."
    )
    help_text = "Name fewer users, or record `of everyone`."
    return Finding("syntax-error", message, help_text, span=token.span)


def _uneven(first: Node, second: Node) -> Finding:
    one, other = first.words(), second.words()
    return Finding(
        "uneven-subscription",
        f"This names whose {one} is recorded and promises {other} of everyone; but with a list for "
        f"{one} alone, the service records no {other} at all.",
        f"Say whose {other} too, such as `{other} of everyone`, or put the list after both: "
        f"`{one} and {other} of users …`.",
        span=second.span,
    )


def size(clause: Clause, node: Node, width: str, height: str) -> Iterator[Said]:
    """The two numbers of a size such as 1280x720, as two parameters."""
    token = next(node.tokens())
    left, _, right = token.text.partition("x") if token.text[0] != "$" else _split_size(token.text)
    for name, text, start in (
        (width, left, token.start),
        (height, right, token.end - len(right)),
    ):
        value: Json = text if text[0] == "$" else int(text[:1000])
        yield Said(name, value, type(token.span)(start, start + len(text)), clause.head)


def _split_size(text: str) -> tuple[str, str, str]:
    left, _, right = text.partition("}")
    return left + "}", "x", right[1:]
