"""With a placeholder for every value that may be one, a sound body stays sound in every form."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.reading import read
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Source
from tests.checks.bodies import CLEAN

URL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/{}/start"
HOLE = "HOLE"
MODES = {"snapshots": "individual", "vod": "mix"}


def _emptied(value: Any) -> Any:
    """A body with a hole in the place of each string, number and boolean, but for names."""
    if isinstance(value, dict):
        kept = ("serviceName",)
        return {name: one if name in kept else _emptied(one) for name, one in value.items()}
    return [_emptied(one) for one in value] if isinstance(value, list) else HOLE


def _filled(body: Any, placeholder: str) -> str:
    said = json.dumps(_emptied(render_placeholders(body)), indent=2)
    return said.replace(f'"{HOLE}"', placeholder)


def _in_yaml(body: Any, placeholder: str) -> str:
    said: str = yaml.safe_dump(_emptied(render_placeholders(body)), sort_keys=False)
    return said.replace(HOLE, placeholder)


FORMS = {
    "a.json.j2": (
        "{body}",
        ["{{ x }}", "{{ x | tojson }}", '"{{ x }}"', "${X}", "{% if x %}1{% endif %}"],
    ),
    "a.json.tmpl": (
        "{body}",
        ["{{ .X }}", "$X", "<x>", '"<x>"', "{{ if .X }}1{{ else }}2{{ end }}"],
    ),
    "a.json.erb": ("{body}", ["<%= x %>", '"<%= x["y"] %>"']),
    "a.http": ("POST {url}\n\n{body}\n", ["{{x}}", "{{$guid}}", '"{{x}}"', "<x>"]),
    "a.md": ("```json\n{body}\n```\n", ["<x>", "...", "…", "{{x}}", "${X}", '"YOUR_X"']),
    "a.mdx": (
        "```bash\ncurl {url} -d '{body}'\n```\n",
        ["'$X'", "'\"$X\"'", "\"'$X'\"", "...", "<x>"],
    ),
    "a.sh": (
        "curl {url} -d '{body}'\n",
        ["'$X'", "'${X:-1}'", "'$(x)'", "\"'`x`'\"", '"\'"$X"\'"'],
    ),
    "a.bash": (
        "curl {url} -d @- <<EOF\n{body}\nEOF\n",
        ["$X", '"${X}"', "$(x)", "`x y`", '"${X#*/}"'],
    ),
    "a.yml": (
        "x: &x !Ref y\nurl: {url}\nbody:\n {body}\n",
        ["${X}", "!Ref X", '"{{ x }}"', "*x", "<x>"],
    ),
}

# What is between quotes when it is sent, and so a string.
QUOTED = {
    "a.js": ("fetch('{url}', { body: `{body}` });", ['"${x}"']),
    "a.py": ("post('{url}', '''{body}''' % values)", ['"%s"', '"%d"']),
}


@pytest.mark.parametrize("file", QUOTED)
def test_a_value_in_quotes_is_a_string(file: str) -> None:
    frame, placeholders = QUOTED[file]
    for placeholder in placeholders:
        body = _filled(CLEAN["mix"], placeholder)
        text = frame.replace("{body}", body).replace("{url}", URL.format("mix"))
        diagnostics = lint_source(Source(file, text), (), Terms(min_severity="error"))
        assert {one.rule.name for one in diagnostics} == {"wrong-type"}
        assert {one.pointer for one in diagnostics}.isdisjoint({"/cname", "/uid"})


def test_a_number_of_a_format_is_no_string() -> None:
    sections = '"recordingConfig": {"channelType": %d}, "storageConfig": %s'
    body = f'{{"cname": "%s", "uid": %d, "clientRequest": {{{sections}}}}}'
    source = Source("a.py", f"post({URL.format('mix')!r}, {body!r} % values)")
    diagnostics = lint_source(source, (), Terms(min_severity="error"))
    assert [(one.pointer, one.rule.name) for one in diagnostics] == [("/uid", "wrong-type")]


@pytest.mark.parametrize("name", CLEAN)
@pytest.mark.parametrize("file", FORMS)
def test_nothing_is_said_of_values_that_are_not_known(file: str, name: str) -> None:
    frame, placeholders = FORMS[file]
    mode = MODES.get(name, name)
    fill = _in_yaml if file == "a.yml" else _filled
    for placeholder in placeholders:
        body = fill(CLEAN[name], placeholder).replace("\n", "\n ")
        text = frame.replace("{body}", body).replace("{url}", URL.format(mode))
        source = Source(file, text)
        assert len(read(source).recordings) == 1, text
        diagnostics = [
            diagnostic.rule.name
            for diagnostic in lint_source(source, (), Terms(min_severity="warning"))
        ]
        # One name in several places is one value, and so one user.
        same = {"recorder-among-users", "user-listed-twice"}
        assert set(diagnostics) - same <= {"open-mode"}, (placeholder, diagnostics)
