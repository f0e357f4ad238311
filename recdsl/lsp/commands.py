"""The commands of the lenses. Each gives back a text: JSON, or a drawing as SVG."""

from __future__ import annotations

from recdsl.editing.showing import NothingToShowError, shown_json, shown_layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.lsp.server import Server

    Show = Callable[[Snapshot, str | None], str]

COMMANDS: dict[str, Show] = {
    "recdsl.showJson": shown_json,
    "recdsl.showLayout": shown_layout,
}


def run(server: Server, show: Show, arguments: tuple[object, ...]) -> str | None:
    """Run a command on the recording that its arguments name: the URI of a text, and a name.

    Without a name the first recording is meant. If there is nothing to show, the user sees
    the reason, and the answer is null.
    """
    uri, name = (*arguments, None, None)[:2]
    document = server.documents.get(uri) if isinstance(uri, str) else None
    if document is None:
        server.tell("There is nothing to show: the text is neither a spec nor a body, or not open.")
        return None
    try:
        return show(document.snapshot, name if isinstance(name, str) else None)
    except NothingToShowError as error:
        server.tell(str(error))
        return None
