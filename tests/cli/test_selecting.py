"""The walk through folders: what is taken, in which order, and what git would take."""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

import pytest

from recdsl.configuration.patterns import first_match
from recdsl.workspace.ignoring import Patterns
from recdsl.workspace.selecting import SPECS, Choice, selected

_NAMES = ("a", "b", "ab", "a.json", "b.json", "keep.json")
_PARTS = (
    *_NAMES,
    "*",
    "**",
    "*.json",
    "a*",
    "?",
    "[ab]",
    "[!a]*",
    "[z-a]",
    "\\a",
    "*b*n",
    "[[:alpha:]]*",
    "[a-",
    "\\*",
    "[b-a]",
)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def tree(*paths: str, **texts: str) -> None:
    """Make files; those of `texts` are ignore files, by their folder with `_` for the root."""
    for path in paths:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("{}")
    for folder, text in texts.items():
        Path("." if folder == "_" else folder, ".gitignore").write_text(text)


def taken(*paths: str, choice: Choice | None = None) -> list[str]:
    return [file.path for file in selected(paths or ["."], choice or Choice()).files]


def excluding(*lines: str, forced: bool = False) -> Choice:
    return Choice(excluded=(Patterns(str(Path.cwd()), lines),), forced=forced)


def test_files_of_the_kinds_are_taken_in_the_order_of_their_names() -> None:
    tree("b.json", "a.rec", "z.txt", "m/c.json", "m/a.json", "c/x.rec", "B.json")
    assert taken() == ["B.json", "a.rec", "b.json", "c/x.rec", "m/a.json", "m/c.json"]
    assert taken("m", "c", "a.rec") == ["m/a.json", "m/c.json", "c/x.rec", "a.rec"]
    assert taken(choice=Choice(SPECS)) == ["a.rec", "c/x.rec"]


def test_paths_are_shown_as_they_were_named() -> None:
    tree("m/n/a.json")
    assert taken("./m/") == ["m/n/a.json"]
    assert taken("m/../m") == ["m/../m/n/a.json"]
    absolute = str(Path.cwd())
    assert taken(absolute) == [f"{absolute}/m/n/a.json"]


def test_a_file_is_taken_once_however_often_it_is_named() -> None:
    tree("m/a.json")
    Path("link.json").symlink_to("m/a.json")
    assert taken("m/a.json", ".", "m", "./m/a.json", "link.json") == ["m/a.json"]


def test_what_is_hidden_is_left_out_unless_it_is_named() -> None:
    tree(".git/x.json", ".venv/y.json", "._a.json", "a.json")
    assert taken() == ["a.json"]
    assert taken(".venv") == [".venv/y.json"]


def test_links_are_followed_where_they_are_named_and_nowhere_else() -> None:
    tree("tree/a.json", "outside/b.json")
    Path("tree/round").symlink_to("..")
    Path("tree/out").symlink_to("../outside")
    Path("tree/out.json").symlink_to("../outside/b.json")
    Path("tree/nowhere.json").symlink_to("nowhere")
    Path("other").symlink_to("outside")
    assert taken("tree") == ["tree/a.json"]
    assert selected(["tree"], Choice()).skipped == {"linked": 2}
    assert taken("other", "tree/out.json") == ["other/b.json"]


def test_only_regular_files_are_taken_and_a_folder_may_be_called_like_one() -> None:
    tree("x.json/a.json")
    os.mkfifo("pipe.json")
    assert taken() == ["x.json/a.json"]
    assert selected(["."], Choice()).skipped == {"special": 1}


def test_a_tree_deeper_than_the_stack_is_walked() -> None:
    place = Path.cwd()
    for _ in range(1030):
        Path("d").mkdir()
        os.chdir("d")
    Path("a.json").write_text("{}")
    os.chdir(place)
    (deep,) = taken()
    assert deep == "d/" * 1030 + "a.json"
    subprocess.run(["rm", "-r", "d"], check=True)  # too deep for the clean-up of pytest


