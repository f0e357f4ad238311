"""What is offered at the cursor: what may stand there, and nothing else."""

from __future__ import annotations

import re

import pytest

from recdsl.editing.answers import Offer
from recdsl.editing.clause_offers import SNIPPETS
from recdsl.editing.completion import offers
from recdsl.language.compiling.clauses import PAGE_ONLY
from recdsl.language.syntax.expected import WORDS
from recdsl.language.syntax.parser import parse, unfinished
from recdsl.model.source import Edit, applied
from tests.conftest import ROOT
from tests.editing.marked import marked

EVERY_PHRASE = (ROOT / "tests/language/every-phrase.rec").read_text("utf-8")
NEWER = "edition 2026-07\n"
EVERY_NEWER_PHRASE = (ROOT / "tests/language/every-phrase-2026-07.rec").read_text("utf-8")


def offered(text: str, typed: str = "") -> tuple[Offer, ...]:
    return offers(*marked(text), typed=typed)


# The ranks of what opens a clause, and a block.
CLAUSES = (3, 4, 5)
BLOCKS = (6,)


def labels(text: str, *ranks: int) -> list[str]:
    return [one.label for one in offered(text) if not ranks or one.rank in ranks]


def taken(text: str, label: str) -> str:
    """The text after an offer was taken."""
    snapshot, offset = marked(text)
    (offer,) = [one for one in offers(snapshot, offset) if one.label == label]
    return applied(snapshot.text, [Edit(offer.span, offer.text)])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("record |", ["all", "audio", "everyone", "individually", "mixed", "page", "video"]),
        ("record audio and |", ["video"]),
        ("as |", ["hls", "mp4", "m4a", "mp3", "aac"]),
        ("as hls and |", ["mp4"]),
        ("streams |", ["default", "standard", "original"]),
        ("sound |", ["48 kbps mono", "128 kbps mono", "192 kbps stereo"]),
        ("expecting up to |", ["2", "7", "12", "17", "32", "49"]),
        ("as m4a at |", ["48000", "32000", "16000"]),
        ("stop when idle for |", ["30s"]),
        ("stop |", ["when"]),
        ("acquired in region |", ["cn", "ap", "eu", "na"]),
        ("preferring |", ["high-quality", "low-quality"]),
        ("layout |", ["floating", "best-fit", "vertical", "custom"]),
        ("starting |", ["at", "paused"]),
    ],
)
def test_only_what_may_stand_there_is_offered(text: str, wanted: list[str]) -> None:
    assert labels(text) == wanted


def test_the_vendors_are_offered_and_the_regions_of_the_one_at_hand() -> None:
    assert labels("to |", 0)[:3] == ["s3", "google", "azure"]
    assert "us-east-1" in labels("to s3 |", 0)
    assert "cn-hangzhou" in labels("to alibaba |", 0)
    assert "cn-hangzhou" not in labels("to s3 |", 0)
    assert labels("to azure |", 0) == []
    assert labels("to vendor 11 |", 0) == []


def test_a_word_that_is_begun_is_replaced() -> None:
    assert taken("to s3 us-e|\nas hls", "us-east-1") == "to s3 us-east-1\nas hls"
    assert taken("rec|", "record") == "record"


def test_placeholders_in_use_are_offered_where_one_may_stand() -> None:
    text = "by recorder ${WHO}\nwith token |"
    assert labels(text, 2) == ["${TOKEN}", "${WHO}"]
    assert taken("by recorder ${WHO}\nwith token ${T|}", "${TOKEN}").endswith("token ${TOKEN}")
    assert taken('by recorder ${WHO}\nin channel "a${|"', "${WHO}").endswith('"a${WHO}"')
    assert labels('in channel "a|"') == []
    assert labels("record audio |", 2) == []


@pytest.mark.parametrize(
    "text",
    [
        "recording a {\n  record audio of users 1,\n  |\n}\n",
        "recording a {\n  recrod audio\n  |\n}\n",
        "recording a {\n  record audio\n  |",
        "recording a {\n  to s3 bucket\n  |\n  as hls\n}\n",
        'recording a {\n  in channel "unclosed\n  |\n}\nrecording b {\n}\n',
        "|\nto s3\nrecrod",
    ],
)
def test_a_broken_text_still_completes(text: str) -> None:
    assert {"canvas", "with", "set"} <= set(labels(text, *CLAUSES))


