"""What goes wrong."""
from __future__ import annotations


class Error(Exception):
    """A text, a grammar or an option that the library refuses, with its message."""
