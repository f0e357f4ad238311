"""What is wrong with settings is said with its line, and with what may be meant."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from recdsl.configuration.file_settings import left_out, mode_of
from recdsl.configuration.layers import Configuration, TomlFile, layer_of
from recdsl.configuration.selection import selection, severities
from recdsl.configuration.settings import BY_NAME, SETTINGS
from recdsl.configuration.settings_schema import configuration_schema
from recdsl.configuration.shapes import Word
from recdsl.model.project import ConfigurationError
from tests.configuration.layering import layer

SCHEMA: Any = configuration_schema()
WRONG = (
    'fail-on = "warnin"',
    "fail-on = 1",
    "ignor = []",
    'select = "all"',
    'select = ["mp4-witout-hls"]',
    'select = ["rec301", "nothing-like-it"]',
    'ignore = ["syntax-error"]',
    'severity = { "syntax-error" = "info" }',
    'severity = ["mp4-without-hls"]',
    "acquired = { hours = 1000 }",
    "acquired = { hours = true }",
    'acquired = { regio = "EU" }',
    'modes = { "*" = "mixed" }',
    'include = [""]',
    "include = [1979-05-27]",
    'suppress = [{ files = "a.json", rules = "wrong-type" }]',
    'suppress = [{ files = "a", rules = "all", reason = "x", pointer = "uid" }]',
    "suppress = [1]",
)
# JSON has no dates, and the schema lets rules be named that must be left alone.
BEYOND_THE_SCHEMA = ("1979-05-27", "syntax-error")


def fault(text: str) -> str:
    with pytest.raises(ConfigurationError) as error:
        layer(f"\n{text}\n")
    return str(error.value)


def test_wrong_settings_are_explained(golden: Callable[[Path, str], None]) -> None:
    said = "".join(f"{text}\n{fault(text)}\n\n" for text in WRONG)
    golden(Path(__file__).with_name("wrong-settings.txt"), said)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(ConfigurationError) as error:
        layer('fail-on = "never"\n\n[acquired]\nhours = 0\n\n[[suppress]]\nfile = "a"\n')
    assert [line.split(": ")[0] for line in str(error.value).split("\n")] == [
        "recdsl.toml:1",
        "recdsl.toml:4",
        "recdsl.toml:7",
        *["recdsl.toml:6"] * 3,
    ]


@pytest.mark.parametrize("text", WRONG)
def test_the_schema_refuses_what_the_reader_refuses(text: str) -> None:
    beyond = any(word in text for word in BEYOND_THE_SCHEMA)
    value = json.loads(json.dumps(tomllib.loads(text), default=str))
    assert Draft202012Validator(SCHEMA).is_valid(value) is beyond


@pytest.mark.parametrize("name", BY_NAME)
def test_every_setting_is_documented_by_a_sentence_and_a_sound_example(name: str) -> None:
    setting = BY_NAME[name]
    assert setting.doc.endswith(".")
    assert not list(setting.shape.faults(setting.default, ())) or setting.default is None
    text = f"{name} = {setting.example}"
    assert layer(text)[name].value == tomllib.loads(text)[name]
    assert Draft202012Validator(SCHEMA).is_valid(tomllib.loads(text))


def test_the_schema_is_one_and_has_every_setting() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert list(SCHEMA["properties"]) == [one.name for one in SETTINGS.settings]


VALUES = st.recursive(
    st.one_of(
        st.booleans(), st.integers(), st.text(max_size=5), st.sampled_from(["all", "a.json"])
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["files", "rules", "reason", "hours", "*"]), inner),
    ),
    max_leaves=5,
)


@given(st.dictionaries(st.one_of(st.sampled_from(list(BY_NAME)), st.text(max_size=5)), VALUES))
def test_whatever_is_said_is_taken_or_explained(table: dict[str, Any]) -> None:
    try:
        made = layer_of(table, TomlFile("recdsl.toml", "/project", ""))
    except ConfigurationError:
        return
    assert Draft202012Validator(SCHEMA).is_valid(table)
    configuration = Configuration((made,))
    with suppress(ConfigurationError):  # no rule may be left
        assert selection(configuration)
    assert severities(configuration) is not None
    left_out(configuration, "/project/a.json")
    mode_of(configuration, "/project/a.json")


def test_a_word_is_taken_as_it_is_spelt() -> None:
    assert list(Word(("error",)).faults("error", ())) == []
    assert list(Word(("error",)).faults("Error", ()))
