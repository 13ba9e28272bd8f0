#!/usr/bin/env python3
"""Finishes the folders that CPack packs, one a package: Debian's change log and copyright file, man pages
compressed, and permissions and times that depend on nothing but the sources.  Prints the time, in seconds since
1970.

usage: documents.py SOURCES STAGING VERSION MAINTAINER
"""
import email.utils
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
from datetime import datetime, timezone

PACKAGES = {"program": "synopse", "development": "libsynopse-dev", "python": "python3-synopse", "gazetteer": "synopse-gazetteer"}
CHANGES = """\
{package} ({version}) unstable; urgency=medium

  * Version {version}; /usr/share/doc/synopse/CHANGELOG.md.gz says what is new.

 -- {maintainer}  {date}
"""


def source_time(sources: pathlib.Path, version: str) -> int:
    """when the version was released, else when the sources were last committed, else changed"""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    changes = sources / "CHANGELOG.md"
    released = re.search(rf"^## \[{re.escape(version)}\] - (\d{{4}}-\d\d-\d\d)", changes.read_text("utf-8"), re.M)
    if released:
        return int(datetime.fromisoformat(released[1]).replace(tzinfo=timezone.utc).timestamp())
    commit = subprocess.run(["git", "-C", sources, "log", "-1", "--format=%ct"], capture_output=True, text=True)
    return int(commit.stdout) if commit.returncode == 0 else int(changes.stat().st_mtime)


def write_compressed(path: pathlib.Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, compresslevel=9, mtime=0))


def compress(path: pathlib.Path) -> None:
    write_compressed(path.with_name(path.name + ".gz"), path.read_bytes())
    path.unlink()


def add_documents(folder: pathlib.Path, package: str, changes: str, own: pathlib.Path) -> None:
    documents = folder / "usr/share/doc" / package
    documents.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(own / "copyright", documents / "copyright")
    write_compressed(documents / "changelog.gz", changes.encode())
    if (documents / "CHANGELOG.md").exists():
        compress(documents / "CHANGELOG.md")
    overrides = own / f"{package}.lintian-overrides"
    if overrides.exists():
        place = folder / "usr/share/lintian/overrides" / package
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(overrides, place)


def is_manual(path: pathlib.Path) -> bool:
    return path.parent.parent.name == "man" and path.suffix != ".gz"


def move_zsh_completions(shared: pathlib.Path) -> None:
    """to where Debian's zsh looks for those of packages"""
    if (shared / "zsh/site-functions").is_dir():
        (shared / "zsh/site-functions").rename(shared / "zsh/vendor-completions")


def settle(path: pathlib.Path, time: int) -> None:
    if not path.is_symlink():
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    os.utime(path, (time, time), follow_symlinks=False)


def main() -> None:
    sources, staging, version, maintainer = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), *sys.argv[3:5]
    time = source_time(sources, version)
    date = email.utils.format_datetime(datetime.fromtimestamp(time, timezone.utc))
    for component, package in PACKAGES.items():
        folder = staging / component
        if not folder.is_dir():
            continue
        changes = CHANGES.format(package=package, version=version, maintainer=maintainer, date=date)
        add_documents(folder, package, changes, sources / "tools/packages")
        move_zsh_completions(folder / "usr/share")
        for path in filter(is_manual, list(folder.rglob("*.[1-8]"))):
            compress(path)
        for path in [*folder.rglob("*"), folder]:
            settle(path, time)
    print(time)


if __name__ == "__main__":
    main()
