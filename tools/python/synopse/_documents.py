"""Annotated documents, and aligned pairs of them.  What is not asked for is not read."""
from __future__ import annotations

import json
from typing import Any, Callable, Iterable, Optional, Sequence, TypeVar, Union

from ._errors import Error
from ._units import Discrepancy, Entity, Figure, Link, Quote, Sentence, Span, Stance, Token

Json = dict[str, Any]
Record = dict[str, Union[str, int, float, bool, None]]
Made = TypeVar("Made")

_LAYERS: dict[str, type[Span]] = {"sentences": Sentence, "tokens": Token, "entities": Entity, "figures": Figure, "quotes": Quote, "stances": Stance,
           "boilerplate": Span}
_PREFIXES = {"s": "sentences", "e": "entities", "f": "figures", "q": "quotes", "st": "stances"}


def label_of(unit: Span) -> str:
    """What a unit is called where a word has to do: its type, kind or polarity."""
    for name in ("type", "polarity", "kind"):
        value = getattr(unit, name, None)
        if value:
            return str(value)
    return type(unit).__name__.lower()


class _Record:
    """One line of JSON, read when it is needed."""
    __slots__ = ("_line", "_data", "_views", "warnings")

    def __init__(self, line: Union[bytes, str, None] = None, data: Optional[Json] = None, warnings: Sequence[str] = ()) -> None:
        self._line = line.encode("utf-8") if isinstance(line, str) else line
        self._data = data
        self._views: dict[str, Any] = {}
        #: what the library says should be looked at: bytes that were no UTF-8, a date that is none ...
        self.warnings = tuple(warnings)

    def to_dict(self) -> Json:
        """All that is known, as the JSON schema has it; not to be changed."""
        if self._data is None:
            try:
                self._data = json.loads(self._line or b"")
            except ValueError as error:
                raise Error(f"not a line of JSON: {error}") from error
        return self._data

    def to_json(self) -> str:
        """One line, as `synopse --to jsonl` prints it, without line end."""
        return self._bytes().decode("utf-8").rstrip("\n")

    def to(self, format: str, **options: Any) -> str:
        """The same in another format: "tei", "tsv", "conllu" ... of pairs also "tmx", "xces".

        `table` chooses the table of "csv" and "tsv"; `standoff=True` leaves the text of "tei" bare.
        """
        from ._library import library
        from ._options import options_of
        return library().convert(self._bytes(), format, options_of(options)).text.decode("utf-8")

    def records(self, table: str) -> list[Record]:
        """The rows of a table, as `--to csv --table TABLE` has them: for `pandas.DataFrame(document.records("figures"))`."""
        from ._tables import rows
        return rows(self.to("csv", table=table))

    @property
    def id(self) -> str:
        return str(self.to_dict()["id"])

    def _bytes(self) -> bytes:
        if self._line is None:
            self._line = json.dumps(self._data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        return self._line

    def _view(self, name: str, make: Callable[[], Made]) -> Made:
        view: Made = self._views.get(name) or self._views.setdefault(name, make())
        return view

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash(self.id)

    def __reduce__(self) -> Any:
        return _unpickled, (type(self), self._bytes(), self.warnings)


def _unpickled(kind: type[_Record], line: bytes, warnings: tuple[str, ...]) -> _Record:
    return kind(line, warnings=warnings)


class Document(_Record):
    """A text and its layers.  Offsets are indices of `text`."""
    __slots__ = ()

    @classmethod
    def from_json(cls, line: Union[str, bytes]) -> Document:
        """From a line that `synopse annotate --to jsonl` has printed."""
        document = cls(line)
        data = document.to_dict()
        if not isinstance(data, dict) or not isinstance(data.get("text"), str):
            raise Error("not a document: no text")
        if data.get("offset_unit", "codepoint") != "codepoint":
            raise Error(f"offsets count {data['offset_unit']}; a Document takes code points")
        return document

    @property
    def text(self) -> str:
        return str(self.to_dict()["text"])

    @property
    def lang(self) -> str:
        """"de", "en"; "und" when nobody can tell."""
        return str(self.to_dict().get("lang", "und"))

    @property
    def date(self) -> Optional[str]:
        """When it was written, YYYY-MM-DD."""
        return self.to_dict().get("date")

    @property
    def title(self) -> Optional[str]:
        return self.to_dict().get("title")

    @property
    def publisher(self) -> Optional[str]:
        return self.to_dict().get("publisher")

    @property
    def source(self) -> Optional[str]:
        return self.to_dict().get("source")

    @property
    def sentences(self) -> list[Sentence]:
        return self.layer("sentences")  # type: ignore[return-value]

    @property
    def tokens(self) -> list[Token]:
        return self.layer("tokens")  # type: ignore[return-value]

    @property
    def entities(self) -> list[Entity]:
        return self.layer("entities")  # type: ignore[return-value]

    @property
    def figures(self) -> list[Figure]:
        return self.layer("figures")  # type: ignore[return-value]

    @property
    def quotes(self) -> list[Quote]:
        return self.layer("quotes")  # type: ignore[return-value]

    @property
    def stances(self) -> list[Stance]:
        return self.layer("stances")  # type: ignore[return-value]

    @property
    def boilerplate(self) -> list[Span]:
        """Lines of a page that are not the report."""
        return self.layer("boilerplate")  # type: ignore[return-value]

    def layer(self, name: str) -> Sequence[Span]:
        """A layer by its name: "entities"."""
        if name not in _LAYERS:
            raise Error(f"no layer {name!r}; there are {', '.join(_LAYERS)}")
        kind = _LAYERS[name]
        return self._view(name, lambda: [kind.of(self, each) for each in self.to_dict().get(name, ())])

    def unit(self, id: str) -> Span:
        """What goes by an id: "e1", "f2", "st3"."""
        letters = id.rstrip("0123456789")
        number = id[len(letters):]
        units = self.layer(_PREFIXES[letters]) if letters in _PREFIXES else ()
        if not number or not 1 <= int(number) <= len(units):
            raise Error(f"no unit {id!r} in document {self.id!r}")
        return units[int(number) - 1]

    def spans(self, *layers: str) -> list[tuple[int, int, str]]:
        """(start, end, label) of layers ("entities" and "figures" where none is named), for spaCy's `doc.char_span(*span)`."""
        from ._spacy import spans
        return spans(self, layers)

    def displacy(self, *layers: str) -> Json:
        """For `displacy.render(document.displacy(), style="ent", manual=True)`.  Of units that overlap, the longer stays."""
        from ._spacy import displacy
        return displacy(self, layers)

    def to_spacy(self, nlp: Any) -> Any:
        """A spaCy Doc of the text: names in `ents`, every layer in `spans`; units are widened to spaCy's tokens."""
        from ._spacy import to_spacy
        return to_spacy(self, nlp)

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(self.to_dict().get(name, ()))} {name}" for name in ("sentences", "entities", "figures", "stances"))
        return f"<Document {self.id!r}, {self.lang}: {counts}>"


