"""What a call, or the language itself, puts into a text is not known."""
# ruff: noqa: E501 - a program stands on one line

from __future__ import annotations

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.json_value import Unknown
from recdsl.model.source import Source

PERCENT = (
    '{"cname": "%s", "uid": "%d", "clientRequest": {"token": "%s", "recordingConfig": '
    '{"channelType": %d}, "storageConfig": {"vendor": %v, "region": 0, "bucket": "%s", '
    '"accessKey": "%s", "secretKey": "%s", "fileNamePrefix": ["%s"]}}}'
)
NUMBERED = PERCENT.replace("%v", "%1$d").replace("%s", "%2$s").replace('"%d"', '"%1$d"')
BRACES = PERCENT.replace("{", "{{").replace("}", "}}")
for sign in ("%s", "%d", "%v"):
    BRACES = BRACES.replace(sign, "{}")
BY_PLACE = BRACES.replace("{}", "{0}")
BY_NAME = BRACES.replace("{}", "{name}")
BY_FORM = BRACES.replace("{}", "{0:>5}")
MESSAGE = PERCENT.replace("{", "'{'").replace("}", "'}'")
for sign in ("%s", "%d", "%v"):
    MESSAGE = MESSAGE.replace(sign, "{0}")
BY_WORD = PERCENT.replace("%s", "%(word)s").replace("%d", "%(word)d").replace("%v", "%(word)s")
PLAIN = PERCENT.replace("%v", "%d")
# JSON as it stands.
QUOTED = PERCENT.replace("%v", "1").replace(" %d", " 0")


def escaped(text: str) -> str:
    return text.replace('"', '\\"')


def dollars(text: str, hole: str) -> str:
    for sign in ("%s", "%d", "%v"):
        text = text.replace(sign, hole)
    return text


def heredoc(hole: str) -> str:
    return f"<?php $b = <<<JSON\n{dollars(PLAIN, hole)}\nJSON;"


def quoted(start: str, hole: str) -> str:
    return f'{start}"{dollars(escaped(PLAIN), hole)}";'


