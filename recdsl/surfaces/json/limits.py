"""The limits beyond which a text is refused as a mistake or an attack."""

from __future__ import annotations

DEEPEST = 100  # a start body with every parameter set has seven levels
LONGEST_NUMBER = 1000  # Python itself refuses whole numbers of more than 4300 digits
MOST_FINDINGS = 100  # later ones follow from these, or the text is not JSON
