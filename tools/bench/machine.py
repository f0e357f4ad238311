"""What the figures belong to: the machine, and the versions of what was measured."""

from __future__ import annotations

import os
import platform
import shutil
from datetime import UTC, datetime
from pathlib import Path

from tools.bench.installed import Ours, output
from tools.bench.peers import Peer


def described(ours: Ours, peers: dict[str, Peer], missing: list[str], load: float) -> str:
    """The day, the machine, how loaded it was, the versions, and what could not be had."""
    day = datetime.now(tz=UTC).date().isoformat()
    node = shutil.which("node")
    versions = [
        f"recdsl {ours.version}",
        f"CPython {platform.python_version()}",
        *(f"{peer.name} {peer.version}" for peer in peers.values()),
        *([f"node {output(node, '--version').strip().removeprefix('v')}"] if node else []),
    ]
    sentences = [
        f"Measured on {day}: {_processor()}, {os.cpu_count()} cores, {_memory()} GiB, {_system()}.",
        f"The load average was {load:.1f} before it began.",
        f"Versions: {', '.join(versions)}. Scripts are those that pip {ours.pips[1]} writes.",
        *(f"{sentence}." for sentence in missing),
    ]
    return "\n".join(sentences)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.platform(terse=True)
