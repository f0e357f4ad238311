"""Match the patterns of a policy in bounded time.

Python's own expressions can run forever: the time of `^(a|a)*$` doubles with each letter. The
library `regex` is fast for most such patterns, and stops after a timeout for the others.
"""

from __future__ import annotations

from functools import cache

import regex

from recdsl.model.project import ConfigurationError

SECONDS = 0.5  # a normal pattern takes some millionths of a second


class PolicyError(Exception):
    """A policy cannot be checked; the message gives the reason."""


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern)


def matches(pattern: object, text: str) -> bool:
    """Whether a pattern is found in a text.

    Raises:
        PolicyError: if it takes too long or is not a pattern.
    """
    try:
        return _compiled(str(pattern)).search(text, timeout=SECONDS) is not None
    except TimeoutError:
        raise PolicyError(
            f"the pattern `{pattern}` takes too long on a text of {len(text)} characters, so "
            "recdsl checks nothing. Write it without a repetition within a repetition."
        ) from None
    except (regex.error, RecursionError, OverflowError) as error:
        raise PolicyError(f"`{pattern}` is not a pattern: {error}.") from None


def refuse_unbounded(schema: object, name: str) -> None:
    """Refuse a pattern that only the schema library reads, which has no timeout.

    Such a pattern is for names of members, in a schema with `unevaluatedProperties`.

    Raises:
        ConfigurationError: if such a pattern has repetitions that may multiply.
    """
    patterns: list[str] = []
    unevaluated = False
    waiting = [schema]
    while waiting:
        subschema = waiting.pop()
        if isinstance(subschema, dict):
            unevaluated = unevaluated or "unevaluatedProperties" in subschema
            named = subschema.get("patternProperties")
            patterns += named if isinstance(named, dict) else ()
            waiting += subschema.values()
        elif isinstance(subschema, list):
            waiting += subschema
    for pattern in patterns if unevaluated else ():
        repetitions = sum(map(pattern.count, "*+{"))
        if repetitions > 1 or (repetitions and "|" in pattern):
            raise ConfigurationError(
                f"{name}: the pattern `{pattern}` can take too long beside "
                "`unevaluatedProperties`. Repeat one part of it at most, without `|`, or use "
                "`additionalProperties`."
            )
