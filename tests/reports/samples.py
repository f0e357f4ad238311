"""One run with everything in it that a format can trip over."""

from __future__ import annotations

from recdsl.model.diagnostic import Diagnostic, Label, TextFix
from recdsl.model.finding import MODES
from recdsl.model.frozen import replaced
from recdsl.model.source import Edit, Source, Span
from recdsl.reference.rules import RULES
from recdsl.reports.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Safety, Severity

SECRET = "wJalrXUtnFEMIK7MDENG"
SPEC = Source(
    "specs/lesson.rec",
    f"""recording lesson {{
  record audio and video mixed # 课程🎥 for all
  to s3 us-east-1 bucket "b" key "AKIA5" secret "{SECRET}"
\tas mp4
}}
recording lesson_2 {{
  record audio mixed
  as mp4
  as mp4
}}
""",
)
BODY = Source("specs/a b%,课.json", '{\r\n  "uid": 5,\r\n  "cname": [\r\n    "x"\r\n  ]\r\n}')
CLEAN = "specs/clean.rec"
# Whatever steers a terminal, a log, Markdown, XML or a link, and half of a character.
NASTY = (
    "100% of <b>&amp;</b> | *x* `a|b` [l](1) ::error::\x1b[2J, a:b \ud800\n::warning::second line"
)


def at(source: Source, said: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = source.text.index(said, start + 1)
    return Span(start, start + len(said))


def found(
    rule: str, source: Source, span: Span, message: str, *, severity: Severity, **more: object
) -> Diagnostic:
    known = RULES[rule]
    plain = Diagnostic(
        known, severity, message, "", source, span, None, "", ("mix",), known.constraints
    )
    return replaced(plain, **more)


def fix(title: str, safety: Safety, *edits: Edit) -> TextFix:
    return TextFix(title, safety, edits)


DIAGNOSTICS = (
    found(
        "mp4-without-hls",
        SPEC,
        at(SPEC, "mp4"),
        "MP4 is asked for without HLS; the service answers error 2 and records nothing.",
        severity="error",
        help='Add "hls": the MP4 is made from the HLS slices, and you get both.',
        recording="lesson",
        pointer="/clientRequest/recordingFileConfig/avFileType",
        related=(
            Label("makes it a [mixed] recording", at(SPEC, "mixed"), ""),
            Label("the key", at(SPEC, "key"), "/clientRequest/storageConfig/accessKey"),
        ),
        offered=(
            fix('Add "hls"', "safe", Edit(at(SPEC, "mp4"), "hls and mp4")),
            fix("Tidy", "unsafe", Edit(at(SPEC, "\t"), "  "), Edit(at(SPEC, "mp4"), "hls")),
            fix("Move the key", "unsafe", Edit(at(SPEC, "\t"), f'secret "{SECRET}"')),
        ),
    ),
    *(
        found(
            "mp4-without-hls",
            SPEC,
            at(SPEC, "mp4", nth),
            "MP4 is asked for without HLS.",
            severity="error",
            recording="lesson_2",
            pointer="/clientRequest/recordingFileConfig/avFileType",
        )
        for nth in (2, 3)
    ),
    found(
        "syntax-error", SPEC, Span(len(SPEC.text), len(SPEC.text)), "The text ends too soon.",
        severity="error", modes=(),
    ),
    found("literal-key", SPEC, at(SPEC, SECRET), NASTY, severity="warning", help=NASTY),
    found(
        "wrong-type", BODY, at(BODY, '[\r\n    "x"\r\n  ]'), "`cname` is an array.",
        severity="warning", pointer="/cname", modes=MODES,
    ),
    found(
        "open-mode", BODY, Span(0, 0), "The body fits several modes.", severity="info",
        modes=MODES,
    ),
)  # fmt: skip
RUN = Run(
    DIAGNOSTICS,
    files=(SPEC.name, CLEAN, BODY.name),
    fixed=2,
    fails=lambda diagnostic: diagnostic.severity != "info",
    paths={CLEAN: "elsewhere/clean.rec"},
)
