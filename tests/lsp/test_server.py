"""The server, driven by an editor through every capability."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import LanguageClient

from tests.editing.marked import BODY
from tests.lsp.editing import Open

SPEC = """\
# Recorded for the archive.
defaults {
  to s3 eu-central-1 bucket "b" key ${KEY} secret ${SECRET}
}

recording lesson {
  record audio and video  mixed
  in live channel "${ROOM}" by recorder 1 with token ${TOKEN}
  background "#202830"
  stop when idle for 600s
  as mp4
}

recording voices {
  record audio of users 1 and 2 individually
  in channel "${ROOM}" by recorder 2 with token ${TOKEN}
  stop when idle for 600s
}
"""
SOUND = SPEC.replace("as mp4", "as hls and mp4")


async def test_findings_are_sent_when_a_text_is_opened_changed_and_closed(
    editor: LanguageClient,
) -> None:
    spec = Open(editor, SPEC)
    (found,) = [one for one in await spec.diagnostics() if one.code == "REC301"]
    assert found.severity == types.DiagnosticSeverity.Error
    assert found.source == "recdsl"
    assert spec.words(found.range) == "mp4"
    assert "HLS" in found.message
    assert "\n" in found.message, "the help stands on a line of its own"
    assert found.data == {
        "rule": "mp4-without-hls",
        "pointer": "/clientRequest/recordingFileConfig/avFileType",
        "recording": "lesson",
    }
    del editor.diagnostics[spec.uri]
    change = types.TextDocumentContentChangePartial(
        range=types.Range(spec.at("mp4"), spec.at("mp4")), text="hls and "
    )
    whole = types.VersionedTextDocumentIdentifier(version=1, uri=spec.uri)
    editor.text_document_did_change(types.DidChangeTextDocumentParams(whole, [change]))
    assert not [one for one in await spec.diagnostics() if one.code == "REC301"]
    del editor.diagnostics[spec.uri]
    editor.text_document_did_close(types.DidCloseTextDocumentParams(spec.id))
    assert not await spec.diagnostics()


async def test_a_finding_links_to_its_rule_s_page(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    found = (await spec.diagnostics())[0]
    assert found.code_description
    page = urlsplit(found.code_description.href).path
    with open(page, encoding="utf-8") as file:  # noqa: ASYNC230, PTH123 - nothing else waits
        assert file.readline().startswith(f"# {found.code} ")


async def test_a_finding_names_related_places_and_what_has_no_effect_is_tagged(
    editor: LanguageClient,
) -> None:
    spec = Open(editor, SPEC.replace("voices", "lesson"))
    (twice,) = [one for one in await spec.diagnostics() if one.code == "REC015"]
    (place,) = twice.related_information or ()
    assert place.location.uri == spec.uri
    assert spec.words(place.location.range) == "lesson"
    spec = Open(editor, SPEC.replace("individually", "mixed streams standard"))
    (idle,) = [one for one in await spec.diagnostics() if one.code == "REC201"]
    assert list(idle.tags or ()) == [types.DiagnosticTag.Unnecessary]


async def test_a_body_is_checked_and_other_json_is_left_alone(editor: LanguageClient) -> None:
    body = Open(editor, BODY.replace('"527841"', "527841"), "a.json")
    assert "REC101" in [one.code for one in await body.diagnostics()]
    assert not await Open(editor, '{"compilerOptions": {}}', "tsconfig.json").diagnostics()


async def test_secrets_are_not_sent(editor: LanguageClient) -> None:
    text = 'record audio to s3 us-east-1 key "AKIA77SECRET" "AKIA77SECRET"'
    found = await Open(editor, text).diagnostics()
    assert found
    assert not any("AKIA77" in diagnostic.message for diagnostic in found)


# Questions about a place.


async def test_completion(editor: LanguageClient) -> None:
    spec = Open(editor, "to s3 us-e\n")
    found = await editor.text_document_completion_async(
        types.CompletionParams(spec.id, spec.at("us-e", 4))
    )
    assert isinstance(found, types.CompletionList)
    item = next(one for one in found.items if one.label == "us-east-1")
    assert isinstance(item.text_edit, types.TextEdit)
    assert spec.done([item.text_edit]) == "to s3 us-east-1\n"
    assert isinstance(item.documentation, types.MarkupContent)
    assert item.documentation.kind == types.MarkupKind.Markdown
    labels = [one.label for one in sorted(found.items, key=lambda one: one.sort_text or "")]
    assert labels.index("us-east-1") < labels.index("bucket") < labels.index("record")


async def test_completion_by_a_blank_is_silent_where_nothing_must_follow(
    editor: LanguageClient,
) -> None:
    spec = Open(editor, "record audio \n")
    for words, silent in (("record ", False), ("record audio ", True)):
        found = await editor.text_document_completion_async(
            types.CompletionParams(
                spec.id,
                spec.at(words, len(words)),
                types.CompletionContext(types.CompletionTriggerKind.TriggerCharacter, " "),
            )
        )
        assert isinstance(found, types.CompletionList)
        assert bool(found.items) is not silent


async def test_hover(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    shown = await editor.text_document_hover_async(types.HoverParams(spec.id, spec.at("600s")))
    assert shown
    assert shown.range
    assert spec.words(shown.range) == "600s"
    assert isinstance(shown.contents, types.MarkupContent)
    assert "`600` (10 minutes)" in shown.contents.value
    body = Open(editor, BODY, "a.json")
    shown = await editor.text_document_hover_async(types.HoverParams(body.id, body.at("vendor")))
    assert shown
    assert isinstance(shown.contents, types.MarkupContent)
    assert "Alibaba Cloud" in shown.contents.value


async def test_definition_references_and_highlights_of_a_placeholder(
    editor: LanguageClient,
) -> None:
    spec = Open(editor, SPEC)
    place = spec.lines().position(SPEC.rindex("${ROOM}") + 3)
    first = await editor.text_document_definition_async(types.DefinitionParams(spec.id, place))
    assert isinstance(first, list)
    assert [one.range.start for one in first if isinstance(one, types.Location)] == [
        spec.at("${ROOM}")
    ]
    everywhere = await editor.text_document_references_async(
        types.ReferenceParams(types.ReferenceContext(True), spec.id, place)
    )
    assert [spec.words(one.range) for one in everywhere or ()] == ["${ROOM}", "${ROOM}"]
    marks = await editor.text_document_document_highlight_async(
        types.DocumentHighlightParams(spec.id, place)
    )
    assert [one.range for one in marks or ()] == [one.range for one in everywhere or ()]


async def test_inlay_hints(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    found = await editor.text_document_inlay_hint_async(
        types.InlayHintParams(spec.id, spec.whole())
    )
    hint = next(one for one in found or () if one.label == "subscribeUidGroup: 1 to 2 users")
    assert hint.position == spec.at("1 and 2", 7)
    assert isinstance(hint.tooltip, types.MarkupContent)
    assert "2 users are named" in hint.tooltip.value


# The shape of a text.


async def test_document_symbols(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    found = await editor.text_document_document_symbol_async(types.DocumentSymbolParams(spec.id))
    outline = [one for one in found or () if isinstance(one, types.DocumentSymbol)]
    assert [one.name for one in outline] == ["defaults", "lesson", "voices"]
    assert spec.words(outline[1].selection_range) == "lesson"
    assert [one.name for one in outline[1].children or ()] == [
        *("record", "in", "by", "with", "background", "stop", "as"),
    ]


async def test_folding_ranges(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    found = await editor.text_document_folding_range_async(types.FoldingRangeParams(spec.id))
    assert [(one.start_line, one.end_line) for one in found or ()] == [(1, 3), (5, 11), (13, 17)]


async def test_selection_ranges(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    (found,) = (
        await editor.text_document_selection_range_async(
            types.SelectionRangeParams(spec.id, [spec.at("600s", 1)])
        )
        or ()
    )
    grown = []
    here: types.SelectionRange | None = found
    while here:
        grown.append(spec.words(here.range))
        here = here.parent
    assert grown[0] == "600s"
    assert grown[1] == "stop when idle for 600s"
    assert grown[-1] == SPEC


def decoded(spec: Open, found: types.SemanticTokens | None, legend: list[str]) -> list[str]:
    """Semantic tokens as the words that they are about, with their types."""
    assert found
    said, line, column = [], 0, 0
    for at in range(0, len(found.data), 5):
        down, right, width, kind, declares = found.data[at : at + 5]
        line, column = line + down, right if down else column + right
        reach = types.Range(types.Position(line, column), types.Position(line, column + width))
        said.append(f"{spec.words(reach)} {legend[kind]}{'!' if declares else ''}")
    return said


async def test_semantic_tokens(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    from recdsl.lsp.outlining import LEGEND

    legend = list(map(str, LEGEND.token_types))
    full = await editor.text_document_semantic_tokens_full_async(
        types.SemanticTokensParams(spec.id)
    )
    said = decoded(spec, full, legend)
    assert said[0] == "# Recorded for the archive. comment"
    assert {"lesson class!", "600s number", "mixed enumMember", "${ROOM} variable"} <= set(said)
    part = await editor.text_document_semantic_tokens_range_async(
        types.SemanticTokensRangeParams(spec.id, spec.range("stop when idle for 600s"))
    )
    assert decoded(spec, part, legend) == [
        *("stop keyword", "when keyword", "idle keyword", "for keyword", "600s number"),
    ]


async def test_colours(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    (found,) = await editor.text_document_document_color_async(types.DocumentColorParams(spec.id))
    assert spec.words(found.range) == '"#202830"'
    (said,) = await editor.text_document_color_presentation_async(
        types.ColorPresentationParams(spec.id, types.Color(1.0, 0.5, 0.0, 1.0), found.range)
    )
    assert said.text_edit
    assert '"#FF8000"' in spec.done([said.text_edit])


# Changes.


async def actions(
    client: LanguageClient, spec: Open, words: str, *only: str
) -> list[types.CodeAction]:
    context = types.CodeActionContext([], only=list(only) or None)
    found = await client.text_document_code_action_async(
        types.CodeActionParams(spec.id, spec.range(words), context)
    )
    return [one for one in found or () if isinstance(one, types.CodeAction)]


async def test_quick_fixes(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    (fix,) = await actions(editor, spec, "mp4")
    assert fix.kind == types.CodeActionKind.QuickFix
    assert fix.is_preferred
    assert [one.code for one in fix.diagnostics or ()] == ["REC301"]
    assert spec.changed(fix.edit) == SPEC.replace("as mp4", "as hls and mp4")
    assert await actions(editor, spec, "mp4", "refactor") == []


@pytest.mark.parametrize("kind", ["source", "source.fixAll", "source.fixAll.recdsl"])
async def test_all_safe_fixes_at_once(editor: LanguageClient, kind: str) -> None:
    spec = Open(editor, SPEC)
    (fix,) = await actions(editor, spec, "record", kind)
    assert fix.kind == "source.fixAll.recdsl"
    assert fix.edit is None, "it is worked out when it is taken"
    fix = await editor.code_action_resolve_async(fix)
    canvas = "  canvas 360x640 at 15 fps, 500 kbps\n"
    assert spec.changed(fix.edit) == SPEC.replace("as mp4\n", f"as hls and mp4\n{canvas}")


async def test_formatting(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC.replace("as mp4", "AS  mp4"))
    options = types.FormattingOptions(tab_size=4, insert_spaces=False)
    edits = await editor.text_document_formatting_async(
        types.DocumentFormattingParams(spec.id, options)
    )
    assert spec.done(edits) == SPEC.replace("video  mixed", "video mixed")
    edits = await editor.text_document_range_formatting_async(
        types.DocumentRangeFormattingParams(spec.id, spec.range("AS  mp4"), options)
    )
    assert spec.done(edits) == SPEC


async def test_rename(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    place = spec.at("lesson", 2)
    ready = await editor.text_document_prepare_rename_async(
        types.PrepareRenameParams(spec.id, place)
    )
    assert isinstance(ready, types.PrepareRenamePlaceholder)
    assert ready.placeholder == "lesson"
    edit = await editor.text_document_rename_async(types.RenameParams(spec.id, place, "class-1"))
    assert spec.changed(edit) == SPEC.replace("lesson", "class-1")
    edit = await editor.text_document_rename_async(
        types.RenameParams(spec.id, spec.at("ROOM"), "HALL")
    )
    assert spec.changed(edit) == SPEC.replace("ROOM", "HALL")
    nothing = await editor.text_document_prepare_rename_async(
        types.PrepareRenameParams(spec.id, spec.at("record "))
    )
    assert nothing is None


async def test_a_name_that_is_taken_is_refused_with_the_reason(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    with pytest.raises(JsonRpcException, match="Another recording of this file"):
        await editor.text_document_rename_async(
            types.RenameParams(spec.id, spec.at("lesson"), "voices")
        )


# Lenses and their commands.


async def test_code_lenses_show_the_json_and_the_layout(editor: LanguageClient) -> None:
    spec = Open(editor, SPEC)
    lenses = await editor.text_document_code_lens_async(types.CodeLensParams(spec.id))
    commands = [lens.command for lens in lenses or () if lens.command]
    assert [(fix.title, list(fix.arguments or ())) for fix in commands] == [
        ("show JSON", [spec.uri, "lesson"]),
        ("show layout", [spec.uri, "lesson"]),
        ("show JSON", [spec.uri, "voices"]),
    ]
    shown = [
        await editor.workspace_execute_command_async(
            types.ExecuteCommandParams(one.command, arguments=one.arguments)
        )
        for one in commands
    ]
    assert json.loads(str(shown[0]))["uid"] == "1"
    assert str(shown[1]).startswith("<svg")
    assert json.loads(str(shown[2]))["uid"] == "2"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (None, "not open"),
        (["file:///not-open.rec"], "not open"),
        ([7, {}], "not open"),
        (["{uri}", "nobody"], "no recording called `nobody`"),
        (["{uri}", "voices"], "only a mixed recording has a layout"),
    ],
)
async def test_where_there_is_nothing_to_show_the_user_is_told_why(
    editor: LanguageClient, arguments: list[object] | None, reason: str
) -> None:
    spec = Open(editor, SPEC)
    said = [spec.uri if one == "{uri}" else one for one in arguments] if arguments else None
    shown = await editor.workspace_execute_command_async(
        types.ExecuteCommandParams("recdsl.showLayout", arguments=said)
    )
    assert shown is None
    assert reason in editor.messages[-1].message


# An editor that asks for diagnostics.


async def asked(
    client: LanguageClient, spec: Open, known: str | None = None
) -> types.DocumentDiagnosticReport:
    return await client.text_document_diagnostic_async(
        types.DocumentDiagnosticParams(spec.id, previous_result_id=known)
    )


async def test_findings_are_given_to_whoever_asks_and_not_sent(asking: LanguageClient) -> None:
    spec = Open(asking, SPEC)
    report = await asked(asking, spec)
    assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
    assert "REC301" in [one.code for one in report.items]
    again = await asked(asking, spec, report.result_id)
    assert isinstance(again, types.RelatedUnchangedDocumentDiagnosticReport)
    change = types.TextDocumentContentChangeWholeDocument(SOUND)
    whole = types.VersionedTextDocumentIdentifier(version=1, uri=spec.uri)
    asking.text_document_did_change(types.DidChangeTextDocumentParams(whole, [change]))
    after = await asked(asking, spec, report.result_id)
    assert isinstance(after, types.RelatedFullDocumentDiagnosticReport)
    assert "REC301" not in [one.code for one in after.items]
    assert spec.uri not in asking.diagnostics


ASTRAL = 'record audio mixed # 😀\nin channel "😀é" as mp4\n'


async def test_columns_count_bytes_where_that_was_agreed_on(asking: LanguageClient) -> None:
    spec = Open(asking, ASTRAL)
    report = await asked(asking, spec)
    assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
    (found,) = [one for one in report.items if one.code == "REC301"]
    line = ASTRAL.split("\n")[1]
    assert found.range.start == types.Position(1, len(line[: line.index("mp4")].encode()))
    change = types.TextDocumentContentChangePartial(range=found.range, text="hls")
    whole = types.VersionedTextDocumentIdentifier(version=1, uri=spec.uri)
    asking.text_document_did_change(types.DidChangeTextDocumentParams(whole, [change]))
    spec.text = ASTRAL.replace("mp4", "hls")
    edits = await asking.text_document_formatting_async(
        types.DocumentFormattingParams(spec.id, types.FormattingOptions(2, True))
    )
    assert edits is not None
    after = await asked(asking, spec)
    assert isinstance(after, types.RelatedFullDocumentDiagnosticReport)
    assert "REC301" not in [one.code for one in after.items]


async def test_columns_count_utf_16_by_default(editor: LanguageClient) -> None:
    spec = Open(editor, ASTRAL)
    (found,) = [one for one in await spec.diagnostics() if one.code == "REC301"]
    line = ASTRAL.split("\n")[1]
    units = len(line[: line.index("mp4")].encode("utf-16-le")) // 2
    assert found.range.start == types.Position(1, units)
    assert spec.words(found.range) == "mp4"


async def test_a_body_in_a_program_is_served_as_one_in_json(editor: LanguageClient) -> None:
    body = BODY.replace("600", '"600"')
    program = Open(editor, f"import os\n\nBODY = {body}", "a.py")
    (found,) = [one for one in await program.diagnostics() if one.code == "REC101"]
    assert program.words(found.range) == '"600"'
    hovered = await editor.text_document_hover_async(
        types.HoverParams(program.id, program.at("vendor"))
    )
    assert hovered
    assert "Alibaba Cloud" in str(hovered.contents)
    hints = await editor.text_document_inlay_hint_async(
        types.InlayHintParams(program.id, program.whole())
    )
    assert "Alibaba Cloud" in {str(hint.label) for hint in hints or ()}
    actions = await editor.text_document_code_action_async(
        types.CodeActionParams(program.id, found.range, types.CodeActionContext([found]))
    )
    assert "Write 600" in {action.title for action in actions or ()}


async def test_a_program_that_is_not_saved_yet_is_read_by_its_language(
    editor: LanguageClient,
) -> None:
    item = types.TextDocumentItem("untitled:Untitled-1", "python", 0, f"BODY = {BODY}")
    editor.text_document_did_open(types.DidOpenTextDocumentParams(item))
    while item.uri not in editor.diagnostics:
        await editor.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    assert editor.diagnostics[item.uri]
