"""Where the secrets of a spec may stand, be it written as the language has it or not.

A spec with a mistake is the one that is shown. So what counts is not where a secret belongs, but
where somebody may have put one: behind a word that names secrets, up to the next word of the
language, and before such a word where no other word claims the text.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.secret_names import PATTERN as SECRET_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    Ends = tuple[int, int]

_TOKEN = pattern(
    r"""(?aix)
      (?P<comment>\#[^\r\n]*+)
    | (?P<line>[\r\n]++)
    | "(?P<text>(?:[^"\\\r\n]|\\[^\r\n])*+)"?
    | ['`\u2018-\u201f\u00ab](?P<quoted>[^'`\u2018-\u201f\u00bb\r\n]*+)['`\u2018-\u201f\u00bb]
    | (?P<placeholder>\$\{[A-Za-z_]\w*\}|\{\{[ \t]*[\w.$-]+[ \t]*\}\}|<[A-Za-z][\w .-]*>)
    | (?P<name>(?<![\w.-])(?:SECRET_NAMES|key)(?![\w.-]))
    | (?P<word>[^\s{}",()\[\];'`\u2018-\u201f\u00ab\u00bb]++)
    """.replace("SECRET_NAMES", SECRET_NAMES)
)
_SIGNS = ":=,.!?"
# What people call secrets who have not read how the language does.
_OTHER_NAMES = (
    *("password", "passwd", "pwd", "passphrase", "pass", "apikey", "api-key", "credential"),
    *("credentials", "creds", "ak", "sk", "sig", "signature"),
)
_NAMES = ("token", "secret", "salt", "secretkey", "accesskey", "password", "credentials")
_LONGEST_NAME = 20
_MOST_COMPARED = 2000  # a text made to resist has more words
_PREPOSITIONS = frozenset({"as", "to", "for", "by", "with", "in", "at"})
# Words between the name of a secret and the secret.
_FILLERS = frozenset({"is", "was", "be", "the", "a", "an", "my", "our", "its", "this", "and", "of"})
_GAP = pattern(r"[ \t:=(]*+")
_JOINED = pattern(r"([\w-]{2,20})[:=]+(?!/)")
_IS_NAME = pattern(rf"(?ai)(?:{SECRET_NAMES}|key)")


def spec_secrets(text: str) -> Iterator[Ends]:
    """The spans of what may be a secret, without quotes; placeholders are none."""
    walk = _Walk(text)
    for found in _TOKEN.finditer(text):
        yield from walk.token(found)


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
                yield from self._word(joined[1].lower(), start, start + joined.end(1))
                word, start = word[joined.end() :], start + joined.end()
            if word:
                yield from self._word(word.lower(), start, found.end())

    def _word(self, word: str, start: int, end: int) -> Iterator[Ends]:
        is_keyword = word in self.keywords
        may_be_secret = self.is_open and self.bare and not is_keyword and word not in _FILLERS
        if may_be_secret and not self.spared:
            self.has_value = True
            yield start, end
        elif may_be_secret:
            self.spared -= 1
        if _IS_NAME.fullmatch(word) or word in _OTHER_NAMES:
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
        from recdsl.language.syntax.vocabulary import CHOICES, VENDORS

        gap = _GAP.match(self.text, end)
        following = _TOKEN.match(self.text, gap.end() if gap else end)
        if following is None or following.lastgroup not in ("text", "quoted", "word"):
            return False
        word = following.group().strip(_SIGNS).lower()
        return word not in self.keywords and word not in CHOICES and word not in VENDORS
