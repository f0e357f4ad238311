"""Whatever only a later edition knows is one finding in an earlier one, which names the setting."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import recdsl
from recdsl.model.placeholder import render_placeholders
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT, edition
from tests.checks.bodies import CLEAN
from tests.laws.bodies import put
from tests.reference.bodies import passing

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

REGION = "clientRequest.storageConfig.region"


def body_with(place: str, name: str) -> tuple[Any, Mode]:
    """A clean body with what a later edition knows at a place, and the mode of its request."""
    path, *value = place.split(" ")
    mode: Mode = "web" if "[web_recorder_service]" in path else "mix"
    body = json.loads(json.dumps(render_placeholders(CLEAN[mode])))
    if path == REGION:
        put(body, "clientRequest.storageConfig.vendor", int(value.pop(0)))
    if value:
        put(body, path, int(value[0]))
    else:
        row = edition(name).by_path[path]
        node = edition(name).node_at(_pointer(path), body)
        assert node is not None
        put(body, path, next(iter((*passing(node), row.default))))
    return body, mode


def _pointer(path: str) -> str:
    return "/" + path.replace("[web_recorder_service]", "/0").replace(".", "/")


@pytest.mark.parametrize("place", DEFAULT.facts.later)
def test_what_is_new_is_one_finding_with_the_setting(place: str) -> None:
    later = DEFAULT.facts.later[place]
    body, mode = body_with(place, later)
    faults = [one for one in recdsl.lint(body, mode=mode) if one.severity != "info"]
    assert [one.rule.name for one in faults] == ["newer-edition"]
    assert f'`edition = "{later}"`' in faults[0].help
    assert f"--edition {later}" in faults[0].help
    assert f"`edition {later}`" in faults[0].help


def test_every_region_and_vendor_that_is_new_is_known_to_be() -> None:
    newest = edition(EDITIONS[-1])
    before = {(region.vendor, region.number) for region in DEFAULT.regions}
    vendors = DEFAULT.vendor_by_number.keys()
    new = {
        f"{REGION} {region.vendor} {region.number}"
        for region in newest.regions
        if (region.vendor, region.number) not in before and region.vendor in vendors
    }
    members = {row.path for row in newest.parameters if row.path not in DEFAULT.by_path}
    assert new | (members - {"mode"}) <= DEFAULT.facts.later.keys()
