"""The mode of a body in a program is what is named nearest to it."""
# ruff: noqa: E501 - a program stands on one line

from __future__ import annotations

import pytest

from recdsl.api import lint
from recdsl.linting.reading import read
from recdsl.model.source import Source

BODY = (
    '{ cname: c, uid: "900001", clientRequest: { recordingConfig: { channelType: 0 }, '
    "storageConfig: s } }"
)
ARRAY = (
    "['cname' => $c, 'uid' => '900001', 'clientRequest' => "
    "['recordingConfig' => ['channelType' => 0], 'storageConfig' => $s]]"
)
PYTHON = (
    '{"cname": c, "uid": "900001", "clientRequest": '
    '{"recordingConfig": {"channelType": 0}, "storageConfig": s}}'
)
GO = 'package a\nfunc f() { url := %s; body := map[string]any{"clientRequest": map[string]any{"recordingConfig": map[string]any{"channelType": 0}, "storageConfig": s}} }'
URL = "`${base}/resourceid/${r}/mode/%s/start`"


def modes(name: str, text: str) -> list[str | None]:
    return [recording.mode for recording in read(Source(name, text)).recordings]


@pytest.mark.fault("F6", "X10")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        # A property, an argument, a named argument, a member of an enumeration.
        ("a.ts", f'await start({{ mode: "mix", resourceid: r }}, {BODY});'),
        ("a.ts", f'await start({{ resourceid: r, mode: "mix" }}, {BODY});'),
        ("a.js", f'send("mix", {BODY});'),
        ("a.js", f'const MODE = "mix"; send(MODE, {BODY});'),
        ("a.js", f'send({BODY}, {{ mode: "mix" }});'),
        ("a.js", f'const job = {{ recordMode: "mix", body: {BODY} }};'),
        ("a.ts", f"send(RecordingMode.MIX, {BODY});"),
        ("a.py", f'client.start(resource, mode="mix", body={PYTHON})\n'),
        ("a.py", f'job = {{"mode": "mix", "body": {PYTHON}}}\n'),
        ("a.php", f"<?php start('mix', {ARRAY});"),
        ("a.php", f"<?php start(['mode' => 'mix', 'body' => {ARRAY}]);"),
        # Where the variable of a body is used.
        ("a.js", f'function f() {{ const b = {BODY}; return send("mix", b); }}'),
        ("a.php", f"<?php $b = {ARRAY}; start('mix', $b);"),
        ("a.py", f'b = {PYTHON}\nstart("mix", b)\n'),
        # A variable that builds the URL.
        ("a.php", f"<?php $recordType = 'mix'; $u = $b . '/mode/' . $recordType . '/start'; $b = {ARRAY};"),
        ("a.php", f'<?php $mode = "mix"; $u = "$b/mode/$mode/start"; $b = {ARRAY};'),
        ("a.php", f'<?php $mode = "mix"; $u = "$b/mode/{{$mode}}/start"; $b = {ARRAY};'),
        ("a.js", f'const mode = "mix"; const u = {URL % "${mode}"}; post(u, {BODY});'),
        ("a.js", f'const mode = "mix"; const u = base + "/mode/" + mode + "/start"; post(u, {BODY});'),
        ("a.py", f'u = "%s/mode/%s/start" % (base, "mix")\npost(u, json={PYTHON})\n'),
        ("a.py", f'u = "{{}}/mode/{{}}/start".format(base, "mix")\npost(u, json={PYTHON})\n'),
        (
            "a.go",
            'package a\nfunc f() { url := fmt.Sprintf("%s/mode/%s/start", b, "mix"); body := map[string]any{"clientRequest": map[string]any{"recordingConfig": map[string]any{"channelType": 0}, "storageConfig": s}} }',
        ),
        ("a.go", GO % 'b + "/mode/" + "mix" + "/start"'),
        ("a.py", f'u = b + "/mode/" + "mix" + "/start"\npost(u, {PYTHON})\n'),
        # A member of a constant.
        ("a.js", f'const config = {{ mode: "mix" }}; post({URL % "${config.mode}"}, {BODY});'),
        ("a.ts", f'const MODES = {{ A: "mix", B: "web" }} as const; post({URL % "${MODES.A}"}, {BODY});'),
        ("a.ts", f'const MODES = {{ A: "mix", B: "web" }} as const; start(MODES.A, {BODY});'),
        ("a.ts", f'const MODES = {{ A: "mix", B: "web" }}; start({{ mode: MODES.A, body: {BODY} }});'),
        ("a.py", f'C = {{"mode": "mix"}}\npost(f"{{b}}/mode/{{C[\'mode\']}}/start", {PYTHON})\n'),
        ("a.php", f"<?php $c = ['mode' => 'mix']; post(\"$b/mode/{{$c['mode']}}/start\", {ARRAY});"),
        # A constant with the URL.
        ("a.js", f'const A = "/mode/mix/start"; const B = "/mode/web/start"; function f() {{ post(A, {BODY}); }}'),
        # A variable for the mode, whose URL another function builds.
        ("a.js", f'function f() {{ const mode = "mix"; const u = url(mode); return post(u, {BODY}); }}'),
        # A URL in the same function, and in a function of the callback.
        ("a.js", f"function f() {{ const u = {URL % 'mix'}; return post(u, {BODY}); }}"),
        ("a.js", f"function f() {{ const b = {BODY}; get().then(r => post({URL % 'mix'}, b)); }}"),
        # The nearest URL wins.
        ("a.js", f"post({URL % 'web'}); function f() {{ post({URL % 'mix'}, {BODY}); }}"),
        ("a.js", f'const d = "/mode/individual/start"; send("mix", {BODY});'),
        # The only URL outside of the functions that have bodies.
        ("a.js", f"const u = {URL % 'mix'}; function f() {{ return {BODY}; }}"),
        ("a.js", f"function g() {{ post({URL % 'mix'}, bodyFor()); }} function bodyFor() {{ return {BODY}; }}"),
    ],
)  # fmt: skip
def test_a_mode_named_near_a_body_is_its_mode(name: str, text: str) -> None:
    assert modes(name, text) == ["mix"]


