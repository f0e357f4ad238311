"""What an assistant that writes code can ask, over the Model Context Protocol."""

from __future__ import annotations

import json
from typing import Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from recdsl.cli import json_answers
from recdsl.cli.pages import page
from recdsl.reference.body_schema import body_schema
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition as reference_of
from recdsl.reference.rules import RULES
from recdsl.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recdsl.model.json_value import Json

Mode = Literal["individual", "mix", "web"]
INSTRUCTIONS = (
    "Agora Cloud Recording is started by a JSON body. Write a recording in recdsl's language and "
    "compile it, or lint a body that you wrote, before you put it into a program. A body is judged "
    "by an edition of the vendor's page: without one it is 2023-02; the newest is 2026-07."
)

server = MCPServer(
    "recdsl", version=VERSION, instructions=INSTRUCTIONS, log_level="WARNING", subscriptions=False
)


@server.tool(structured_output=False)
def compile(spec: str, edition: str | None = None) -> str:  # noqa: A001 - the command's name
    """Compile a recording in recdsl's language into the body of the start request.

    An example: record audio of users 123,456 individually to S3 us-east-1 as m4a
    """
    return _answer(lambda: json_answers.compiled(spec, edition=edition))


@server.tool(structured_output=False)
def lint(
    text: str, name: str = "body.json", mode: Mode | None = None, edition: str | None = None
) -> str:
    """Check a start body, a spec, or a program that contains a body; `name` says which it is.

    Each finding says what is wrong, what it does to the recording, and what to write instead.
    """
    return _answer(lambda: json_answers.linted(text, name=name, mode=mode, edition=edition))


@server.tool(structured_output=False)
def fix(
    text: str, name: str = "body.json", mode: Mode | None = None, edition: str | None = None
) -> str:
    """Apply all safe fixes to a text, and return it with the findings that are left."""
    return _answer(lambda: json_answers.fixed(text, name=name, mode=mode, edition=edition))


@server.tool(structured_output=False)
def explain(
    text: str, name: str = "body.json", mode: Mode | None = None, edition: str | None = None
) -> str:
    """Say in English what the recordings of a text will do."""
    return _answer(lambda: json_answers.explained(text, name=name, mode=mode, edition=edition))


@server.tool(structured_output=False)
def migrate(
    text: str,
    to: str | None = None,
    name: str = "body.json",
    mode: Mode | None = None,
    edition: str | None = None,
) -> str:
    """Bring a text from one edition of the vendor's page to another, the newest by default."""
    return _answer(
        lambda: json_answers.migrated(text, to=to, name=name, mode=mode, edition=edition)
    )


@server.resource("recdsl://rules", mime_type="text/markdown")
def rules() -> str:
    """All rules: code, name, and what is wrong."""
    return "".join(f"- {rule.code} {rule.name}: {rule.summary}\n" for rule in RULES.values())


@server.resource("recdsl://rules/{name}", mime_type="text/markdown")
def rule(name: str) -> str:
    """The page of a rule, by its name or code."""
    wanted = next((rule for rule in RULES.values() if name in (rule.name, rule.code)), None)
    if wanted is None:
        raise ValueError(f"There is no rule {name!r}.")
    return page(wanted)


@server.resource("recdsl://parameters/{edition}", mime_type="application/schema+json")
def parameters(edition: str) -> str:
    """The parameters of a start body in an edition, as JSON Schema with descriptions."""
    if edition not in EDITIONS:
        raise ValueError(f"There is no edition {edition!r}.")
    return json.dumps(body_schema(reference_of(edition)), ensure_ascii=False)


def _answer(ask: Callable[[], Mapping[str, Json]]) -> str:
    """An answer as JSON; misuse, such as an unknown edition, is an error that the client shows."""
    try:
        return json.dumps(ask(), ensure_ascii=False)
    except ValueError as error:
        raise ToolError(str(error)) from None
