"""The service's answers: what each call may answer, and why."""

from __future__ import annotations

import re
import tomllib

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# What names a number or a reason in an answer, such as `"code": 2` or `HTTP status 404`.
_LABEL = re.compile(r"(?:\b(?:code|error|http|status)\b\W*)+(?=\d)|\b(?:reason|message)\W*:")
_WORD = re.compile(r"[^\W_]+")


class Answer(Frozen):
    """An answer of the service; `http`, `code` and `reason` are empty if the page has none."""

    editions: tuple[str, ...]
    calls: tuple[str, ...]
    http: int | None
    code: int | None
    reason: str
    cause: str
    look: str
    rules: tuple[str, ...]


def answers(text: str) -> tuple[Answer, ...]:
    """The answers in the text of `grammar/answers.toml`."""
    table: dict[str, object] = tomllib.loads(text)
    rows = table["answer"]
    assert isinstance(rows, list)
    return tuple(map(_answer, rows))


def _answer(row: dict[str, object]) -> Answer:
    return Answer(
        _texts(row["editions"]),
        _texts(row["calls"]),
        _number(row.get("http")),
        _number(row.get("code")),
        str(row.get("reason", "")),
        str(row["cause"]),
        str(row["look"]),
        _texts(row.get("rules", [])),
    )


def _texts(value: object) -> tuple[str, ...]:
    assert isinstance(value, list)
    return tuple(map(str, value))


def _number(value: object) -> int | None:
    assert value is None or isinstance(value, int)
    return value


def matches(what: str, known: Iterable[Answer]) -> list[Answer]:
    """The answers that a text means: by code or HTTP status, by words of the reason, or by both.

    Args:
        what: such as `404`, `failed to find worker`, or the whole body of an answer.
        known: the answers to choose from.
    """
    words = _WORD.findall(_LABEL.sub(" ", what.lower()))
    numbers = [int(word) for word in words if word.isdecimal() and len(word) < 6]
    rest = [word for word in words if not word.isdecimal()]
    if rest:
        leads = bool(words) and words[0].isdecimal() and len(rest) > 1
        return [row for row in known if _has_words(row, numbers, rest, alone=leads)]
    return [row for row in known if numbers and _has_numbers(row, numbers)]


def _has_numbers(answer: Answer, numbers: Iterable[int]) -> bool:
    return all(number in {answer.code, answer.http} for number in numbers)


def _has_words(answer: Answer, numbers: list[int], words: list[str], *, alone: bool) -> bool:
    """Whether an answer has the words and the numbers; without a reason, the numbers suffice.

    Args:
        answer: the answer.
        numbers: the numbers of the text.
        words: its other words.
        alone: whether numbers suffice if the answer has no reason.
    """
    if not _has_numbers(answer, numbers):
        return False
    reason = _WORD.findall(answer.reason.lower())
    if not reason:
        return alone and bool(numbers)
    return words == reason or _contains(reason, words) or _contains(words, reason)


def _contains(words: list[str], part: list[str]) -> bool:
    """Whether at least two words are in a text, next to each other and in this order."""
    return len(part) > 1 and f" {' '.join(part)} " in f" {' '.join(words)} "
