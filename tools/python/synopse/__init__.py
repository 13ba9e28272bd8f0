"""Entities, figures and stances in German and English news, and where two reports differ.

    >>> import synopse
    >>> document = synopse.annotate("Im Hafen demonstrierten 52.000 Menschen.", "de")
    >>> [(figure.text, figure.value, figure.unit) for figure in document.figures]
    [('52.000', 52000, 'Mensch')]

Every offset counts code points, as indices of a `str` do: ``document.text[unit.start:unit.end]``.  The functions
of this module use a pipeline with the built-in grammars, which is made when it is first needed; a `Pipeline` of
your own may have other grammars, dictionaries and settings.  All may be called by any number of threads.
"""
from __future__ import annotations

from ._errors import Error
from ._pipeline import Pipeline, align, align_many, annotate, annotate_many
from ._units import Discrepancy, Entity, Figure, FigurePart, Link, Quote, Role, Sentence, Span, Stance, Token
from ._documents import Document, Pair

__all__ = [
    "Discrepancy", "Document", "Entity", "Error", "Figure", "FigurePart", "Link", "Pair", "Pipeline", "Quote", "Role",
    "Sentence", "Span", "Stance", "Token", "align", "align_many", "annotate", "annotate_many", "version",
]


def version() -> str:
    """The version of the library that does the work, "0.1.0"."""
    from ._library import library
    return library().version()