JAVA = 'class A { String f() { return String.format(Locale.ROOT, "%s", a); } }'
INDEXED = PERCENT.replace("%v", "%[2]d")
PROGRAMS = [
    ("a.go", f"package a\nfunc f() {{ b := fmt.Sprintf(`{PERCENT}`, a, b) }}"),
    ("a.go", f"package a\nfunc f() {{ fmt.Fprintf(w, `{PERCENT}`, a, b) }}"),
    ("a.go", f"package a\nconst tpl = `{PERCENT}`\nfunc f() {{ b := fmt.Sprintf(tpl, a, b) }}"),
    ("a.go", f"package a\nfunc f() {{ b := fmt.Sprintf(`{INDEXED}`, a, b) }}"),
    ("a.py", f"b = '{PLAIN}' % (a, b)"),
    ("a.py", f"b = '{BY_WORD}' % values"),
    ("a.py", f"b = '''{PLAIN}''' % (\n    a, b)"),
    ("a.py", f"T = '{PLAIN}'\ndef f(a):\n    return T % a\n"),
    ("a.py", f"b = '{BRACES}'.format(a, b)"),
    ("a.py", f"b = '{BY_PLACE}'.format(a)"),
    ("a.py", f"b = '{BY_NAME}'.format(name=a)"),
    ("a.py", f"b = '{BY_FORM}'.format(a)"),
    ("a.py", f"T = '{BY_NAME}'\nb = T.format(name=a)"),
    ("a.py", f"b = ('{BRACES}'\n  .format(a, b))"),
    ("a.py", f"b = f'{BY_NAME}'"),
    ("a.py", f"b = string.Template('{dollars(PLAIN, '$v')}').substitute(v=a)"),
    ("a.py", f"T = '{dollars(PLAIN, '${v}')}'\nb = Template(T).safe_substitute(v=a)"),
    # The call is in another file.
    ("a.go", f"package a\nconst Template = `{PERCENT}`"),
    ("a.java", f'class A {{ static final String T = "{escaped(NUMBERED)}"; }}'),
    ("a.py", f"TEMPLATE = '''{BY_WORD}'''"),
    ("a.php", f"<?php return ['start' => '{PLAIN}'];"),
    ("a.java", f'class A {{ String f() {{ return String.format("{escaped(PLAIN)}", a, b); }} }}'),
    ("a.java", JAVA.replace("%s", escaped(NUMBERED))),
    ("a.java", f'class A {{ String f() {{ return "{escaped(PLAIN)}".formatted(a, b); }} }}'),
    ("a.java", f'class A {{ String f() {{ return """\n{PLAIN}""".formatted(a, b); }} }}'),
    (
        "a.java",
        f'class A {{ static final String T = "{escaped(PLAIN)}"; String f() {{ return String.format(T, a); }} }}',
    ),
    (
        "a.java",
        f'class A {{ String f() {{ return MessageFormat.format("{escaped(MESSAGE)}", a); }} }}',
    ),
    ("a.php", f"<?php $b = sprintf('{PLAIN}', $a, $b);"),
    ("a.php", f"<?php $b = sprintf('{NUMBERED}', $a, $b);"),
    ("a.php", f"<?php $b = vsprintf('{PLAIN}', [$a, $b]);"),
    ("a.php", f"<?php $t = '{PLAIN}'; $b = sprintf($t, $a);"),
    (
        "a.php",
        f"<?php class A {{ const T = '{PLAIN}'; function f() {{ return sprintf(self::T, $a); }} }}",
    ),
    ("a.php", quoted("<?php $b = ", "$v")),
    ("a.php", quoted("<?php $b = ", "{$v}")),
    ("a.php", heredoc("$v")),
    ("a.php", heredoc("{$v}")),
    ("a.php", heredoc("${v}")),
    ("a.php", heredoc("$a[x]")),
    ("a.php", heredoc("{$a['x']}")),
    ("a.php", heredoc("{$o->x}")),
    ("a.php", heredoc("{$o->x(1)}")),
    ("a.php", heredoc("{$f(1)}")),
    ("a.php", heredoc("{$v}").replace("<<<JSON", '<<<"JSON"')),
    ("a.cs", f'class A {{ string F() {{ return string.Format("{escaped(BY_PLACE)}", a); }} }}'),
    (
        "a.cs",
        f'class A {{ const string T = "{escaped(BY_PLACE)}"; string F() {{ return String.Format(T, a); }} }}',
    ),
    ("a.cs", f'class A {{ string F() {{ return $"{escaped(BY_NAME)}"; }} }}'),
    (
        "a.cs",
        f'class A {{ string F() {{ return $$"""\n{dollars(PLAIN, "{{v}}")}\n"""; }} }}',
    ),
    ("a.js", f"const b = util.format('{PLAIN}', a, b);"),
    ("a.js", f"const b = sprintf('{PLAIN}', a, b);"),
    ("a.js", f"const T = '{PLAIN}'; const b = util.format(T, a, b);"),
    ("a.js", "const b = `" + dollars(PLAIN, "${v}") + "`;"),
    ("a.dart", "var b = '" + dollars(PLAIN, "$v") + "';"),
    ("a.dart", "var b = '" + dollars(PLAIN, "${a.b}") + "';"),
    ("a.dart", f"var b = sprintf('{PLAIN}', [a, b]);"),
    ("a.sh", f"printf '{PLAIN}' a b | curl -d @- u"),
    ("a.sh", f"curl -d \"$(printf -- '{NUMBERED}' a b)\" u"),
    ("a.sh", f"printf -v body '{PLAIN}\\n' a b"),
    ("a.sh", f'printf "{escaped(PLAIN)}" a b'),
    ("a.sh", f'BODY=\'{PLAIN}\'\ncurl -d "$(printf "$BODY" a b)" u'),
]


@pytest.mark.fault("F1", "F19", "X9")
@pytest.mark.parametrize(("name", "text"), PROGRAMS)
def test_what_is_put_into_a_text_is_not_known(name: str, text: str) -> None:
    source = Source(name, text)
    document = read(source)
    assert len(document.recordings) == 1
    body = document.recordings[0].body
    assert isinstance(body, dict)
    assert isinstance(body["uid"], Unknown)
    diagnostics = diagnose(document, Terms(mode="mix", min_severity="warning"))
    assert [(diagnostic.rule.name, diagnostic.message) for diagnostic in diagnostics] == []


@pytest.mark.fault("X9")
@pytest.mark.parametrize(("name", "text"), PROGRAMS)
def test_no_fix_touches_what_is_put_in(name: str, text: str) -> None:
    source = Source(name, text)
    result = fixed(source, lambda one: diagnose(read(one), Terms(mode="individual")), unsafe=True)
    for sign in ("%s", "%d", "{0}", "{name}", "$v"):
        assert result.text.count(sign) == text.count(sign)


@pytest.mark.fault("F1")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", f"b = '{QUOTED}'"),
        ("a.js", f"send('{QUOTED}');"),
        ("a.php", f"<?php send('{QUOTED}');"),
        ("a.sh", f"printf '%s' '{PLAIN}'"),
    ],
)
def test_without_a_call_the_signs_are_what_they_say(name: str, text: str) -> None:
    diagnostics = diagnose(read(Source(name, text)), Terms(mode="mix"))
    assert "recorder-not-a-number" in {diagnostic.rule.name for diagnostic in diagnostics}
