"""The Markdown pages of the site, and its settings, from the files of the repository."""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

from recdsl.configuration.settings_schema import configuration_schema
from recdsl.reference.body_schema import body_schema
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition
from recdsl.reference.rules import RULES
from recdsl.version import REPOSITORY, SITE, VERSION
from tools.site.playground_files import KINDS, link

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PLAYGROUND = "playground.md"
# Pages of the repository that are not in docs/, and their paths on the site.
OUTSIDE = {
    "README.md": "index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "ARCHITECTURE.md": "architecture.md",
    "rules/README.md": "rules/index.md",
    **{f"rules/{rule.page}": f"rules/{rule.page}" for rule in RULES.values()},
}
SECTIONS = {
    "Language": ["language.md"],
    "Rules": ["rules/index.md"],
    "Parameters": [
        "editions.md",
        "parameters.md",
        "parameters-2026-07.md",
        "coverage.md",
        "coverage-2026-07.md",
    ],
    "Use": ["commands.md", "configuration.md", "surfaces.md", "files.md", "pipelines.md"],
    "Integrations": [
        "integrations.md",
        "editors.md",
        "language-server.md",
        "formats.md",
        "mock.md",
    ],
    "More": [
        "performance.md",
        "scale.md",
        "changelog.md",
        "contributing.md",
        "architecture.md",
    ],
}
_LINK = re.compile(r"(?<=\]\()(?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?(?=\))")
# A spec, or a body of which its page says whether it is right.
_EXAMPLE = re.compile(
    r"^```(rec|json(?= (?:breaks|right)))([^\n]*)\n(.*?)^```\n", re.MULTILINE | re.DOTALL
)
MODES = ("individual", "mix", "web")
_VERDICTS = {"breaks": "Breaks the rule", "right": "Keeps the rule"}
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def pages() -> dict[str, str]:
    """The pages by their paths on the site, as Markdown whose links hold on the site."""
    sources = {page: ROOT / source for source, page in OUTSIDE.items()}
    sources |= {file.name: file for file in DOCS.glob("*.md")}
    sources[PLAYGROUND] = Path(__file__).parent / "playground" / "playground.md"
    return {
        page: _opened(_linked(file.read_text("utf-8"), page), page)
        for page, file in sources.items()
    }


def settings(texts: dict[str, str]) -> str:
    """The settings of the site as TOML: what is written, the address, and every page by section."""
    sections: dict[str, list[object]] = {name: list(names) for name, names in SECTIONS.items()}
    listed = {name for names in SECTIONS.values() for name in names} | {"index.md", PLAYGROUND}
    sections["Use"] += sorted(name for name in texts if "/" not in name and name not in listed)
    topics: dict[str, list[object]] = {}
    for rule in RULES.values():
        page: object = {f"{rule.code} {rule.name}": f"rules/{rule.page}"}
        topics.setdefault(rule.topic.capitalize(), []).append(page)
    sections["Rules"] += [{topic: rules} for topic, rules in topics.items()]
    nav = [
        "index.md",
        {"Playground": PLAYGROUND},
        *({name: names} for name, names in sections.items()),
    ]
    project = f"site_url = {json.dumps(SITE)}\nnav = {_inline(nav)}\n"
    text = (Path(__file__).parent / "zensical.toml").read_text("utf-8")
    return text.replace("[project]\n", f"[project]\n{project}", 1)


def index(texts: dict[str, str]) -> str:
    """The list of the pages for programs that read Markdown (llms.txt)."""
    lines = [
        "# recdsl",
        "",
        "> A small language for Agora cloud recording requests, and a linter for their bodies.",
        "",
        "## Pages",
        "",
        *(
            f"- [{title[1]}]({SITE}{page})"
            for page, text in sorted(texts.items(), key=lambda item: item[0].count("/"))
            if (title := _TITLE.search(text))
        ),
    ]
    return "\n".join((*lines, ""))


def schemas() -> dict[str, str]:
    """The schemas for editors, as SchemaStore would refer to them: settings, and bodies."""
    bodies = {f"start-{name}.schema.json": body_schema(edition(name)) for name in EDITIONS}
    all_schemas = {"recdsl.schema.json": configuration_schema(), **bodies}
    texts = {}
    for name, schema in all_schemas.items():
        assert isinstance(schema, dict)
        whole = schema | {"$id": f"{SITE}{name}"}
        texts[name] = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    return texts


def _opened(text: str, page: str) -> str:
    """Put what an example shows above it, and a link that opens it in the playground below."""
    playground = posixpath.relpath("playground", posixpath.dirname(page) or ".")

    def example(match: re.Match[str]) -> str:
        language, words, content = match.groups()
        verdict, mode, edition = _facts(words.split())
        address = link(content, KINDS[language], edition=edition, mode=mode)
        above = f"{verdict}{f' ({mode})' if mode else ''}:\n\n" if verdict else ""
        below = f'<a href="{playground}/{address}">Open it in the playground</a>'
        return f"{above}```{language}\n{content}```\n\n{below}\n"

    return _EXAMPLE.sub(example, text)


def _facts(words: list[str]) -> tuple[str, str, str]:
    """What the words behind a fence say: the verdict, the mode and the edition."""
    return (
        next((_VERDICTS[word] for word in words if word in _VERDICTS), ""),
        next((word for word in words if word in MODES), ""),
        next((word for word in words if word in EDITIONS), ""),
    )


def _linked(text: str, page: str) -> str:
    """Let the links to other files lead to pages of the site, or to the repository."""
    sources = {to: source for source, to in OUTSIDE.items()}
    folder = posixpath.dirname(sources.get(page, f"docs/{page}"))

    def moved(match: re.Match[str]) -> str:
        target, anchor = posixpath.normpath(posixpath.join(folder, match[1])), match[2] or ""
        to = OUTSIDE.get(f"{target}/README.md" if target == "rules" else target)
        if to is None and target.startswith("docs/") and target.endswith((".md", ".png")):
            to = target.removeprefix("docs/")
        if to is None:
            return f"{REPOSITORY}/blob/v{VERSION}/{target}{anchor}"
        return posixpath.relpath(to, posixpath.dirname(page) or ".") + anchor

    return _LINK.sub(moved, text)


def _inline(value: object) -> str:
    """A value of lists, tables and texts as TOML on one line."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{json.dumps(k)} = {_inline(v)}' for k, v in value.items())} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    return json.dumps(value)
