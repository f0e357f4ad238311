"""The bitrate that the vendor recommends for a size and a frame rate (catalogue L08)."""

from __future__ import annotations

USUAL_RATE = 15
_MOST = 6500  # of a live channel
# Kilobits a second by frame rate, for a communication channel.
_PROFILES: dict[tuple[int, int], dict[int, int]] = {
    (160, 120): {15: 65},
    (120, 120): {15: 50},
    (320, 180): {15: 140},
    (180, 180): {15: 100},
    (240, 180): {15: 120},
    (320, 240): {15: 200},
    (240, 240): {15: 140},
    (424, 240): {15: 220},
    (360, 360): {15: 260, 30: 400},
    (480, 360): {15: 320, 30: 490},
    (640, 360): {15: 400, 30: 600},
    (640, 480): {10: 400, 15: 500, 30: 750},
    (480, 480): {15: 400, 30: 600},
    (848, 480): {15: 610, 30: 930},
    (960, 720): {15: 910, 30: 1380},
    (1280, 720): {15: 1130, 30: 1710},
    (1920, 1080): {15: 2080, 30: 3150, 60: 4780},
}


def recommended_bitrate(width: int, height: int, rate: int, *, live: bool) -> int:
    """The bitrate in kbps; sides may be swapped, and a size not listed takes the nearest."""
    sides = (max(width, height), min(width, height))
    pixels = width * height
    listed = _PROFILES.get(sides)
    rates = listed or _PROFILES[min(_PROFILES, key=lambda one: abs(one[0] * one[1] - pixels))]
    if listed and rate in listed:
        base = float(listed[rate])
    else:
        # Half at 5 frames a second, the same at 15, one and a half times at 30.
        scale = 1 + (rate - USUAL_RATE) / (20 if rate < USUAL_RATE else 30)
        base = round(rates[USUAL_RATE] * max(scale, 0.5) / 10) * 10
    return int(min(2 * base, _MOST) if live else base)
