"""Texts into trees. A mistake costs one finding and one clause; reading goes on after it."""

from __future__ import annotations

from recdsl.language.syntax.automaton import Automaton
from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.language.syntax.tree import Node, Syntax, Token
from recdsl.language.syntax.vendor_names import FIRST_WORDS
from recdsl.model.finding import Finding, Related
from recdsl.model.frozen import Frozen
from recdsl.model.lazy_pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.language.syntax.edition_line import EditionLine

    Explain = Callable[["Mistake"], Finding]

_REGION_WORD_LONGEST = 40
# A repair costs some milliseconds, and whoever made so many mistakes did not make slips.
_MOST_REPAIRED = 100
_ENDS = pattern(r"(?i)(?:\s|#[^\r\n]*)*(?:$|(?:recording|defaults)\b)")
_REGIONS = ("user", "next")
_BLOCKS = ("RECORDING", "DEFAULTS")
_BRACES = ("LBRACE", "RBRACE")
# What may stand somewhere and still be a mistake.
_DOUBTFUL = ("WORD", "RBRACE")
# Holds something until a text was read: most runs are over a single one, and nothing is kept of it.
_FIRST = [True]
_CLOSING = {"{": "}", "(": ")", "[": "]"}


class Mistake(Frozen):
    """A token that cannot stand after the token `last`, where the automaton has read the text to.

    With `repaired` it is worth the time to look for what repairs it.
    """

    text: str
    automaton: Automaton
    token: Token
    last: Token | None
    repaired: bool


def parse(text: str, at: int = 0, *, explain: Explain | None = None) -> Syntax:
    """Read a spec, from its beginning or from further on.

    Every text has a tree: of the clauses that could be read. Findings are of the rule
    `syntax-error` and carry their span.

    Args:
        text: the spec.
        at: where to begin.
        explain: makes the finding about a mistake; without it, findings say nothing but their
            place, which is quick.
    """
    syntax = None
    if explain is None and _FIRST:
        _FIRST.clear()
    elif explain is None:
        syntax = _Parser(text, at).run_known()
    return syntax or _Parser(text, at, explain).run()


class Unfinished(Frozen):
    """What was read of a text that stops anywhere.

    `automaton` tells what may follow, `clause` are the words of the clause that it stops in or
    behind. With `is_lost` that clause is broken, and nothing can be told before the next one;
    `in_json` where the value of a `set` is.
    """

    automaton: Automaton
    clause: tuple[Token, ...]
    is_lost: bool
    in_json: bool


def unfinished(text: str) -> Unfinished:
    """Read a text that is being written, up to where it stops."""
    return _Parser(text, 0).stopped()


def _edition_line(text: str) -> EditionLine | None:
    if "edition" not in text.lower():  # few specs state theirs, and reading it costs an import
        return None
    from recdsl.language.syntax.edition_line import edition_line

    return edition_line(text)