def test_ignored_files_and_folders_are_left_out_and_named_ones_are_taken() -> None:
    Path(".git").mkdir()
    tree("a.json", "out/b.json", "gen/c.json", "gen/keep.json", _="out/\n/gen/*\n!keep.json\n")
    assert taken() == ["a.json", "gen/keep.json"]
    assert taken("out") == ["out/b.json"]
    assert taken("gen/c.json", "gen") == ["gen/c.json", "gen/keep.json"]
    ignorant = Choice(respects_gitignore=False)
    assert taken(choice=ignorant) == ["a.json", "gen/c.json", "gen/keep.json", "out/b.json"]
    assert selected(["gen"], Choice()).skipped == {"ignored by git": 1}


def test_the_patterns_above_a_named_folder_hold_up_to_the_root_of_the_repository() -> None:
    tree("r/.git/HEAD", "r/s/a.json", "r/s/t/b.json", "r/s/t/x.json", _="a.json\n", r="b.json\n")
    assert taken("r/s/t") == ["r/s/t/x.json"]
    assert taken("r/s") == ["r/s/a.json", "r/s/t/x.json"]
    Path("r/.git/HEAD").unlink()
    Path("r/.git").rmdir()
    assert taken("r/s/t") == ["r/s/t/b.json", "r/s/t/x.json"]


def test_a_repository_inside_of_another_has_its_own_patterns() -> None:
    tree("a.json", "inner/a.json", "inner/b.json", _="a.json", inner="b.json")
    assert taken() == []
    Path("inner/.git").mkdir()
    assert taken() == ["inner/a.json"]


def test_the_excludes_of_a_repository_hold_also_in_its_further_work_trees() -> None:
    tree("main/a.json", "main/b.json")
    git = ["git", "-c", "user.name=n", "-c", "user.email=e@example.com", "-C", "main"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "first"], check=True)
    subprocess.run([*git, "worktree", "add", "-q", "../further"], check=True)
    Path("main/.git/info/exclude").write_text("a.json\n")
    tree("further/a.json", "further/b.json")
    assert taken("main") == ["main/b.json"]
    assert taken("further") == ["further/b.json"]


def test_a_gitignore_that_is_a_link_or_no_file_or_no_utf_8_is_no_trouble() -> None:
    tree("a/x.json", "b/x.json", "c/x.json", "c/y.json", "d/x.json", "patterns")
    os.mkfifo("d/.gitignore")
    os.mkfifo("d/.git")
    Path("patterns").write_text("x.json")
    Path("a/.gitignore").symlink_to("../patterns")
    Path("b/.gitignore").mkdir()
    Path("c/.gitignore").write_bytes(b"\xef\xbb\xbfx.json\r\n\xff\n\\\n[z-a]\n")
    assert taken() == ["a/x.json", "b/x.json", "c/y.json", "d/x.json"]


def test_excluded_files_are_left_out_of_folders_and_only_by_force_where_named() -> None:
    tree("a.json", "m/a.json", "m/b.json", "n/c.json")
    assert taken(choice=excluding("m/a.json", "/n")) == ["a.json", "m/b.json"]
    assert taken(choice=excluding("*.json", "!b.json")) == ["m/b.json"]
    assert taken("m/a.json", choice=excluding("a.json")) == ["m/a.json"]
    assert taken("n", choice=excluding("n/")) == ["n/c.json"]
    assert taken("n", ".", choice=excluding("*")) == []
    forced = excluding("a.json", "n/", forced=True)
    assert taken("a.json", "m/a.json", "m/b.json", "n", "n/c.json", choice=forced) == ["m/b.json"]


def test_excluding_looks_outside_of_the_present_folder_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tree("here/x", "there/a.gen.json", "there/b.json", "there/gen/c.json")
    monkeypatch.chdir("here")
    assert taken("../there", choice=excluding("*.gen.json", "gen/")) == ["../there/b.json"]
    forced = excluding("gen/", "*", "!*.json", forced=True)
    assert taken("../there/gen/c.json", "../there/b.json", choice=forced) == []


