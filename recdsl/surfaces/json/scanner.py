"""A scanner for JSON texts that records places and continues after a mistake.

It reads with a stack of its own, never by recursion, and each character a bounded number of
times: any text ends, in time proportional to its length.
"""

from __future__ import annotations

from recdsl.model.finding import Finding
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.lazy_pattern import pattern
from recdsl.model.placeholder import is_placeholder
from recdsl.model.quoting import quoted
from recdsl.model.source import Span
from recdsl.surfaces.json import mistakes, scalars
from recdsl.surfaces.json.blanks import TOKENS, past_blanks, past_elision, read_gap
from recdsl.surfaces.json.containers import Frame, past_bracket, pointer_into
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.limits import DEEPEST, MOST_FINDINGS
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.json.mistakes import UncertainError
from recdsl.surfaces.json.templates import has_statements, without_statements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json
    from recdsl.surfaces.json.dialect import Dialect
    from recdsl.surfaces.json.scalars import Scalar

_PLAIN_NAME = pattern(rf"{scalars.PLAIN_STRING}[ \t\r\n]*+:[ \t\r\n]*+")
_PLAIN = pattern(
    rf"{scalars.PLAIN_STRING}|(-?(?:0|[1-9][0-9]{{0,17}}+))(?![\w.+-])|(true|false|null)(?!\w)"
)
_COMMAS = pattern(r",(?:[ \t\r\n]*+,)*+")
_MEMBER = pattern(
    r"""("(?:[^"\\\r\n]++|\\[^\r\n])*+"|'[^'\r\n]*+'|[\w$.-]++)[ \t\r\n]*+:""",
)
_VALUE = pattern(r'["{\[0-9-]|(?:true|false|null)(?!\w)')
_COLON = pattern(r"=>?|(?=[\"{\[0-9-]|(?:true|false|null)(?!\w))")
_CLOSERS = pattern(r"[\s\]},;]*+\Z")


class Scan(Frozen):
    """What a text says: its value, where things stand, and the findings in order.

    `certain` is False where a mistake leaves open what the text means; value and places then
    reach as far as it was read. `root` is None where there is nothing.
    """

    value: Json
    root: Member | None
    findings: tuple[Finding, ...]
    certain: bool


def scan(text: str, dialect: Dialect = STRICT) -> Scan:
    """Read a whole text; never raises. What its dialect allows is no finding."""
    if not dialect.templates:
        return _Scanner(text, dialect).run()
    found = _Scanner(without_statements(text), dialect).run()
    if found.certain or not has_statements(text):
        return found
    return Scan(found.value, found.root, (), certain=False)  # only its language could tell


