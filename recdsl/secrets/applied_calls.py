"""Calls that hand their arguments to another function: `f.call(x, …)`, `partial(f, …)`."""

from __future__ import annotations

import re

from recdsl.surfaces.code.syntax_walk import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

    # The name that an argument is given by, and the argument itself.
    Named = Callable[[Node], tuple[str, Node]]
    # The function that is called in the end, and what it is given.
    Applied = tuple[str, list[Node]]

_NEAR = 200
_OF_FUNCTION = re.compile(
    rb"(?:method\(\s*:)?([A-Za-z_$][\w$]*)\)?\s*[?&]?\.\s*(call|apply|bind|[iI]nvoke|yield|accept)\s*$"
)
# How many arguments stand before the function, and how many behind it are not for the function.
_FUNCTION_FIRST = re.compile(
    r"(?i)partial\w*|curry\w*|call_user_func|submit|to_thread|call_soon\w*|start_new_thread"
    r"|setImmediate|nextTick|apply_async|invoke|(?:public_|__)?send(?:__)?"
)
_FUNCTION_BEFORE_TIME = re.compile(r"setTimeout|setInterval")
_LISTED = re.compile(r"call_user_func_array|apply|map|starmap")
_LAST_NAME = re.compile(r"([A-Za-z_]\w*)\W*$", re.ASCII)
_OWNERS = re.compile(rb"(?:Reflect|Function)\s*\.\s*apply\s*$")


def applied(reader: Reader, name: str, arguments: Node, named: Named) -> Applied | None:
    """The function that a call of this name hands arguments to, and these; None for other calls."""
    given = [one for one in arguments.named_children if not one.type.endswith("comment")]
    near = reader.points.data[max(0, arguments.start_byte - _NEAR) : arguments.start_byte]
    method = _OF_FUNCTION.search(near)
    if method is not None and not _OWNERS.search(near):
        # In JavaScript the first argument is what the function is a method of.
        is_script = "Script" in reader.language.name or reader.language.name == "TSX"
        handed = given[int(is_script) :]
        is_list = method[2] == b"apply" and is_script
        listed = _elements(handed[0]) if is_list and handed else handed
        return method[1].decode().lstrip("$"), listed
    if not given:
        return None
    plain = [named(one)[1] for one in given]
    by_name = {named(one)[0]: value for one, value in zip(given, plain, strict=True)}
    if "target" in by_name and "args" in by_name:  # a thread
        return _called(reader, by_name["target"]), _elements(by_name["args"])
    if _FUNCTION_FIRST.fullmatch(name):
        return _called(reader, plain[0]), given[1:]
    if _FUNCTION_BEFORE_TIME.fullmatch(name):
        return _called(reader, plain[0]), given[2:]
    if _LISTED.fullmatch(name) and len(plain) > 1:
        is_module = len(plain) > 2 and reader.language.name == "Elixir"
        return _called(reader, plain[int(is_module)]), _elements(plain[-1])
    return None


def _called(reader: Reader, node: Node) -> str:
    """The name of the function that an argument is."""
    found = _LAST_NAME.search(reader.node_text(node)[-_NEAR:])
    return found[1] if found else ""


def _elements(node: Node) -> list[Node]:
    """The elements of a list, without what marks them as such."""
    body = field(node, "body") or node
    return [one for one in body.named_children if not one.type.endswith("comment")]
