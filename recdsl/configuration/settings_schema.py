"""The JSON Schema of the configuration, for editors."""

from __future__ import annotations

from recdsl.configuration.settings import SETTINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def configuration_schema() -> Json:
    """The schema of `recdsl.toml`, and of the table `tool.recdsl` in `pyproject.toml`."""
    schema = SETTINGS.schema()
    assert isinstance(schema, dict)
    return {"$schema": _DIALECT, "title": "The configuration of recdsl", **schema}
