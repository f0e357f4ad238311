"""Allow comments in shell scripts, HTTP requests and templates of JSON."""

from __future__ import annotations

import pytest

from recdsl.linting.engine import lint_source
from recdsl.model.source import Source

ALLOW = "recdsl: allow wrong-type: a test"
BODY = """{"cname": "a", "uid": "1", "clientRequest": {
  "recordingConfig": {"channelType": "1"},
  "storageConfig": {"vendor": 1, "region": 0, "bucket": "b",
    "accessKey": "${K}", "secretKey": "${S}"}}}"""
URL = "https://h/v1/apps/x/cloud_recording/resourceid/y/mode/mix/start"


def rules(name: str, text: str) -> list[str]:
    diagnostics = lint_source(Source(name, text), ())
    kept = ("wrong-type", "unused-suppression", "suppression-without-reason")
    return [one.rule.name for one in diagnostics if one.rule.name in kept]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.sh", f"# {ALLOW}\ncurl {URL} \\\n  -d '{BODY}'\n"),
        ("a.sh", f"# {ALLOW}\ncurl {URL} -d @- <<EOF\n{BODY}\nEOF\n"),
        ("a.sh", f"curl {URL} -d @- <<'EOF' # {ALLOW}\n{BODY}\nEOF\n"),
        ("a.sh", f"curl {URL} \\\n  -d '{BODY}' # {ALLOW}\n"),
        ("a.http", f"### start\n# {ALLOW}\nPOST {URL}\nA: b\n\n{BODY}\n"),
        ("a.rest", f"// {ALLOW}\nPOST {URL}\n\n{BODY}\n\n### other\nGET {URL}\n"),
        ("a.json.j2", BODY.replace('"rec', f'{{# {ALLOW} #}}\n"rec', 1)),
        ("a.json.jinja", BODY.replace('"1"},', f'"1"}}, {{# {ALLOW} #}}')),
        ("a.json.hbs", BODY.replace('"rec', f'{{{{!-- {ALLOW} --}}}}\n"rec', 1)),
        ("a.json.mustache", BODY.replace('"rec', f'{{{{! {ALLOW} }}}}\n"rec', 1)),
        ("a.json.tmpl", BODY.replace('"rec', f'{{{{/* {ALLOW} */}}}}\n"rec', 1)),
        ("a.json.erb", BODY.replace('"rec', f'<%# {ALLOW} %>\n"rec', 1)),
    ],
)
def test_a_comment_allows_a_finding(name: str, text: str) -> None:
    assert "wrong-type" in rules(name, text.replace("recdsl:", "recdsl"))
    assert rules(name, text) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.sh", f"# {ALLOW}\necho\ncurl {URL} -d '{BODY}'\n"),
        ("a.sh", f"echo '# {ALLOW}'\ncurl {URL} -d '{BODY}'\n"),
        ("a.http", f"# {ALLOW}\nGET {URL}\n\n### start\nPOST {URL}\n\n{BODY}\n"),
        ("a.json.j2", f"{{# {ALLOW} #}}\n{BODY}"),
    ],
)
def test_a_comment_about_something_else_allows_nothing(name: str, text: str) -> None:
    assert "wrong-type" in rules(name, text)
