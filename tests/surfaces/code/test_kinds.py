"""What is known of a value that is not: its type, and the parts of a text that are written out."""
# ruff: noqa: E501, ISC004 - a program stands on one line

from __future__ import annotations

import pytest

from recdsl.api import lint
from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.json_value import Unknown
from recdsl.model.source import Source

# A program of each language around a value for `cname`.
AROUND = {
    "a.js": "f({{ cname: {}, clientRequest: {{ recordingConfig: {{ channelType: 0 }} }} }});",
    "a.ts": "f({{ cname: {}, clientRequest: {{ recordingConfig: {{ channelType: 0 }} }} }});",
    "a.py": 'f({{"cname": {}, "clientRequest": {{"recordingConfig": {{"channelType": 0}}}}}})',
    "a.php": "<?php f(['cname' => {}, 'clientRequest' => ['recordingConfig' => ['channelType' => 0]]]);",
    "a.go": 'package a\nfunc f() {{ b := map[string]any{{"cname": {}, "clientRequest": '
    'map[string]any{{"recordingConfig": map[string]any{{"channelType": 0}}}}}} }}',
    "a.java": 'class A {{ Object f() {{ return Map.of("cname", {}, "clientRequest", '
    'Map.of("recordingConfig", Map.of("channelType", 0))); }} }}',
    "a.cs": "class A {{ object F() {{ return new {{ cname = {}, clientRequest = new {{ "
    "recordingConfig = new {{ channelType = 0 }} }} }}; }} }}",
    "a.dart": "f() => g({{'cname': {}, 'clientRequest': {{'recordingConfig': {{'channelType': 0}}}}}});",
}


def unknown(name: str, value: str) -> Unknown:
    document = read(Source(name, AROUND[name].format(value)))
    body = document.recordings[0].body
    assert isinstance(body, dict)
    found = body["cname"]
    assert isinstance(found, Unknown)
    return found


@pytest.mark.fault("M3")
@pytest.mark.parametrize(
    ("name", "values"),
    [
        (
            "a.js",
            "parseInt(x)|parseInt(x, 10)|Number(x)|Number.parseInt(x)|parseFloat(x)|+x|-x|Math.floor(a)"
            "|Math.floor(Math.random() * 9)|a - b|a * 2|~~x|x.length|Date.now()|1 + Number(x)|crypto.randomInt(9)",
        ),
        (
            "a.php",
            "(int) $u|(integer) $u|(float) $u|intval($u)|intval($u, 10)|rand(1, 9)|mt_rand()|time()"
            "|random_int(1, 9)|\\random_int(1, 9)|strlen($u)|count($u)|$a * 2|+$u|floor($u)",
        ),
        (
            "a.py",
            "int(x)|float(x)|len(x)|round(x)|random.randint(1, 9)|2 * int(x)|int(x) + 1|-int(x)"
            "|int(x) % 5|random.random()|secrets.randbelow(9)|now.timestamp()",
        ),
        ("a.go", "int(x)|int64(x)|uint32(x)|len(x)|rand.Intn(9)|int(x) * 2|time.Now().Unix()"),
        ("a.java", "Integer.parseInt(x)|Long.parseLong(x)|Integer.valueOf(x)|(int) x|x.length()"),
        (
            "a.cs",
            "int.Parse(x)|long.Parse(x)|Convert.ToInt32(x)|(int) x|Math.Abs(x)|(uint)x|new Random().Next(9)"
            "|Random.Shared.Next()|_rand.Next(1, 9)|now.ToUnixTimeSeconds()",
        ),
        (
            "a.dart",
            "int.parse(x)|double.parse(x)|x.length|x.toInt()|a.b.round()|1 + int.parse(x)|a.hashCode",
        ),
    ],
)
def test_a_number_is_no_string(name: str, values: str) -> None:
    for value in values.split("|"):
        assert unknown(name, value).kind == "number", value
        diagnostics = lint(AROUND[name].format(value), name=name, mode="mix")
        assert "`cname`" in "".join(
            diagnostic.message for diagnostic in diagnostics if diagnostic.rule.name == "wrong-type"
        )


