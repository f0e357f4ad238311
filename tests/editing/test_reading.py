"""What is told of a text: hover, hints, lenses, outline, folds, selections, words, colours."""

from __future__ import annotations

import pytest

from recdsl.editing.colours import coloured, colours
from recdsl.editing.folding import folds
from recdsl.editing.hover import hover
from recdsl.editing.inlay_hints import hints
from recdsl.editing.lenses import lenses
from recdsl.editing.placeholders import uses
from recdsl.editing.selection_ranges import selections
from recdsl.editing.semantic_tokens import words as tokens
from recdsl.editing.symbols import symbols
from recdsl.editing.tags import OUTDATED, WITHOUT_EFFECT
from recdsl.model.source import Span
from recdsl.reference.rules import RULES
from tests.editing.marked import BODY, at, marked, read, words

CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"
BLOCKS = """\
# Two voices.
# And a class.
defaults {
  to s3 eu-west-1 key "AKIA77SECRET"
}

recording voices {
  record audio of users 1, 2 individually
}

recording lesson {
  record audio and video mixed
  in channel "${ROOM}" with token ${TOKEN}
  background "#20A030"
  layout custom {
    user 1 at (0, 0) size (1, 1)
  }
}
"""


def told(text: str, name: str = "a.rec") -> str:
    """What is told at the mark, and of which words."""
    snapshot, offset = marked(text, name)
    shown = hover(snapshot, offset)
    return f"{words(snapshot, shown.span)}: {shown.markdown}" if shown else ""


# Hover.


@pytest.mark.parametrize(
    ("text", "sentence", "member"),
    [
        ("t|hen record only user 5", "`update`: it now records user 5", '"subscribeAudioUids"'),
        ("then layout best-|fit", "`updateLayout`: the layout is now", '"mixedVideoLayout": 1'),
        ("then st|op at once", "`stop`: is answered at once", '"async_stop": true'),
        ("then stop| ", "Each recording is stopped.", '"clientRequest": {}'),
    ],
)
def test_a_later_request_tells_what_it_changes_and_its_body(
    text: str, sentence: str, member: str
) -> None:
    shown = told(f"recording a {{ record audio and video mixed {text} }}")
    assert sentence in shown
    assert member in shown


def test_what_acquire_sends_is_told() -> None:
    assert "`acquire`" in told("record audio acq|uired in region NA")


def test_a_phrase_tells_what_it_compiles_to_its_default_and_its_range() -> None:
    assert told("record audio\nstop when idle for |10m") == (
        "10m: `clientRequest.recordingConfig.maxIdleTime` = `600` (10 minutes)\n\n"
        "How long the channel may be idle before the recording ends.\n\n"
        "Default: `30` (30 seconds)  \n"
        "Range: 5 seconds to 30 days  \n"
        "Read in individual and mix recording only.\n\n"
        "In a spec: `stop when idle for 30s`"
    )


def test_a_word_that_opens_a_clause_tells_all_that_it_says_and_what_follows() -> None:
    text = told(f"|{CARD}")
    assert text.startswith("record: `clientRequest.recordingConfig.streamTypes` = `0`")
    assert '`clientRequest.recordingConfig.subscribeAudioUids` = `["123", "456"]`' in text
    assert "subscribeUidGroup` = `0` (1 to 2 users)  \n*inferred: 2 users are named*" in text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (CARD.replace("us-east", "us-|east"), "`0` (us-east-1 of Amazon S3)"),
        (CARD.replace("S3", "S|3"), "`1` (Amazon S3)"),
        (BLOCKS.replace("eu-west", "|eu-west"), "`4` (eu-west-1 of Amazon S3)"),
        (BLOCKS.replace("defaults", "def|aults"), "Every recording of this file"),
        (BLOCKS.replace("recording voices", "recording voi|ces"), "mode `individual`"),
        (BLOCKS.replace("recording lesson", "rec|ording lesson"), "`cname`"),
        (BLOCKS.replace("layout custom {", "layout custom |{"), "mixedVideoLayout"),
        (BLOCKS.replace("${TOKEN}", "${TO|KEN}"), "stands for a value that is filled in later"),
        (BLOCKS.replace("${TOKEN}", "${TO|KEN}"), "The token with which the recorder joins"),
        (CARD.replace("individually", "indi|vidually"), "each user in separate files"),
    ],
)
def test_words_tell_what_they_are(text: str, wanted: str) -> None:
    if "cname" in wanted:
        wanted = "Recording `lesson`, mode `mix`"
    assert wanted in told(text)


def test_numbers_of_a_body_tell_what_they_stand_for() -> None:
    assert told(BODY.replace('"vendor": 2', '"vendor": |2'), "a.json").startswith(
        '"vendor": `clientRequest.storageConfig.vendor` = `2` (Alibaba Cloud)'
    )
    assert "(cn-beijing of Alibaba Cloud)" in told(BODY.replace('"region"', '"reg|ion"'), "a.json")


def test_a_broken_body_tells_as_far_as_it_was_read() -> None:
    text = '{"clientRequest": {"storageConfig": {"vendor": |1, "region": oops'
    assert "Amazon S3" in told(text, "a.json")


