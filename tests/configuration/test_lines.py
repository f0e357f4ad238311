"""On which line of a TOML text a key stands."""

from __future__ import annotations

import pytest

from recdsl.configuration.toml_lines import line_of

TEXT = """\
[project]
name = "x"

[tool.recdsl]
select = [
  "all",
]
acquired.hours = 3
"fail-on" = "error"

[ tool . "recdsl".severity ]
'mp4-without-hls' = "warning"  # why

[[tool.recdsl.suppress]]
files = "a"

[[tool.recdsl.suppress]]
files = "b"
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("select",), 5),
        (("select", 0), 5),
        (("acquired", "hours"), 8),
        (("acquired",), 8),
        (("fail-on",), 9),
        (("severity",), 11),
        (("severity", "mp4-without-hls"), 12),
        (("severity", "other"), 11),
        (("suppress",), 14),
        (("suppress", 0), 14),
        (("suppress", 1), 17),
        (("suppress", 1, "files"), 18),
        (("suppress", 1, "reason"), 17),
        (("unheard-of",), 4),
    ],
)
def test_a_key_is_found_or_else_the_table_around_it(path: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, ("tool", "recdsl", *path)) == line


def test_a_key_of_another_table_is_not_it() -> None:
    assert line_of(TEXT, ("tool", "recdsl", "name")) == 4
    assert line_of("", ("select",)) is None