@pytest.mark.fault("M3")
@pytest.mark.parametrize(
    ("name", "values"),
    [
        (
            "a.js",
            "String(x)|x.toString()|`${x}`|x + ''|x.toFixed(0)|[a].join('')|String(Number(x))",
        ),
        ("a.php", "(string) $t|strval($v)|sprintf('%d', $v)|$a . $b|\"$v\"|implode(',', $a)"),
        ("a.py", "str(v)|f'{v}'|'%d' % v|'{}'.format(v)|str(int(v))|','.join(v)"),
        ("a.go", 'strconv.Itoa(v)|fmt.Sprintf("%d", v)|string(v)|strconv.FormatInt(v, 10)|"a" + v'),
        (
            "a.java",
            'String.valueOf(v)|Integer.toString(v)|v.toString()|String.format("%d", v)|"" + v',
        ),
        ("a.cs", 'v.ToString()|string.Format("{0}", v)|$"{v}"|Convert.ToString(v)|"" + v'),
        ("a.dart", "v.toString()|'$v'|'a' + v|a.b.toString()"),
    ],
)
def test_a_text_is_a_string(name: str, values: str) -> None:
    for value in values.split("|"):
        assert unknown(name, value).kind == "string", value
        diagnostics = lint(AROUND[name].format(value), name=name, mode="mix")
        assert "wrong-type" not in {diagnostic.rule.name for diagnostic in diagnostics}


@pytest.mark.fault("M3")
@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("a.js", "x|f(x)|x.y|a + b|a ? 1 : b|a ?? 1|await f()|this.number(x)|a[0]|parse(x)"),
        ("a.php", "$x|f($x)|$x->y|$a['x']|$a ?: 1|$a ?? 1|integer($x)|$o->intval()"),
        (
            "a.py",
            "x|f(x)|x.y|a + b|a * b|a or 1|x[0]|print(x)|a % b|x.int(1)|a / 'b'|a * 2|a % 5|a % int(b)|2 * a|random.choice(a)|random.sample(a, 1)",
        ),
        ("a.go", "x|f(x)|x.y|a + b|x[0]|s.int(x)"),
        ("a.java", "x|f(x)|x.y|a + b|parseInt(x)|a * b"),
        ("a.cs", "x|F(x)|x.Y|a + b|Parse(x)|a - b|ids.Next()"),
        ("a.dart", "x|f(x)|x.y|a + b|parse(x)|x.lengthOf"),
    ],
)
def test_what_is_not_known_has_no_kind(name: str, values: str) -> None:
    for value in values.split("|"):
        assert not unknown(name, value).kind, value


@pytest.mark.fault("M3")
def test_the_error_beside_a_number_in_go_is_none() -> None:
    text = AROUND["a.go"].format("uid").replace("b :=", "uid, err := strconv.Atoi(x); b :=")
    diagnostics = lint(text, name="a.go", mode="mix")
    assert "wrong-type" in {diagnostic.rule.name for diagnostic in diagnostics}
    text = text.replace('"cname": uid', '"cname": err')
    assert "wrong-type" not in {
        diagnostic.rule.name for diagnostic in lint(text, name="a.go", mode="mix")
    }


@pytest.mark.fault("M4")
@pytest.mark.parametrize(
    ("name", "value", "fixed"),
    [
        ("a.js", "`call_${id}`", ("call_", "")),
        ("a.js", "`${a}/${b}`", ("", "/", "")),
        ("a.js", "'rec-' + id", ("rec-", "")),
        ("a.js", "a + '-' + b", ("", "-", "")),
        ("a.js", "util.format('rec-%s', id)", ("rec-", "")),
        ("a.ts", "`a${b}c`", ("a", "c")),
        ("a.py", "f'call_{x}'", ("call_", "")),
        ("a.py", "f'{{{x}}}'", ("{", "}")),
        ("a.py", "'rec/' + x", ("rec/", "")),
        ("a.py", "'rec-%s' % x", ("rec-", "")),
        ("a.py", "'rec-{}'.format(x)", ("rec-", "")),
        ("a.py", "'a' f'{x}' 'b'", ("a", "b")),
        ("a.php", "'rec-' . $x", ("rec-", "")),
        ("a.php", '"rec-$x"', ("rec-", "")),
        ("a.php", '"rec-{$x}-a"', ("rec-", "-a")),
        ("a.php", "sprintf('rec-%s', $x)", ("rec-", "")),
        ("a.go", '"rec-" + x', ("rec-", "")),
        ("a.go", 'fmt.Sprintf("rec-%s%%", x)', ("rec-", "%")),
        ("a.java", '"rec-" + x', ("rec-", "")),
        ("a.java", 'String.format("rec-%s", x)', ("rec-", "")),
        ("a.java", '"rec-%s".formatted(x)', ("rec-", "")),
        ("a.cs", '$"rec-{x}"', ("rec-", "")),
        ("a.cs", '"rec-" + x', ("rec-", "")),
        ("a.cs", 'string.Format("rec-{0}", x)', ("rec-", "")),
        ("a.dart", "'rec-$x'", ("rec-", "")),
        ("a.dart", "'rec-${x.y}'", ("rec-", "")),
        ("a.dart", "'rec-' + x", ("rec-", "")),
    ],
)
def test_the_written_part_of_a_text_is_known(name: str, value: str, fixed: tuple[str, ...]) -> None:
    assert unknown(name, value).fixed == fixed


