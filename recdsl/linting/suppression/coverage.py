"""What the comments of a text cover, searched by place: a text may have thousands of both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recdsl.linting.suppression.allow_comments import Comment
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Span


class Scopes:
    """The scopes of comments that allow one rule."""

    __slots__ = ("_everything", "_recordings", "_spans")

    def __init__(self, comments: Iterable[Comment]) -> None:
        """Sort the scopes."""
        self._everything = False
        self._recordings: set[str] = set()
        # By the text, and whether a scope covers all that begins in it: starts, and the greatest
        # end up to each.
        self._spans: dict[tuple[int, bool], tuple[list[int], list[int]]] = {}
        spans: dict[tuple[int, bool], list[Span]] = {}
        for comment in comments:
            scope = comment.allowance.scope
            if scope is None:
                continue
            self._everything = self._everything or scope.everything
            if scope.recording is not None:
                self._recordings.add(scope.recording)
            if scope.span is not None:
                spans.setdefault((id(comment.source), scope.begun), []).append(scope.span)
        for key, group in spans.items():
            group.sort(key=attrgetter("start"))
            ends = accumulate((span.end for span in group), max)
            self._spans[key] = [span.start for span in group], list(ends)

    def cover(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is in one of the scopes."""
        if self._everything or diagnostic.recording in self._recordings:
            return True
        span = diagnostic.span
        for begun, last in ((True, span.start), (False, span.end)):
            starts, ends = self._spans.get((id(diagnostic.source), begun), ([], []))
            index = bisect_right(starts, span.start) - 1
            if index >= 0 and last <= ends[index]:
                return True
        return False


class Findings:
    """The findings of one rule."""

    __slots__ = ("_all", "_recordings", "_spans")

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        """Sort the findings."""
        self._all = diagnostics
        self._recordings = {diagnostic.recording for diagnostic in diagnostics}
        # By the text: starts, and the least end from each on.
        self._spans: dict[int, tuple[list[int], list[int]]] = {}
        spans: dict[int, list[Span]] = {}
        for diagnostic in diagnostics:
            spans.setdefault(id(diagnostic.source), []).append(diagnostic.span)
        for key, group in spans.items():
            group.sort(key=attrgetter("start"))
            ends = list(accumulate((span.end for span in reversed(group)), min))
            self._spans[key] = [span.start for span in group], ends[::-1]

    def any(self, covers: Callable[[Diagnostic], bool]) -> bool:
        """Whether one of the findings is covered."""
        return any(map(covers, self._all))

    def are_under(self, comment: Comment) -> bool:
        """Whether a comment covers one of the findings."""
        scope = comment.allowance.scope
        if scope is None:
            return False
        if scope.everything or (
            scope.recording is not None and scope.recording in self._recordings
        ):
            return bool(self._all)
        if scope.span is None:
            return False
        starts, ends = self._spans.get(id(comment.source), ([], []))
        index = bisect_left(starts, scope.span.start)
        last = starts if scope.begun else ends
        return index < len(starts) and last[index] <= scope.span.end
