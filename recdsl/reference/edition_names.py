"""The editions of the vendor's reference, the oldest first.

Made from grammar/ by `make generate`; do not edit.
"""

from __future__ import annotations

EDITIONS: tuple[str, ...] = ("2023-02", "2026-07")
