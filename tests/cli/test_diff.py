"""`recdsl diff`, through the installed program."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.running import recdsl

OLD = 'record audio in channel "c" to s3 us-east-1 bucket "b" as hls\n'
NEW = 'record audio and video in channel "c" to s3 us-east-1 bucket "b" as hls\n'


def test_what_changes_is_said_and_the_status_tells_on_demand(tmp_path: Path) -> None:
    (tmp_path / "old.rec").write_text(OLD)
    (tmp_path / "new.rec").write_text(NEW)
    done = recdsl("diff", "old.rec", "new.rec", cwd=tmp_path)
    assert done.returncode == 0
    assert "Now records video too." in done.stdout
    assert recdsl("diff", "--exit-code", "old.rec", "new.rec", cwd=tmp_path).returncode == 1
    assert recdsl("diff", "--exit-code", "old.rec", "old.rec", cwd=tmp_path).returncode == 0


def test_a_spec_and_its_body_do_not_differ(tmp_path: Path) -> None:
    (tmp_path / "old.rec").write_text(OLD)
    (tmp_path / "body.json").write_text(recdsl("compile", "old.rec", cwd=tmp_path).stdout)
    done = recdsl("diff", "--exit-code", "old.rec", "body.json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "Nothing changes for the recording.\n")


def test_json_and_markdown_say_the_same() -> None:
    arguments = ("examples/card.rec", "examples/podcast.rec")
    report = json.loads(recdsl("diff", "--format", "json", *arguments).stdout)
    assert report["changed"] is True
    markdown = recdsl("diff", "--format", "markdown", *arguments).stdout
    assert markdown.startswith("### What changes for the recording")
    changes = [change for one in report["recordings"] for change in one["changes"]]
    assert markdown.count("\n- ") == len(changes) > 0


def committed(folder: Path, *names: str) -> None:
    settings = ("git", "-c", "user.name=t", "-c", "user.email=t@example.com")
    for arguments in (["init", "-q"], ["add", *names], ["commit", "-qm", "first"]):
        subprocess.run([*settings, *arguments], cwd=folder, check=True)


def test_a_git_revision_is_a_side(tmp_path: Path) -> None:
    (tmp_path / "spec.rec").write_text(OLD)
    committed(tmp_path, "spec.rec")
    (tmp_path / "spec.rec").write_text(NEW)
    done = recdsl("diff", "HEAD:spec.rec", "spec.rec", cwd=tmp_path)
    assert "Now records video too." in done.stdout
    missing = recdsl("diff", "HEAD:other.rec", "spec.rec", cwd=tmp_path)
    assert missing.returncode == 2
    assert "other.rec" in missing.stderr


def test_a_revision_is_read_with_the_shared_defaults_of_that_time(tmp_path: Path) -> None:
    shared, settings = tmp_path / "shared.rec", tmp_path / "recdsl.toml"
    shared.write_text('defaults { to s3 us-east-1 bucket "old" }\n')
    settings.write_text('defaults = "shared.rec"\n')
    (tmp_path / "a.rec").write_text("recording a { record audio mixed }\n")
    committed(tmp_path, "a.rec", "recdsl.toml", "shared.rec")
    shared.write_text('defaults { to s3 us-east-1 bucket "new" }\n')
    done = recdsl("diff", "HEAD:a.rec", "a.rec", cwd=tmp_path)
    assert 'to the bucket "new" instead of the bucket "old"' in done.stdout
    assert recdsl("diff", "--exit-code", "a.rec", "a.rec", cwd=tmp_path).returncode == 0
    shared.rename(tmp_path / "moved.rec")
    settings.write_text('defaults = "moved.rec"\n')
    assert recdsl("diff", "HEAD:a.rec", "a.rec", cwd=tmp_path).returncode == 0


def test_a_broken_side_is_reported(tmp_path: Path) -> None:
    (tmp_path / "old.rec").write_text("recrod audio\n")
    (tmp_path / "new.rec").write_text(NEW)
    done = recdsl("diff", "old.rec", "new.rec", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "old.rec:1:1" in done.stderr
