"""`recdsl explain`: the page of a rule, an answer of the service, or what a recording will do."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.given_values import chosen_mode, place_of
from recdsl.cli.stdio import colourful, columns_of, show, write
from recdsl.model.quoting import closest
from recdsl.version import page_address, rules_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Document
    from recdsl.model.rule import Rule
    from recdsl.reference.reference import Reference


@click.command("explain")
@click.argument("places", nargs=-1, metavar="WHAT")
@options.sentences("Explain")
@click.option("--all", "every", is_flag=True, help="Print the pages of all rules.")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, if WHAT is a body.")
@click.option("--name", "wanted", metavar="NAME", help="Only the recording with this name.")
@options.text_or_json
@configured("defaults", "edition")
@options.colour
def command(
    *,
    places: tuple[str, ...],
    sentence: str | None,
    every: bool,
    mode: str | None,
    wanted: str | None,
    form: str,
    wish: str,
) -> int:
    """Explain a rule, an answer of the service, or what a spec or a body will record.

    WHAT is a rule's code (REC301) or name (mp4-without-hls), the path of a spec or a body, `-`
    for standard input, or an answer of the service: its code or HTTP status (432), or words of
    its reason ("failed to find worker"). For a rule it prints what is wrong, why it matters and
    what to write instead; for an answer, its cause and the rules that look for it in a body; for
    a recording, who is recorded, which files appear where and under which names, when it stops,
    what the service ignores, and what was inferred.
    """
    if every:
        if places or sentence is not None:
            raise click.UsageError("--all prints the pages of all rules; give nothing else.")
        _all_pages(form, wish)
        return 0
    if sentence is None and places and _page(places, form, wish):
        return 0
    what = place_of("explain", "WHAT", places, sentence)
    from recdsl.cli.inputs import document_at

    if what != "-" and not Path(what).exists() and "." not in what and "/" not in what:
        raise click.UsageError(_no_such(what))
    return _recordings(document_at(what, chosen_mode(mode), wish, sentence), wanted, form)


def _page(places: tuple[str, ...], form: str, wish: str) -> bool:
    """Print the page of a rule, or answers of the service; False if the words name neither."""
    rule = _rule(" ".join(places))
    if rule is not None:
        _rule_page(rule, form, wish)
        return True
    from recdsl.cli.answer_pages import answers_meant, print_answers

    answers = answers_meant(places)
    if answers:
        print_answers(answers, form)
    return bool(answers)


def _rule_page(rule: Rule, form: str, wish: str) -> None:
    from recdsl.cli.pages import page

    reference = _reference()
    rule = reference.rules.get(rule.name, rule)
    if form == "json":
        from recdsl.reports.rule_list import page_as_json

        write(page_as_json(rule, page(rule)))
        return
    text = _noted(rule, page(rule), reference)
    if base := rules_address():
        text += f"\nOn the web: {page_address(base, rule.page)}\n"
    _show([text], reference, wish)


def _noted(rule: Rule, page: str, reference: Reference) -> str:
    """The page of a rule, with a note if the rule does not apply in an edition."""
    if rule.name in reference.rules:
        return page
    return f"{page}\nThis rule does not apply in edition {reference.edition}.\n"


def _all_pages(form: str, wish: str) -> None:
    from recdsl.cli.pages import page
    from recdsl.reports.rule_list import pages_as_json

    reference = _reference()
    pages = [(rule, page(rule)) for rule in reference.rules.values()]
    if form == "json":
        write(pages_as_json(pages))
    else:
        _show([text for _, text in pages], reference, wish)


def _show(pages: list[str], reference: Reference, wish: str) -> None:
    """Print pages below each other, for people."""
    from recdsl.reports.page import render

    colour = colourful(wish, stream_is_terminal=sys.stdout.isatty())
    columns = columns_of(sys.stdout)
    text = "\n\n".join(render(page, colour=colour, columns=columns) for page in pages)
    address = reference.facts.page.address if reference.facts.page else ""
    show(f"{text}\nThe vendor's page: {address}\n", coloured=colour)


def _reference() -> Reference:
    """The edition by which a rule is explained: that of the options or of this folder."""
    from recdsl.configuration.file_settings import edition_of
    from recdsl.reference.reference import edition

    place = Path.cwd() / "*"
    name, _origin = edition_of(configurations().of(str(place)), place.as_posix())
    return edition(name)


def _recordings(document: Document | None, wanted: str | None, form: str) -> int:
    from recdsl.explaining.explanation import explain
    from recdsl.explaining.explanation_pages import explanation_json, explanation_text

    if document is None:
        return 1
    stories = explain(document)
    if wanted is not None:
        stories = tuple(story for story in stories if story.name == wanted)
        if not stories:
            raise click.UsageError(f"There is no recording called {wanted!r}.")
    if form == "json":
        write(explanation_json(stories))
    else:
        show(explanation_text(stories, columns_of(sys.stdout)))
    return 0


def _rule(what: str) -> Rule | None:
    from recdsl.reference.rules import RULES

    by_code = {rule.code: rule for rule in RULES.values()}
    return by_code.get(what.upper()) or RULES.get(what.lower())


def _no_such(what: str) -> str:
    from recdsl.reference.rules import RULES

    codes = [rule.code for rule in RULES.values()]
    meant = closest(what.lower(), RULES) or closest(what.upper(), codes)
    hint = f" Did you mean {meant!r}?" if meant else " `recdsl rules` lists the rules."
    return f"There is no rule, no file and no answer of the service {what!r}.{hint}"
