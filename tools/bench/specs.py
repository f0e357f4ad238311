"""Specs of six clauses, each by its number alone."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tools.bench.corpora import EVERY, SIZES, WORDS, is_faulty

# The spec whose placeholders the rows fill.
OF_ROWS = """\
record audio and video mixed
in live channel ${ROOM}
canvas 1280x720 at ${FPS} fps, 1130 kbps
stop when idle for 10m
to s3 eu-central-1 bucket "rows" under "2026/rows" key ${KEY} secret ${SECRET}
as hls and mp4
by recorder 900001 with token ${TOKEN}
"""
ROW_NAMES = "ROOM,FPS,KEY,SECRET,TOKEN\n"


def row(index: int) -> str:
    """The row of a number."""
    return f"room-{index},{(15, 24, 30)[index % 3]},key{index},secret{index},token{index}\n"


SLIPS: tuple[tuple[int, str], ...] = (
    (5, "as mp4"),
    (0, "recrod audio and video mixed"),
    (2, "canvas 1930x1090 at 15 fps, 1130 kbps"),
    (4, 'to s3 cn-shanghai bucket "drawing"'),
    (3, "stop when idle for 2s"),
)


def spec(index: int) -> str:
    """The spec of a number: six clauses."""
    clauses = _clauses(random.Random(f"spec {index}"), index)
    if is_faulty(index):
        place, clause = SLIPS[index // EVERY % len(SLIPS)]
        clauses[place] = clause
    return "".join(f"{clause}\n" for clause in clauses)


def recordings(count: int) -> str:
    """One spec with so many recordings, none of them faulty; without any, defaults alone."""
    return "\n".join(_blocks(count)) or "defaults { }\n"


def _blocks(count: int) -> Iterator[str]:
    for index in range(count):
        clauses = _clauses(random.Random(f"spec {index}"), index)
        inside = "".join(f"  {clause}\n" for clause in clauses)
        yield f"recording room-{index} {{\n{inside}}}\n"


def _clauses(chance: random.Random, index: int) -> list[str]:
    width, height, rate = chance.choice(SIZES)
    word = chance.choice(WORDS)
    return [
        "record audio and video mixed",
        f'in live channel "{word}-{index}"',
        f"canvas {width}x{height} at {chance.choice((15, 24, 30))} fps, {rate} kbps",
        f"stop when idle for {chance.choice((5, 10, 20))}m",
        f'to s3 eu-central-1 bucket "{word}" under "2026/{word}" key ${{KEY}} secret ${{SECRET}}',
        "as hls and mp4",
    ]


JSONNET = """\
// What spec 0 says, in the language that people generate such JSON with.
local storage(vendor, region, bucket, prefix) = {
  vendor: vendor, region: region, bucket: bucket, fileNamePrefix: prefix,
  accessKey: '${KEY}', secretKey: '${SECRET}',
};
local mixed(channel, size, fps, rate, minutes, store) = {
  cname: channel,
  uid: '${RECORDER_UID}',
  clientRequest: {
    token: '${TOKEN}',
    recordingConfig: {
      channelType: 1,
      streamTypes: 2,
      maxIdleTime: minutes * 60,
      transcodingConfig: { width: size[0], height: size[1], fps: fps, bitrate: rate },
    },
    recordingFileConfig: { avFileType: ['hls', 'mp4'] },
    storageConfig: store,
  },
};
mixed('history-0', [848, 480], 24, 930, 5,
      storage(1, 7, 'history', ['2026', 'history']))
"""
