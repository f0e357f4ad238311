"""Two editors: one that is sent diagnostics and counts UTF-16, one that asks and counts UTF-8."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator

import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

REGISTERED: list[types.Registration] = []
SERVER = ClientServerConfig(server_command=[sys.executable, "-m", "recdsl", "lsp", "--stdio"])


async def begun(client: LanguageClient, capabilities: types.ClientCapabilities) -> None:
    @client.feature(types.CLIENT_REGISTER_CAPABILITY)  # type: ignore[untyped-decorator]
    def registered(params: types.RegistrationParams) -> None:
        REGISTERED.extend(params.registrations)

    await client.initialize_session(types.InitializeParams(capabilities=capabilities))


@pytest_lsp.fixture(scope="module", config=SERVER)  # type: ignore[untyped-decorator]
async def editor(lsp_client: LanguageClient) -> AsyncIterator[None]:
    """VS Code, as it was before editors asked for diagnostics."""
    await begun(lsp_client, client_capabilities("visual-studio-code"))
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(scope="module", config=SERVER)  # type: ignore[untyped-decorator]
async def asking(lsp_client: LanguageClient) -> AsyncIterator[None]:
    """Neovim, which asks for diagnostics, and here likes UTF-8 best."""
    capabilities = client_capabilities("neovim@v0.11.0")
    capabilities.general = types.GeneralClientCapabilities(
        position_encodings=[types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf16]
    )
    await begun(lsp_client, capabilities)
    yield
    await lsp_client.shutdown_session()
