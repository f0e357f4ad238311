"""XML documents as text, with any characters; XML 1.0 cannot represent some."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from recdsl.model.cells import safe


def document(root: ET.Element) -> str:
    """An element and all below it, indented, with the declaration and a line end."""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode", short_empty_elements=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def element(parent: ET.Element | None, tag: str, **attributes: str | int) -> ET.Element:
    """A new element, below its parent if it has one."""
    texts = {name: sayable(str(value)) for name, value in attributes.items()}
    return ET.Element(tag, texts) if parent is None else ET.SubElement(parent, tag, texts)


def sayable(text: str) -> str:
    """A text with its line ends, and pictures or escapes for what XML 1.0 cannot carry."""
    return "\n".join(map(safe, text.splitlines()))
