"""Build sdist and wheel (the wheel from the sdist), install each way, and use it from elsewhere."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"


def main() -> None:
    """Fail with the output of the first step that fails."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT))
        wheel, sdist = next(folder.glob("*.whl")), next(folder.glob("*.tar.gz"))
        for name, what in (
            ("wheel", [str(wheel)]),
            ("sdist", ["--no-build-isolation", str(sdist)]),
            ("editable", ["--no-build-isolation", "-e", str(ROOT)]),
        ):
            elsewhere = folder / name
            python = environment(elsewhere)
            run(
                python,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--no-deps",
                "--disable-pip-version-check",
                *what,
            )
            use(python, elsewhere)
            read_programs(python, elsewhere)
            print(f"{name}: installed, and used from another folder")
        plain_wheel(wheel, folder / "plain")
        print("plain wheel: installed in an empty environment, and reads five languages and YAML")
        container(folder / "container")
        print("Dockerfile: its steps, run in a folder, make a program that reads the same")


def environment(folder: Path) -> str:
    """An environment of its own that sees this one's packages, such as click and hatchling."""
    venv.create(folder, with_pip=False)
    site = next((folder / "lib").glob("python*/site-packages"))
    own = next((Path(sys.prefix) / "lib").glob("python*/site-packages"))
    (site / "beside.pth").write_text(f"{own}\n")
    return str(folder / "bin" / "python")


def use(python: str, folder: Path) -> None:
    """The main commands, from a folder that is not the project's."""
    printed = run(python, "-m", "recdsl", "compile", "-e", CARD, cwd=folder)
    if '"postpone_transcoding"' not in printed:
        sys.exit(f"compile printed something else:\n{printed}")
    if "mp4-without-hls" not in run(python, "-m", "recdsl", "rules", cwd=folder):
        sys.exit("rules are missing")
    if folder.name == "wheel" and not (folder / "share" / "man" / "man1" / "recdsl.1").exists():
        sys.exit("the manual page is missing")
    where = run(python, "-c", "import recdsl; print(recdsl.__file__)", cwd=folder).strip()
    if folder.name != "editable" and not Path(where).is_relative_to(folder):
        sys.exit(f"used {where}, not what was installed")


BODY = {
    "a.js": "x = {{recordingConfig: {{channelType: {value}, maxIdleTime: 300}}}};",
    "a.py": "x = dict(recordingConfig=dict(channelType={value}, maxIdleTime=300))",
    "a.php": '<?php $x = ["recordingConfig" => ["channelType" => {value}, "maxIdleTime" => 300]];',
    "a.go": 'package a\nvar x = map[string]any{{"recordingConfig": '
    'map[string]any{{"channelType": {value}, "maxIdleTime": 300}}}}',
    "a.kt": 'val x = mapOf("recordingConfig" to '
    'mapOf("channelType" to {value}, "maxIdleTime" to 300))',
    "a.yaml": "clientRequest: {{recordingConfig: {{channelType: {value}}}}}",
}


def read_programs(python: str, folder: Path) -> None:
    """Bodies in programs and YAML: the faulty value of each is found, without further installs."""
    repository = folder / "repository"
    repository.mkdir()
    for name, text in BODY.items():
        (repository / name).write_text(text.format(value='"1"'), "utf-8")
    command = (python, "-m", "recdsl", "lint", "--fail-on-unread", "--format", "concise", ".")
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    missed = [name for name in BODY if f"{name}:" not in done.stdout]
    if done.returncode != 1 or missed or done.stdout.count("wrong-type") != len(BODY):
        sys.exit(f"faults in {missed} were missed:\n{done.stdout}{done.stderr}")


def plain_wheel(wheel: Path, folder: Path) -> None:
    """The wheel in an empty environment, with its dependencies from the index as wheels."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    quiet = ("--quiet", "--disable-pip-version-check")
    run(python, "-m", "pip", "install", *quiet, "--only-binary=:all:", str(wheel))
    use(python, folder)
    read_programs(python, folder)


def container(folder: Path) -> None:
    """The steps of the Dockerfile with folders of this machine in place of an image's."""
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()
    names = shutil.ignore_patterns(*(name.removeprefix("**/") for name in ignored))
    shutil.copytree(ROOT, folder / "source", ignore=names)
    text = (ROOT / "Dockerfile").read_text("utf-8").replace("\\\n", "")
    lines = [line.split(" ", 1) for line in text.splitlines() if line and line[0] != "#"]
    steps = dict(reversed(lines))  # of two RUN the first, which is of the stage that builds
    here = {"/source": folder / "source", "/opt/recdsl": folder / "opt"}

    def moved(words: str) -> str:
        for path, to in here.items():
            words = words.replace(path, str(to))
        return words

    run("sh", "-ec", moved(steps["RUN"]).replace("python -m venv", f"{sys.executable} -m venv"))
    (entry,) = json.loads(moved(steps["ENTRYPOINT"]))
    if "compile" not in run(entry, *json.loads(steps["CMD"])):
        sys.exit("the container's program does not help")
    read_programs(str(Path(entry).with_name("python")), folder)


def run(*command: str, cwd: Path | None = None) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
