"""Stories and differences as text, Markdown and JSON."""

from __future__ import annotations

from recdsl.explaining.fact import TOPICS, finished
from recdsl.model.json_output import written
from recdsl.model.markdown_text import marked, plain
from recdsl.model.shown_values import shown_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.explaining.explanation import Explanation
    from recdsl.explaining.recording_pairs import Difference

VERSION = 1
_MODES = {"individual": "individual", "mix": "mixed", "web": "web page"}
WIDEST = 88


def story_text(stories: Sequence[Explanation], columns: int = WIDEST) -> str:
    """Stories for people: a heading for each topic, and a sentence a line."""
    return "\n".join("".join(f"{line}\n" for line in _told(story, columns)) for story in stories)


def _told(story: Explanation, columns: int) -> Iterator[str]:
    title = f'Recording "{story.name}"' if story.name else "Recording"
    yield f"{title}, {_MODES[story.mode]} mode"
    if len(story.modes) > 1:
        yield f"The body does not tell its mode; it may be {' or '.join(story.modes)} (--mode)."
    for topic, heading in TOPICS.items():
        sentences = [fact.sentence for fact in story.facts if fact.topic == topic]
        if sentences:
            yield ""
            yield heading
            for sentence in sentences:
                yield from _wrapped(sentence.lstrip(), columns)


def _wrapped(sentence: str, columns: int) -> Iterator[str]:
    """A sentence in lines of some width; file names stay whole."""
    line = "  "
    for word in sentence.split(" "):
        if len(line) + len(word) > min(columns, WIDEST) and line.strip():
            yield line.rstrip()
            line = "    "
        line += f"{word} "
    yield line.rstrip()


def story_json(stories: Sequence[Explanation]) -> str:
    """Stories for programs."""
    return written(
        {
            "version": VERSION,
            "recordings": [
                {
                    "name": story.name,
                    "modes": list(story.modes),
                    "facts": [
                        {
                            "topic": fact.topic,
                            "pointers": list(map(shown_path, fact.pointers)),
                            "sentence": fact.sentence.lstrip(),
                        }
                        for fact in sorted(story.facts, key=lambda one: _order(one.topic))
                    ],
                }
                for story in stories
            ],
        },
        indent=2,
    )


def _order(topic: str) -> int:
    return list(TOPICS).index(topic)


def difference_text(found: Sequence[Difference], columns: int = WIDEST) -> str:
    """Differences for people: a sentence a line, under the recording's name where it has one."""
    lines: list[str] = []
    for one in found:
        status = _status(one)
        if status:
            lines.append(status)
        elif one.changes:
            lines += [f"{one.name}:"] if one.name else []
            for change in one.changes:
                lines += _wrapped(finished(change.said), columns)
    return "".join(f"{line}\n" for line in lines or ["Nothing changes for the recording."])


def _status(one: Difference) -> str:
    if one.status in ("added", "removed"):
        return f"{f'{one.name}: ' if one.name else ''}this recording is {one.status}."
    return ""


def difference_markdown(found: Sequence[Difference]) -> str:
    """Differences for a pull request."""
    lines = ["### What changes for the recording", ""]
    said = False
    for one in found:
        title = f"**{plain(one.name)}**" if one.name else "The recording"
        if one.status in ("added", "removed"):
            lines += [f"{title} is {one.status}.", ""]
        elif one.changes:
            lines += [f"{title}:", ""] if one.name else []
            lines += [f"- {finished(marked(change.said))}" for change in one.changes]
            lines.append("")
        said = said or one.status != "same"
    return "\n".join(lines if said else [*lines, "Nothing.", ""])


def difference_json(found: Sequence[Difference]) -> str:
    """Differences for programs."""
    return written(
        {
            "version": VERSION,
            "changed": any(one.status != "same" for one in found),
            "recordings": [
                {
                    "name": one.name,
                    "status": one.status,
                    "changes": [
                        {
                            "topic": change.topic,
                            "old": list(map(shown_path, change.old)),
                            "new": list(map(shown_path, change.new)),
                            "sentence": finished(change.said),
                        }
                        for change in one.changes
                    ],
                }
                for one in found
            ],
        },
        indent=2,
    )
