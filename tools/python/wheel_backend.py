"""Builds the wheel of this package with the standard library alone, so that `pip install tools/python` needs no network.

The library of the build goes into it where there is one: build/release of this clone, or what SYNOPSE_LIBRARY names.  Without, the
package looks for an installed one.  (PEP 517; the version is that of CMakeLists.txt.)
"""
import base64
import hashlib
import os
import pathlib
import re
import sysconfig
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
LIBRARY = "libsynopse.so.0.1"
GRAMMARS = "share/synopse/grammars.synopse"  # compiled; the library finds them by their place beside it
TOO_EARLY = (1980, 1, 1, 0, 0, 0)  # every file's time: the same files, the same wheel


def version():
    cmake = (HERE.parents[1] / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"project\(synopse VERSION ([0-9.]+)", cmake).group(1)


def library():
    """path of the library to take along, or None"""
    named = os.environ.get("SYNOPSE_LIBRARY")
    places = [pathlib.Path(named)] if named else (HERE.parents[1] / "build" / "release" / "installed").glob(f"lib*/**/{LIBRARY}")
    return next((path for path in places if path.is_file()), None)


def binary_files():
    """(name below the package, path): the library, and what it was built with"""
    if not library():
        return
    tree = next((folder for folder in library().parents if (folder / GRAMMARS).is_file()), library().parent.parent)
    for path in (library(), tree / GRAMMARS):
        if path.is_file():
            yield path.relative_to(tree), path


def metadata():
    project = (HERE / "pyproject.toml").read_text(encoding="utf-8")
    fields = dict(re.findall(r'^(description|requires-python) = "(.*)"$', project, re.M))
    return (f"Metadata-Version: 2.1\nName: synopse\nVersion: {version()}\nSummary: {fields['description']}\n"
            f"License: Apache-2.0\nRequires-Python: {fields['requires-python']}\n")


def files(tag):
    """(name in the wheel, bytes)"""
    for path in sorted((HERE / "synopse").iterdir()):
        if path.suffix == ".py" or path.name == "py.typed":
            yield f"synopse/{path.name}", path.read_bytes()
    for name, path in binary_files():
        yield f"synopse/{name}", path.read_bytes()
    info = f"synopse-{version()}.dist-info"
    yield f"{info}/METADATA", metadata().encode()
    pure = "false" if library() else "true"
    yield f"{info}/WHEEL", f"Wheel-Version: 1.0\nGenerator: synopse\nRoot-Is-Purelib: {pure}\nTag: {tag}\n".encode()


def record_line(name, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    platform = re.sub(r"[-.]", "_", sysconfig.get_platform()) if library() else "any"
    tag = f"py3-none-{platform}"
    name = f"synopse-{version()}-{tag}.whl"
    record = ""
    with zipfile.ZipFile(pathlib.Path(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, content in files(tag):
            wheel.writestr(zipfile.ZipInfo(path, TOO_EARLY), content, zipfile.ZIP_DEFLATED)
            record += record_line(path, content)
        path = f"synopse-{version()}.dist-info/RECORD"
        wheel.writestr(zipfile.ZipInfo(path, TOO_EARLY), record + f"{path},,\n", zipfile.ZIP_DEFLATED)
    return name


def build_sdist(sdist_directory, config_settings=None):
    raise NotImplementedError("the source of this package is the whole clone; build a wheel")
