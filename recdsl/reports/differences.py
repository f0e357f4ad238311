"""What a text becomes, as a unified diff for people; its secrets are masked."""

from __future__ import annotations

from difflib import SequenceMatcher

from recdsl.linting.masking import Secrets
from recdsl.model.cells import shown
from recdsl.model.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_AROUND = 3
_END = "\\ No newline at end of file"


def unified(name: str, before: str, after: str) -> str:
    """The lines that change, with three around them; nothing where nothing does.

    Args:
        name: what the text is called.
        before: the text as it is.
        after: what it becomes.
    """
    old, new = before.split("\n"), after.split("\n")
    secrets = (Secrets.of(Source(name, before)), Secrets.of(Source(name, after)))
    left = _masked(secrets[0], secrets)
    right = _masked(secrets[1], secrets)
    matcher = SequenceMatcher(None, _ended(old), _ended(new), autojunk=False)
    lines = []
    for group in matcher.get_grouped_opcodes(_AROUND):
        first, last = group[0], group[-1]
        lines.append(f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@")
        for tag, start, end, begin, stop in group:
            if tag == "equal":
                lines += _shown(" ", left, start, end)
            else:
                lines += _shown("-", left, start, end)
                lines += _shown("+", right, begin, stop)
    if not lines:
        return ""
    return "\n".join((f"--- {name}", f"+++ {name}", *lines, ""))


def _ended(lines: list[str]) -> list[str]:
    """The lines without the empty one after the last line end; a last line without one differs."""
    return lines[:-1] if not lines[-1] else [*lines[:-1], f"{lines[-1]}\n"]


def _masked(text: Secrets, secrets: tuple[Secrets, Secrets]) -> list[str]:
    """The lines of a text without the secrets of either: a renamed member was none before."""
    lines = text.masked.split("\n")
    hidden = [secrets[1].hide(secrets[0].hide(line)) for line in lines]
    return _ended(hidden)


def _shown(sign: str, lines: list[str], start: int, end: int) -> Iterator[str]:
    for line in lines[start:end]:
        yield sign + "".join(
            one if one.isprintable() or one in "\t\r" else shown(one)
            for one in line.removesuffix("\n")
        )
        if line.endswith("\n"):
            yield _END


def _range(start: int, end: int) -> str:
    """Lines as a hunk's head names them: an empty range stands behind the line before it."""
    count = end - start
    first = start + 1 if count else start
    return str(first) if count == 1 else f"{first},{count}"
