"""The addresses of the vendor's page that recdsl checks against."""

from __future__ import annotations

# The page as it is today; it may describe a later edition.
PAGE = "https://docs.agora.io/en/api-reference/api-ref/cloud-recording/start"
# The text of edition 2023-02, to which all line numbers belong.
EDITION_PAGE = (
    "https://github.com/AgoraIO/Docs-Source/blob/660ce0005"
    "/cloud-recording/reference/rest-api/start.md?plain=1"
)
