"""What a test has happen to the recordings of the mock: the tables of a script.

Each key is a field of `Script`; a fault of a script names its key.
"""

from __future__ import annotations

from recdsl.cli.mock.documented import listed_answers, status_of
from recdsl.model.frozen import Frozen
from recdsl.model.project import ConfigurationError
from recdsl.model.quoting import closest, listed
from recdsl.reference.reference import REQUESTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recdsl.cli.mock.documented import Documented
    from recdsl.reference.service_answers import Answer

UPLOADS = ("uploaded", "backuped", "unknown")


class Injected(Frozen):
    """An answer in place of the right one: to the `at`-th call of this name; 0 means to each."""

    call: str
    at: int
    answer: Answer
    status: int
    reason: str = ""


class Script(Frozen):
    """What happens to recordings.

    `users` are those who send audio and video; None means those whom a body asks for. `files` are
    the names of the files, in which `{sid}`, `{cname}` and `{utc}` are filled in. After so many
    `queries` of a recording its files are listed and uploaded, which ends as `upload` says. An app
    may send so many `calls_per_second`; 0 means any number. In a second of the clock, `speed`
    seconds pass.
    """

    users: tuple[str, ...] | None = None
    files: tuple[str, ...] = ()
    queries: int = 0
    upload: str = "uploaded"
    calls_per_second: int = 0
    speed: int = 1
    answers: tuple[Injected, ...] = ()

    def injected(self, call: str, count: int) -> Injected | None:
        """The answer in place of the right one to the `count`-th call of a name."""
        for row in self.answers:
            if row.call == call and row.at in (0, count):
                return row
        return None


def script_of(table: Mapping[str, object], name: str, documented: Documented) -> Script:
    """The script in a table.

    Args:
        table: the table, as TOML or a test has it.
        name: its name in messages.
        documented: the answers that it may inject.

    Raises:
        ConfigurationError: if it has a key or a value that it cannot have.
    """
    values = dict(table)
    rows = values.pop("answers", [])
    faults = list(_faults(values))
    injected: list[Injected] = []
    if not isinstance(rows, list):
        faults.append("`answers` is a list of tables: [[answers]].")
        rows = []
    for number, row in enumerate(rows, 1):
        answer = _injected(row, documented)
        if isinstance(answer, str):
            faults.append(f"`answers`, table {number}: {answer}")
        else:
            injected.append(answer)
    if faults:
        raise ConfigurationError("\n".join(f"{name}: {fault}" for fault in faults))
    users = values.get("users")
    return Script(
        users=None if users is None else _texts(users),
        files=_texts(values.get("files", ())),
        queries=_number(values, "queries"),
        upload=str(values.get("upload", "uploaded")),
        calls_per_second=_number(values, "calls_per_second"),
        speed=_number(values, "speed"),
        answers=tuple(injected),
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


def _number(values: Mapping[str, object], key: str) -> int:
    value = values.get(key)
    return value if type(value) is int else _LEAST[key]


# The numbers, each with its least value, which is its default.
_LEAST = {"queries": 0, "calls_per_second": 0, "speed": 1}
_LISTS = ("users", "files")
_KEYS = (*_LISTS, *_LEAST, "upload", "answers")
_ROW = ("call", "at", "code", "http", "reason")


def _faults(values: Mapping[str, object]) -> Iterator[str]:
    for key, value in values.items():
        if key in _LISTS:
            if not isinstance(value, list | tuple) or not all(
                isinstance(text, str) for text in value
            ):
                yield f"`{key}` is a list of texts."
        elif key in _LEAST:
            if type(value) is not int or value < _LEAST[key]:
                yield f"`{key}` is a whole number from {_LEAST[key]} on."
        elif key == "upload":
            if value not in UPLOADS:
                yield f"`upload` is {listed(UPLOADS, 'or')}."
        else:
            yield _unknown(key, _KEYS)


def _unknown(key: str, keys: tuple[str, ...]) -> str:
    meant = closest(key, keys)
    hint = f"Did you mean `{meant}`?" if meant else f"The keys are {listed(keys, 'and')}."
    return f"There is no key `{key}`. {hint}"


def _injected(row: object, documented: Documented) -> Injected | str:
    """The answer that a table injects, or what is wrong with the table."""
    if not isinstance(row, dict):
        return "it is not a table."
    for key in row:
        if key not in _ROW:
            return _unknown(str(key), _ROW)
    call, at, reason = row.get("call"), row.get("at", 0), row.get("reason", "")
    if call not in REQUESTS:
        return f"`call` is {listed(REQUESTS, 'or')}."
    if type(at) is not int or at < 0:
        return "`at` is the number of the call, from 1 on; leave it out for all."
    if not isinstance(reason, str):
        return "`reason` is a text."
    known = documented.of(call)
    meant = [answer for answer in known if _is_meant(answer, row, reason)]
    if meant:
        answer = min(meant, key=lambda each: each.reason != reason)  # by its reason, if possible
        return Injected(call, at, answer, _status(row, answer), reason)
    return (
        f"The pages of {documented.edition} name no such answer of `{call}`. They name "
        f"{listed(listed_answers(known), 'and')}."
    )


def _is_meant(answer: Answer, row: Mapping[str, object], reason: str) -> bool:
    """Whether a table names this answer; what the page leaves open is free."""
    code, http = row.get("code"), row.get("http")
    if code is None and http is None:
        return bool(reason) and answer.reason == reason
    return (
        code in (None, answer.code)
        and (http in (None, answer.http) or (code is not None and answer.http is None))
        and (not reason or answer.reason in ("", reason))
    )


def _status(row: Mapping[str, object], answer: Answer) -> int:
    http = row.get("http")
    return http if type(http) is int else status_of(answer)
