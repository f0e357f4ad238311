"""Extensions of JSON that are not mistakes in a given kind of text, and the limits of all texts."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

# The limits beyond which a text is refused as a mistake or an attack.
DEEPEST = 100  # a start body with every parameter set has seven levels
LONGEST_NUMBER = 1000  # Python itself refuses whole numbers of more than 4300 digits
MOST_FINDINGS = 100  # later ones follow from these, or the text is not JSON


class Dialect(Frozen):
    """JSON with more than RFC 8259 allows; everything else is a mistake.

    `comments` may be between tokens, and `commas` before a closing bracket. `loose` allows the
    additions of JSON5: names without quotes, single quotes, other notations of numbers.
    `placeholders` need no quotes in place of a value or a member. `elisions` are dots in place of
    parts that a document leaves out. `templates` have statements, such as `{% if … %}`.
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
