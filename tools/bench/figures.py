"""What is made of many measurements: medians, ratios, and how a cost grows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median

__all__ = ["growth", "median", "ratio", "spread"]


def ratio(these: Sequence[float], those: Sequence[float]) -> float:
    """How many times as large these are as those, which were measured in the same rounds.

    It is the median of each round's ratio: what slows a machine for a while slows both.
    """
    pairs = zip(these, those, strict=False)  # a command that takes long may have fewer rounds
    return median(this / that for this, that in pairs)


def spread(values: Sequence[float]) -> tuple[float, float]:
    """The middle half of the values: from their lower to their upper quartile."""
    ordered = sorted(values)
    last = len(ordered) - 1
    return ordered[round(last * 0.25)], ordered[round(last * 0.75)]


def growth(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The exponent e of cost ~ size ** e: 1 where twice the size costs twice as much.

    It is the slope of the line of least squares through the logarithms.
    """
    across, up = [math.log(size) for size in sizes], [math.log(cost) for cost in costs]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    rises = sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True))
    return rises / sum((x - middle) ** 2 for x in across)
