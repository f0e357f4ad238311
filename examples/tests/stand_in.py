"""A service that answers the calls of one recording as the documentation has it, for tests."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ROUTE = re.compile(
    r"/v1/apps/app%20id/cloud_recording(?:/resourceid/(?P<resource>[^/]+)"
    r"(?:/sid/(?P<sid>[^/]+))?/mode/(?P<mode>mix))?/(?P<call>acquire|start|query|stop)"
)


class Service:
    """The address of the service, and the calls that it got: names, and bodies as texts."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.calls: list[tuple[str, str]] = []


@contextmanager
def service() -> Iterator[Service]:
    """A running service."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            match = ROUTE.fullmatch(self.path)
            size = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(size).decode()
            sound = match and self.headers["Authorization"] == "Basic aWQ6c2VjcmV0"
            if match:
                running.calls.append((match["call"], body))
                sound = sound and match["resource"] in ("r1", None)
                sound = sound and match["sid"] in ("s1", None)
            answer = {"cname": "algebra", "uid": "900001", "resourceId": "r1", "sid": "s1"}
            if not sound:
                answer = {"code": "404", "reason": "failed to find worker"}
            data = json.dumps(answer).encode()
            self.send_response(200 if sound else 404)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_POST = do_GET  # noqa: N815 - the name that the server looks for

        def log_message(self, *_arguments: object) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        running = Service(f"http://127.0.0.1:{server.server_port}")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield running
        finally:
            server.shutdown()
