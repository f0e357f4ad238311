"""How long after a keystroke the diagnostics are there: `python -m tools.keystrokes PYTHON FILE`.

Starts the language server of that Python, opens the spec, and types a clause into the recording in
its middle, then takes it back, a character a message. Prints for each keystroke how many
milliseconds passed until its diagnostics had come, one number a line. PYTHON is by default the
running one, and FILE a spec of 2,000 lines.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tools.bench.specs import recordings

CLAUSE = '  push to "rtmp://live.example.com/app/key"\n  record audio of users 123, 456 and video\n'
_URI = "file:///spec.rec"
_LINES_EACH = 9  # of a recording of six clauses, with the blank line behind it
_LINES = 2_000


class Editor:
    """An editor that waits for the diagnostics of each of its changes."""

    def __init__(self, python: str) -> None:
        """Start the server and agree on what each can do."""
        self._server = subprocess.Popen(
            [python, "-m", "recdsl", "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._version = 0
        capabilities = {"general": {"positionEncodings": ["utf-16"]}}
        self._send(
            "initialize", {"processId": None, "rootUri": None, "capabilities": capabilities}, 1
        )
        while self._received().get("id") != 1:
            pass
        self._send("initialized", {})

    def open(self, text: str) -> float:
        """Open a spec; the milliseconds until its diagnostics are there."""
        item = {"uri": _URI, "languageId": "recdsl", "version": 0, "text": text}
        return self._until_diagnosed("textDocument/didOpen", {"textDocument": item})

    def type(self, text: str, line: int, start: int, end: int) -> float:
        """Put a text in the place of part of a line, and wait in the same way."""
        self._version += 1
        reach = {
            "start": {"line": line, "character": start},
            "end": {"line": line, "character": end},
        }
        change = {"range": reach, "text": text}
        whole = {"uri": _URI, "version": self._version}
        params = {"textDocument": whole, "contentChanges": [change]}
        return self._until_diagnosed("textDocument/didChange", params)

    def close(self) -> None:
        """End the session."""
        self._send("shutdown", None, 2)
        while self._received().get("id") != 2:
            pass
        self._send("exit", None)
        self._server.wait(10)

    def _until_diagnosed(self, method: str, params: object) -> float:
        began = time.perf_counter()
        self._send(method, params)
        while True:
            message = self._received()
            published = message.get("method") == "textDocument/publishDiagnostics"
            if published and message["params"]["version"] == self._version:
                return (time.perf_counter() - began) * 1000

    def _send(self, method: str, params: object, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        body = json.dumps(message).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _received(self) -> dict[str, Any]:
        assert self._server.stdout
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(self._server.stdout.read(length))
        return message


def keystrokes(python: str, text: str) -> list[float]:
    """The milliseconds of each keystroke, in a spec of blocks."""
    editor = Editor(python)
    editor.open(text)
    lines = text.split("\n")
    middle = next(
        index
        for index in range(len(lines) // 2, len(lines))
        if lines[index].startswith("recording")
    )
    taken, line, column = [], middle + 1, 0
    for character in CLAUSE:
        taken.append(editor.type(character, line, column, column))
        line, column = (line + 1, 0) if character == "\n" else (line, column + 1)
    for written in reversed(CLAUSE.rstrip("\n").split("\n")):
        line -= 1
        for end in range(len(written), 0, -1):
            taken.append(editor.type("", line, end - 1, end))  # noqa: PERF401 - one after the other
    editor.close()
    return taken


def main() -> None:
    """Print the milliseconds of each keystroke."""
    python, file = (*sys.argv[1:], "", "")[:2]
    text = Path(file).read_text("utf-8") if file else recordings(_LINES // _LINES_EACH)
    for taken in keystrokes(python or sys.executable, text):
        print(f"{taken:.2f}")


if __name__ == "__main__":
    main()
