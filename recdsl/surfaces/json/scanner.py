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
from recdsl.surfaces.json.containers import Container, past_bracket, pointer_into
from recdsl.surfaces.json.dialect import DEEPEST, MOST_FINDINGS, STRICT
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
    """The result of reading a text: its value, its places, and the findings in order.

    `certain` is False if a mistake makes the meaning of the text uncertain; value and places then
    reach as far as it was read. `root` is None if the text is empty.
    """

    value: Json
    root: Member | None
    findings: tuple[Finding, ...]
    certain: bool


def scan(text: str, dialect: Dialect = STRICT) -> Scan:
    """Read a whole text; never raises."""
    if not dialect.templates:
        return _Scanner(text, dialect).run()
    result = _Scanner(without_statements(text), dialect).run()
    if result.certain or not has_statements(text):
        return result
    return Scan(result.value, result.root, (), certain=False)  # its meaning depends on its language


class _Scanner:
    __slots__ = ("at", "containers", "dialect", "ended", "findings", "root", "text", "value")

    def __init__(self, text: str, dialect: Dialect) -> None:
        self.text = text
        self.dialect = dialect
        self.at = 0
        self.ended = 0  # the end of the last value or opening bracket
        self.containers: list[Container] = []
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
        while self.containers:
            self._next(self.containers[-1])
        self._gap()
        if self.at < len(self.text):
            finding = mistakes.after_end(self.text, self.at)
            if not _CLOSERS.match(self.text, self.at):
                raise UncertainError(finding)
            self._report(finding)

    def _first(self) -> None:
        text, offset = self.text, self.at
        opens = text[offset] in '"[' or (
            text[offset] == "{" and text[offset + 1 : offset + 2] != "{"
        )
        if not opens and not _PLAIN.match(text, offset) and not scalars.read_number(text, offset):
            raise UncertainError(mistakes.no_body(offset, text[offset]))
        self._value()

    def _next(self, container: Container) -> None:
        """One member or element, with the comma before it; or the closing bracket."""
        self._gap()
        if self._elided(container) or self._closed(container):
            return
        self._comma(container)
        if self._elided(container) or self._closed(container):
            return
        if container.opener == "{":
            self._name(container)
            if self._peek() in ",}":
                self._report(
                    mistakes.no_value(container.key, Span(container.key_start, container.key_end))
                )
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
        container, offset = self.containers[-1], len(self.text.rstrip())
        opened = container.member.start
        raise UncertainError(
            mistakes.unclosed_bracket(offset, container.opener, opened, len(self.containers))
        )

    def _gap(self) -> None:
        """Read past blanks and comments."""
        text = self.text
        self.at = past_blanks(text, self.at)
        if self.at == len(text) or text[self.at] in TOKENS:
            return
        gap = read_gap(text, self.at, self.dialect)
        self.at = gap.end
        if gap.elided and self.containers:
            self.containers[-1].open = True
        self._report(*gap.findings)
        if text.startswith("/*", self.at):
            raise UncertainError(mistakes.unclosed_comment(self.at))

    def _elided(self, container: Container) -> bool:
        """Whether dots or a placeholder replace members here; if so, they are read."""
        if not (self.dialect.elisions or self.dialect.placeholders):
            return False
        end = past_elision(self.text, self.at) if self.dialect.elisions else self.at
        if end == self.at and self.dialect.placeholders and container.opener == "{":
            end = scalars.past_placeholder(self.text, self.at)
            if self.text[past_blanks(self.text, end) :][:1] == ":":
                return False  # it is the name of a member
        if end == self.at:
            return False
        self.at = self.ended = end
        container.open = True
        return True

    def _closed(self, container: Container) -> bool:
        """Whether the next character closes the container; if so, it is read."""
        character = self._peek()
        if character == container.closer:
            self.at += 1
            container.member.end = self.ended = self.at
            self.containers.pop()
            if container.open:
                self._replace(container.value())
            return True
        if character in "]}":
            start = container.member.start
            raise UncertainError(
                mistakes.wrong_bracket(self.at, character, container.opener, start)
            )
        return False

    def _comma(self, container: Container) -> None:
        """The comma that is due before the next member; too many are reported, and too few."""
        due = container.filled
        closer = container.closer
        while self._peek() == ",":
            run = _COMMAS.match(self.text, self.at)
            start, self.at = run.span() if run else (self.at, self.at + 1)
            end = self.at
            self._gap()
            closes = self._peek() == closer
            right = int(due and not closes)
            is_allowed = self.dialect.commas and due and closes and end - start == 1
            if end - start > right and not is_allowed and not container.open:
                span = Span(start + right, end)
                self._report(mistakes.surplus_comma(span, closer if closes else ""))
            due = False
        if due:
            self._missing_comma(container)

    def _missing_comma(self, container: Container) -> None:
        text, offset = self.text, self.at
        if container.open:
            return
        if text[self.ended - 1] == '"':
            self._refuse_misquoted(text.rfind('"', 0, self.ended - 1), self.ended - 1)
        member = _MEMBER.match(text, offset)
        if container.opener == "{" and member:
            after = quoted(member.group(1).strip("\"'"))
        elif container.opener == "[" and (member or text[offset] == ":"):
            raise UncertainError(mistakes.colon_in_array(offset, container.member.start))
        elif container.opener == "[" and _VALUE.match(text, offset):
            after = f"element {len(container.values) + 1}"
        else:
            after_text = text[self.ended - 1] == '"'
            raise UncertainError(
                mistakes.after_value(offset, text[offset], container.last(), text_before=after_text)
            )
        self._report(mistakes.missing_comma(self.ended, container.last(), after))

    def _refuse_misquoted(self, start: int, end: int, name: str = "") -> None:
        """Stop at a typographic quote that was meant to close a text or a name.

        Raises:
            UncertainError: if there is one.
        """
        finding = mistakes.misquoted(self.text, start, end, name)
        if finding:
            raise UncertainError(finding)

    # -- names and values

    def _name(self, container: Container) -> None:
        """Read the name of the next member, and the colon after it."""
        start = self.at
        plain = _PLAIN_NAME.match(self.text, start)
        if plain:
            self._take_name(container, plain.group(1), start, plain.end(1) + 1)
            self.at = plain.end()
            self._gap()
            return
        name = scalars.read_name(self.text, start, self.dialect)
        self.at = name.end
        self._take_name(container, name.text, start, name.end)
        self._report(*name.findings)
        self._colon(container)

    def _take_name(self, container: Container, name: str, start: int, end: int) -> None:
        before = container.name(name, start, end)
        if self.dialect.placeholders and is_placeholder(name):
            container.pass_over()
        elif before and before.key:
            finding = mistakes.duplicate(
                Span(start, end), name, pointer_into(self.containers), before.key
            )
            self._report(finding)

    def _colon(self, container: Container) -> None:
        end = self.at
        self._gap()
        character = self._peek()
        if character == ":":
            self.at += 1
        else:
            self._refuse_misquoted(container.key_start, container.key_end - 1, container.key)
            instead = _COLON.match(self.text, self.at)
            if instead is None or _MEMBER.match(self.text, self.at):
                span = Span(container.key_start, container.key_end)
                raise UncertainError(
                    mistakes.neither_colon_nor_value(container.key, span, character)
                )
            span = Span(*instead.span()) if instead.group() else Span(end, end)
            self._report(mistakes.missing_colon(container.key, span))
            self.at = instead.end()
        self._gap()

    def _value(self) -> None:
        text, offset = self.text, self.at
        plain = _PLAIN.match(text, offset)
        if plain:
            string, digits, word = plain.groups()
            if string is not None:
                value = string
            else:
                value = int(digits) if digits else scalars.LITERALS[word]
            self._put(value, offset, plain.end())
            return
        character = self._peek()
        if character == '"':
            self._take(scalars.read_string(text, offset))
        elif self.dialect.elisions and past_elision(text, offset) > offset:
            self._put(Unknown("…"), offset, past_elision(text, offset))
        elif character == "[" or (character == "{" and text[offset + 1 : offset + 2] != "{"):
            self._open(character)
        else:
            number = scalars.read_number(text, offset)
            self._take(number or scalars.read_mistaken(text, offset, self.dialect))

    def _open(self, bracket: str) -> None:
        offset = self.at
        if len(self.containers) == DEEPEST:
            self._report(mistakes.nested_too_deep(offset))
            end = past_bracket(self.text, offset)
            if end is None:
                raise UncertainError
            self._put(Unknown("…"), offset, end)
            return
        member = Member(-1, -1, offset, offset + 1)
        container = Container(bracket, member)
        self._put_member(container.values, member)
        self.containers.append(container)
        self.at = self.ended = offset + 1

    def _take(self, scalar: Scalar) -> None:
        self._report(*scalar.findings)
        if not scalar.certain:
            raise UncertainError
        self._put(scalar.value, self.at, scalar.end)

    def _put(self, value: Json, start: int, end: int) -> None:
        self._put_member(value, Member(-1, -1, start, end))
        self.at = self.ended = end

    def _put_member(self, value: Json, member: Member) -> None:
        if self.containers:
            self.containers[-1].put(value, member)
        else:
            self.value, self.root = value, member

    def _replace(self, value: Json) -> None:
        if self.containers:
            self.containers[-1].replace(value)
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
                self.findings.append(mistakes.at_pointer(finding, pointer_into(self.containers)))


def _start(finding: Finding) -> int:
    return finding.span.start if finding.span else 0
