from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from recdsl.cli.pages import page
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import replaced
from recdsl.model.source import Source
from recdsl.reference.rules import RULES
from recdsl.reports.fingerprints import line_hashes
from recdsl.reports.run import Run
from recdsl.reports.sarif import report
from recdsl.reports.sarif_rules import SECURITY
from tests.reports.samples import BODY, RUN, SPEC
from tests.reports.schemas import assert_sarif

Making = Callable[..., Diagnostic]
SERVED = "https://example.com/rules/"


@pytest.fixture(scope="module")
def served() -> Any:
    """The rules with their pages, where the pages are served."""
    log = assert_sarif(report(Run((), page=page, rules_url=SERVED)))
    return log["runs"][0]["tool"]["driver"]["rules"]


def results(run: Run) -> Any:
    return json.loads(report(run))["runs"][0]["results"]


def test_every_rule_is_there_with_what_its_page_says(served: Any) -> None:
    assert [rule["id"] for rule in served] == [rule.code for rule in RULES.values()]
    for rule, known in zip(served, RULES.values(), strict=True):
        assert rule["name"] == known.name
        assert rule["shortDescription"]["text"] == known.summary
        assert rule["helpUri"] == f"{SERVED}{known.page}"
        assert rule["help"]["markdown"].startswith("## What is wrong\n")
        assert "## What to write" in rule["help"]["markdown"]
        assert "```" not in rule["help"]["text"]
        assert "](" not in rule["fullDescription"]["text"] + rule["help"]["text"]
        assert rule["fullDescription"]["text"].removesuffix("…")[:30] in flat(page(known))


def flat(page: str) -> str:
    return " ".join(page.split())


def test_what_github_limits_is_within_its_limits(served: Any) -> None:
    for rule in served:
        texts = (rule["shortDescription"]["text"], rule["fullDescription"]["text"])
        assert all(0 < len(text) <= 1024 for text in texts)
        assert len(rule["name"]) <= 255
        assert len(rule["properties"]["tags"]) <= 10
        assert rule["properties"]["precision"] in ("very-high", "high", "medium", "low")


def test_links_between_pages_lead_to_where_they_are_served(served: Any) -> None:
    linked = [rule["help"]["markdown"] for rule in served if "](" in rule["help"]["markdown"]]
    assert linked
    for markdown in linked:
        for target in re.findall(r"\]\(([^)]*)\)", markdown):
            assert target.removeprefix(SERVED) in {rule.page for rule in RULES.values()}


def test_where_nobody_serves_the_pages_nothing_links_to_them() -> None:
    log = assert_sarif(report(Run((), page=page)))
    for rule in log["runs"][0]["tool"]["driver"]["rules"]:
        assert "helpUri" not in rule
        assert "](" not in rule["help"]["markdown"]


def test_only_rules_on_secrets_are_about_security(served: Any) -> None:
    assert set(SECURITY) <= set(RULES)
    scored = {rule["name"] for rule in served if "security-severity" in rule["properties"]}
    tagged = {rule["name"] for rule in served if "security" in rule["properties"]["tags"]}
    assert scored == tagged == set(SECURITY)


def test_related_places_are_linked_from_the_message() -> None:
    for result in results(RUN):
        ids = [str(place["id"]) for place in result["relatedLocations"]]
        assert re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"]) == ids


def test_a_line_has_githubs_hash_unless_that_tells_of_a_secret() -> None:
    for result in results(RUN):
        place = result["locations"][0]["physicalLocation"]
        line = place["region"]["startLine"]
        source = SPEC if "lesson" in place["artifactLocation"]["uri"] else BODY
        said = result["partialFingerprints"].get("primaryLocationLineHash")
        secret_is_near = source is SPEC and line <= 3
        assert said == (None if secret_is_near else line_hashes(source.text, line)[-1])


def test_a_path_is_a_uri_below_the_root_or_an_absolute_one(diagnostic: Making) -> None:
    names = {
        "a b/课%.rec": ("a%20b/%E8%AF%BE%25.rec", "%SRCROOT%"),
        "/tmp/a:b.rec": ("file:///tmp/a%3Ab.rec", None),
        "<stdin>": ("%3Cstdin%3E", "%SRCROOT%"),
    }
    for name, (uri, base) in names.items():
        (result,) = results(Run((diagnostic(Source(name, "x"), "x"),), files=(name,)))
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert (place["uri"], place.get("uriBaseId")) == (uri, base)


def test_a_run_that_could_not_read_all_says_so() -> None:
    for complete in (True, False):
        (run,) = json.loads(report(replaced(RUN, complete=complete)))["runs"]
        assert run["invocations"] == [{"executionSuccessful": complete}]
