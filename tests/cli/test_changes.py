"""`--changed` and `--staged`, in scratch repositories, through the installed program."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.integrations.repositories import Repository
from tests.running import recdsl

FAULTY = (ROOT / "examples" / "faulty.json").read_text("utf-8")
SPEC = "record audio mixed to s3 us-east-1 as hls\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "work")
    made.commit(old__json=FAULTY, gone__json=FAULTY, moved__json=FAULTY)
    return made


def files(repository: Repository, *arguments: str, folder: str = ".") -> list[str]:
    """The files with findings of a run that must not be wrong usage."""
    cwd = repository.folder / folder
    done = recdsl("lint", "--format", "concise", "-q", *arguments, cwd=cwd)
    assert done.returncode == bool(done.stdout), done.stderr
    return list(dict.fromkeys(line.partition(":")[0] for line in done.stdout.splitlines()))


def test_nothing_changed_is_clean(repository: Repository) -> None:
    for option in ("--changed", "--staged"):
        for command in ("lint", "check"):
            done = recdsl(command, option, cwd=repository.folder)
            assert (done.returncode, done.stdout) == (0, "")


def test_untracked_renamed_and_changed_files_count_and_deleted_ones_do_not(
    repository: Repository,
) -> None:
    (repository.folder / "gone.json").unlink()
    repository.run("git", "mv", "moved.json", "new name é.json")
    repository.write("sub/made.json", FAULTY)
    repository.write("ignored/made.json", FAULTY)
    repository.write(".gitignore", "ignored\n")
    (repository.folder / "link.json").symlink_to("old.json")
    assert files(repository, "--changed") == ["new name é.json", "sub/made.json"]
    assert files(repository, "--changed", "HEAD", "sub") == ["sub/made.json"]
    assert files(repository, "--changed", "sub") == ["sub/made.json"]
    assert files(repository, "--changed", folder="sub") == ["made.json"]
    assert files(repository, "--changed", "--", "..", folder="sub") == [
        "../new name é.json",
        "../sub/made.json",
    ]
    assert files(repository, "--changed", "--exclude", "sub", ".") == ["new name é.json"]
    assert "ignored/made.json" in files(repository, "--no-respect-gitignore", "--changed")


def test_a_branch_is_compared_with_where_it_began(repository: Repository) -> None:
    main = repository.run("git", "branch", "--show-current").stdout.strip()
    repository.run("git", "switch", "-c", "topic")
    repository.commit(mine__json=FAULTY)
    repository.run("git", "switch", main)
    repository.commit(old__json=FAULTY + "\n")
    repository.run("git", "switch", "topic")
    assert files(repository, "--changed") == []
    assert files(repository, "--changed", main) == ["mine.json"]
    repository.run("git", "update-ref", "refs/remotes/origin/main", main)
    repository.run("git", "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main")
    assert files(repository, "--changed") == ["mine.json"]


def test_what_is_staged_counts_and_not_what_is_in_the_work_tree(repository: Repository) -> None:
    repository.write("a b/é.json", FAULTY)
    repository.write("later.json", FAULTY)
    repository.run("git", "add", "a b")
    (repository.folder / "a b" / "é.json").unlink()
    repository.write("old.json", "{}")
    assert files(repository, "--staged") == ["a b/é.json"]
    assert files(repository, "--staged", "a b/é.json") == ["a b/é.json"]
    assert files(repository, "--staged", folder=".git/../") == ["a b/é.json"]
    assert files(repository, "--staged", "old.json") == []
    repository.write("fair.rec", "RECORD  audio\n")
    repository.run("git", "add", "fair.rec")
    repository.write("fair.rec", SPEC)
    done = recdsl("check", "--staged", "fair.rec", cwd=repository.folder)
    assert (done.returncode, "fair.rec would change" in done.stderr) == (1, True)


def test_before_the_first_commit_everything_is_changed(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "new")
    repository.write("a.json", FAULTY)
    assert files(repository, "--changed") == ["a.json"]
    assert files(repository, "--staged") == []
    repository.run("git", "add", ".")
    assert files(repository, "--staged") == files(repository, "--changed") == ["a.json"]


def test_a_submodule_is_another_repository(repository: Repository, tmp_path: Path) -> None:
    inner = Repository(tmp_path / "inner")
    inner.commit(in__json=FAULTY)
    add = ("git", "-c", "protocol.file.allow=always", "submodule", "add", str(inner.folder), "sub")
    assert "fatal" not in repository.run(*add).stdout
    assert files(repository, "--staged") == files(repository, "--changed") == []
    repository.write("sub/in.json", FAULTY + " ")
    assert files(repository, "--changed") == []
    assert files(repository, "--changed", folder="sub") == ["in.json"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["lint", "--staged", "--fix"], "--fix"),
        (["lint", "--staged", "--changed", "HEAD"], "give one"),
        (["lint", "--changed", "HEAD", "-"], "standard input"),
        (["lint", "--changed", "HEAD", "--jsonl", "old.json"], "--jsonl"),
        (["lint", "--changed", "nothing"], "there is no revision or path `nothing`"),
        (["check", "--staged", "missing"], "missing: no such file"),
        (["check", "--staged", ".."], "outside of the repository"),
    ],
)
def test_what_cannot_be_is_wrong_usage(
    repository: Repository, arguments: list[str], told: str
) -> None:
    done = recdsl(*arguments, cwd=repository.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


def test_outside_of_a_repository_and_without_git_it_is_2(tmp_path: Path) -> None:
    outside = {"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
    for option in ("--changed", "--staged"):
        done = recdsl("lint", option, cwd=tmp_path, environment=outside)
        assert done.returncode == 2
        assert "git repository" in done.stderr
        missing = recdsl("lint", option, cwd=tmp_path, environment={"PATH": os.devnull})
        assert missing.returncode == 2
        assert "git is needed" in missing.stderr


def test_fixes_go_to_changed_files_alone(repository: Repository) -> None:
    repository.write("new.json", FAULTY)
    recdsl("lint", "--fix", "--changed", cwd=repository.folder)
    assert (repository.folder / "new.json").read_text("utf-8") != FAULTY
    assert (repository.folder / "old.json").read_text("utf-8") == FAULTY
