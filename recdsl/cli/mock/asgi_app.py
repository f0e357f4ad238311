"""The stand-in as an ASGI application: HTTP to calls, and answers to HTTP."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse

from recdsl.cli.mock.call_paths import Call
from recdsl.surfaces.decoding import LARGEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

    from recdsl.cli.mock.stand_in import Answered, StandIn


def application(
    stand_in: StandIn, clock: Callable[[], float], report: Callable[[Answered], None] | None
) -> ASGIApp:
    """Serve a stand-in; each answer is reported before it is sent.

    Calls are answered one after the other, so that no two change a recording at the same time.
    """

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        data = bytearray()
        async for part in request.stream():
            if len(data) <= LARGEST:
                data += part
        call = Call(
            request.method,
            str(scope["path"]),
            bytes(data),
            request.headers.get("authorization", ""),
            request.headers.get("content-type", ""),
        )
        answered = stand_in.answer(call, clock())
        if report:
            report(answered)
        await JSONResponse(answered.body, answered.status)(scope, receive, send)

    return serve
