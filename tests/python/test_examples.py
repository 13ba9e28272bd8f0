#!/usr/bin/env python3
"""Runs the examples of tools/python/examples on files, and looks at what comes of them.

usage: test_examples.py SYNOPSE LIBRARY [r]      with `r` the one in R; exit 77, and a line that says why, where there is no R
"""
import scene  # first: it finds the package

import csv
import os
import pathlib
import shutil
import sys
import tempfile

EXAMPLES = scene.PACKAGE / "examples"
REPORTS = [scene.CORPORA / "montenegro-election" / f"{language}.txt" for language in ("de", "en")]


def check(what, text, *words):
    for word in words:
        if word not in text:
            raise SystemExit(f"{what}: no {word!r} in\n{text}")


def in_python(folder):
    environment = {**os.environ, "PYTHONPATH": str(scene.PACKAGE), "PYTHONIOENCODING": "utf-8"}
    told = scene.run(sys.executable, EXAMPLES / "discrepancies.py", *REPORTS, folder, env=environment).decode()
    check("discrepancies.py", told, "<Pair 'de-en'", 'value      Different values: the German text has "42,6 Prozent"', "pandas" if "count  mean" not in told else "")
    printed = scene.synopse_prints("align", "--to", "tsv", "--table", "discrepancies", *REPORTS).decode()
    if (folder / "discrepancies.tsv").read_text(encoding="utf-8") != printed:
        raise SystemExit("discrepancies.tsv is not the table of the program")
    with open(folder / "figures.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    check("figures.csv", str([(row["lang"], row["value"], row["text"]) for row in rows]), "('de', '42.6', '42,6 Prozent')", "('en', '41.6', '41.6 percent')")
    scene.run(sys.executable, EXAMPLES / "discrepancies.py", env=environment)  # the corpus, and no files


def in_r(folder):
    if not shutil.which("Rscript"):
        print("skipped: Rscript is not installed (Debian: r-base-core)")
        sys.exit(77)
    tables = [folder / "discrepancies.tsv", folder / "figures.tsv"]
    scene.synopse_prints("align", "--to", "tsv", "--table", "discrepancies", "-o", tables[0], *REPORTS)
    scene.synopse_prints("annotate", "--to", "tsv", "--table", "figures", "-o", tables[1], REPORTS[0])
    told = scene.run("Rscript", "--vanilla", EXAMPLES / "discrepancies.R", *tables, env={**os.environ, "LC_ALL": "C.UTF-8"}).decode()
    check("discrepancies.R", told, "missing   value", "value 42,6 Prozent 41.6 percent", "percent")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        (in_r if sys.argv[1:] == ["r"] else in_python)(pathlib.Path(scratch))


if __name__ == "__main__":
    main()