def test_secrets_are_never_told() -> None:
    for text, name in (
        (BODY.replace("hunter2", "hunter|2"), "a.json"),
        (BLOCKS.replace("AKIA77", "AKIA|77"), "a.rec"),
    ):
        shown = hover(*marked(text, name))
        assert shown
        assert "`***`" in shown.markdown
        assert "hunter2" not in shown.markdown
        assert "AKIA77" not in shown.markdown


@pytest.mark.parametrize("text", ["# com|ment", "|", "record  |  audio", "rec|rod audio"])
def test_where_nothing_is_said_nothing_is_told(text: str) -> None:
    assert told(text) == ""


@pytest.mark.parametrize(
    ("text", "words", "canonical"),
    [
        ("record everyone tog|ether", "together", "mixed"),
        ("record in channel c, u|id 999", "uid", "by recorder"),
        ("record to a|ws virginia", "aws", "s3"),
        ("record to aws vir|ginia", "virginia", "us-east-1"),
        ("record mixed, gr|id layout", "grid", "layout best-fit"),
        ("record stop af|ter 10 minutes idle", "stop after 10 minutes idle", "stop when idle for"),
        ("record stop after 10 mi|nutes idle", "10 minutes", "10m"),
        ("record everything with token ab|c", "abc", ""),
        ("record audio mi|xed", "mixed", ""),
    ],
)
def test_a_synonym_is_told_in_its_canonical_words(text: str, words: str, canonical: str) -> None:
    snapshot, offset = marked(text)
    shown = hover(snapshot, offset)
    assert shown
    assert snapshot.text[shown.span.start : shown.span.end] == words
    assert ("Canonical: " in shown.markdown) == bool(canonical)
    assert f"Canonical: `{canonical}`" in shown.markdown or not canonical
    assert "abc" not in shown.markdown


# Hints and lenses.


def shown_hints(text: str, name: str = "a.rec") -> list[str]:
    snapshot = read(text, name)
    found = hints(snapshot, Span(0, len(text)))
    return [f"{snapshot.text[: one.offset].split()[-1]} → {one.label}" for one in found]


def test_what_is_inferred_is_shown_behind_what_it_follows_from() -> None:
    assert shown_hints(CARD) == [
        *("123,456 → subscribeUidGroup: 1 to 2 users", "individually → cname: ${CNAME}"),
        *("individually → uid: ${RECORDER_UID}", "individually → token: ${TOKEN}"),
        *("individually → channelType: communication", "us-east-1 → bucket: ${BUCKET}"),
        *("us-east-1 → accessKey: ${ACCESS_KEY}", "us-east-1 → secretKey: ${SECRET_KEY}"),
        *("m4a → transMode: audioMix", "m4a → combinationPolicy: postpone_transcoding"),
        "m4a → streamMode: original",
    ]


def test_the_mode_is_shown_where_it_is_not_said() -> None:
    assert "audio → mode: mix" in shown_hints("record audio")
    assert '"https://a" → mode: web' in shown_hints('record page "https://a"')
    assert not any("mode:" in hint for hint in shown_hints("record audio mixed"))
    assert "{ → uid: ${RECORDER_UID}" in shown_hints(BLOCKS)


def test_hints_follow_from_the_defaults_too_and_keep_to_the_range() -> None:
    snapshot = read(BLOCKS)
    lesson = at(BLOCKS, "recording lesson")
    found = hints(snapshot, Span(lesson, len(BLOCKS)))
    assert found
    assert all(lesson <= one.offset for one in found)
    assert "bucket: ${BUCKET}" in [one.label for one in found]


def test_the_numbers_of_a_body_are_named() -> None:
    assert shown_hints(BODY, "a.json") == [
        *("1 → live broadcast", "600 → 10 minutes", "2 → Alibaba Cloud"),
        "3 → cn-beijing of Alibaba Cloud",
    ]


def test_each_recording_has_its_lenses() -> None:
    found = [(lens.title, lens.name) for lens in lenses(read(BLOCKS))]
    assert found == [
        ("show JSON", "voices"),
        ("show JSON", "lesson"),
        ("show layout", "lesson"),
    ]
    assert [lens.title for lens in lenses(read(CARD))] == ["show JSON"]
    assert [lens.title for lens in lenses(read(BODY, "a.json"))] == ["show layout"]


# Outline, folds, selections.


def test_the_outline_has_blocks_and_their_clauses_without_secrets() -> None:
    found = symbols(read(BLOCKS))
    assert [(one.name, one.kind) for one in found] == [
        *(("defaults", "defaults"), ("voices", "recording"), ("lesson", "recording")),
    ]
    assert [one.name for one in found[2].inside] == [
        *("record", "in", "with", "background", "layout"),
    ]
    assert found[1].inside[0].detail == "audio of users 1, 2 individually"
    assert "AKIA77" not in found[0].inside[0].detail


