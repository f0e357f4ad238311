"""Synonyms: words that the language replaces with its own, or does not need."""

from __future__ import annotations

import re

from recdsl.language.repairs.repair_place import Place, Slip, replaced, taken_away
from recdsl.language.syntax.expected import OPENER_WORDS, keywords_at
from recdsl.model.quoting import closest
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Words and their synonyms in the language; of several, the first one that is valid.
_SYNONYMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"(?:the )?web ?(?:page|site)|site|url|link", ("page",)),
    (r"(?:screen ?shot|snapshot|capture|thumbnail)s?", ("snapshot",)),
    (r"each|all", ("every",)),
    (r"individual|separate(?:ly)?|independent(?:ly)?|apart|alone", ("individually",)),
    (r", ?(?:individual(?:ly)?|separate(?:ly)?|independent(?:ly)?)", (" individually",)),
    (r"mix(?:ing)?|composite|together|combined", ("mixed",)),
    (r"(?:all|every|any)(?:one|body)?(?: (?:the )?users?)?", ("everyone", "of everyone")),
    (r"but|excluding|without", ("except",)),
    (
        r"(?:u|user ?)?ids?|members?|participants?|speakers?|hosts?|people",
        ("users", "user", "recorder", "by recorder"),
    ),
    (r"(?:recorder|recording)[ _-]?(?:u?id|user)", ("recorder", "by recorder")),
    (r"cname|(?:channel ?)?name|room", ("channel", "in channel")),
    (r"prefix|folder|directory|dir|path|subfolder|in(?:to)?(?: folder)?", ("under",)),
    (r"broadcast(?:ing)?|live-channel", ("live", "live channel")),
    (r"sounds?|voices?|mic(?:rophone)?|audios", ("audio",)),
    (r"videos|pictures?|camera|screen", ("video",)),
    (r"everything|all|both|av|a/v|audio ?[/+&]? ?video", ("audio and video",)),
    (r"format|files?|output", ("as",)),
    (
        r"(?:save|store|upload|write)(?:d)?(?: (?:it|them|files))?(?: (?:to|in|on))?|storage|into",
        ("to",),
    ),
    (r"resolution|size|output size|at", ("canvas",)),
    (r"access[ _-]?key(?:[ _-]?id)?|ak", ("key",)),
    (r"secret[ _-]?(?:access[ _-]?)?key|sk", ("secret",)),
    (r"tag|label(?:led)?", ("tagged",)),
    (r"(?:with )?max(?:imum|imal)?", ("at most", "for at most")),
    (
        r"(?:stop )?(?:after|when|on)(?: idle)?(?: for)?|(?:max )?idle(?: time)?(?: for)?",
        ("stop when idle for", "when idle for"),
    ),
    (r"later|after", ("afterwards",)),
    (r"decrypted|encryption|decryption", ("decrypt",)),
)
_PATTERNS = tuple(
    (re.compile(rf"(?:{said})(?![\w-])(?:[ \t]*[:=])?", re.IGNORECASE), meant)
    for said, meant in _SYNONYMS
)
_PREPOSITIONS = ("as", "in", "to", "by", "with", "for", "of", "at", "under")
_PREPOSITION = re.compile(
    rf"(?:{'|'.join(_PREPOSITIONS)}|from|on|using|than)(?![\w-])", re.IGNORECASE
)
_SIGNS = re.compile(r"[;&+/|]+|,|=|:=?|and(?![\w-])", re.IGNORECASE)
_SEPARATORS = (" and", ",", " =")
_IDLE_WORD = re.compile(
    r"(?:the|an?|my|please|both|only|just|users?|uids?|ids?|at|of|in|to|and|colou?r|that|is|be|with)"
    r"(?![\w-])",
    re.IGNORECASE,
)
_IDLE_SIGN = re.compile(r"[;:,.=!|*•>+/-]+")
_LAST_WORDS = re.compile(r"(?<![\w-])([\w-]+)(?=(?:[ \t]+[\w-]+)?$)")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_COMMENT = re.compile(r"(//+|--+|/\*+)[ \t]*")


