"""Short ways to make a configuration in tests."""

from __future__ import annotations

import tomllib

from recdsl.configuration.layers import Configuration, Layer, TomlFile, layer_of


def layer(text: str, name: str = "recdsl.toml", folder: str = "/project") -> Layer:
    """The settings of a file with this text."""
    return layer_of(tomllib.loads(text), TomlFile(name, folder, text))


def configuration(*texts: str) -> Configuration:
    """The settings of several files, the nearest first."""
    return Configuration(tuple(layer(text, f"{number}.toml") for number, text in enumerate(texts)))
