#!/usr/bin/env python3
"""Holds TEI files against our schema and, where there is a copy, against TEI's own.

usage: check_schema.py PATH...     files, or directories with *.xml; exit 1 if a file is invalid, 2 if a tool is missing

Our schema is checked by xmllint.  Where the environment variable TEI_ALL names a copy of tei_all.rng and jing is
installed, jing checks that one, too; jing gives up a batch at the first file that is not well-formed, so that only the
files that xmllint could read go there.
"""
import os
import pathlib
import shutil
import subprocess
import sys

SCHEMA = pathlib.Path(__file__).resolve().parents[1] / "src/schema/synopse-tei.rng"
BATCH = 2000


def files_of(paths):
    for path in map(pathlib.Path, paths):
        yield from sorted(path.rglob("*.xml")) if path.is_dir() else [path]


def batches(files):
    for i in range(0, len(files), BATCH):
        yield files[i:i + BATCH]


def messages(command, files):
    """the lines that a validator prints for bad files"""
    run = subprocess.run(command + [str(f) for f in files], capture_output=True)
    lines = (run.stdout + run.stderr).decode("utf-8", "replace").splitlines()
    return run.returncode != 0, [line for line in lines if not line.endswith(" validates")]


def check(command, files):
    """prints what is wrong; true if all is well"""
    good = True
    for batch in batches(files):
        failed, lines = messages(command, batch)
        good = good and not failed
        if failed:
            print("\n".join(lines))
    return good


def well_formed(files):
    return [f for f in files if subprocess.run(["xmllint", "--noout", str(f)], capture_output=True).returncode == 0]


def main():
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"):
        print(__doc__)
        return 2
    files = list(files_of(sys.argv[1:]))
    if not files or not shutil.which("xmllint"):
        print("no files" if not files else "xmllint is missing (Debian: libxml2-utils)", file=sys.stderr)
        return 2
    good = check(["xmllint", "--noout", "--relaxng", str(SCHEMA)], files)
    tei_all = os.environ.get("TEI_ALL")
    if tei_all and shutil.which("jing"):
        readable = files if good else well_formed(files)
        good = check(["jing", tei_all], readable) and good
    print(f"{len(files)} files, {'all valid' if good else 'some invalid'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