class _Parser:
    def __init__(self, text: str, at: int, explain: Explain | None = None) -> None:
        self.explain = explain
        line = _edition_line(text) if at == 0 else None
        self.edition = line
        self.lexer = Lexer(text, line.end if line else at)
        self.lexer.comments += line.comments if line else ()
        self.automaton = Automaton()
        self.findings: list[Finding] = []
        self.last: Token | None = None
        self.blocks: list[Token] = []
        self.spare_braces = 0

    def run_known(self) -> Syntax | None:
        """Read as `run` does, and no known line again; None for a text with a mistake.

        A mistake depends on the state that is reached where every word is read.
        """
        from recdsl.language.syntax.known_clauses import WATCHED, Reading

        automaton, reading = self.automaton, Reading(self.automaton, self.lexer)
        end = 0
        while True:
            token = self._next()
            kind = token.kind
            if not automaton.may(kind) or (kind in _DOUBTFUL and self._is_mistaken(token)):
                return None
            if (token.opens_line or kind in WATCHED) and reading.skips(token, end):
                continue
            automaton.feed(token)
            if kind == "$END":
                return self._syntax()
            if kind in _BRACES:
                self._note_block(token)
            end = token.end

    def run(self) -> Syntax:
        automaton = self.automaton
        while True:
            token = self._next()
            while not automaton.may(token.kind) or self._is_mistaken(token):
                token = self._recover(token)
            automaton.feed(token)
            self._note_block(token)
            self.last = token
            if token.kind == "$END":
                break
        return self._syntax()

    def _syntax(self) -> Syntax:
        tree = self.automaton.parts[0]
        assert isinstance(tree, Node)
        return Syntax(tree, tuple(self.lexer.comments), tuple(self.findings), self.edition)

    def stopped(self) -> Unfinished:
        """Read to the end of the text, and take that for no end of what it says."""
        automaton = self.automaton
        clause: list[Token] = []
        is_lost = in_json = False
        while (token := self._next()).kind != "$END":
            is_lost, in_json = False, automaton.may("JSON")
            while token.kind != "$END" and (
                not automaton.may(token.kind) or self._is_mistaken(token)
            ):
                token = self._recover(token)
                is_lost = True
            if token.kind == "$END":
                break
            is_lost = in_json = False
            automaton.settle(token.kind)
            clause = [token] if automaton.at_clause() else [*clause, token]
            automaton.feed(token)
            self._note_block(token)
            self.last = token
        return Unfinished(automaton, tuple(clause), is_lost, is_lost and in_json)

    def _next(self) -> Token:
        token = self.lexer.next(self.automaton.may)
        if token.kind == "WORD" and token.text.lower() in FIRST_WORDS:
            return self._whole_name(token)
        return token

    def _whole_name(self, token: Token) -> Token:
        """A name in several words as one, so that it is one mistake."""
        from recdsl.language.syntax.long_names import end_of_name

        text = self.lexer.text
        end = end_of_name(self.automaton, text, token.start)
        if end is None:
            return token
        self.lexer.at = end
        return Token("WORD", text[token.start : end], token.start, token.opens_line)

    def _note_block(self, token: Token) -> None:
        if token.kind == "LBRACE":
            self.blocks.append(token)
        elif token.kind == "RBRACE" and self.blocks:
            self.blocks.pop()

    def _is_mistaken(self, token: Token) -> bool:
        """Whether a token that may stand here cannot be meant to."""
        if token.kind == "RBRACE":
            return bool(self.blocks) and self._closes_too_early(token)
        return self._looks_like_a_clause(token)

    def _closes_too_early(self, token: Token) -> bool:
        text = self.lexer.text
        # The usual case costs no more than a look at what follows.
        if len(self.blocks) == 1 and self.automaton.may("RBRACE") and _ENDS.match(text, token.end):
            return False
        if len(self.findings) >= _MOST_REPAIRED:
            return False
        from recdsl.language.syntax.unmatched_braces import closes_too_early

        return closes_too_early(self.automaton, token, text, len(self.blocks))

    def _looks_like_a_clause(self, token: Token) -> bool:
        """A word taken for a name, that is rather a keyword, or the misspelt start of a clause."""
        if token.kind != "WORD":
            return False
        if token.text.lower() in KEYWORDS and self._is_no_name(token):
            return True
        if not self.automaton.may("SET"):
            return False
        from recdsl.language.syntax.expected import OPENER_WORDS
        from recdsl.language.syntax.vendor_names import REGION_WORDS
        from recdsl.model.quoting import closest

        word = token.text.lower()
        if word in REGION_WORDS or len(word) > _REGION_WORD_LONGEST:
            return False
        return closest(word, REGION_WORDS) is None and closest(word, OPENER_WORDS) is not None

    def _is_no_name(self, token: Token) -> bool:
        """A word of the language in the place of a name, where it is none: the name is missing."""
        from recdsl.language.syntax.expected import words_at

        names = words_at(self.automaton)
        return bool(names) and token.text.lower() not in names

    def _recover(self, token: Token) -> Token:
        """Report a token that cannot stand here, and return the one to go on with."""
        automaton = self.automaton
        if self._closes_what_was_mended(token) or self._is_spare(token):
            return self._next()
        block_opens = token.opens_line and _opens(token) in _BLOCKS
        if (token.kind == "$END" or block_opens) and self.blocks and automaton.may("RBRACE"):
            if self.blocks[-1].text:
                self._report_unclosed(token)
            while self.blocks and automaton.may("RBRACE"):
                automaton.feed(Token("RBRACE", "", token.start, token.opens_line))
                self.blocks.pop()
            return _reread(token)
        self.findings.append(self._mistake(token))
        if token.text.lower() in _REGIONS and automaton.may("LBRACE") and token.opens_line:
            return self._in_layout(token)
        if automaton.may("SET"):
            automaton.settle("SET")
        from recdsl.language.syntax import block_heads

        header, depth = self._give_up_clause()
        if not header and depth == 0 and automaton.may("RECORDING"):
            header = block_heads.misspelt(self.lexer.text, token.start)
        if header:
            return self._after_head(header, token)
        return self._skip(token, depth)

    def _closes_what_was_mended(self, token: Token) -> bool:
        """Whether a token closes what was reported, and mended, where it opens."""
        may_close = self.automaton.may("RBRACE")
        if token.text == "}" and self.spare_braces and not may_close:
            self.spare_braces -= 1
            return True
        opening = self.blocks[-1] if self.blocks else None
        is_odd = token.text in (")", "]")
        if opening and is_odd and may_close and _CLOSING.get(opening.text) == token.text:
            self.automaton.feed(Token("RBRACE", token.text, token.start, token.opens_line))
            self.last = self.blocks.pop()
            return True
        return False

    def _is_spare(self, token: Token) -> bool:
        """Whether a token is a brace that only has to go; what stands around it is whole."""
        if token.text not in ("{", "}") or not self.blocks:
            return False
        from recdsl.language.syntax.unmatched_braces import opens_nothing

        if token.text == "}":
            is_spare = self._closes_too_early(token)
            told = is_spare and not self.spare_braces
            self.spare_braces -= is_spare and not told
        else:
            doubled = self.last is not None and self.last.kind == "LBRACE"
            told = is_spare = doubled or opens_nothing(token, self.lexer.text, len(self.blocks))
            self.spare_braces += doubled
        if told:
            from recdsl.language.syntax.unmatched_braces import spare_brace

            self.findings.append(spare_brace(token, has_partner=bool(self.spare_braces)))
        return is_spare

    def _in_layout(self, token: Token) -> Token:
        """Go on among the users of a layout whose brace is missing."""
        opening = Token("LBRACE", "{", token.start, opens_line=False)
        self.automaton.feed(opening)
        self._note_block(opening)
        self.last = opening
        return Token(KEYWORDS[token.text.lower()], token.text, token.start, token.opens_line)

    def _after_head(self, header: list[Token], token: Token) -> Token:
        """Go on in the block of a broken head: its brace may be of another kind, or missing."""
        from recdsl.language.syntax import block_heads

        if len(header) == 1 and header[0].kind == "RECORDING" and not token.opens_line:
            header = [*header, block_heads.name_meant(token)]
        token = self._before_block(token)
        if token.text in _CLOSING:
            self._reopen(header, token)
            return self._next()
        if token.kind == "$END" or _opens(token) in _BLOCKS:
            return self._skip(token, 0)
        self._reopen(header, Token("LBRACE", "", token.start, opens_line=False))
        return self._skip(token, 0)

    def _mistake(self, token: Token) -> Finding:
        if self.explain is None:
            return Finding("syntax-error", "", span=token.span)
        repaired = len(self.findings) < _MOST_REPAIRED
        return self.explain(Mistake(self.lexer.text, self.automaton, token, self.last, repaired))

    def _report_unclosed(self, token: Token) -> None:
        place = self.last.span if self.last else token.span
        self.findings.append(
            Finding(
                "syntax-error",
                "This block is not closed, so the clauses after it could belong to it.",
                "Put `}` after its last clause.",
                span=place,
                related=tuple(
                    Related("the block opens here", span=block.span) for block in self.blocks
                ),
            )
        )

    def _give_up_clause(self) -> tuple[list[Token], int]:
        """Pop what is broken: the head of a block, or else how many braces a clause opened."""
        automaton, depth = self.automaton, 0
        header: list[Token] = []
        while not automaton.at_clause():
            part = automaton.pop()
            if isinstance(part, Node):
                header = [*part.tokens(), *header]
            elif part.kind == "LBRACE":
                depth += 1
                if self.blocks:
                    self.blocks.pop()
            elif part.kind in ("RECORDING", "DEFAULTS"):
                return [part, *header], 0
            else:
                header = [part, *header]
        return [], depth

    def _before_block(self, token: Token) -> Token:
        """The brace that opens the block of a broken head, or else what follows its line."""
        while not (token.text in _CLOSING or token.opens_line or token.kind == "$END"):
            token = self.lexer.next(_nothing)
        return token

    def _reopen(self, header: list[Token], token: Token) -> None:
        """Open the block of a broken head all the same, so that its clauses stay its own."""
        opening = [header[0], Token("LBRACE", token.text, token.start, token.opens_line)]
        if header[0].kind == "RECORDING" and len(header) > 1:
            opening.insert(1, Token("WORD", header[1].text, header[1].start, False))
        for part in opening:
            self.automaton.feed(part)
            self._note_block(part)
            self.last = part

    def _skip(self, token: Token, depth: int) -> Token:
        """The next token that opens a clause on a line of its own, or closes the block."""
        first = True
        bullet = False
        while token.kind != "$END":
            opener = _opens(token)
            if opener and (token.opens_line or bullet or (first and token.kind == opener)):
                return Token(opener, token.text, token.start, token.opens_line)
            if token.text == "{":
                depth += 1
            elif token.text == "}":
                if depth == 0 and self.automaton.may("RBRACE"):
                    return Token("RBRACE", "}", token.start, token.opens_line)
                depth = max(0, depth - 1)
            first = False
            bullet = token.opens_line and token.text in ("-", "*", "•")
            token = self.lexer.next(_nothing)
        return token


def _nothing(_kind: str) -> bool:
    return False


def _opens(token: Token) -> str:
    """The terminal that a word would be at the start of a clause, if it is one."""
    from recdsl.language.syntax.expected import OPENERS

    kind = KEYWORDS.get(token.text.lower(), "")
    return kind if kind in OPENERS else ""


def _reread(token: Token) -> Token:
    opener = _opens(token)
    return Token(opener, token.text, token.start, token.opens_line) if opener else token
