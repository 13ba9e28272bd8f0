"""What stands in a text, and what joins two texts: typed views of the JSON that the library writes.

Units are not to be changed, and compare equal where all that they say is equal, whatever document they are of.
"""
from __future__ import annotations

import sys
from dataclasses import MISSING, dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, Optional, TypeVar, Union

if TYPE_CHECKING:
    from ._documents import Document, Pair

    from dataclasses import dataclass as unit  # as type checkers should see it
else:
    # Slots save half of the memory, from Python 3.10 on.
    def unit(cls):
        options = {"slots": True} if sys.version_info >= (3, 10) else {}
        made = dataclass(frozen=True, repr=False, **options)(cls)
        made._plan = tuple((each.name, None if each.default is MISSING else each.default)
                           for each in fields(made) if each.name not in ("document", "pair"))
        return made

Json = dict[str, Any]
Some = TypeVar("Some", bound="Span")
Joining = TypeVar("Joining", bound="_Between")
Number = Union[int, float]


@unit
class Span:
    """A stretch of a text: [start, end), in code points."""
    document: Document = field(compare=False)
    start: int
    end: int
    _plan: ClassVar[tuple[tuple[str, Any], ...]] = ()

    @classmethod
    def of(cls: type[Some], document: Document, json: Json) -> Some:
        """From its JSON; fields that are not known here are left alone."""
        fields: Any = {name: json.get(name, default) for name, default in cls._plan}
        return cls(document, **fields)

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.document.text[self.start:self.end]

    def __repr__(self) -> str:
        return _shown(self, {"text": self.text})


def _shown(unit: Any, more: Json) -> str:
    """what a unit says, without what it does not"""
    told = {name: getattr(unit, name) for name, default in unit._plan if getattr(unit, name) not in (default, None)}
    return f"{type(unit).__name__}({', '.join(f'{name}={value!r}' for name, value in {**told, **more}.items())})"


@unit
class Sentence(Span):
    id: str = ""


@unit
class Token(Span):
    """`kind` is word, number, punct or symbol."""
    kind: str = ""
    joined: bool = False  #: with the token before it, part of one hyphenated word
    clitic: int = 0  #: code points at its end that are a word of their own: "n't"


@unit
class Entity(Span):
    """A thing that is named: `type` is person, place, organization, nationality, event, work, misc, or a grammar's own."""
    id: str = ""
    type: str = ""
    ref: Optional[str] = None  #: one id for one thing, the same in both languages
    norm: Optional[str] = None  #: its canonical name
    mention: str = "name"  #: or nominal, pronoun
    rule: Optional[str] = None
    score: Optional[float] = None


@unit
class FigurePart(Span):
    """One end of a range."""
    kind: str = ""
    value: Optional[Number] = None
    timex: Optional[str] = None


@unit
class Figure(Span):
    """A number, an amount, a time: percentages are 94, not 0.94; dates have TIMEX3 values."""
    id: str = ""
    kind: str = ""  #: number, ordinal, percent, count, money, measure, range, date, time, duration or set
    value: Optional[Number] = None
    min: Union[Number, str, None] = None
    max: Union[Number, str, None] = None
    unit: Optional[str] = None  #: ISO 4217, a unit's symbol, or what is counted
    approx: bool = False
    mod: Optional[str] = None  #: MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS, APPROX, START, MID, END, UP, DOWN
    parts: tuple[FigurePart, ...] = ()
    timex: Optional[str] = None  #: as the words alone give it: "XXXX-WXX-7"
    resolved: Optional[str] = None  #: once context is known: "2006-11-12"
    rule: Optional[str] = None
    score: Optional[float] = None

    @classmethod
    def of(cls, document: Document, json: Json) -> Figure:
        parts = tuple(FigurePart.of(document, part) for part in json.get("parts", ()))
        return super(Figure, cls).of(document, {**json, "parts": parts})


@unit
class Quote(Span):
    """Quoted words, without their marks."""
    id: str = ""
    direct: bool = True
    speaker: Optional[str] = None  #: ref of who speaks
    score: Optional[float] = None


@unit
class Role(Span):
    """Who holds a stance, what it is about, or its words; empty where only `ref` is known."""
    ref: Optional[str] = None
    spans: tuple[tuple[int, int], ...] = ()  #: all parts of one that is discontinuous
    members: tuple[Role, ...] = ()  #: of one that is coordinated

    @classmethod
    def of(cls, document: Document, json: Json) -> Role:
        members = tuple(Role.of(document, member) for member in json.get("members", ()))
        spans = tuple((start, end) for start, end in json.get("spans", ()))
        return super(Role, cls).of(document, {"start": 0, "end": 0, **json, "members": members, "spans": spans})


@unit
class Stance(Span):
    """What somebody says for or against something."""
    id: str = ""
    polarity: str = ""  #: support, oppose, neutral or mixed
    kind: str = ""  #: statement, claim, judgement, demand, denial ...
    holder: Optional[Role] = None
    cue: Optional[Role] = None
    target: Optional[Role] = None
    content: Optional[Role] = None
    addressee: Optional[Role] = None
    direct: bool = False  #: in the holder's own words
    negated: bool = False
    certainty: str = "certain"  #: or probable, possible, hypothetical
    by: Optional[str] = None  #: id of the stance that reports this one
    rule: Optional[str] = None
    score: Optional[float] = None

    @classmethod
    def of(cls, document: Document, json: Json) -> Stance:
        roles = {name: Role.of(document, json[name]) for name in ("holder", "cue", "target", "content", "addressee")
                 if name in json}
        return super(Stance, cls).of(document, {**json, **roles})


def _of_one_side(pair_document: Document, ids: tuple[str, ...]) -> tuple[Span, ...]:
    return tuple(pair_document.unit(each) for each in ids)


@unit
class _Between:
    """What is said of units of both texts; either side may be empty."""
    pair: Pair = field(compare=False)
    id: str
    de: tuple[str, ...] = ()  #: ids of units
    en: tuple[str, ...] = ()
    _plan: ClassVar[tuple[tuple[str, Any], ...]] = ()

    @classmethod
    def of(cls: type[Joining], pair: Pair, json: Json) -> Joining:
        told: Json = {**json, "de": tuple(json["de"]), "en": tuple(json["en"])}
        return cls(pair, **{name: told.get(name, default) for name, default in cls._plan})

    @property
    def de_units(self) -> tuple[Span, ...]:
        """The units of the German text."""
        return _of_one_side(self.pair.de, self.de)

    @property
    def en_units(self) -> tuple[Span, ...]:
        """The units of the English text."""
        return _of_one_side(self.pair.en, self.en)

    def __repr__(self) -> str:
        return _shown(self, {})


@unit
class Link(_Between):
    """What the German units say is what the English ones say."""
    level: str = ""  #: sentence, entity, figure or stance
    relation: str = ""  #: same, partial or contradicts
    score: float = 0.0
    note: Optional[str] = None


@unit
class Discrepancy(_Between):
    """A place where the two reports differ; `note` says how, for people."""
    category: str = ""  #: value, unit, time, precision, entity, holder, polarity or missing
    link: Optional[str] = None  #: id of the link that it is about
    score: float = 0.0
    note: Optional[str] = None
    rule: Optional[str] = None
