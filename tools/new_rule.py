"""Write the skeleton of a rule's page, and show that of its check (`make rule`)."""

from __future__ import annotations

import argparse

from tools.generate_rulebook import FOLDERS, RULES, SECTIONS, pages

PAGE = """# {code} {name}

TODO: one sentence that says what is wrong.

| severity | constraints | page lines | modes |
|---|---|---|---|
| {severity} | {constraints} | TODO | all |

{sections}

```json breaks
{{}}
```

```rec breaks
record audio
```

```rec right
record audio
```
"""

CHECK = '''def {function}(request: Request) -> Iterator[Finding]:
    """TODO: what it looks at."""
    if request.has(TODO):
        yield Finding(
            rule="{name}",
            message="TODO: what is wrong, and what it does to the recording.",
            help="TODO: what to write instead.",
            pointer=TODO,
        )
'''


def main() -> None:
    """Take the folder, the name and what else the page's table says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", choices=FOLDERS)
    parser.add_argument("name", help="the fault, in lower case with hyphens")
    parser.add_argument("--severity", choices=("error", "warning", "info"), default="error")
    parser.add_argument("--constraints", default="—", help="ids of the catalogue")
    arguments = parser.parse_args()
    path = RULES / arguments.folder / f"{arguments.name}.md"
    if path.exists():
        parser.error(f"{path.relative_to(RULES.parent)} is there already")
    path.write_text(
        skeleton(arguments.folder, arguments.name, arguments.severity, arguments.constraints),
        "utf-8",
    )
    print(f"wrote {path.relative_to(RULES.parent)}; fill in what it says TODO of.")
    print(f"Its check goes to recdsl/checks/{arguments.folder}.py:\n")
    print(CHECK.format(function=arguments.name.replace("-", "_"), name=arguments.name))


def skeleton(folder: str, name: str, severity: str, constraints: str) -> str:
    """The page of a new rule, in the form of all pages."""
    sections = "\n\n".join(
        f"## {title}" + ("" if title == SECTIONS[-1] else "\n\nTODO.") for title in SECTIONS
    )
    return PAGE.format(
        code=next_code(folder),
        name=name,
        severity=severity,
        constraints=constraints,
        sections=sections,
    )


def next_code(folder: str) -> str:
    """The first free code after the highest one of a folder."""
    all_pages = pages()
    codes = [page.code for page in all_pages if page.path.startswith(f"{folder}/")]
    taken = {page.code for page in all_pages}
    number = int(max(codes, default="REC900")[3:]) + 1
    while f"REC{number:03}" in taken:
        number += 1
    return f"REC{number:03}"


if __name__ == "__main__":
    main()