def test_standard_input_goes_by_its_name() -> None:
    forced = Choice(excluded=excluding("gen/").excluded, forced=True, stdin="gen/x.json")
    assert taken("-", choice=forced) == []
    assert taken("-", choice=excluding("gen/", forced=True)) == ["-"]


def test_a_folder_that_cannot_be_read_is_told_and_the_others_are_walked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tree("a/x.json", "b/x.json")
    real = os.scandir

    def scandir(path: str) -> object:
        if path == "a":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    selection = selected(["."], Choice())
    assert [file.path for file in selection.files] == ["b/x.json"]
    ((path, error),) = selection.unreadable
    assert (path, error.strerror) == ("a", "Permission denied")


def _pattern(chance: random.Random) -> str:
    body = "/".join(chance.choice(_PARTS) for _ in range(chance.choice((1, 1, 1, 2, 2, 3))))
    return f"{chance.choice(('', '', '!'))}{chance.choice(('', '', '/'))}{body}" + chance.choice(
        ("", "", "/", " ", "\r")
    )


def _grow(root: Path, chance: random.Random) -> None:
    """A repository with files and ignore files at random."""
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    folders = [root]
    for _ in range(6):
        folder = chance.choice(folders) / chance.choice(("a", "b", "ab"))
        folder.mkdir(exist_ok=True)
        folders.append(folder)
    for folder in dict.fromkeys(folders):
        for name in _NAMES:
            if chance.random() < 0.6 and not (folder / name).exists():
                (folder / name).write_text("{}")
        lines = [_pattern(chance) for _ in range(chance.randint(0, 5))]
        (folder / ".gitignore").write_text("".join(f"{line}\n" for line in lines), newline="")
    (root / ".git" / "info" / "exclude").write_text(f"{_pattern(chance)}\n", newline="")


@pytest.mark.parametrize("seed", range(40))
def test_what_is_left_out_is_what_git_leaves_out(seed: int) -> None:
    _grow(Path("tree"), random.Random(seed))
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "-z"],
        cwd="tree",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    by_git = {path for path in listed.split("\0") if path and ".gitignore" not in path}
    ours = {os.path.relpath(path, "tree") for path in taken("tree", choice=Choice(("",)))}
    assert ours == by_git


@pytest.mark.fault("T4")
@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a*a*a*a*a*a*a*a*b", "a" * 200),
        ("a*a*a*a*a*a*a*a*b", f"{'a' * 200}/x.json"),
        ("**/a*/**/a*/**/a*/**/a*/**/b", "/".join(["a" * 20] * 40)),
        ("*a*a*/*a*a*/**/*[ab]*[ab]*[ab]*[ab]*c", f"{'a' * 90}/{'a' * 90}/{'a' * 90}"),
        ("*?*?*?*?*?*?*?*?*?*?*b", "a" * 200),
        ("[a-b]*[a-b]*[a-b]*[a-b]*[a-b]*[a-b]*c", "a" * 200),
    ],
)
def test_no_pattern_takes_long(pattern: str, path: str) -> None:
    began = time.process_time()
    assert not Patterns("/p", [pattern]).leave_out(f"/p/{path}", folder=False)
    assert first_match(path, [pattern, f"x/{pattern}", f"**/{pattern}"]) is None
    assert time.process_time() - began < 1


@pytest.mark.fault("T4")
def test_many_stars_match_what_they_should() -> None:
    for name in ("aab", "axaxb", "aaaab"):
        assert Patterns("/p", ["a*a*b"]).leave_out(f"/p/d/{name}", folder=False)
        assert first_match(f"d/{name}", ["a*a*b"])
    for name in ("ab", "aaba", "baab"):
        assert not Patterns("/p", ["a*a*b"]).leave_out(f"/p/{name}", folder=False)
        assert not first_match(name, ["a*a*b"])
