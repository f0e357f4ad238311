"""`recdsl preview`: the mixed layout as people will see it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recdsl.cli import options
from recdsl.cli.config_options import configured
from recdsl.cli.given_values import chosen_mode, place_of
from recdsl.cli.inputs import document_at
from recdsl.cli.stdio import colourful, columns_of, note, write
from recdsl.model.cells import safe
from recdsl.model.frozen import replaced
from recdsl.model.quoting import listed
from recdsl.previewing.composing import NoPicture, compose
from recdsl.previewing.mixed_picture import Picture
from recdsl.previewing.ready_layouts import MOST
from recdsl.workspace.replacing import write_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.previewing.palette import Theme

_FORMS = {".svg": "svg", ".png": "png", ".txt": "text"}


@click.command("preview")
@click.argument("places", nargs=-1, metavar="WHAT")
@options.sentences("Draw")
@click.option(
    "--users",
    type=click.IntRange(1, MOST),
    metavar="N",
    help="The number of users in the channel.  [default: as many as WHAT names, or 4]",
)
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, if WHAT is a body.")
@click.option("--name", "wanted", metavar="NAME", help="Only the recording with this name.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["blocks", "text", "svg"]),
    help="Characters (blocks), sentences (text) or a drawing (svg).  [default: blocks]",
)
@click.option("-o", "output", metavar="FILE", help="Write FILE.svg, FILE.png or FILE.txt instead.")
@click.option(
    "--theme",
    type=click.Choice(["auto", "light", "dark"]),
    default="auto",
    show_default=True,
    help="The background around a drawing; auto follows the viewer, and is light in a PNG.",
)
@click.option("--ascii", "ascii_only", is_flag=True, help="Use ASCII characters only.")
@configured("defaults", "edition")
@options.colour
def command(
    *,
    places: tuple[str, ...],
    sentence: str | None,
    users: int | None,
    mode: str | None,
    wanted: str | None,
    form: str | None,
    output: str | None,
    theme: Theme,
    ascii_only: bool,
    wish: str,
) -> int:
    """Show the picture that a mixed recording makes of its users.

    WHAT is a spec or a body: a path, `-` for standard input, or REV:PATH for a file of a git
    revision. The canvas is drawn in proportion, each region with its number and its user; overlaps
    and parts beyond the edge are marked. `--format text` describes the same in sentences. Only
    mixed recordings have a layout. If a request changes the layout later, characters and sentences
    show that picture, too.
    """
    what = place_of("preview", "WHAT", places, sentence)
    form = _form(output, form) if output else form or "blocks"
    document = document_at(what, chosen_mode(mode), wish, sentence)
    if document is None:
        return 1
    if wanted is not None:
        named = tuple(one for one in document.recordings if one.name == wanted)
        if not named:
            raise click.UsageError(f"There is no recording called {wanted!r}.")
        document = replaced(document, recordings=named)
    made = compose(document, users=users, later=form in ("blocks", "text"))
    pictures = _pictures(made)
    if not pictures:
        return 1 if any(isinstance(one, NoPicture) and one.faulty for one in made) else 2
    if form in ("svg", "png"):
        _write(_drawing(_only(pictures), form, theme), output)
    elif form == "text":
        _write("\n".join(map(_in_words, pictures)).encode(), output)
    else:
        wish = "never" if output else wish
        _write("\n".join(_blocks(pictures, wish, ascii_only=ascii_only)).encode(), output)
    return 0


def _form(output: str, wanted: str | None) -> str:
    ending = Path(output).suffix.lower()
    if ending not in _FORMS:
        raise click.UsageError(f"-o writes {listed(_FORMS)}; {output!r} ends in none of them.")
    form = _FORMS[ending]
    if wanted in (None, form) or (wanted, form) == ("blocks", "text"):
        return wanted or form
    raise click.UsageError(f"-o {output!r} and --format {wanted} contradict each other; give one.")


def _pictures(made: Sequence[Picture | NoPicture]) -> list[Picture]:
    """Return the pictures; report on standard error what has none."""
    for one in made:
        if isinstance(one, NoPicture):
            name = f"{safe(one.name)}: " if one.name else ""
            note(f"{name}{safe(one.reason)}\n")
    return [one for one in made if isinstance(one, Picture)]


def _only(pictures: list[Picture]) -> Picture:
    if len(pictures) > 1:
        names = listed([repr(one.name) for one in pictures], "and")
        raise click.UsageError(f"A drawing shows one recording; --name picks one of {names}.")
    return pictures[0]


def _in_words(picture: Picture) -> str:
    from recdsl.previewing.alt_text import sentences

    return "".join(f"{safe(sentence)}\n" for sentence in sentences(picture))


def _blocks(pictures: list[Picture], wish: str, *, ascii_only: bool) -> list[str]:
    from recdsl.previewing.text_picture import blocks

    columns = columns_of(sys.stdout)
    colour = colourful(wish, stream_is_terminal=sys.stdout.isatty())
    return [blocks(one, columns=columns, colour=colour, ascii_only=ascii_only) for one in pictures]


def _drawing(picture: Picture, form: str, theme: Theme) -> bytes:
    from recdsl.previewing.svg import svg

    if form == "svg":
        return svg(picture, theme=theme).encode()
    from recdsl.cli.rasterizing import png

    return png(svg(picture, theme="light" if theme == "auto" else theme))


def _write(data: bytes, output: str | None) -> None:
    if output is None:
        write(data.decode())
    else:
        write_data(Path(output), data)
