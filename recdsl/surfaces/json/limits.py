"""How far reading goes before a text is called a mistake or an attack."""

from __future__ import annotations

DEEPEST = 100  # a start body with every parameter set has seven levels
LONGEST_NUMBER = 1000  # Python itself refuses whole numbers of more than 4300 digits
MOST_FINDINGS = 100  # what comes after so many follows from them, or the text is no JSON at all
