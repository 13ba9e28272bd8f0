"""libsynopse.so: where it is, and its functions as src/synopse/c_api.h has them."""
from __future__ import annotations

import codecs
import ctypes
import os
import pathlib
import sys
from typing import Any, Callable, Iterator, NamedTuple, Optional, Union

from ._errors import Error

FILE = "libsynopse.so.0.1"
VARIABLE = "SYNOPSE_LIBRARY"
_REPLACING = "synopse.replacing"


def _replaced(error: UnicodeError) -> tuple[bytes, int]:
    """a lone surrogate is one code point of a `str`, and has to stay one"""
    assert isinstance(error, UnicodeEncodeError)
    return "\ufffd".encode() * (error.end - error.start), error.end


codecs.register_error(_REPLACING, _replaced)


def utf8(text: Union[str, bytes, None]) -> Optional[bytes]:
    """as the library takes it; bytes as they are"""
    return text.encode("utf-8", _REPLACING) if isinstance(text, str) else text


class Text(ctypes.Structure):
    """synopse_text"""
    _fields_ = [("bytes", ctypes.c_char_p), ("size", ctypes.c_size_t), ("id", ctypes.c_char_p), ("language", ctypes.c_char_p),
                ("date", ctypes.c_char_p), ("format", ctypes.c_char_p)]


class Output(NamedTuple):
    """what a call returns when nothing is wrong"""
    text: bytes
    warnings: tuple[str, ...]


class Handle:
    """A pipeline of this process; freed with the last reference to it."""
    __slots__ = ("pointer", "_free", "_process")

    def __init__(self, pointer: int, free: Callable[[int], None]) -> None:
        self.pointer = pointer
        self._free = free
        self._process = os.getpid()

    def __del__(self) -> None:
        if os.getpid() == self._process:  # a child of fork() has a copy of something that is its parent's
            self._free(self.pointer)


def _lines(text: Optional[bytes]) -> tuple[str, ...]:
    return tuple(text.decode("utf-8", "replace").splitlines()) if text else ()


class Library:
    """The functions, with errors as exceptions.  ctypes lets other threads run while one of them works."""

    def __init__(self, path: str) -> None:
        self._functions = ctypes.CDLL(path)
        self.path = path
        pointer, string, size = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t
        text = ctypes.POINTER(Text)
        self._version = self._function("version", string)
        self._options_new = self._function("options_new", pointer)
        self._options_set = self._function("options_set", string, pointer, string, string)
        self._options_free = self._function("options_free", None, pointer)
        self._pipeline_new = self._function("pipeline_new", pointer, pointer)
        self._pipeline_error = self._function("pipeline_error", string, pointer)
        self._pipeline_warnings = self._function("pipeline_warnings", string, pointer)
        self._pipeline_languages = self._function("pipeline_languages", string, pointer)
        self._pipeline_free = self._function("pipeline_free", None, pointer)
        self._result_text = self._function("result_text", pointer, pointer, ctypes.POINTER(size))
        self._result_error = self._function("result_error", string, pointer)
        self._result_warnings = self._function("result_warnings", string, pointer)
        self._result_free = self._function("result_free", None, pointer)
        self._annotate = self._function("annotate", pointer, pointer, text)
        self._annotate_record = self._function("annotate_record", pointer, pointer, string, size)
        self._align = self._function("align", pointer, pointer, text, text, string)
        self._align_record = self._function("align_record", pointer, pointer, string, size)
        self._convert = self._function("convert", pointer, string, size, string, pointer)

    def version(self) -> str:
        return str(self._version().decode())

    def pipeline(self, options: list[tuple[str, str]]) -> Handle:
        with _Options(self, options) as chosen:
            pointer = self._pipeline_new(chosen)
        if not pointer:
            raise MemoryError
        handle = Handle(pointer, self._pipeline_free)
        wrong = self._pipeline_error(pointer)
        if wrong is not None:
            raise Error(wrong.decode("utf-8", "replace"))
        return handle

    def warnings(self, pipeline: Handle) -> tuple[str, ...]:
        return _lines(self._pipeline_warnings(pipeline.pointer))

    def languages(self, pipeline: Handle) -> tuple[str, ...]:
        return tuple(self._pipeline_languages(pipeline.pointer).decode().split())

    def annotate(self, pipeline: Handle, text: Text) -> Output:
        return self._output(self._annotate(pipeline.pointer, ctypes.byref(text)))

    def annotate_record(self, pipeline: Handle, record: bytes) -> Output:
        return self._output(self._annotate_record(pipeline.pointer, record, len(record)))

    def align(self, pipeline: Handle, de: Text, en: Text, id: Optional[bytes]) -> Output:
        return self._output(self._align(pipeline.pointer, ctypes.byref(de), ctypes.byref(en), id))

    def align_record(self, pipeline: Handle, record: bytes) -> Output:
        return self._output(self._align_record(pipeline.pointer, record, len(record)))

    def convert(self, record: bytes, format: str, options: list[tuple[str, str]]) -> Output:
        with _Options(self, options) as chosen:
            return self._output(self._convert(record, len(record), utf8(format), chosen))

    def _function(self, name: str, result: Any, *arguments: Any) -> Any:
        function = getattr(self._functions, "synopse_" + name)
        function.restype, function.argtypes = result, list(arguments)
        return function

    def _output(self, result: int) -> Output:
        try:
            wrong = self._result_error(result)
            if wrong is not None:
                raise Error(wrong.decode("utf-8", "replace"))
            size = ctypes.c_size_t()
            text = self._result_text(result, ctypes.byref(size))
            return Output(ctypes.string_at(text, size.value), _lines(self._result_warnings(result)))
        finally:
            self._result_free(result)


class _Options:
    """synopse_options, while they are needed"""

    def __init__(self, library: Library, options: list[tuple[str, str]]) -> None:
        self._library, self._options = library, options

    def __enter__(self) -> Any:
        self._pointer = self._library._options_new()
        try:
            for name, value in self._options:
                wrong = self._library._options_set(self._pointer, utf8(name), utf8(value))
                if wrong is not None:
                    raise Error(wrong.decode("utf-8", "replace"))
        except BaseException:
            self.__exit__()
            raise
        return self._pointer

    def __exit__(self, *_: object) -> None:
        self._library._options_free(self._pointer)


def _places() -> Iterator[pathlib.Path]:
    """where the library may lie that belongs to this package"""
    package = pathlib.Path(__file__).resolve().parent
    yield from package.glob(f"lib*/**/{FILE}")
    for folder in package.parents:
        if folder.name == "lib":  # of an installed tree: lib/python3/dist-packages/synopse
            yield folder / FILE
            yield folder / getattr(sys.implementation, "_multiarch", "") / FILE
            yield folder.parent / "lib64" / FILE
            return
    if package.parent.name == "python" and package.parent.parent.name == "tools":  # a clone that has been built
        yield from (package.parents[2] / "build" / "release" / "installed").glob(f"lib*/**/{FILE}")


def _found() -> str:
    named = os.environ.get(VARIABLE)
    if named:
        return named
    return next((str(path) for path in _places() if path.is_file()), FILE)


_library: Optional[Library] = None


def library() -> Library:
    """The library, loaded when it is first needed."""
    global _library
    if _library is None:
        path = _found()
        try:
            _library = Library(path)
        except (OSError, AttributeError) as error:
            raise Error(f"{FILE} cannot be loaded: {error} ({VARIABLE} names another)") from error
    return _library