def test_the_outline_of_a_body_has_its_members() -> None:
    found = symbols(read(BODY, "a.json"))
    assert [one.name for one in found] == ["cname", "uid", "clientRequest"]
    token = found[2].inside[0]
    assert (token.name, token.detail) == ("token", '"************"')


def test_blocks_layouts_and_comments_fold() -> None:
    snapshot = read(BLOCKS)
    found = [(fold.kind, words(snapshot, fold.span).split("\n")[0]) for fold in folds(snapshot)]
    assert found == [
        *(("region", "defaults {"), ("region", "recording voices {")),
        *(("region", "recording lesson {"), ("region", "layout custom {")),
        ("comment", "# Two voices."),
    ]
    assert len(list(folds(read(BODY, "a.json")))) == 4


def test_a_selection_grows_from_the_word_to_the_text() -> None:
    snapshot, offset = marked(BLOCKS.replace("#20A030", "#20|A030"))
    grown = [words(snapshot, span).split("\n")[0] for span in selections(snapshot, offset)]
    assert grown == [
        *('"#20A030"', 'background "#20A030"', "recording lesson {", "# Two voices."),
    ]
    snapshot, offset = marked(BODY.replace("640", "6|40"), "a.json")
    found = [words(snapshot, span) for span in selections(snapshot, offset)]
    assert found[:2] == ["640", '"width": 640']
    assert found[-1] == snapshot.text


# Words and colours.


def kinds(text: str) -> list[str]:
    snapshot = read(text)
    return [f"{words(snapshot, one.span)} {one.kind}" for one in tokens(snapshot)]


def test_words_are_told_apart() -> None:
    assert kinds('recording a { record audio and video # x\n set a.b = {"k": [1, true]} }') == [
        *("recording keyword", "a name", "record keyword", "audio value", "and keyword"),
        *("video value", "# x comment", "set keyword", "a.b path", '"k" path', "1 number"),
        "true value",
    ]
    assert kinds('to s3 bucket "a${B}c" canvas ${W}x720 at 15 fps') == [
        *("to keyword", "s3 value", "bucket keyword", '"a string', "${B} hole", 'c" string'),
        *("canvas keyword", "${W} hole", "x720 number", "at keyword", "15 number"),
        "fps keyword",
    ]


def test_the_line_of_the_edition_is_coloured_and_told() -> None:
    text = "# why\nedition 2026-07 # so\nrecording a {\n  record audio\n}\n"
    snapshot = read(text)
    coloured_words = ["# why comment", "edition keyword", "2026-07 value", "# so comment"]
    assert kinds(text)[:4] == coloured_words
    for word in ("edition", "2026-07"):
        shown = hover(snapshot, text.index(word) + 1)
        assert shown is not None
        assert words(snapshot, shown.span) == "edition 2026-07"
        assert "`2023-02` and `2026-07`" in shown.markdown
        assert "8c1f0c5c5" in shown.markdown
    shown = hover(read("edition 2021-01\nrecord audio"), 3)
    assert shown is not None
    assert "source" not in shown.markdown
    assert hover(read("record audio\nedition 2026-07"), 16) is None


def test_what_is_broken_is_coloured_by_its_looks() -> None:
    assert kinds("recrod audio 30s ${X}\nas hls") == [
        *("audio keyword", "30s number", "${X} hole", "as keyword", "hls value"),
    ]


def test_the_words_of_a_part_are_those_of_its_pieces() -> None:
    snapshot = read(BLOCKS)
    place = at(BLOCKS, "recording lesson")
    found = [words(snapshot, one.span) for one in tokens(snapshot, Span(place, place + 9))]
    assert "lesson" in found
    assert "voices" not in found


def test_placeholders_of_a_body_are_told() -> None:
    snapshot = read(BODY, "a.json")
    assert [words(snapshot, one.span) for one in tokens(snapshot)] == [
        *("${BUCKET}", "${KEY}", "${SECRET}"),
    ]


@pytest.mark.parametrize(("text", "name"), [(BLOCKS, "a.rec"), (BODY, "a.json")])
def test_the_colour_of_the_canvas_is_found_and_said_anew(text: str, name: str) -> None:
    snapshot = read(text, name)
    (colour,) = colours(snapshot)
    assert words(snapshot, colour.span).startswith('"#')
    assert coloured(colour.span, 1, 171, 255).text == '"#01ABFF"'


def test_a_colour_that_is_none_is_not_shown() -> None:
    assert list(colours(read('background "red"'))) == []
    assert list(colours(read("background ${COLOUR}"))) == []


def test_the_uses_of_a_placeholder_are_found_and_comments_are_none() -> None:
    snapshot, offset = marked('# ${A}\nby recorder ${|A}\nin channel "x${A}y"\nwith token ${B}')
    assert [one.span.start for one in uses(snapshot, offset)] == [
        *(at(snapshot.text, "${A}\nin"), at(snapshot.text, "${A}y")),
    ]
    assert uses(snapshot, at(snapshot.text, "recorder")) == ()


def test_the_rules_with_tags_are_rules() -> None:
    assert RULES.keys() >= WITHOUT_EFFECT
    assert RULES.keys() >= OUTDATED
