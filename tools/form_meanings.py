"""Whether two forms of grammar/words.toml read the same words and mean something else."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

Part = Any
Meaning = tuple[str, ...]


class Machine:
    """The words of one form as states: each goes on by a word, a slot or, with "", by nothing."""

    def __init__(self, meaning: Meaning, part: Part) -> None:
        """Take what the form means, and its parts."""
        self.meaning = meaning
        self.ways: list[list[tuple[str, int]]] = [[]]
        self.end = self._built(part, 0)

    def _state(self) -> int:
        self.ways.append([])
        return len(self.ways) - 1

    def _built(self, part: Part, start: int) -> int:
        """Add a part behind a state; the state behind the part."""
        if isinstance(part, str) or part[0] == "{}":
            end = self._state()
            self.ways[start].append((part if isinstance(part, str) else f"{{{part[1]}}}", end))
            return end
        kind, *inner = part
        if kind == "?":
            end = self._built(inner[0], start)
            self.ways[start].append(("", end))
            return end
        if kind == "|":
            end = self._state()
            for option in inner:
                self.ways[self._built(option, start)].append(("", end))
            return end
        for one in inner:
            start = self._built(one, start)
        return start

    def closed(self, state: int) -> set[int]:
        """The states that nothing need be said to reach."""
        waiting, seen = [state], {state}
        while waiting:
            for word, target in self.ways[waiting.pop()]:
                if not word and target not in seen:
                    seen.add(target)
                    waiting.append(target)
        return seen


def two_meanings(forms: list[tuple[Meaning, Part, str]]) -> list[str]:
    """What two forms read alike and mean differently, each with both meanings.

    All forms are read at once, word by word, for as long as two of them go on together.
    """
    machines = [Machine(meaning, part) for meaning, part, _ in forms]
    first = frozenset((n, one) for n, machine in enumerate(machines) for one in machine.closed(0))
    waiting: list[tuple[frozenset[tuple[int, int]], tuple[str, ...]]] = [(first, ())]
    seen = {first}
    told: list[str] = []
    while waiting:
        states, said = waiting.pop()
        meanings = {machines[n].meaning for n, state in states if state == machines[n].end}
        if len(meanings) > 1:
            told.append(f"`{' '.join(said)}` means {' and '.join(map(str, sorted(meanings)))}")
        for word, behind in _behind(machines, states).items():
            if len({n for n, _ in behind}) > 1 and behind not in seen:
                seen.add(behind)
                waiting.append((behind, (*said, word)))
    return told


def _behind(
    machines: list[Machine], states: frozenset[tuple[int, int]]
) -> dict[str, frozenset[tuple[int, int]]]:
    """The states behind each word that may follow."""
    found: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for n, state in states:
        for word, target in machines[n].ways[state]:
            if word:
                found[word].update((n, one) for one in machines[n].closed(target))
    return {word: frozenset(behind) for word, behind in found.items()}
