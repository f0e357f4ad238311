"""The bodies that the vendor's pages show for the other requests, with their verdicts."""

from __future__ import annotations

from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_document
from recdsl.model.project import Project
from recdsl.model.source import Source
from recdsl.reference.reference import edition
from recdsl.surfaces.json.reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode

BODIES = Path(__file__).parent / "bodies"
# The requests by words of the files' names.
REQUESTS = {"acquire": "acquire", "stop": "stop", "layout": "updateLayout", "update": "update"}
# What breaks a page's own example; fragments without `cname` and `uid` lack these, too.
BROKEN = {
    "individual-guide-acquire.json": {"channel-name-characters"},
    "nontranscoding-guide-stop.json": {"unknown-member"},
    "middleware-update-layout.json": {
        "missing-member",
        "out-of-range",
        "regions-without-custom-layout",
    },
    "layout-guide-update.json": {"missing-member"},
}
FILES = sorted(BODIES.iterdir())


def found(file: Path, mode: Mode | None) -> set[str]:
    request = next(name for word, name in REQUESTS.items() if word in file.name)
    reference = edition("2023-02" if file.name.startswith("2023") else "2026-07")
    terms = Terms(
        mode,
        min_severity="warning",
        project=Project(reference=reference),
        request=request,
    )
    diagnostics = lint_document(read_json(Source(file.name, file.read_text("utf-8"))), terms)
    return {one.rule.name for one in diagnostics if one.severity != "info"}


def test_all_examples_are_here() -> None:
    assert len(FILES) == 30


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_example_gets_its_verdict(file: Path) -> None:
    assert found(file, None) == BROKEN.get(file.name, set())


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("update-subscription.json", "web"),
        ("2023-update-web.json", "mix"),
        ("openapi-zh-update-push.json", "individual"),
        ("update-layout.json", "web"),
    ],
)
def test_an_example_for_another_mode_is_not_right(name: str, mode: Mode) -> None:
    assert found(BODIES / name, mode) == {"update-for-another-mode"}
