"""Grammars and settings, and what is done with them."""
from __future__ import annotations

import json
import os
from typing import Any, Callable, Iterable, Iterator, Mapping, Optional, TypeVar, Union

from ._batches import in_order
from ._documents import Document, Pair
from ._errors import Error
from ._library import Handle, Output, Text, library, utf8
from ._options import Path, options_of, paths_of

Input = Union[str, bytes, Mapping[str, Any], Document]
Pairing = Union[tuple[Input, Input], Mapping[str, Any]]
Item = TypeVar("Item")
Result = TypeVar("Result")


class Pipeline:
    """Grammars, loaded, with settings.  Any number of threads may use one at once.

    `grammars` are directories above the built-in grammars, or one file of `synopse grammar compile`; `dictionaries`
    files of German and English words to align with.  `lang` and `date` (YYYY-MM-DD) are those of all texts.  The rest
    is named as the flags of `synopse annotate` are: `only` are layers, as "entities,figures" or a list; `bias` is past or
    future, `register` news or informal, `sentences` auto or lines, `hyphens` split or keep, `boilerplate` mark, drop or keep;
    with `strict` bytes that are no UTF-8 are refused, not repaired.

    A mistake in a grammar raises `Error` with its place.  Pipelines may be pickled, and used after a fork: each process
    loads its own.  In a `with` statement a pipeline is closed at the end; else it goes with its last reference.
    """

    def __init__(self, grammars: Union[Path, Iterable[Path]] = (), *, dictionaries: Union[Path, Iterable[Path]] = (),
                 default_grammars: bool = True, lang: Optional[str] = None, date: Optional[str] = None,
                 only: Union[str, Iterable[str], None] = None, bias: Optional[str] = None, register: Optional[str] = None,
                 sentences: Optional[str] = None, hyphens: Optional[str] = None, boilerplate: Optional[str] = None,
                 strict: bool = False) -> None:
        self._options = [*(("grammars", path) for path in paths_of(grammars)),
                         *(("dictionary", path) for path in paths_of(dictionaries)),
                         *options_of({"default_grammars": default_grammars, "lang": lang, "date": date, "only": only, "bias": bias,
                                      "register": register, "sentences": sentences, "hyphens": hyphens,
                                      "boilerplate": boilerplate, "strict": strict})]
        self._handles: dict[int, Handle] = {}  # by process: after a fork those of the parent are of no use
        self._closed = False
        self._handle()

    @property
    def languages(self) -> tuple[str, ...]:
        """That there are grammars for: ("de", "en")."""
        return library().languages(self._handle())

    @property
    def warnings(self) -> tuple[str, ...]:
        """What should be looked at in grammars and dictionaries."""
        return library().warnings(self._handle())

    def annotate(self, text: Input, lang: Optional[str] = None, *, id: Optional[str] = None, date: Optional[str] = None,
                 format: Optional[str] = None) -> Document:
        """All layers of one text.

        `text` may be a record, {"id", "text", "lang"?, "date"?, "title"? ...}, or bytes in UTF-8; with
        `format="html"` it is a web page, with "tei" a TEI file.  Without `lang` the language is guessed; a text in one that
        there is no grammar for raises `Error`.  `date` (YYYY-MM-DD) is when it was written.
        """
        if not isinstance(text, (str, bytes)):
            if format is not None:
                raise Error("a record has no format; give its text alone")
            return self._annotate_record({"id": "", **_record(text), **_told(lang=lang, id=id, date=date)})
        return _document(library().annotate(self._handle(), _text(text, lang, id, date, format)))

    def align(self, de: Input, en: Input, *, id: Optional[str] = None, date: Optional[str] = None) -> Pair:
        """Two reports of one event: both annotated, what links them, and where they differ.

        Texts are put in their order by their languages; records are German, then English.  `date` is when both were written.
        """
        if isinstance(de, (str, bytes)) and isinstance(en, (str, bytes)):
            sides = _text(de, None, None, date), _text(en, None, None, date)
            return _pair(library().align(self._handle(), *sides, utf8(id)))
        record = {"de": {**_record(de), **_told(date=date)}, "en": {**_record(en), **_told(date=date)}}
        names = [record["de"].setdefault("id", "de"), record["en"].setdefault("id", "en")]
        return self._align_record({"id": "-".join(names) if id is None else id, **record})

    def annotate_many(self, texts: Iterable[Input], lang: Optional[str] = None, *, jobs: Optional[int] = None,
                      errors: str = "raise") -> Iterator[Document]:
        """A document for each text or record, in their order.

        Lazy: a few more texts than have been asked for are read and annotated, by `jobs` threads (all cores where None).  Texts
        without id are named by their number, from "1".  With `errors="return"` what is refused comes as an `Error` in its
        place; else it is raised.
        """
        numbered = ((number, text) for number, text in enumerate(texts, 1))
        return _many(lambda each: self.annotate(each[1], lang, id=_id(each[1], each[0])), numbered, jobs, errors)

    def align_many(self, pairs: Iterable[Pairing], *, jobs: Optional[int] = None, errors: str = "raise") -> Iterator[Pair]:
        """A pair for each (German, English), or record {"id", "de": {...}, "en": {...}}; the rest as `annotate_many`."""
        numbered = ((number, pair) for number, pair in enumerate(pairs, 1))
        return _many(lambda each: self._align_one(each[1], str(each[0])), numbered, jobs, errors)

    def close(self) -> None:
        """Frees what is loaded, when the calls that are under way are done."""
        self._closed = True
        self._handles.clear()

    def __enter__(self) -> Pipeline:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"_options": self._options, "_closed": self._closed}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._handles = {}
        self.__dict__.update(state)

    def _handle(self) -> Handle:
        if self._closed:
            raise Error("the pipeline is closed")
        process = os.getpid()
        handle = self._handles.get(process)
        if handle is None:  # (no lock: after a fork nobody may be left to open it)
            handle = self._handles.setdefault(process, library().pipeline(self._options))
        return handle

    def _annotate_record(self, record: Mapping[str, Any]) -> Document:
        return _document(library().annotate_record(self._handle(), _json(record)))

    def _align_record(self, record: Mapping[str, Any]) -> Pair:
        return _pair(library().align_record(self._handle(), _json(record)))

    def _align_one(self, pair: Pairing, number: str) -> Pair:
        if isinstance(pair, Mapping):
            return self._align_record({"id": number, **pair})
        de, en = pair
        return self.align(de, en, id=number if isinstance(de, (str, bytes)) and isinstance(en, (str, bytes)) else None)