def test_inside_a_layout_no_clause_opens() -> None:
    assert labels("layout custom {\n  user 1 at (0, 0) size (1, 1)\n  |\n}\n", *CLAUSES) == []


def test_behind_what_is_broken_nothing_is_guessed_on_the_same_line() -> None:
    assert labels("recrod audio |") == []
    assert labels("# a comment |") == []
    assert labels('set a = {"b": |') == []


def test_a_clause_that_stands_already_is_not_offered_again() -> None:
    text = "recording a {\n  record audio\n  as hls\n  |\n  to s3\n}\nrecording b { by recorder 1 }"
    heads = labels(text, *CLAUSES)
    assert not {"record", "to"} & set(heads)
    assert {"as", "background", "set", "without", "by"} <= set(heads)
    assert "as" not in labels("as hls\nas m4a\n|", *CLAUSES)


def test_clauses_of_a_page_are_offered_for_pages() -> None:
    words = {"for", "split", "starting", "loading", "push"}
    assert words <= set(labels("record page\n|", *CLAUSES))
    assert words <= set(labels("|", *CLAUSES))
    assert not words & set(labels("record audio\n|", *CLAUSES))


@pytest.mark.parametrize("edition", ["", NEWER])
def test_the_clauses_of_a_page_are_those_that_the_language_knows(edition: str) -> None:
    heads = {
        next(node.tokens()).text
        for text in (EVERY_PHRASE, EVERY_NEWER_PHRASE if edition else "")
        for block in parse(text).tree.nodes()
        for clause in block.nodes()
        for node in clause.nodes()
        if node.rule in PAGE_ONLY
    }
    of_page = set(labels(f"{edition}record page\n|", *CLAUSES))
    assert heads == of_page - set(labels(f"{edition}record audio\n|", *CLAUSES))


def test_what_only_another_edition_has_is_not_offered() -> None:
    before, after = (set(labels(f"{line}|", *CLAUSES)) for line in ("", NEWER))
    assert (before - after, after - before) == ({"publish", "transcode"}, {"rendered"})
    assert labels(f"{NEWER}as |") == ["hls", "mp4"]
    assert labels(f"{NEWER}as hls and |") == ["mp4"]
    assert "s3-compatible" in labels(f"{NEWER}to |", 0)
    assert "qiniu" not in labels(f"{NEWER}to |", 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("|", ["edition"]),
        ("# why\n\n  ed|\nrecord audio", ["edition"]),
        ("edition |", ["2026-07", "2023-02"]),
        ("# why\nEdition 20|\nrecord audio", ["2026-07", "2023-02"]),
        ("edition |2026-07\nrecord audio", ["2026-07", "2023-02"]),
        ("|\nedition 2026-07\nrecord audio", []),
        ("edition 2026-07\n|", []),
        ("edition 2026-07 |", []),
        ("record audio\n|", []),
        ("record audio\nedition |", []),
        ("# edition |", []),
        ("recording a {\n  |\n}\n", []),
    ],
)
def test_the_edition_is_offered_in_the_first_line(text: str, wanted: list[str]) -> None:
    known = ("edition", "2023-02", "2026-07")
    assert [label for label in labels(text) if label in known] == wanted


def test_the_edition_is_taken_with_its_name() -> None:
    assert taken("ed|\nrecord audio", "edition") == "edition\nrecord audio"
    assert taken("edition 20|\nrecord audio", "2026-07") == "edition 2026-07\nrecord audio"
    (offer,) = [one for one in offered("|") if one.label == "edition"]
    assert offer.snippet == "edition ${1:2026-07}"


def test_blocks_are_offered_where_they_may_stand() -> None:
    assert labels("|", *BLOCKS) == ["defaults", "recording"]
    assert labels("defaults {\n}\n|", *BLOCKS) == ["recording"]
    assert labels("record audio\n|", *BLOCKS) == []
    assert labels("recording a {\n  |\n}", *BLOCKS) == []


