"""What changes for the recording between two texts; no difference is lost, none is made up."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.explaining.body_view import View
from recdsl.explaining.comparison import changes
from recdsl.explaining.explanation_pages import (
    difference_json,
    difference_markdown,
    difference_text,
)
from recdsl.explaining.recording_pairs import differences
from recdsl.linting.reading import read
from recdsl.model.finding import MODES
from recdsl.model.json_value import same
from recdsl.model.source import Source
from recdsl.reference.with_defaults import with_defaults
from tests.conftest import ROOT
from tests.laws.bodies import bodies

EXAMPLES = ROOT / "examples"
HERE = Path(__file__).parent / "differences"
PAIRS = [
    ("lesson.rec", "podcast.rec"),
    ("card.rec", "podcast.rec"),
    ("page/5-web-page.json", "page/6-web-page-with-push.json"),
    ("page/3-snapshots-only.rec", "page/4-snapshots-and-recording.rec"),
    ("consultation.rec", "moderation.rec"),
    ("page/7-original-audio.json", "page/8-postponed-mixing.json"),
]
FORMS = {"txt": difference_text, "md": difference_markdown, "json": difference_json}


def compared(old: Source, new: Source, mode: Any = None) -> Any:
    return differences(read(old), read(new), mode=mode)


def said(old: str, new: str) -> str:
    return difference_text(compared(Source("a.rec", old), Source("b.rec", new)))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_two_examples_are_compared(
    old: str, new: str, form: str, golden: Callable[[Path, str], None]
) -> None:
    before, after = (Source(name, (EXAMPLES / name).read_text("utf-8")) for name in (old, new))
    found = compared(before, after)
    golden(HERE / f"{Path(old).stem}--{Path(new).stem}.{form}", FORMS[form](found))


BASE = 'record audio in channel "c" by recorder 1 to alibaba cn-beijing bucket "b" as hls'


@pytest.mark.parametrize(
    ("after", "sentence"),
    [
        (BASE.replace("audio", "audio and video"), "Now records video too."),
        (
            'record audio in channel "c" by recorder 1 to s3 us-east-1 bucket "b" as hls',
            "The files move to us-east-1",
        ),
        (f"{BASE} stop when idle for 30s", "Nothing changes for the recording."),
        (
            f"{BASE} stop when idle for 5m",
            "Now stops by itself after 5 idle minutes instead of 30 seconds.",
        ),
        (BASE.replace('in channel "c" ', "") + ' in channel "c"', "Nothing changes"),
        (BASE.replace("as hls", "as hls and mp4"), "Now writes MP4 files too."),
    ],
)
def test_a_change_is_said_as_what_it_does(after: str, sentence: str) -> None:
    assert sentence.lower() in said(BASE, after).lower().replace("\n    ", " ")


def test_a_secret_is_compared_and_never_shown() -> None:
    text = said(
        f'{BASE} with token "first-secret"'.replace(" as hls", ""),
        f'{BASE} with token "second-secret"'.replace(" as hls", ""),
    )
    assert "secret" in text
    assert "first-secret" not in text
    assert "second-secret" not in text


@given(bodies(), st.sampled_from(MODES))
def test_a_body_does_not_differ_from_itself_in_another_order(body: Any, mode: Any) -> None:
    other = json.loads(json.dumps(body), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert changes(View(body, mode), View(other, mode)) == ()


@given(bodies(), bodies(), st.sampled_from(MODES))
def test_what_differs_in_normal_form_is_said_and_nothing_else(
    one: Any, two: Any, mode: Any
) -> None:
    found = changes(View(one, mode), View(two, mode))
    if same(with_defaults(one, mode), with_defaults(two, mode)):
        assert found == ()
    elif not found:
        # Without a word differ the order of users, and objects that hold nothing but defaults.
        views = View(one, mode), View(two, mode)
        assert all(
            leaf.is_default
            for leaf in {**views[0].leaves, **views[1].leaves}.values()
            if (leaf.key in views[0].leaves) != (leaf.key in views[1].leaves)
            and not leaf.is_object
            and leaf.name != "serviceName"
        )


def test_defaults_that_are_written_out_do_not_show() -> None:
    body: dict[str, Any] = {"clientRequest": {"recordingConfig": {"channelType": 0}}}
    other = copy.deepcopy(body)
    other["clientRequest"]["recordingConfig"]["maxIdleTime"] = 30
    before, after = (Source("a.json", json.dumps(one)) for one in (body, other))
    assert [one.status for one in compared(before, after, "mix")] == ["same"]
