"""Sessions from beginning to end: settings, what a broken session says, exit status."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from recdsl.lsp.features import create_server
from recdsl.model.project import Project
from tests.conftest import ROOT
from tests.lsp.test_positions import NoSettings
from tests.running import PROGRAM

SPEC = "record audio and video\nto s3 us-east-1\nas mp4\n"
INITIALIZE: dict[str, object] = {"processId": None, "rootUri": None, "capabilities": {}}


class Session:
    """A raw session: what is sent and received, message by message."""

    def __init__(self, *arguments: str, cwd: Path | None = None) -> None:
        self.process = subprocess.Popen(
            [PROGRAM, "lsp", *arguments],
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.count = 0

    def send(self, method: str, params: object = None, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        body = json.dumps(message if number is None else {**message, "id": number}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def ask(self, method: str, params: object = None) -> Any:
        self.count += 1
        self.send(method, params, self.count)
        return self.until("id", self.count)

    def until(self, member: str, value: object) -> Any:
        """The next message that has a member of this value."""
        while True:
            message = self.receive()
            if message.get(member) == value:
                return message

    def receive(self) -> Any:
        assert self.process.stdout
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.process.stdout.read(length))

    def open(self, file: Path, text: str) -> Any:
        """Open a text; what is said of it."""
        item = {"uri": file.as_uri(), "languageId": "recdsl", "version": 1, "text": text}
        self.send("textDocument/didOpen", {"textDocument": item})
        return self.until("method", "textDocument/publishDiagnostics")["params"]["diagnostics"]

    def end(self, *methods: str) -> tuple[int, str]:
        """End the session; the exit status and what stands on standard error."""
        for method in methods:
            if method == "shutdown":
                self.ask(method)
            else:
                self.send(method)
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors.decode()


def severities(found: Any) -> dict[str, int]:
    return {one["code"]: one["severity"] for one in found}


def test_the_configuration_is_in_force_and_is_read_again_when_it_changes(tmp_path: Path) -> None:
    settings = tmp_path / "recdsl.toml"
    settings.write_text('severity = { "mp4-without-hls" = "warning" }\n')
    session = Session()
    session.ask("initialize", INITIALIZE)
    session.send("initialized", {})
    spec = tmp_path / "a.rec"
    assert severities(session.open(spec, SPEC))["REC301"] == types.DiagnosticSeverity.Warning
    settings.write_text('ignore = ["mp4-without-hls"]\n')
    session.send("workspace/didChangeWatchedFiles", {"changes": []})
    published = session.until("method", "textDocument/publishDiagnostics")
    assert "REC301" not in severities(published["params"]["diagnostics"])
    settings.write_text("ignore = 7\n")
    session.send("textDocument/didSave", {"textDocument": {"uri": spec.as_uri()}})
    complaint = session.until("method", "window/showMessage")["params"]["message"]
    assert "recdsl.toml" in complaint
    published = session.until("method", "textDocument/publishDiagnostics")
    assert "REC301" in severities(published["params"]["diagnostics"])
    assert session.end("shutdown", "exit") == (0, "")


def test_options_say_what_is_in_force_too(tmp_path: Path) -> None:
    session = Session("--config", 'ignore=["REC301"]', "--rules-url", "https://rules.example/")
    session.ask("initialize", INITIALIZE)
    found = session.open(tmp_path / "a.rec", SPEC)
    assert "REC301" not in severities(found)
    assert found[0]["codeDescription"]["href"].startswith("https://rules.example/")
    assert session.end("shutdown", "exit") == (0, "")


@pytest.mark.parametrize("methods", [("exit",), ()], ids=["exit alone", "end of input"])
def test_a_session_that_was_not_shut_down_ends_with_1(methods: tuple[str, ...]) -> None:
    session = Session()
    session.ask("initialize", INITIALIZE)
    assert session.end(*methods) == (1, "")


def test_a_message_that_is_none_ends_nothing_and_is_not_quoted(tmp_path: Path) -> None:
    session = Session()
    session.ask("initialize", INITIALIZE)
    session.send("textDocument/didOpen", {"textDocument": "AKIA77SECRET"})
    logged = session.until("method", "window/logMessage")["params"]["message"]
    assert "AKIA77SECRET" not in logged
    assert session.open(tmp_path / "a.rec", SPEC)
    assert session.end("shutdown", "exit") == (0, "")


def test_a_bug_of_ours_is_told_without_what_the_text_holds() -> None:
    server = create_server(NoSettings(), "rules/")
    handle = server.protocol.fm.features[types.TEXT_DOCUMENT_HOVER]
    with pytest.raises(
        Exception, match=r"has a bug: AttributeError in recdsl\.lsp\.queries"
    ) as told:
        handle("AKIA77SECRET")
    assert "AKIA77SECRET" not in str(told.value)


class BrokenSettings(NoSettings):
    """A bug of ours, which quotes what it was given."""

    def of(self, path: str) -> tuple[Project, str]:
        raise ValueError(f"AKIA77SECRET in {path}")


def test_a_bug_while_a_text_is_opened_is_logged_without_its_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = create_server(BrokenSettings(), "rules/")
    logged: list[str] = []
    monkeypatch.setattr(server, "window_log_message", lambda said: logged.append(said.message))
    item = types.TextDocumentItem("file:///a.rec", "recdsl", 1, SPEC)
    server.opened(types.DidOpenTextDocumentParams(item))
    assert "has a bug: ValueError in tests.lsp.test_session" in logged[0]
    assert "AKIA77SECRET" not in logged[0]


def test_the_document_lists_every_method_that_the_server_has() -> None:
    page = (ROOT / "docs" / "language-server.md").read_text("utf-8")
    listed = set(re.findall(r"`((?:textDocument|codeAction|workspace)/\w+(?:/\w+)?)`", page))
    server = create_server(NoSettings(), "rules/")
    methods = {name for name in server.protocol.fm.features if name.startswith(("text", "code"))}
    methods -= {types.TEXT_DOCUMENT_DID_SAVE}
    sent = {types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, types.WORKSPACE_EXECUTE_COMMAND}
    assert listed == methods | sent
    for command in server.protocol.fm.commands:
        assert f"`{command}`" in page


def test_without_the_extra_it_is_said_what_to_install() -> None:
    code = (
        "import sys; sys.modules['pygls'] = None; from recdsl.cli import run; "
        "sys.exit(run(['lsp']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'recdsl[lsp]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_driver_of_the_bench_prints_a_number_for_each_keystroke(tmp_path: Path) -> None:
    from tools import keystrokes

    spec = tmp_path / "a.rec"
    spec.write_text("recording a {\n  record audio\n}\nrecording b {\n  record audio\n}\n")
    code = ["-m", "tools.keystrokes", sys.executable, str(spec)]
    done = subprocess.run([sys.executable, *code], capture_output=True, text=True, check=True)
    taken = [float(line) for line in done.stdout.split()]
    assert len(taken) == len(keystrokes.CLAUSE) + len(keystrokes.CLAUSE.replace("\n", ""))
    assert all(one > 0 for one in taken)


_HOVER = "textDocument/hover"
_START = {"line": 0, "character": 0}
_NO_POSITIONS: tuple[dict[str, object], ...] = (
    {"position": {"line": -1, "character": 0}},
    {"position": {"line": 0, "character": -1}},
    {"position": {"line": 2**31, "character": 0}},
    {"position": {"line": 0, "character": 2**31}},
    {"position": {"line": "x", "character": []}},
    {"position": {"line": 0}},
    {"position": 5},
    {},
)


@pytest.mark.fault("L1")
@pytest.mark.parametrize("method", [_HOVER, "textDocument/completion", "textDocument/rename"])
def test_a_position_that_is_none_is_answered(method: str, tmp_path: Path) -> None:
    session = Session()
    session.ask("initialize", INITIALIZE)
    spec = tmp_path / "a.rec"
    session.open(spec, SPEC)
    item = {"uri": spec.as_uri()}
    right = {"textDocument": item, "position": {"line": 2, "character": 4}}
    for position in _NO_POSITIONS:
        params = {"textDocument": item, "newName": "x"} | position
        assert session.ask(method, params)["error"]["code"] == -32602, position
        assert "result" in session.ask(_HOVER, right)
    assert session.end("shutdown", "exit") == (0, "")


@pytest.mark.fault("L1")
def test_every_request_is_answered_whenever_it_comes() -> None:
    session = Session()
    assert session.ask(_HOVER, {})["error"]["code"] == -32002
    session.ask("initialize", INITIALIZE)
    assert session.ask("no/such", {})["error"]["code"] == -32601
    assert session.ask("textDocument/rangeFormatting", [])["error"]["code"] == -32602
    assert session.ask("shutdown")["result"] is None
    for method in (_HOVER, "no/such", "shutdown", "initialize"):
        assert session.ask(method, {})["error"]["code"] == -32600
    assert session.end("exit") == (0, "")


@pytest.mark.fault("L1")
@pytest.mark.parametrize(
    ("body", "code"), [(b"{", -32700), (b"[]", -32600), (b"5", -32600), (b'{"id": 7}', -32600)]
)
def test_what_is_no_message_is_answered_too(body: bytes, code: int) -> None:
    session = Session()
    session.ask("initialize", INITIALIZE)
    assert session.process.stdin
    session.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    session.process.stdin.flush()
    assert session.receive()["error"]["code"] == code
    assert session.end("shutdown", "exit") == (0, "")


@pytest.mark.fault("T5")
def test_a_policy_that_takes_too_long_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "recdsl.toml").write_text('policy = ["p.json"]\n')
    (tmp_path / "p.json").write_text('{"properties": {"cname": {"pattern": "^(a|a)*$"}}}')
    session = Session()
    session.ask("initialize", INITIALIZE)
    text = json.dumps(
        {"cname": "a" * 40 + "!", "uid": "1", "clientRequest": {"recordingConfig": {}}}
    )
    uri = (tmp_path / "a.json").as_uri()
    item = {"uri": uri, "languageId": "json", "version": 1, "text": text}
    session.send("textDocument/didOpen", {"textDocument": item})
    message = session.receive()
    assert message["method"] == "window/showMessage"
    assert "p.json: the pattern `^(a|a)*$` takes too long" in message["params"]["message"]
    change = {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": f"{text} "}]}
    session.send("textDocument/didChange", change)
    assert "result" in session.ask(_HOVER, {"textDocument": item, "position": _START})
    assert session.end("shutdown", "exit") == (0, "")
