"""What can be checked of a release without the network: `make release-check [TAG=v1.2.3]`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import yaml

from recdsl.version import CONTACT, REPOSITORY, SITE, VERSION, is_unset

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
WORKFLOWS = ROOT / ".github" / "workflows"
# What a wheel cannot do without, and what must not be in it.
NEEDED = (
    "recdsl/__main__.py",
    "recdsl/_data/rules/README.md",
    "recdsl/_data/grammar/parameters.toml",
)
FOREIGN = ("tests/", "tools/", "docs/", "editors/")
# Where the version stands beside recdsl/version.py, as a pattern with one group.
PLACES = {
    "CITATION.cff": r"^version: (.+)$",
    "CHANGELOG.md": r"^## (\d+\.\d+\.\d+)",
    "docs/integrations.md": r"(?s)^    rev: v(\S+)$.*recdsl@v\1$",
    "editors/vscode/package.json": r'^  "version": "(.+)",$',
}


def main() -> None:
    """Run each step; end with what is wrong at the first that fails."""
    tag = sys.argv[1] if len(sys.argv) > 1 else f"v{VERSION}"
    check_version(tag)
    check_wheel(build())
    check_workflows()
    check_revision(tag)
    unset = [name for name, value in addresses().items() if is_unset(value)]
    print(f"Not set yet: {', '.join(unset)} (recdsl/version.py)." if unset else "All is set.")
    print(f"{tag} can be released.")


def addresses() -> dict[str, str]:
    """The three constants that the owner sets."""
    return {"SITE": SITE, "REPOSITORY": REPOSITORY, "CONTACT": CONTACT}


def check_version(tag: str) -> None:
    """The tag, the package, and every place that names the version agree."""
    if tag != f"v{VERSION}":
        sys.exit(f"The tag is {tag}, but recdsl/version.py says {VERSION}.")
    for name, pattern in PLACES.items():
        version = re.search(pattern, (ROOT / name).read_text("utf-8"), re.MULTILINE)
        if version is None or version[1] != VERSION:
            sys.exit(f"{name} says {version[1] if version else 'no version'}, not {VERSION}.")
    print(f"version: {VERSION} everywhere")


def build() -> Path:
    """Build the distributions into dist/, hold them against what PyPI takes; return the wheel."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT))
    run(sys.executable, "-m", "twine", "check", "--strict", *map(str, DIST.iterdir()))
    print("distributions: built, and twine takes them")
    return next(DIST.glob("*.whl"))


def check_wheel(wheel: Path) -> None:
    """The wheel contains the package and its data, and nothing else of the repository."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    if missing := set(NEEDED) - set(names):
        sys.exit(f"The wheel lacks {', '.join(sorted(missing))}.")
    if foreign := [name for name in names if name.startswith(FOREIGN)]:
        sys.exit(f"The wheel contains {foreign[0]}.")
    if not wheel.name.endswith("-py3-none-any.whl"):
        sys.exit(f"{wheel.name} is not for every system.")
    print(f"wheel: {len(names)} files, {wheel.stat().st_size / 1e6:.1f} MB")


def check_workflows() -> None:
    """Workflows have no known weakness; their scripts parse, and the targets they make exist."""
    run("zizmor", "--offline", "--quiet", str(ROOT / ".github"), str(ROOT / "action.yml"))
    scripts = [
        step["run"]
        for file in sorted(WORKFLOWS.glob("*.yml"))
        for job in yaml.safe_load(file.read_text("utf-8"))["jobs"].values()
        for step in job.get("steps", ())
        if "run" in step
    ]
    for script in scripts:
        run("bash", "-n", "-c", script)
        for target in re.findall(r"^make (\S+)", script, re.MULTILINE):
            run("make", "--dry-run", target)
    print(f"workflows: no findings, {len(scripts)} scripts parse")


def check_revision(tag: str) -> None:
    """A clone in which the tag is set is what pre-commit takes for `rev:`, and its hook runs."""
    with tempfile.TemporaryDirectory() as temporary:
        clone, elsewhere = Path(temporary) / "recdsl", Path(temporary) / "project"
        run("git", "clone", "--quiet", "--no-local", str(ROOT), str(clone))
        run("git", "-C", str(clone), "tag", "--force", tag)
        run("git", "init", "--quiet", str(elsewhere))
        (elsewhere / "a.json").write_text('{"clientRequest": {"recordingConfig": {}}}\n')
        (elsewhere / ".pre-commit-config.yaml").write_text(
            f"repos:\n  - repo: {clone}\n    rev: {tag}\n    hooks:\n"
            "      - id: recdsl-lint-system\n        args: [--isolated]\n"
        )
        run("git", "-C", str(elsewhere), "add", ".")
        done = subprocess.run(
            [Path(sys.executable).with_name("pre-commit"), "run", "--color=never"],
            cwd=elsewhere,
            env=environment() | {"PRE_COMMIT_HOME": str(Path(temporary) / "cache")},
            capture_output=True,
            text=True,
            check=False,
        )
        if "REC106" not in done.stdout:
            sys.exit(f"pre-commit at rev {tag} found no mistake:\n{done.stdout}{done.stderr}")
    print(f"pre-commit: rev {tag} resolves, and its hook refuses a body with a mistake")


def environment() -> dict[str, str]:
    """The environment, with the programs of this Python first on the path."""
    return os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


def run(*words: str) -> str:
    """The output of a command; end with all that it printed if it fails."""
    done = subprocess.run(
        words, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(words)}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
