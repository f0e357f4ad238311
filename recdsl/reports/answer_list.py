"""The service's answers as a list: for people, and as JSON."""

from __future__ import annotations

from recdsl.model.cells import wrapped
from recdsl.model.json_output import written
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.reference.service_answers import Answer


def as_text(answers: Iterable[Answer], columns: int) -> str:
    """The answers below each other, each with its cause and the rules that look for it."""
    return "\n".join("".join(f"{line}\n" for line in _lines(row, columns)) for row in answers)


def _lines(answer: Answer, columns: int) -> Iterator[str]:
    yield from wrapped(f"{_calls(answer)}: {_signs(answer)}", columns)
    yield from wrapped(f"  Edition: {', '.join(answer.editions)}", columns)
    yield from wrapped(f"  Cause: {answer.cause}", columns)
    yield from wrapped(f"  What to do: {answer.look}", columns)
    if answer.rules:
        yield "  Rules that look for it:"
    for name in answer.rules:
        rule = RULES[name]
        yield from wrapped(f"    {rule.code} {rule.name}: {rule.summary}", columns)


def _calls(answer: Answer) -> str:
    return "Every call" if answer.calls == ("any",) else ", ".join(answer.calls)


def _signs(answer: Answer) -> str:
    """What an answer is recognized by."""
    signs = (
        f"HTTP {answer.http}" if answer.http is not None else "",
        f"code {answer.code}" if answer.code is not None else "",
        f'"{answer.reason}"' if answer.reason else "",
    )
    return ", ".join(filter(None, signs))


def as_json(answers: Iterable[Answer]) -> str:
    """An object with the answers."""
    return written({"version": 1, "answers": [*map(_answer, answers)]}, indent=2)


def _answer(answer: Answer) -> dict[str, object]:
    return {
        "editions": list(answer.editions),
        "calls": list(answer.calls),
        "http": answer.http,
        "code": answer.code,
        "reason": answer.reason or None,
        "cause": answer.cause,
        "look": answer.look,
        "rules": [_rule(name) for name in answer.rules],
    }


def _rule(name: str) -> dict[str, object]:
    rule = RULES[name]
    return {"code": rule.code, "name": rule.name, "summary": rule.summary}
