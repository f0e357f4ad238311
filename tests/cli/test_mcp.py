"""`recdsl mcp`, asked by the SDK's own client over standard input and output."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from mcp import Client, MCPError, StdioServerParameters

CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"
SERVER = StdioServerParameters(command=sys.executable, args=["-m", "recdsl", "mcp"])


async def test_an_assistant_compiles_lints_fixes_explains_and_migrates() -> None:
    async with Client(SERVER) as client:

        async def ask(tool: str, **arguments: str) -> Any:
            result = await client.call_tool(tool, arguments)
            assert not result.is_error, result
            return json.loads(getattr(result.content[0], "text", ""))

        tools = (await client.list_tools()).tools
        assert [tool.name for tool in tools] == ["compile", "lint", "fix", "explain", "migrate"]
        assert all(tool.description for tool in tools)
        compiled = await ask("compile", spec=CARD)
        assert compiled["ok"]
        body = compiled["requests"][0]["body"]
        assert (await ask("lint", text=body, mode="individual"))["ok"]
        faulty = body.replace('"m4a"', '"mp5"')
        assert "REC102" in {f["code"] for f in (await ask("lint", text=faulty))["findings"]}
        spec = CARD.replace(" to S3", " to s33")
        assert (await ask("fix", text=spec, name="a.rec"))["findings"]
        assert "users 123 and 456" in (await ask("explain", text=CARD, name="a.rec"))["text"]
        assert (await ask("migrate", text=body))["left"]


async def test_rules_and_parameters_are_resources() -> None:
    async with Client(SERVER) as client:

        async def read(uri: str) -> str:
            return getattr((await client.read_resource(uri)).contents[0], "text", "")

        assert "REC301 mp4-without-hls" in await read("recdsl://rules")
        assert "# REC301" in await read("recdsl://rules/REC301")
        assert "2026-07" in await read("recdsl://parameters/2026-07")
        with pytest.raises(MCPError):
            await read("recdsl://rules/nothing")


async def test_misuse_is_an_error_with_its_reason() -> None:
    async with Client(SERVER) as client:
        result = await client.call_tool("compile", {"spec": CARD, "edition": "1999-01"})
        assert result.is_error
        assert "1999-01" in getattr(result.content[0], "text", "")
