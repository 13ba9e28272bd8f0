#!/usr/bin/env python3
"""Every command of the top README.md does what the page says, with files of the names that it uses.

usage: test_readme.py SYNOPSE [LIBRARY]      without LIBRARY, which Python loads, Python is left out
"""
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = sys.argv[1]
CORPORA = ROOT / "corpora"
PAIR = CORPORA / "montenegro-election"
# Who runs what needs more than files.
ELSEWHERE = ["tools/slurm/submit", "tools/package", "cmake "]
PYTHON = "PYTHONPATH=tools/python "
DEBATE = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Debate</title></titleStmt>
<publicationStmt><p>none</p></publicationStmt><sourceDesc><p>invented</p></sourceDesc></fileDesc></teiHeader>
<text xml:lang="en"><body><div><u who="#a" xml:id="u1">The minister said that 52,000 people had come to Kaldo on 4 May 2031.</u></div></body></text></TEI>
"""


def texts(folder):
    """Two reports each of three events."""
    folder.mkdir()
    for event in ("ferry-fire", "montenegro-election", "bridge-blockade"):
        for language in ("de", "en"):
            shutil.copy(CORPORA / event / f"{language}.txt", folder / f"{event}.{language}.txt")


def records(path, opening=open):
    with opening(path, "wt", encoding="utf-8") as out:
        for language in ("de", "en"):
            text = (PAIR / f"{language}.txt").read_text(encoding="utf-8")
            out.write(json.dumps({"id": language, "lang": language, "text": text}) + "\n")


def page(path):
    text = (PAIR / "en.txt").read_text(encoding="utf-8")
    paragraphs = "".join(f"<p>{line}</p>\n" for line in text.splitlines() if line)
    path.write_text(f"<!DOCTYPE html><html lang=en><title>Election</title><body><main><article>{paragraphs}</article></main></body></html>\n",
                    encoding="utf-8")


def pairs(path):
    sides = {language: {"id": language, "text": (PAIR / f"{language}.txt").read_text(encoding="utf-8")} for language in ("de", "en")}
    path.write_text(json.dumps({"id": "p", **sides}) + "\n", encoding="utf-8")


def grammar(folder):
    (folder / "de" / "lexicon").mkdir(parents=True)
    (folder / "de" / "phases.txt").write_text("ships  before names  ships.rules\n", encoding="utf-8")
    (folder / "de" / "ships.rules").write_text(
        "level    items\n\nrule ship_name -> entity ship\n  match  \"Fähre\" name:( [capital word]+ )\n"
        "  yes    Die <Fähre Morgenstern> lief aus.\n  yes    Die <Fähre Seeschwalbe> sank.\n  no     Die Fähre sank.\n", encoding="utf-8")


def fill(folder):
    for name in ("corpora", "tools", "grammars"):
        (folder / name).symlink_to(ROOT / name)
    for language in ("de", "en"):
        shutil.copy(PAIR / f"{language}.txt", folder)
    shutil.copy(PAIR / "de.txt", folder / "report.txt")
    for name in ("reports", "news", "corpus"):
        texts(folder / name)
    with tarfile.open(folder / "archive-2031.tar.gz", "w:gz") as archive:
        archive.add(PAIR / "de.txt", "a/de.txt")
    page(folder / "article.html")
    records(folder / "corpus.jsonl.gz", gzip.open)
    records(folder / "records.jsonl")
    pairs(folder / "pairs.jsonl")
    (folder / "debate.xml").write_text(DEBATE, encoding="utf-8")
    (folder / "words.txt").write_text("Fähre :: ferry\nWahl :: election\n", encoding="utf-8")
    grammar(folder / "my-grammars")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        start = pathlib.Path(scratch)
        fill(start)
        elsewhere = ELSEWHERE if len(sys.argv) > 2 else [*ELSEWHERE, PYTHON]
        given = [f"--elsewhere={program}" for program in elsewhere]
        library = {"SYNOPSE_LIBRARY": sys.argv[2]} if len(sys.argv) > 2 else {}
        return subprocess.run([sys.executable, ROOT / "tools/check_snippets.py", TOOL, ROOT / "README.md", "--start", start, *given],
                              env={**os.environ, **library}).returncode


sys.exit(main())