@pytest.mark.fault("F6")
def test_each_body_has_the_mode_that_is_named_nearest() -> None:
    branches = (
        f"function f(x) {{ if (x) {{ post({URL % 'mix'}, {BODY}); }} "
        f"else {{ const u = {URL % 'individual'}; post(u, {BODY}); }} }}"
    )
    assert modes("a.js", branches) == ["mix", "individual"]
    jobs = (
        f'const jobs = [{{ mode: "mix", body: {BODY} }}, {{ mode: "individual", body: {BODY} }}];'
    )
    assert modes("a.js", jobs) == ["mix", "individual"]
    twice = (
        f'function a() {{ const mode = "mix"; post({URL % "${mode}"}, {BODY}); }} '
        f'function b() {{ const mode = "web"; post({URL % "${mode}"}, {BODY}); }}'
    )
    assert modes("a.js", twice) == ["mix", "web"]


@pytest.mark.fault("F6")
@pytest.mark.parametrize(
    "text",
    [
        # A URL that shares a function with a body is for that body alone.
        f"function f() {{ post({URL % 'mix'}, {BODY}); }} function g() {{ return {BODY}; }}",
        # Two URLs, and nothing tells which is meant.
        f"const a = {URL % 'mix'}, b = {URL % 'web'}; function f() {{ return {BODY}; }}",
        # What is not known.
        f"function f(mode) {{ post({URL % '${mode}'}, {BODY}); }}",
        f"function f(o) {{ post({URL % '${o.mode}'}, {BODY}); }}",
        # No mode: of a stream, in a comment, some other word.
        f'send({{ streamMode: "individual" }}, {BODY});',
        f"// post to /mode/mix/start\nsend({BODY});",
        f'send("mixed", {BODY});',
    ],
)
def test_what_is_not_named_stays_open(text: str) -> None:
    assert modes("a.js", text)[-1] is None


@pytest.mark.fault("F6", "X10")
def test_a_guess_removes_no_section_and_no_service() -> None:
    service = '{"serviceName": "aliyun_voice_async_scan", "serviceParam": {}}'
    sections = (
        '"recordingConfig": {"subscribeUidGroup": 0, "channelType": 0}, "extensionServiceConfig": '
        f'{{"extensionServices": [{service}]}}'
    )
    text = f'{{"cname": "c", "uid": "1", "clientRequest": {{{sections}}}}}'
    guessed = lint(text)
    stated = lint(text, mode="individual")
    assert [diagnostic.rule.name for diagnostic in guessed] == [
        diagnostic.rule.name for diagnostic in stated
    ]
    titles = {fix.title for diagnostic in stated for fix in diagnostic.fixes}
    assert "Remove `extensionServiceConfig`" in titles
    assert "Remove `extensionServiceConfig`" not in {
        f.title for diagnostic in guessed for f in diagnostic.fixes
    }


@pytest.mark.fault("M1")
@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("a.js", f"post({URL % 'composite'}, {BODY});", "composite"),
        ("a.js", f"post({URL % 'webpage'}, {BODY});", "webpage"),
        ("a.js", f"post({URL % 'MIX'}, {BODY});", "MIX"),
        ("a.js", f'const mode = "Composite"; post(base + "/mode/" + mode + "/start", {BODY});', "Composite"),
        ("a.php", f'<?php $mode = "composite"; $u = "$b/mode/$mode/start"; $b = {ARRAY};', "composite"),
        ("a.py", f'u = "%s/mode/%s/start" % (base, "composite")\npost(u, json={PYTHON})\n', "composite"),
        ("a.js", f'const mode = "composite"; post(base + "/mode/" + mode + "/start", {BODY});', "composite"),
    ],
)  # fmt: skip
def test_an_older_word_in_a_url_is_an_error(name: str, text: str, word: str) -> None:
    diagnostics = [
        diagnostic
        for diagnostic in lint(text, name=name)
        if diagnostic.rule.name == "old-mode-name"
    ]
    assert [text[one.span.start : one.span.end] for one in diagnostics] == [word]
    assert diagnostics[0].severity == "error"
    assert diagnostics[0].fixes[0].safety == "safe"


@pytest.mark.fault("M1")
def test_an_older_word_elsewhere_is_none() -> None:
    text = f'// once /mode/composite/start\nstart({{ mode: "composite" }}, {BODY});'
    assert modes("a.js", text) == ["mix"]
    assert not [
        diagnostic
        for diagnostic in lint(text, name="a.js")
        if diagnostic.rule.name == "old-mode-name"
    ]
