"""Where the secrets of a spec may stand, be it written as the language has it or not.

A spec with a mistake is the one that is shown. So what counts is not where a secret belongs, but
where somebody may have put one: behind a word that names secrets, up to the next word of the
language, and before such a word where no other word claims the text.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.secret_names import PATTERN as SECRET_NAMES
from recdsl.model.secret_names import looks_random, placeholder_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from re import Match

    from recdsl.model.source import Span

    Ends = tuple[int, int]

_TOKEN = pattern(
    r"""(?aix)
      (?P<comment>\#[^\r\n]*+)
    | (?P<line>[\r\n]++)
    | "(?P<text>(?:[^"\\\r\n]|\\[^\r\n])*+)"?
    | (?!(?<=[^\W_])['\u2019](?:t|s|d|ll|re|ve|m)(?!\w))
      ['`\u2018-\u201f\u00ab](?P<quoted>[^'`\u2018-\u201f\u00bb\r\n]*+)['`\u2018-\u201f\u00bb]
    | (?P<placeholder>\$\{[A-Za-z_][\w.-]*\}|\{\{[ \t]*[\w.$-]+[ \t]*\}\}|<[A-Za-z][\w .-]*>)
    | (?P<name>(?<![\w.-])(?:SECRET_NAMES|key)(?![\w.-]))
    | (?P<word>[^\s{}",()\[\];'`\u2018-\u201f\u00ab\u00bb]++)
    """.replace("SECRET_NAMES", SECRET_NAMES)
)
# A number, a duration, a size, a rate: `30`, `5m`, `1280 x 720`, `15fps`.
_AMOUNT = pattern(r"[\d., :]{1,12}\s?(?:[a-z%]{0,8}|[x×*]\s?\d{1,5})")
_VARIABLE = pattern(r"\$\{?[A-Za-z_]\w{0,40}\}?|%\w{1,40}%")
_LAST_WORD = pattern(r"(?a)\b(\w+)[ \t]*$")
# Words before a secret, and before what is none, also where a word is missing between them.
_BEFORE_SECRETS = frozenset({"with", "token", "key", "secret", "salt"})
_BEFORE_NAMES = frozenset(
    {"in", "as", "by", "of", "under", "bucket", "channel", "session", "page", "user", "users"}
    | {"recorder", "image", "layout", "cover", "title", "recording", "transcode", "streams"}
    | {"push", "record", "loading"}
)
_NEXT_TEXT = pattern(r"(?:[ \t,:/]|and\b)*+\"(?P<text>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"")
_NEXT_LINE = pattern(r"(?:\r\n|\r|\n)[ \t]*(?P<said>(?P<first>[^\s\"]*+)[^\r\n\"]*+)")
_MOST_LINES = 40
_TEXT_BEFORE = pattern(r"\"(?P<text>[^\"\r\n]*+)\"[ \t,]*+\Z")
_MOST_BEFORE = 200
_SIGNS = ":=,.!?"
# What people call secrets who have not read how the language does.
_OTHER_NAMES = (
    *("password", "passwd", "pwd", "passphrase", "pass", "apikey", "api-key", "credential"),
    *("keys", "secrets", "tokens", "salts", "credentials", "creds", "ak", "sk", "sig", "signature"),
)
_NAMES = ("token", "secret", "salt", "secretkey", "accesskey", "password", "credentials")
_LONGEST_NAME = 20
_LONGEST_JOINED = 60
_LONG = 16
_MOST_COMPARED = 2000  # a text made to resist has more words
_PREPOSITIONS = frozenset({"as", "to", "for", "by", "with", "in", "at"})
# Words between the name of a secret and the secret.
_FILLERS = frozenset({"is", "was", "be", "the", "a", "an", "my", "our", "its", "this", "and", "of"})
_GAP = pattern(r"[ \t:=(]*+")
_JOINED = pattern(r"([\w.-]{2,60})[:=]+(?!/)")
_IS_NAME = pattern(rf"(?ai)(?:{SECRET_NAMES}|key)")


def spec_secrets(text: str) -> Iterator[Ends]:
    """The spans of what may be a secret, without quotes; placeholders are none."""
    walk = _Walk(text)
    at = 0
    while found := _TOKEN.search(text, at):
        is_secret = walk.is_open
        yield from walk.token(found)
        at = found.end()
        if is_secret and _is_unclosed(found):
            lines, at = _next_lines(text, at)
            yield from lines


def _is_unclosed(found: Match[str]) -> bool:
    """Whether a quote is not closed on its line."""
    return found.lastgroup == "text" and found.end() == found.end("text")


def _next_lines(text: str, at: int) -> tuple[list[Ends], int]:
    """What a quote that is not closed on its line has on the next ones, and where it ends.

    It ends with the next quote, or before a line that begins like one of the language.
    """
    from recdsl.language.syntax.parser_tables import KEYWORDS

    lines: list[Ends] = []
    for _ in range(_MOST_LINES):
        line = _NEXT_LINE.match(text, at)
        first = line["first"].lower() if line else ""
        if line is None or not first or first[0] in "#{}" or first in KEYWORDS:
            break
        at = line.end()
        lines.append(line.span("said"))
        if text[at : at + 1] == '"':
            return lines, at + 1
    return lines, at


class _Walk:
    """What the words so far say of the next ones.

    A secret may follow while the walk `is_open`; with `bare` it may have no quotes, once `spared`
    words are passed. `claimed` tells that a word of the language stands before the `last` text,
    which is thus no secret of the word behind it.
    """

    def __init__(self, text: str) -> None:
        from recdsl.language.syntax.parser_tables import KEYWORDS

        self.text = text
        self.keywords = KEYWORDS
        self.is_open = self.bare = self.has_value = False
        self.spared = 0
        self.claimed = True
        self.last: Ends | None = None
        self.nearly: dict[str, bool] = {}

    def token(self, found: Match[str]) -> Iterator[Ends]:
        """Take one more token; give what is secret of it, and of the one before."""
        kind = found.lastgroup
        if kind == "line":
            self.is_open = self.is_open and not self.has_value
        elif kind == "placeholder":
            self.has_value, self.last = True, None
        elif kind in ("text", "quoted"):
            self.last = None if self.claimed else found.span(kind)
            if self.is_open:
                self.has_value = True
                yield found.span(kind)
        elif kind in ("name", "word"):
            word = found.group().strip(_SIGNS)
            start = found.start() + found.group().find(word)
            joined = None if self.is_open and not self.spared else _JOINED.match(word)
            if joined:
                yield from self._word(joined[1], start, start + joined.end(1))
                word, start = word[joined.end() :], start + joined.end()
            if word:
                yield from self._word(word, start, found.end())

    def _word(self, written: str, start: int, end: int) -> Iterator[Ends]:
        word = written.lower()
        is_keyword = word in self.keywords
        is_said = self.is_open and self.bare and not is_keyword and word not in _FILLERS
        if is_said and self.spared:
            self.spared -= 1
        elif is_said and not (_is_choice(written) or _VARIABLE.fullmatch(word)):
            self.has_value = True
            yield start, end
        elif looks_random(written):
            yield start, end
        name = word.replace("/", ".").rpartition(".")[2]  # the member that `set` sets
        if _is_name(name) or word in _OTHER_NAMES:
            if self.last:
                yield self.last
            self._open(bare=True)
        elif word == "decrypt":
            self._open(bare=True, spared=1)  # the mode
        elif is_keyword:
            self.is_open = self.is_open and self._is_filler(word, end)
        elif (self.has_value or not self.is_open) and self._is_nearly_a_name(word):
            self._open(bare=True)
        self.claimed, self.last = is_keyword, None

    def _open(self, *, bare: bool, spared: int = 0) -> None:
        self.is_open, self.bare, self.has_value, self.spared = True, bare, False, spared

    def _is_filler(self, word: str, end: int) -> bool:
        """Whether a word of the language stands between a name and its secret: `key as "a"`."""
        if self.has_value or word not in _FILLERS | _PREPOSITIONS:
            return False
        return word in _FILLERS or self._secret_follows(end)

    def _is_nearly_a_name(self, word: str) -> bool:
        """Whether a word is a misspelt name of a secret."""
        if word not in self.nearly:
            if len(self.nearly) == _MOST_COMPARED or len(word) > _LONGEST_NAME:
                return False
            from recdsl.model.quoting import closest

            self.nearly[word] = closest(word, _NAMES) is not None
        return self.nearly[word]

    def _secret_follows(self, end: int) -> bool:
        """Whether what stands next is no word of the language."""
        gap = _GAP.match(self.text, end)
        following = _TOKEN.match(self.text, gap.end() if gap else end)
        if following is None or following.lastgroup not in ("text", "quoted", "word"):
            return False
        word = following.group().strip(_SIGNS).lower()
        return not is_plain_word(word)


def _is_name(name: str) -> bool:
    """Whether a word is the name of a secret, or ends in one, as `AWS_SECRET_ACCESS_KEY` does."""
    if _IS_NAME.fullmatch(name):
        return True
    return len(name) <= _LONGEST_JOINED and placeholder_of(name) is not None


def _is_choice(word: str) -> bool:
    """Whether a word is a value of the language, written as the language writes it."""
    from recdsl.language.syntax.vocabulary import CHOICES, VENDORS

    return word in CHOICES or word in VENDORS


def misplaced_texts(text: str, faults: Iterable[Span]) -> Iterator[Ends]:
    """The quoted texts that stand where none can: the name of a secret may be missing there.

    Words of the language in quotes are no secrets, nor is what follows a word that no secret can.
    """
    for fault in faults:
        for found in _TOKEN.finditer(text, fault.start, max(fault.end, fault.start + 1)):
            kind = found.lastgroup
            before = _LAST_WORD.search(text, max(0, found.start() - _LONGEST_NAME), found.start())
            goes_on = text[max(0, found.start() - 1) : found.start()] == "/"
            word = before[1].lower() if before else ""
            if kind == "word" and word in _BEFORE_SECRETS and _is_telling(found[kind]):
                yield found.span(kind)
            if goes_on or word in _BEFORE_NAMES or kind not in ("text", "quoted"):
                continue
            if word in _BEFORE_SECRETS or _is_said(text, found):
                yield found.span(kind)
                yield from _texts_behind(text, found.end())
                if _is_unclosed(found):
                    yield from _next_lines(text, found.end())[0]


def _is_said(text: str, found: Match[str]) -> bool:
    """Whether a text may be a secret: no word of the language is, unless a name is before it."""
    if not is_plain_word(found[str(found.lastgroup)]):
        return True
    before = _TEXT_BEFORE.search(text, max(0, found.start() - _MOST_BEFORE), found.start())
    return before is not None and not is_plain_word(before["text"])


def _texts_behind(text: str, at: int) -> Iterator[Ends]:
    """The quoted texts right behind one that is misplaced: an id is followed by its key."""
    while following := _NEXT_TEXT.match(text, at):
        yield following.span("text")
        at = following.end()


def _is_telling(word: str) -> bool:
    """Whether a word without quotes looks like a secret, and not like a misspelt word."""
    strange = len(word) >= _LONG or any(sign.isdigit() for sign in word)
    return strange and not is_plain_word(word) and not _VARIABLE.fullmatch(word)


def is_plain_word(word: str) -> bool:
    """Whether a word says something in the language, and so is no secret."""
    from recdsl.language.syntax.parser_tables import KEYWORDS
    from recdsl.language.syntax.vocabulary import CHOICES, REGIONS, VENDORS

    said = word.lower()
    known = said in KEYWORDS or said in CHOICES or said in VENDORS or said in REGIONS
    return known or bool(_AMOUNT.fullmatch(said))