def test_parts_of_the_storage_are_offered_once() -> None:
    parts = ["encrypted", "endpoint", "key", "lent", "secret", "tagged", "under"]
    storage = 'to s3 us-east-1 bucket "b" |'
    assert labels(f"edition 2026-07\n{storage}", 1) == parts
    assert labels(storage, 1) == [part for part in parts if part not in ("endpoint", "lent")]
    assert labels("as m4a |", 1) == ["at", "mono", "stereo"]
    assert labels("as hls |", 1) == ["and"]


def test_a_blank_opens_the_list_only_where_something_must_follow() -> None:
    assert offered("record |", " ")
    assert not offered("record audio |", " ")
    assert offered("record audio |")


def test_paths_are_offered_to_set_and_without() -> None:
    assert "recordingConfig.maxIdleTime" in labels("set |")
    assert "token" in labels("without |")


def test_what_is_offered_tells_what_it_does() -> None:
    by_label = {one.label: one for one in offered("to |")}
    assert by_label["s3"].detail == "Amazon S3"
    assert "bucket" in by_label["bucket"].doc
    assert "Range: 5 seconds to 30 days" in offered("stop when idle |")[0].doc
    assert "`record audio`" in next(one for one in offered("|") if one.label == "record").doc


@pytest.mark.parametrize("every", [EVERY_PHRASE, EVERY_NEWER_PHRASE], ids=["first", "newer"])
def test_every_word_of_the_spec_with_every_phrase_is_offered_where_it_stands(every: str) -> None:
    """And all that is offered there may stand there."""
    tokens = [token for token in parse(every).tree.tokens() if token.text]
    for token in tokens[::3]:
        text = f"{every[: token.start]}|{every[token.end :]}"
        automaton = unfinished(every[: token.start]).automaton
        may = {word for kind, word in WORDS.items() if automaton.may(kind)}
        found = [one for one in offered(text) if one.kind in ("keyword", "clause")]
        assert {one.label for one in found if one.kind == "keyword"} <= {*may, "edition"}
        if token.kind in WORDS and token.kind not in ("RECORDING", "DEFAULTS"):
            assert token.text.lower() in {one.label for one in found}, text[: token.start][-60:]


def test_what_a_recording_needs_comes_first_then_what_fits_its_mode() -> None:
    assert labels("|", *CLAUSES)[:2] == ["record", "to"]
    assert labels("record audio individually\n|", 4)[:2] == ["expecting", "snapshot"]
    assert labels("record audio mixed\n|", 4)[:2] == ["canvas", "layout"]
    assert "for" in labels('record page "https://a.b"\n|', 3)
    assert "record" not in labels("everyone together\n|", *CLAUSES)


@pytest.mark.parametrize(
    "text",
    [
        "record everyone together |",
        "users 1-3 separately, to aws virginia, |",
        "recording a {\n  record everything together |\n}\n",
        "audio only, channel lobby |",
    ],
)
def test_behind_spoken_words_the_next_clause_is_offered(text: str) -> None:
    found = labels(text, *CLAUSES)
    assert "stop" in found
    assert "record" not in found


@pytest.mark.parametrize("word", sorted(SNIPPETS))
def test_a_snippet_is_its_clause_with_the_holes_filled(word: str) -> None:
    clause = re.sub(r"\$\{\d:([^}]*)\}", r"\1", SNIPPETS[word])
    assert clause.startswith(word)
    assert not parse(clause).findings
    assert SNIPPETS[word] in {one.snippet for one in offered("|")}


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        ("record audio and video mixed", {"record", "layout", "stop"}),
        ("record audio individually", {"record", "stop"}),
        ('record page "https://a.com"', {"pause", "resume", "stop"}),
    ],
)
def test_what_may_change_in_the_mode_is_offered_behind_then(start: str, wanted: set[str]) -> None:
    assert {one.label for one in offered(f"{start}\nthen |")} == wanted


def test_then_is_offered_until_it_stops() -> None:
    start = "record audio mixed\nthen record everyone\n"
    assert "then" in labels(f"{start}|")
    assert "then" in labels(f"{start}|\nthen stop")
    assert "then" not in labels(f"{start}then stop\n|")
