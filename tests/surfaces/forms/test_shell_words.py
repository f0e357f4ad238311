"""Words and documents of a shell script are those that a shell makes of it."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.model.source import Edit, Span
from recdsl.surfaces.embedded import shell_quoting
from recdsl.surfaces.embedded.shell_words import commands

BASH = shutil.which("bash") or ""
needs_bash = pytest.mark.skipif(not BASH, reason="bash is not installed")

WORDS = [
    "plain",
    "'single \"quoted\"'",
    '"double \'quoted\' \\" \\\\ \\$ \\` \\n"',
    "a\\ b\\'c\\\"",
    "'it'\\''s'",
    "mixed'a'\"b\"c",
    "$'tab\\tline\\nquote\\'back\\\\'",
    '"over\\\n lines"',
    "split\\\nword",
    "'two\nlines'",
    "''",
    '"é \U0001f600"',
    "a#b",
    "-d'{\"a\": 1}'",
]


def words(script: str) -> list[str]:
    return [word.text for command in commands(script) for word in command.words]


@needs_bash
def test_words_are_what_bash_makes_of_them() -> None:
    script = "printf '%s\\0' " + " ".join(WORDS)
    done = subprocess.run([BASH, "-c", script], capture_output=True, check=True)
    assert words(script)[2:] == done.stdout.decode().split("\0")[:-1]


@needs_bash
@pytest.mark.parametrize(
    "document",
    [
        "cat <<EOF\na \"b\" 'c' \\$x \\\\ \\n \\`\nEOF\n",
        "cat <<'EOF'\na $x `y` \\$z \\\\\nEOF\n",
        'cat <<"EOF"\n$x\nEOF\n',
        "cat <<\\EOF\n$x\nEOF\n",
        "cat <<-EOF\n\ta\n\t\tb\n\tEOF\n",
        "cat <<EOF | cat\na\\\nb\nEOF\n",
        "cat <<A; cat <<B\n1\nA\n2\nB\n",
        "cat <<EOF\n EOF\nEOF\n",
    ],
)
def test_documents_are_what_bash_makes_of_them(document: str) -> None:
    done = subprocess.run([BASH, "-c", document], capture_output=True, check=True)
    found = [one.text for command in commands(document) for one in command.documents]
    assert "".join(found) == done.stdout.decode()


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ('"$NAME"', "${NAME}"),
        ("a${NAME}b", "a${NAME}b"),
        ('"${NAME:-x}"', "${NAME}"),
        ("${#NAME}", "${NAME}"),
        ('"${NAME//\\"/{}}"', "${NAME}"),
        ("$1", "${ARGUMENT}"),
        ('"$@"', "${ARGUMENT}"),
        ("'$NAME'", "$NAME"),
        ('"\\$NAME"', "$NAME"),
        ("`date`", "${COMMAND}"),
        ('"$(date "+%s")"', "${COMMAND}"),
        ("$((1 + 2))", "${COMMAND}"),
        ("$(a $(b) 'c)')d", "${COMMAND}d"),
        ("5$", "5$"),
    ],
)
def test_what_a_shell_puts_in_is_a_placeholder(script: str, said: str) -> None:
    assert said in words(script)


def test_commands_are_cut_where_they_end() -> None:
    script = "a b; c && d | e & (f) # g 'h\ni > j 2>&1 < k"
    found = [[word.text for word in one.words] for one in commands(script)]
    assert found == [["a", "b"], ["c"], ["d"], ["e"], ["f"], ["i", "j", "2", "1", "k"]]


def test_a_word_that_never_ends_costs_its_line_only() -> None:
    assert words("a\nb 'c\nd e\n") == ["a", "b", "d", "e"]
    assert words('"$(a\nb') == ["a", "b", "b"]
    assert words("cat <<EOF\nx") == ["cat"]


def test_each_character_knows_where_it_stands() -> None:
    script = 'x "a\\"b$N"\'c\''
    (word,) = commands(script)[0].words[1:]
    assert word.text == 'a"b${N}c'
    spans = [word.span(Span(at, at + 1)) for at in range(len(word.text))]
    said = [script[span.start : span.end] for span in spans]
    assert said == ["a", '\\"', "b", "$N", "$N", "$N", "$N", "c"]


@pytest.mark.parametrize(
    ("script", "at", "text", "after"),
    [
        ("x 'ab'", 1, "it's", "x 'ait'\\''sb'"),
        ("x 'ab'", 2, '"', "x 'ab\"'"),
        ('x "ab"', 1, '"\\', 'x "a\\"\\\\b"'),
        ("x $'ab'", 1, "'\\", "x $'a\\'\\\\b'"),
        ("x \"a$B\"'c'", 5, "'", "x \"a$B\"''\\''c'"),
        ("x 'ab'", 1, "${B}", None),
        ('x "ab"', 1, "a!", None),
        ("x ab", 1, "c", None),
        ('x "$B"', 1, "c", None),
    ],
)
def test_an_edit_is_spelt_as_the_quotes_around_it_want_it(
    script: str, at: int, text: str, after: str | None
) -> None:
    word = commands(script)[0].words[1]
    edit = word.edit(Edit(Span(at, at), text))
    if after is None:
        assert edit is None
    else:
        assert edit
        assert script[: edit.span.start] + edit.text + script[edit.span.end :] == after


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0")).filter(
    lambda text: not set("$`!\r") & set(text)
)


@given(TEXTS)
def test_quoted_texts_are_read_back(text: str) -> None:
    for spelling, before, after in (
        (shell_quoting.in_single_quotes, "'", "'"),
        (shell_quoting.in_double_quotes, '"', '"'),
        (shell_quoting.in_dollar_quotes, "$'", "'"),
    ):
        spelt = spelling(text)
        assert spelt is not None
        assert words(f"x {before}{spelt}{after}") == ["x", text]
