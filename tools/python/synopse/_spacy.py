"""Spans for spaCy and displaCy.  spaCy itself is needed by `to_spacy` only."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, Sequence

from ._units import Span

if TYPE_CHECKING:
    from ._documents import Document

_USUAL = ("entities", "figures")
_ALL = ("entities", "figures", "quotes", "stances")


def _label(unit: Span) -> str:
    from ._documents import label_of
    return label_of(unit)


def spans(document: Document, layers: Sequence[str]) -> list[tuple[int, int, str]]:
    found = [(unit.start, unit.end, _label(unit)) for layer in layers or _USUAL for unit in document.layer(layer)]
    return sorted(found, key=lambda span: (span[0], -span[1], span[2]))


def without_overlaps(found: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of spans that overlap the longest stays, and of equally long ones the first."""
    kept: list[tuple[int, int, str]] = []
    taken: set[int] = set()
    for start, end, label in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if start < end and taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append((start, end, label))
    return sorted(kept)


def displacy(document: Document, layers: Sequence[str]) -> dict[str, Any]:
    marks = [{"start": start, "end": end, "label": label.upper()} for start, end, label in without_overlaps(spans(document, layers))]
    return {"text": document.text, "ents": marks, "title": document.title}


def to_spacy(document: Document, nlp: Any) -> Any:
    from spacy.util import filter_spans  # type: ignore[import]
    made = nlp.make_doc(document.text)
    for layer in _ALL:
        marks = (made.char_span(unit.start, unit.end, label=_label(unit), span_id=getattr(unit, "id", ""), alignment_mode="expand")
                 for unit in document.layer(layer))
        made.spans[layer] = [mark for mark in marks if mark is not None]
    made.ents = filter_spans(list(made.spans["entities"]))
    return made
