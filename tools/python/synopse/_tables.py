"""Tables as rows with numbers."""
from __future__ import annotations

import csv
import io
import re
from typing import Callable, Union

Value = Union[str, int, float, bool, None]


def _number(text: str) -> Union[int, float]:
    try:
        return int(text)
    except ValueError:
        return float(text)


def _value(text: str) -> Value:
    """a number where it is one: the ends of a range in time are none"""
    try:
        return _number(text)
    except ValueError:
        return text


_READERS: dict[str, Callable[[str], Value]] = {
    **dict.fromkeys(("start", "end"), int),
    **dict.fromkeys(("value", "score"), _number),
    **dict.fromkeys(("min", "max"), _value),
    **dict.fromkeys(("negated", "direct", "approx", "joined"), lambda text: text == "true"),
}


# The library puts an apostrophe before what a spreadsheet would run.
_GUARDED = re.compile(r"'(?='*[=+\-@\t\r\n])")


def _text(field: str) -> str:
    return field[1:] if _GUARDED.match(field) else field


def rows(table: str) -> list[dict[str, Value]]:
    """of CSV with a head; an empty field is None"""
    lines = csv.reader(io.StringIO(table, newline=""))
    head = next(lines)
    readers = [_READERS.get(name, _text) for name in head]
    return [{name: read(field) if field else None for name, read, field in zip(head, readers, line)} for line in lines]