def faults(member: str, value: str) -> list[str]:
    """The rules that a JSON body with a value breaks, in composite recording."""
    bodies = {
        "uid": '{"cname": "c", "uid": %s, "clientRequest": {"recordingConfig": {}}}',
        "cname": '{"cname": %s, "uid": "1", "clientRequest": {"recordingConfig": {}}}',
        "prefix": '{"cname": "c", "uid": "1", "clientRequest": {"storageConfig": '
        '{"fileNamePrefix": [%s]}}}',
        "color": '{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": '
        '{"transcodingConfig": {"backgroundColor": %s}}}}',
        "image": '{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": '
        '{"transcodingConfig": {"backgroundImage": %s}}}}',
        "salt": '{"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": {"salt": %s}}}',
    }
    diagnostics = diagnose(read(Source("a.json", bodies[member] % value)), Terms(mode="mix"))
    about = {"wrong-format", "recorder-not-a-number", "channel-name-characters"}
    about.add("channel-name-too-long")
    return [diagnostic.rule.name for diagnostic in diagnostics if diagnostic.rule.name in about]


@pytest.mark.fault("M4")
@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("uid", '"rec-${ID}"'),
        ("uid", '"{{id}}a"'),
        ("uid", '"0${ID}"'),
        ("uid", '"12345678901${ID}"'),
        ("cname", '"Kurs é ${ID}"'),
        ("cname", f'"{"x" * 64}${{ID}}"'),
        ("prefix", '"call_${ID}"'),
        ("prefix", '"<room>/rec"'),
        ("color", '"${C}0000000"'),
        ("color", '"red${C}"'),
        ("image", '"ftp://${HOST}/a.png"'),
        ("image", '"/img/${NAME}.png"'),
        ("image", '"https://${HOST}/a b.png"'),
        ("salt", '"${A}-${B}"'),
    ],
)
def test_no_filling_mends_a_wrong_part(member: str, value: str) -> None:
    assert len(faults(member, value)) == 1


@pytest.mark.fault("M4")
@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("uid", '"${ID}"'),
        ("uid", '"9${ID}"'),
        ("uid", '"YOUR_UID"'),
        ("uid", '"${A}${B}"'),
        ("cname", '"live room #${ID}?"'),
        ("prefix", '"call${ID}"'),
        ("prefix", '"<room>"'),
        ("color", '"#${C}00"'),
        ("color", '"${C}"'),
        ("color", '"${A}FF${B}"'),
        ("image", '"${BASE}/a.png"'),
        ("image", '"https://${HOST}/a.png"'),
        ("image", '"HTTPS://${HOST}"'),
        ("image", '"http${S}://a/b.png"'),
        ("salt", '"${A}="'),
    ],
)
def test_what_can_still_be_right_is_silent(member: str, value: str) -> None:
    assert faults(member, value) == []


@pytest.mark.fault("M3")
def test_a_field_that_go_sends_as_a_string_is_one() -> None:
    text = (
        'package a\ntype Start struct { UID int `json:"uid,string"`; Request Request `json:"clientRequest"` }\n'
        'type Request struct { Recording Recording `json:"recordingConfig,omitempty"` }\n'
        'type Recording struct { Type int `json:"channelType"` }\n'
        "func f(n int) { b := Start{UID: %s, Request: Request{Recording: Recording{Type: 0}}} }\n"
    )
    for value in ("int(n)", "5"):
        diagnostics = lint(text % value, name="a.go", mode="mix")
        assert "wrong-type" not in {diagnostic.rule.name for diagnostic in diagnostics}
        sent = lint((text % value).replace(",string", ""), name="a.go", mode="mix")
        assert "wrong-type" in {diagnostic.rule.name for diagnostic in sent}
