"""From bytes to a text: the size limit, UTF-8 and the byte order mark."""

from __future__ import annotations

from recdsl.model.finding import Finding
from recdsl.model.source import Source, Span

LARGEST = 8 * 1024 * 1024

_BOM = b"\xef\xbb\xbf"
# UTF-32 before UTF-16, whose mark is the start of UTF-32's.
_OTHER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


def decode(name: str, data: bytes) -> tuple[Source, tuple[Finding, ...]]:
    """The text of a file's bytes, and the findings about the bytes.

    Args:
        name: the file's name in findings.
        data: its bytes; one more than `LARGEST` is enough to know that it is too large.

    Returns:
        The text without its byte order mark, and the findings. Bytes that are not UTF-8 are in
        it as U+FFFD, so that lines and columns are right; a file too large has an empty text.
    """
    if len(data) > LARGEST:
        return Source(name, ""), (too_large("file", "Name the file that holds the body."),)
    if other := encoding_other_than_utf_8(data):
        called = other.removesuffix("-LE").removesuffix("-BE")
        return Source(name, data.decode(other, "replace")), (_other_encoding(called),)
    marked = data.startswith(_BOM)
    data = data[len(_BOM) :] if marked else data
    bad: tuple[Finding, ...] = ()
    try:
        source = Source(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        good = data[: error.start].decode("utf-8")
        source = Source(name, good + data[error.start :].decode("utf-8", "replace"))
        bad = (_not_utf_8(len(good), data[error.start]),)
    return source, (_mark(source), *bad) if marked else bad


def source_of(name: str, text: str) -> tuple[Source, tuple[Finding, ...]]:
    """A text that was decoded already, and the findings about its size, as for a file's bytes."""
    if len(text) > LARGEST:
        return Source(name, ""), (too_large("text", "Give the text of the body alone."),)
    if text.startswith("\ufeff"):
        source = Source(name, text[1:])
        return source, (_mark(source),)
    return Source(name, text), ()


def is_readable(findings: tuple[Finding, ...]) -> bool:
    """Whether a text with these findings of decoding is worth reading further.

    It is not if bytes were lost: all other findings would follow from the loss.
    """
    return all(finding.rule == "byte-order-mark" for finding in findings)


def encoding_other_than_utf_8(data: bytes) -> str | None:
    """The UTF-32 or UTF-16 encoding of a text, by its mark or by a zero byte at its start."""
    if data[:2].isascii() and 0 not in data[:2]:
        return None  # as nearly always
    for mark, encoding in _OTHER_MARKS:
        if data.startswith(mark):
            return encoding
    if len(data) < 2 or len(data) % 2:
        return None
    if data[0] == 0 and data[1] != 0:
        return "UTF-16-BE"
    return "UTF-16-LE" if data[1] == 0 and data[0] != 0 else None


def too_large(what: str, instead: str) -> Finding:
    """The finding that a file, a text or a line is larger than `LARGEST`, with advice."""
    return Finding(
        "file-too-large",
        f"The {what} has more than {LARGEST // 1024 // 1024} MiB; nothing in it is checked.",
        f"A start body has some five kilobytes. {instead}",
        span=Span(0, 0),
    )


def _mark(source: Source) -> Finding:
    """The finding about the mark: who sends a body sends it too, a spec compiles without it."""
    from recdsl.surfaces.kinds import SPEC, kind_of  # few files have a mark, and all are decoded

    effect = (
        "The recording is the same, but a program that joins files carries it into the middle of "
        "one, where it is a strange character."
        if kind_of(source) is SPEC
        else "It is no JSON: a program that sends the file as it is gets error 8, and nothing is "
        "recorded."
    )
    return Finding(
        "byte-order-mark",
        f"The file begins with a byte order mark. {effect}",
        'Save the file as "UTF-8", not as "UTF-8 with BOM".',
        span=Span(0, 0),
    )


def _other_encoding(encoding: str) -> Finding:
    return Finding(
        "not-utf-8",
        f"The file is in {encoding}; the service reads UTF-8 only, answers error 8 and records "
        "nothing.",
        f"Save the file as UTF-8, not as {encoding}.",
        span=Span(0, 0),
    )


def _not_utf_8(offset: int, byte: int) -> Finding:
    return Finding(
        "not-utf-8",
        f"The byte 0x{byte:02X} is not UTF-8 here; the service cannot read the text as it was "
        "meant: it answers error 8, or records under another name.",
        "Save the file as UTF-8; it is in another encoding, such as Latin-1 or GBK.",
        span=Span(offset, offset + 1),
    )