class _Scanner:
    __slots__ = ("at", "dialect", "ended", "findings", "frames", "root", "text", "value")

    def __init__(self, text: str, dialect: Dialect) -> None:
        self.text = text
        self.dialect = dialect
        self.at = 0
        self.ended = 0  # where the last value, or an opening bracket, ended
        self.frames: list[Frame] = []
        self.findings: list[Finding] = []
        self.value: Json = None
        self.root: Member | None = None

    def run(self) -> Scan:
        certain = True
        try:
            self._body()
        except UncertainError as error:
            certain = False
            if error.finding:
                self.findings.append(error.finding)
        self.findings.sort(key=_start)
        return Scan(self.value, self.root, tuple(self.findings), certain)

    def _body(self) -> None:
        self._gap()
        if self.at == len(self.text):
            raise UncertainError(mistakes.empty(len(self.text)))
        self._first()
        while self.frames:
            self._next(self.frames[-1])
        self._gap()
        if self.at < len(self.text):
            finding = mistakes.after_end(self.text, self.at)
            if not _CLOSERS.match(self.text, self.at):
                raise UncertainError(finding)
            self._report(finding)

    def _first(self) -> None:
        text, at = self.text, self.at
        opens = text[at] in '"[' or (text[at] == "{" and text[at + 1 : at + 2] != "{")
        if not opens and not _PLAIN.match(text, at) and not scalars.read_number(text, at):
            raise UncertainError(mistakes.no_body(at, text[at]))
        self._value()

    def _next(self, frame: Frame) -> None:
        """One member or element, with the comma before it; or the closing bracket."""
        self._gap()
        if self._elided(frame) or self._closed(frame):
            return
        self._comma(frame)
        if self._elided(frame) or self._closed(frame):
            return
        if frame.opener == "{":
            self._name(frame)
            if self._peek() in ",}":
                self._report(mistakes.no_value(frame.key, Span(frame.key_start, frame.key_end)))
                self._put(Unknown(""), self.at, self.at)
                return
        self._value()

    # -- blanks, commas and brackets

    def _peek(self) -> str:
        """The next character.

        Raises:
            UncertainError: at the end of the text, which no bracket may be open at.
        """
        if self.at < len(self.text):
            return self.text[self.at]
        frame, at = self.frames[-1], len(self.text.rstrip())
        opened = frame.member.start
        raise UncertainError(mistakes.unclosed_bracket(at, frame.opener, opened, len(self.frames)))

    def _gap(self) -> None:
        """Read past what stands between tokens."""
        text = self.text
        self.at = past_blanks(text, self.at)
        if self.at == len(text) or text[self.at] in TOKENS:
            return
        gap = read_gap(text, self.at, self.dialect)
        self.at = gap.end
        if gap.elided and self.frames:
            self.frames[-1].open = True
        self._report(*gap.findings)
        if text.startswith("/*", self.at):
            raise UncertainError(mistakes.unclosed_comment(self.at))

    def _elided(self, frame: Frame) -> bool:
        """Whether something stands here for members that the text does not show; it is read."""
        if not (self.dialect.elisions or self.dialect.placeholders):
            return False
        end = past_elision(self.text, self.at) if self.dialect.elisions else self.at
        if end == self.at and self.dialect.placeholders and frame.opener == "{":
            end = scalars.past_placeholder(self.text, self.at)
            if self.text[past_blanks(self.text, end) :][:1] == ":":
                return False  # it is the name of a member
        if end == self.at:
            return False
        self.at = self.ended = end
        frame.open = True
        return True

    def _closed(self, frame: Frame) -> bool:
        """Whether the next character closes what is open; it is then read."""
        said = self._peek()
        if said == frame.closer:
            self.at += 1
            frame.member.end = self.ended = self.at
            self.frames.pop()
            if frame.open:
                self._replace(frame.value())
            return True
        if said in "]}":
            start = frame.member.start
            raise UncertainError(mistakes.wrong_bracket(self.at, said, frame.opener, start))
        return False

    def _comma(self, frame: Frame) -> None:
        """The comma that is due before the next member; too many are reported, and too few."""
        due = frame.filled
        closer = frame.closer
        while self._peek() == ",":
            run = _COMMAS.match(self.text, self.at)
            start, self.at = run.span() if run else (self.at, self.at + 1)
            end = self.at
            self._gap()
            closes = self._peek() == closer
            right = int(due and not closes)
            is_allowed = self.dialect.commas and due and closes and end - start == 1
            if end - start > right and not is_allowed and not frame.open:
                span = Span(start + right, end)
                self._report(mistakes.surplus_comma(span, closer if closes else ""))
            due = False
        if due:
            self._missing_comma(frame)

    def _missing_comma(self, frame: Frame) -> None:
        text, at = self.text, self.at
        if frame.open:
            return
        if text[self.ended - 1] == '"':
            self._refuse_misquoted(text.rfind('"', 0, self.ended - 1), self.ended - 1)
        member = _MEMBER.match(text, at)
        if frame.opener == "{" and member:
            after = quoted(member.group(1).strip("\"'"))
        elif frame.opener == "[" and (member or text[at] == ":"):
            raise UncertainError(mistakes.colon_in_array(at, frame.member.start))
        elif frame.opener == "[" and _VALUE.match(text, at):
            after = f"element {len(frame.values) + 1}"
        else:
            after_text = text[self.ended - 1] == '"'
            raise UncertainError(
                mistakes.after_value(at, text[at], frame.last(), text_before=after_text)
            )
        self._report(mistakes.missing_comma(self.ended, frame.last(), after))

    def _refuse_misquoted(self, start: int, end: int, name: str = "") -> None:
        """Stop at a typographic quote that was meant to close a text or a name.

        Raises:
            UncertainError: when there is one.
        """
        finding = mistakes.misquoted(self.text, start, end, name)
        if finding:
            raise UncertainError(finding)

    # -- names and values

    def _name(self, frame: Frame) -> None:
        """The name of the next member, and the colon behind it."""
        start = self.at
        plain = _PLAIN_NAME.match(self.text, start)
        if plain:
            self._take_name(frame, plain.group(1), start, plain.end(1) + 1)
            self.at = plain.end()
            self._gap()
            return
        name = scalars.read_name(self.text, start, self.dialect)
        self.at = name.end
        self._take_name(frame, name.text, start, name.end)
        self._report(*name.findings)
        self._colon(frame)

    def _take_name(self, frame: Frame, name: str, start: int, end: int) -> None:
        before = frame.name(name, start, end)
        if self.dialect.placeholders and is_placeholder(name):
            frame.pass_over()
        elif before and before.key:
            finding = mistakes.duplicate(
                Span(start, end), name, pointer_into(self.frames), before.key
            )
            self._report(finding)

    def _colon(self, frame: Frame) -> None:
        end = self.at
        self._gap()
        said = self._peek()
        if said == ":":
            self.at += 1
        else:
            self._refuse_misquoted(frame.key_start, frame.key_end - 1, frame.key)
            instead = _COLON.match(self.text, self.at)
            if instead is None or _MEMBER.match(self.text, self.at):
                span = Span(frame.key_start, frame.key_end)
                raise UncertainError(mistakes.neither_colon_nor_value(frame.key, span, said))
            span = Span(*instead.span()) if instead.group() else Span(end, end)
            self._report(mistakes.missing_colon(frame.key, span))
            self.at = instead.end()
        self._gap()

    def _value(self) -> None:
        text, at = self.text, self.at
        plain = _PLAIN.match(text, at)
        if plain:
            said, digits, word = plain.groups()
            value = said if said is not None else int(digits) if digits else scalars.LITERALS[word]
            self._put(value, at, plain.end())
            return
        said = self._peek()
        if said == '"':
            self._take(scalars.read_string(text, at))
        elif self.dialect.elisions and past_elision(text, at) > at:
            self._put(Unknown("…"), at, past_elision(text, at))
        elif said == "[" or (said == "{" and text[at + 1 : at + 2] != "{"):
            self._open(said)
        else:
            number = scalars.read_number(text, at)
            self._take(number or scalars.read_mistaken(text, at, self.dialect))

    def _open(self, bracket: str) -> None:
        at = self.at
        if len(self.frames) == DEEPEST:
            self._report(mistakes.nested_too_deep(at))
            end = past_bracket(self.text, at)
            if end is None:
                raise UncertainError
            self._put(Unknown("…"), at, end)
            return
        member = Member(-1, -1, at, at + 1)
        frame = Frame(bracket, member)
        self._put_member(frame.values, member)
        self.frames.append(frame)
        self.at = self.ended = at + 1

    def _take(self, scalar: Scalar) -> None:
        self._report(*scalar.findings)
        if not scalar.certain:
            raise UncertainError
        self._put(scalar.value, self.at, scalar.end)

    def _put(self, value: Json, start: int, end: int) -> None:
        self._put_member(value, Member(-1, -1, start, end))
        self.at = self.ended = end

    def _put_member(self, value: Json, member: Member) -> None:
        if self.frames:
            self.frames[-1].put(value, member)
        else:
            self.value, self.root = value, member

    def _replace(self, value: Json) -> None:
        if self.frames:
            self.frames[-1].replace(value)
        else:
            self.value = value

    # -- findings

    def _report(self, *findings: Finding) -> None:
        for finding in findings:
            if len(self.findings) == MOST_FINDINGS:
                raise UncertainError(mistakes.too_many(self.at))
            if finding.rule == "syntax-error" or finding.pointer:
                self.findings.append(finding)
            else:
                self.findings.append(mistakes.at_pointer(finding, pointer_into(self.frames)))


def _start(finding: Finding) -> int:
    return finding.span.start if finding.span else 0
