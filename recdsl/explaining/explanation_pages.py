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


def explanation_text(explanations: Sequence[Explanation], columns: int = WIDEST) -> str:
    """Explanations for people: a heading for each topic, and a sentence a line."""
    return "\n".join(
        "".join(f"{line}\n" for line in _text_lines(explanation, columns))
        for explanation in explanations
    )


def _text_lines(explanation: Explanation, columns: int) -> Iterator[str]:
    title = f'Recording "{explanation.name}"' if explanation.name else "Recording"
    yield f"{title}, {_MODES[explanation.mode]} mode"
    if len(explanation.modes) > 1:
        modes = " or ".join(explanation.modes)
        yield f"The body does not tell its mode; it may be {modes} (--mode)."
    for topic, heading in TOPICS.items():
        sentences = [fact.sentence for fact in explanation.facts if fact.topic == topic]
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


def explanation_json(explanations: Sequence[Explanation]) -> str:
    """Explanations for programs."""
    return written(
        {
            "version": VERSION,
            "recordings": [
                {
                    "name": explanation.name,
                    "modes": list(explanation.modes),
                    "facts": [
                        {
                            "topic": fact.topic,
                            "pointers": list(map(shown_path, fact.pointers)),
                            "sentence": fact.sentence.lstrip(),
                        }
                        for fact in sorted(explanation.facts, key=lambda fact: _order(fact.topic))
                    ],
                }
                for explanation in explanations
            ],
        },
        indent=2,
    )


def _order(topic: str) -> int:
    return list(TOPICS).index(topic)


def difference_text(differences: Sequence[Difference], columns: int = WIDEST) -> str:
    """Differences for people: a sentence a line, under the recording's name if it has one."""
    lines: list[str] = []
    for difference in differences:
        status = _status(difference)
        if status:
            lines.append(status)
        elif difference.changes:
            lines += [f"{difference.name}:"] if difference.name else []
            for change in difference.changes:
                lines += _wrapped(finished(change.wording), columns)
    return "".join(f"{line}\n" for line in lines or ["Nothing changes for the recording."])


def _status(difference: Difference) -> str:
    if difference.status in ("added", "removed"):
        opening = f"{difference.name}: " if difference.name else ""
        return f"{opening}this recording is {difference.status}."
    return ""


def difference_markdown(differences: Sequence[Difference]) -> str:
    """Differences for a pull request."""
    lines = ["### What changes for the recording", ""]
    is_different = False
    for difference in differences:
        title = f"**{plain(difference.name)}**" if difference.name else "The recording"
        if difference.status in ("added", "removed"):
            lines += [f"{title} is {difference.status}.", ""]
        elif difference.changes:
            lines += [f"{title}:", ""] if difference.name else []
            lines += [f"- {finished(marked(change.wording))}" for change in difference.changes]
            lines.append("")
        is_different = is_different or difference.status != "same"
    return "\n".join(lines if is_different else [*lines, "Nothing.", ""])


def difference_json(differences: Sequence[Difference]) -> str:
    """Differences for programs."""
    return written(
        {
            "version": VERSION,
            "changed": any(difference.status != "same" for difference in differences),
            "recordings": [
                {
                    "name": difference.name,
                    "status": difference.status,
                    "changes": [
                        {
                            "topic": change.topic,
                            "old": list(map(shown_path, change.old)),
                            "new": list(map(shown_path, change.new)),
                            "sentence": finished(change.wording),
                        }
                        for change in difference.changes
                    ],
                }
                for difference in differences
            ],
        },
        indent=2,
    )