class Pair(_Record):
    """A German and an English document, what they share, and where they differ."""
    __slots__ = ()

    @classmethod
    def from_json(cls, line: Union[str, bytes]) -> Pair:
        """From a line that `synopse align --to jsonl` has printed."""
        pair = cls(line)
        data = pair.to_dict()
        if not isinstance(data, dict) or not {"de", "en", "links"} <= data.keys():
            raise Error("not a pair: no de, en and links")
        return pair

    @property
    def de(self) -> Document:
        return self._view("de", lambda: Document(data=self.to_dict()["de"]))

    @property
    def en(self) -> Document:
        return self._view("en", lambda: Document(data=self.to_dict()["en"]))

    @property
    def links(self) -> list[Link]:
        return self._view("links", lambda: [Link.of(self, {"id": f"l{number}", **each})
                                            for number, each in enumerate(self.to_dict()["links"], 1)])

    @property
    def discrepancies(self) -> list[Discrepancy]:
        """Where the reports differ, and what only one of them says (category "missing")."""
        return self._view("discrepancies", lambda: [Discrepancy.of(self, each) for each in self.to_dict().get("discrepancies", ())])

    @property
    def dictionaries(self) -> tuple[str, ...]:
        """Names of your word lists that the links rest on."""
        return tuple(self.to_dict().get("dictionaries", ()))

    def counterparts(self, unit: Span) -> list[Span]:
        """What the other report says where one says `unit` (a sentence, entity, figure or stance)."""
        id = getattr(unit, "id", "")
        found: list[Span] = []
        for link in self.links:
            if unit.document is self.de and id in link.de:
                found += link.en_units
            elif unit.document is self.en and id in link.en:
                found += link.de_units
        return found

    def __repr__(self) -> str:
        return f"<Pair {self.id!r}: {len(self.to_dict()['links'])} links, {len(self.to_dict().get('discrepancies', ()))} discrepancies>"


def lines(documents: Iterable[_Record]) -> Iterable[str]:
    """JSON Lines of documents or pairs, with line ends: `file.writelines(synopse.lines(...))`."""
    return (document.to_json() + "\n" for document in documents)