def misspelt(place: Place) -> Iterator[Slip]:
    """A misspelt keyword: an extra, a missing or a wrong letter."""
    words = OPENER_WORDS if place.opens() else keywords_at(place.automaton)
    meant = closest(place.token.text.lower(), words) if place.token.text else None
    if meant:
        yield replaced(place, place.token.start, place.token.end, meant, f"Did you mean `{meant}`?")


def synonyms(place: Place) -> Iterator[Slip]:
    """Another word for one of the language."""
    for start in place.starts():
        for pattern, meant in _PATTERNS:
            found = pattern.match(place.text, start)
            for words in meant if found and found.group() else ():
                assert found is not None
                end = start + len(found.group().rstrip())
                yield replaced(place, start, end, words)


def prepositions(place: Place) -> Iterator[Slip]:
    """`from users 1`, `in m4a`: another preposition is meant."""
    for start in place.starts():
        found = _PREPOSITION.match(place.text, start)
        if found:
            for words in _PREPOSITIONS:
                if words != found.group().lower():
                    yield replaced(place, start, found.end(), words)


def signs(place: Place) -> Iterator[Slip]:
    """`hls + mp4`, `1;2`, `path: 30`: another sign is meant."""
    found = _SIGNS.match(place.text, place.token.start)
    if not found or not place.last:
        return
    start, end = place.last.end, found.end()
    behind = "" if place.text[end : end + 1].isspace() else " "
    for sign in _SEPARATORS:
        help_text = f"Write `{sign.strip()}` instead of `{found.group()}`."
        yield replaced(place, start, end, sign + behind, help_text)


def idle(place: Place) -> Iterator[Slip]:
    """A word or a sign that is only in the way."""
    for start in place.starts():
        for pattern in (_IDLE_WORD, _IDLE_SIGN):
            found = pattern.match(place.text, start)
            # After a word at the end of a line, the next word is more likely missing.
            if found and not (
                pattern is _IDLE_WORD and place.stops() and start < place.token.start
            ):
                yield taken_away(place, start, found.end())


def unknown_names(place: Place) -> Iterator[Slip]:
    """`to foo s3`: a word before a name, which the parser took for the name."""
    last = place.last
    if last is None or last.kind != "WORD" or place.stops():
        return
    said = place.text[place.clause : last.end]
    for found in _LAST_WORDS.finditer(said):
        start, end = place.clause + found.start(1), place.clause + found.end(1)
        slip = taken_away(place, start, end)
        yield Slip(slip.edit, slip.help, at=Span(start, end))


def trailing(place: Place) -> Iterator[Slip]:
    """A full stop at the end of a sentence, which the parser reads as part of the last word."""
    word = place.token.text
    bare = word.rstrip(".")
    if bare and bare != word:
        end = place.token.end
        edit = taken_away(place, place.token.start + len(bare), end).edit
        help_text = "A sentence has no full stop here: remove the `.`."
        yield Slip(edit, help_text, at=place.token.span)


def brackets(place: Place) -> Iterator[Slip]:
    """Brackets that are not needed, or of another kind."""
    start = place.token.start
    closing = _BRACKETS.get(place.text[start : start + 1])
    rest = place.line(start)
    if closing is None or closing not in rest:
        return
    for end in {rest.index(closing), rest.rindex(closing)}:
        inside = rest[1:end].strip()
        if place.may("LBRACE"):
            yield replaced(place, start, start + end + 1, f"{{ {inside} }}", "Write `{` and `}`.")
        help_text = f"Remove `{rest[0]}` and `{closing}`."
        yield replaced(place, start, start + end + 1, inside, help_text)


def comments(place: Place) -> Iterator[Slip]:
    """A comment of another language."""
    start = place.token.start
    found = _COMMENT.match(place.text, start)
    if found is None:
        return
    help_text = "Begin a comment with `#`; it ends at the end of its line."
    line = place.line(start)
    if found.group(1).startswith("/*"):
        end = line.find("*/")
        if end < 0:
            return
        behind = "\n" if line[end + 2 :].strip() else ""
        words = f"# {line[len(found.group()) : end].strip()}{behind}"
        yield replaced(place, start, start + end + 2, words, help_text)
    else:
        yield replaced(place, start, found.end(), "# ", help_text)
