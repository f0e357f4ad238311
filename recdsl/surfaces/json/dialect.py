"""Extensions of JSON that are not mistakes in a given kind of text."""

from __future__ import annotations

from recdsl.model.frozen import Frozen


class Dialect(Frozen):
    """JSON with more than RFC 8259 allows; what is not allowed here is a mistake.

    `comments` may stand between tokens, and `commas` before a closing bracket. `loose` is what
    JSON5 adds: names without quotes, single quotes, other notations of numbers. `placeholders`
    need no quotes, wherever a value or a member may stand. `elisions` are dots in place of what a
    document leaves out. `templates` have statements, such as `{% if … %}`.
    """

    comments: bool = False
    commas: bool = False
    loose: bool = False
    placeholders: bool = False
    elisions: bool = False
    templates: bool = False


STRICT = Dialect()
WITH_COMMENTS = Dialect(comments=True, commas=True)
LOOSE = Dialect(comments=True, commas=True, loose=True)
BARE_PLACEHOLDERS = Dialect(placeholders=True)
TEMPLATE = Dialect(placeholders=True, elisions=True, templates=True)