def _told(**fields: Optional[str]) -> dict[str, str]:
    return {name: value for name, value in fields.items() if value is not None}


def _record(text: Input) -> Mapping[str, Any]:
    if isinstance(text, Mapping):
        return text
    if isinstance(text, Document):
        return text.to_dict()
    if not isinstance(text, (str, bytes)):
        raise TypeError(f"a text is a str, bytes, a record or a Document, and no {type(text).__name__}")
    return {"text": text.decode("utf-8", "replace") if isinstance(text, bytes) else text}


def _id(text: Input, number: int) -> Optional[str]:
    named = isinstance(text, (Mapping, Document)) and _record(text).get("id")
    return None if named else str(number)


def _json(record: Mapping[str, Any]) -> bytes:
    return utf8(json.dumps(record, ensure_ascii=False)) or b""


def _text(text: Union[str, bytes], lang: Optional[str], id: Optional[str], date: Optional[str], format: Optional[str] = None) -> Text:
    bytes_ = utf8(text) or b""
    return Text(bytes_, len(bytes_), utf8(id), utf8(lang), utf8(date), utf8(format))


def _document(output: Output) -> Document:
    return Document(output.text, warnings=output.warnings)


def _pair(output: Output) -> Pair:
    return Pair(output.text, warnings=output.warnings)


def _many(work: Callable[[Item], Result], items: Iterable[Item], jobs: Optional[int], errors: str) -> Iterator[Result]:
    if errors not in ("raise", "return"):
        raise ValueError(f"errors is {errors!r}; it is 'raise' or 'return'")

    def work_or_error(item: Item) -> Any:
        try:
            return work(item)
        except Error as error:
            return error
    return in_order(work if errors == "raise" else work_or_error, items, jobs)


_default: Optional[Pipeline] = None


def default_pipeline() -> Pipeline:
    """That of the functions below: the built-in grammars, made when it is first needed."""
    global _default
    if _default is None:
        _default = Pipeline()
    return _default


def annotate(text: Input, lang: Optional[str] = None, *, id: Optional[str] = None, date: Optional[str] = None,
             format: Optional[str] = None) -> Document:
    """`Pipeline.annotate` with the built-in grammars."""
    return default_pipeline().annotate(text, lang, id=id, date=date, format=format)


def align(de: Input, en: Input, *, id: Optional[str] = None, date: Optional[str] = None) -> Pair:
    """`Pipeline.align` with the built-in grammars."""
    return default_pipeline().align(de, en, id=id, date=date)


def annotate_many(texts: Iterable[Input], lang: Optional[str] = None, *, jobs: Optional[int] = None,
                  errors: str = "raise") -> Iterator[Document]:
    """`Pipeline.annotate_many` with the built-in grammars."""
    return default_pipeline().annotate_many(texts, lang, jobs=jobs, errors=errors)


def align_many(pairs: Iterable[Pairing], *, jobs: Optional[int] = None, errors: str = "raise") -> Iterator[Pair]:
    """`Pipeline.align_many` with the built-in grammars."""
    return default_pipeline().align_many(pairs, jobs=jobs, errors=errors)
