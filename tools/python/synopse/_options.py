"""Keyword arguments as the options of the library."""
from __future__ import annotations

import os
from typing import Any, Iterable, Union

Path = Union[str, "os.PathLike[str]"]


def paths_of(paths: Union[Path, Iterable[Path]]) -> list[str]:
    """one path, or several"""
    if isinstance(paths, (str, os.PathLike)):
        return [os.fspath(paths)]
    return [os.fspath(path) for path in paths]


def options_of(arguments: dict[str, Any]) -> list[tuple[str, str]]:
    """`default_grammars=False` is default-grammars no; None is left out, a list of words joined."""
    options = []
    for name, value in arguments.items():
        if value is None:
            continue
        if isinstance(value, bool):
            value = "yes" if value else "no"
        elif not isinstance(value, str):
            value = ",".join(value)
        options.append((name.replace("_", "-"), value))
    return options
