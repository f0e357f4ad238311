"""Turn grammar/words.toml into the tables that the spoken language is read with."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.form_meanings import two_meanings

GRAMMAR = Path(__file__).parents[1] / "grammar"
OUTPUT = "recdsl/language/spoken/word_tables.py"
HEAD = '''"""The forms and the names of grammar/words.toml. Made by `make generate`; do not edit.

FORMS are (meaning, parts), FIRST the numbers of the forms that a word or a slot opens. A part of a
form is a word, a tuple ("?", part), ("|", part, …), ("+", part, …), or ("{}", slot). CHOICES have,
by slot and first word, the names as words with what they mean, the longest first. PLACES have, by
vendor, what its regions are called.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Part: TypeAlias = str | tuple["Part", ...]

'''
_TOKEN = re.compile(r"[()|?]|<\w+>|\{\w+\}|[^\s()|?<>{}]+")

Part = Any


def words(name: str) -> tuple[str, ...]:
    """A name as the words that it is read as."""
    return tuple(re.findall(r"[^\W_]+(?:'[^\W_]+)?|[&/]", name.lower()))


class Form:
    """One form, on its way into parts."""

    def __init__(self, text: str, lists: dict[str, Part]) -> None:
        """Take the text, and the lists that it may name."""
        self.tokens = _TOKEN.findall(text)
        self.at = 0
        self.lists = lists

    def alternatives(self) -> Part:
        """Sequences with `|` between them."""
        options = [self.sequence()]
        while self.at < len(self.tokens) and self.tokens[self.at] == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else ("|", *options)

    def sequence(self) -> Part:
        """Parts that follow each other."""
        parts: list[Part] = []
        while self.at < len(self.tokens) and self.tokens[self.at] not in ("|", ")"):
            parts.append(self.part())
        return parts[0] if len(parts) == 1 else ("+", *parts)

    def part(self) -> Part:
        """One part, with the `?` that may follow it."""
        token = self.tokens[self.at]
        self.at += 1
        if token == "(":
            part = self.alternatives()
            self.at += 1
        elif token[0] == "<":
            part = self.lists[token[1:-1]]
        elif token[0] == "{":
            part = ("{}", token[1:-1])
        else:
            split = words(token)
            part = split[0] if len(split) == 1 else ("+", *split)
        if self.at < len(self.tokens) and self.tokens[self.at] == "?":
            self.at += 1
            part = ("?", part)
        return part


def first(part: Part) -> tuple[set[str], bool]:
    """The words and slots that a part may open with, and whether it may be empty."""
    if isinstance(part, str):
        return {part}, False
    kind, *inner = part
    if kind == "{}":
        return {f"{{{inner[0]}}}"}, False
    if kind == "?":
        return first(inner[0])[0], True
    if kind == "|":
        told = [first(one) for one in inner]
        return set().union(*(one for one, _ in told)), any(empty for _, empty in told)
    opens: set[str] = set()
    for one in inner:
        more, empty = first(one)
        opens |= more
        if not empty:
            return opens, False
    return opens, True


def forms(table: dict[str, Any]) -> list[tuple[Any, Part, str]]:
    """All forms with what they mean; the filler last."""
    lists: dict[str, Part] = {}
    for name, text in table["lists"].items():
        lists[name] = Form(text, lists).alternatives()
    rows: list[tuple[Any, Part, str]] = []
    for said in table["said"]:
        means = said["means"]
        meaning = (means,) if isinstance(means, str) else tuple(means)
        if "reason" in said:
            meaning = (*meaning, said["reason"], said["nearest"], said.get("fix", ""))
        rows += [
            (meaning, Form(line, lists).alternatives(), line)
            for line in said["forms"].strip().splitlines()
        ]
    for line in table["filler"].strip().splitlines():
        rows.append((("filler",), Form(line, lists).alternatives(), line))
    return rows


def every_storage() -> dict[str, Any]:
    """The vendors and regions of all editions."""
    storage = tomllib.loads((GRAMMAR / "storage.toml").read_text("utf-8"))
    for file in sorted(GRAMMAR.glob("edition-*.toml")):
        later = tomllib.loads(file.read_text("utf-8"))
        storage["vendor"] += [row for row in later.get("vendor", ()) if "word" in row]
        storage["region"] += [row for row in later.get("region", ()) if "name" in row]
    return storage


def choices(table: dict[str, Any], storage: dict[str, Any]) -> dict[str, dict[str, list[Any]]]:
    """The names of each slot of names, by their first words."""
    made: dict[str, dict[tuple[str, ...], str]] = {}
    for slot, values in table["choices"].items():
        made[slot] = {
            words(name): value for value, names in values.items() for name in names.split("|")
        }
    made["region"] = {
        words(name): " ".join(words(name))
        for place in places(table, storage).values()
        for name in place
    }
    index: dict[str, dict[str, list[Any]]] = {}
    for slot, names in made.items():
        opened: dict[str, list[Any]] = defaultdict(list)
        for name, value in sorted(names.items(), key=lambda one: (-len(one[0]), one[0])):
            opened[name[0]].append((name, value))
        index[slot] = dict(sorted(opened.items()))
    return index


def places(table: dict[str, Any], storage: dict[str, Any]) -> dict[str, dict[str, list[str]]]:
    """What the regions of each vendor are called, each with the regions that are called so."""
    vendors = {row["number"]: row["word"] for row in storage["vendor"]}
    made: dict[str, dict[str, list[str]]] = {word: {} for word in vendors.values()}
    for row in storage["region"]:
        region = re.sub(r"[ _]", "-", row["name"].lower())
        names = made[vendors[row["vendor"]]]
        for name in {row["name"], *_place_names(row.get("place", ""))}:
            key = " ".join(words(name))
            if key and region not in names.setdefault(key, []):
                names[key].append(region)
    for vendor, more in table["places"].items():
        own: dict[str, list[str]] = defaultdict(list)
        for region, texts in more.items():
            for name in texts.split("|"):
                own[" ".join(words(name))].append(region)
        made[vendor].update(own)
    return made


def _place_names(place: str) -> Iterator[str]:
    if place.startswith("probably"):
        return
    outer, _, inner = place.partition(" (")
    for name in (outer, inner.rstrip(")")):
        yield name
        yield name.replace(" ", "")


def outputs() -> dict[str, str]:
    """The generated module, by its path below the project's root.

    Raises:
        ValueError: where one form has two meanings, or a form may be nothing.
    """
    table = tomllib.loads((GRAMMAR / "words.toml").read_text("utf-8"))
    storage = every_storage()
    rows = forms(table)
    if clashes := two_meanings(rows):
        raise ValueError("; ".join(clashes))
    opened: dict[str, list[int]] = defaultdict(list)
    for number, (meaning, part, line) in enumerate(rows):
        opens, empty = first(part)
        if empty:
            raise ValueError(f"{meaning[0]}: the form `{line}` may be nothing")
        for word in opens:
            opened[word].append(number)
    parts = [HEAD, "FORMS: tuple[tuple[tuple[str, ...], Part], ...] = (\n"]
    parts += [f"    ({meaning!r}, {part!r}),\n" for meaning, part, _ in rows]
    parts += [")\n", "FIRST: dict[str, tuple[int, ...]] = {\n"]
    parts += [f"    {word!r}: {tuple(numbers)!r},\n" for word, numbers in sorted(opened.items())]
    parts += ["}\n", "CHOICES: dict[str, dict[str, tuple[tuple[tuple[str, ...], str], ...]]] = {\n"]
    for slot, names in choices(table, storage).items():
        parts.append(f"    {slot!r}: {{\n")
        parts += [f"        {word!r}: {tuple(told)!r},\n" for word, told in names.items()]
        parts.append("    },\n")
    parts += ["}\n", "PLACES: dict[str, dict[str, tuple[str, ...]]] = {\n"]
    for vendor, named in places(table, storage).items():
        parts.append(f"    {vendor!r}: {{\n")
        parts += [
            f"        {name!r}: {tuple(regions)!r},\n" for name, regions in sorted(named.items())
        ]
        parts.append("    },\n")
    parts.append("}\n")
    return {OUTPUT: "".join(parts)}


if __name__ == "__main__":
    for path, text in outputs().items():
        (Path(__file__).parents[1] / path).write_text(text, "utf-8")
