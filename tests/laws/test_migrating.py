"""From one edition to the other and back: sound stays sound, or what is left is told."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recdsl
from recdsl.model.finding import MODES
from recdsl.reference.edition_names import EDITIONS
from tests.laws.bodies import bodies, sound_members
from tests.laws.test_round_trip import as_json

EACH_WAY = pytest.mark.parametrize("ways", [EDITIONS, EDITIONS[::-1]], ids=["on", "back"])
MODE = st.sampled_from(MODES)
FORMS = st.sampled_from(["json", "rec"])


class Text(NamedTuple):
    """A body of an edition as it is written, as JSON or as a spec."""

    text: str
    mode: Any
    edition: str

    def errors(self) -> set[str]:
        linted = recdsl.lint(self.text, mode=self.mode, edition=self.edition)
        return {one.pointer for one in linted if one.severity == "error"}

    def migrated(self, to: str, *, unsafe: bool) -> recdsl.Migration:
        return recdsl.migrate(self.text, to=to, mode=self.mode, edition=self.edition, unsafe=unsafe)

    def after(self, migration: recdsl.Migration, to: str) -> Text:
        return self._replace(text=migration.text, edition=to)


def written(body: Any, mode: Any, edition: str, form: str) -> Text:
    if form == "json":
        return Text(json.dumps(body), mode, edition)
    spec = recdsl.decompile(body, mode=mode, keep_secrets=True, edition=edition)
    return Text(spec.text, None, edition)


@EACH_WAY
@given(data=st.data(), mode=MODE, form=FORMS)
def test_migrating_again_changes_nothing(
    ways: tuple[str, str], data: st.DataObject, mode: Any, form: str
) -> None:
    before, to = ways
    unsafe = data.draw(st.booleans())
    text = written(as_json(data.draw(bodies(before))), mode, before, form)
    migration = text.migrated(to, unsafe=unsafe)
    again = text._replace(text=migration.text, edition=to if form == "rec" else before)
    assert again.migrated(to, unsafe=unsafe).text == migration.text


@EACH_WAY
@given(data=st.data(), mode=MODE, form=FORMS)
def test_what_was_sound_is_sound_after_it_but_for_what_is_left(
    ways: tuple[str, str], data: st.DataObject, mode: Any, form: str
) -> None:
    before, to = ways
    text = written(data.draw(sound_members(before, mode)), mode, before, form)
    if text.errors():
        return
    for unsafe in (False, True):
        migration = text.migrated(to, unsafe=unsafe)
        left = [step.diagnostic for step in migration.left]
        errors = text.after(migration, to).errors()
        assert errors <= {one.pointer for one in left}
        # What an edition has no member for can be left out.
        assert not unsafe or not any("no such member" in one.message for one in left)
