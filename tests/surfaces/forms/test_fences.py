"""Comments in a fence explain, or tell the site what to highlight."""

from __future__ import annotations

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.source import Source

LINES = (
    '{{"cname": "a", "uid": "900001",\n  {0}\n  "clientRequest": {{\n    "token": "<token>", {1}\n'
    '    {0}\n    "recordingConfig": {{"channelType": 0, "maxIdleTime": 300}},\n    {0}\n'
    '    "storageConfig": {{"vendor": 1, "region": 0, "bucket": "b", "accessKey": "<k>", '
    '"secretKey": "<s>"}}\n  }} {1}\n}}'
)


@pytest.mark.fault("F5")
@pytest.mark.parametrize("comment", ["// highlight-start", "# highlight-start", "/* here */"])
@pytest.mark.parametrize("language", ["json", "JSON", "jsonc", "json5", "", "text", "json title=a"])
def test_comments_in_a_fence_are_passed_over(language: str, comment: str) -> None:
    text = f"```{language}\n{LINES.format(comment, comment)}\n```\n"
    document = read(Source("a.md", text))
    assert len(document.recordings) == 1
    assert diagnose(document, Terms(mode="mix", min_severity="warning")) == ()


@pytest.mark.fault("F5")
def test_comments_are_passed_over_in_a_request_and_a_command_too() -> None:
    body = LINES.format("// highlight-next-line", "// <- here")
    url = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"
    http = f"```http\nPOST {url}\nContent-Type: application/json\n\n{body}\n```\n"
    shell = f"```bash\ncurl -X POST {url} -d '{body}'\n```\n"
    for text in (http, shell):
        document = read(Source("a.md", text))
        assert len(document.recordings) == 1
        assert diagnose(document, Terms(min_severity="warning")) == ()
