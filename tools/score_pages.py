#!/usr/bin/env python3
"""Scores how well `synopse annotate` tells the report on web pages from all else.

usage: score_pages.py [-v] PROGRAM [FOLDER]      FOLDER: pages NAME.html with NAME.gold (default: tests/pages)

A block is a line of the text.  Gold files hold "title<TAB>...", date, publisher, language, source, an empty line, and
the blocks of the report, one a line.  Blanks do not count.  Prints precision, recall and F1 of the blocks that are not
marked as boilerplate, how many fields of metadata are right, and how many annotations lie in boilerplate; -v names
what is wrong.  Exit 1 where F1 < .98 over all pages, a field is wrong, or an annotation lies in boilerplate.
"""
import collections
import json
import pathlib
import subprocess
import sys

FIELDS = ("title", "date", "publisher", "language", "source")
LAYERS = ("sentences", "tokens", "entities", "figures", "quotes", "stances")
ENOUGH = 0.98


def read_gold(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split("\t", 1) for line in head.splitlines())
    return fields, [line for line in body.splitlines() if line.strip()]


def plain(line):
    return " ".join(line.split())


def lines_of(document):
    """the lines of a document's text, each with whether it is marked as boilerplate"""
    marked = [(span["start"], span["end"]) for span in document.get("boilerplate", [])]
    at = 0
    for line in document["text"].split("\n"):
        if line.strip():
            yield plain(line), any(start < at + len(line) and at < end for start, end in marked)
        at += len(line) + 1


def annotated_boilerplate(document):
    marked = [(span["start"], span["end"]) for span in document.get("boilerplate", [])]
    return [unit for layer in LAYERS for unit in document.get(layer, []) if "start" in unit
            for start, end in marked if unit["start"] < end and start < unit["end"]]


def annotate(program, page):
    done = subprocess.run([program, "annotate", "--to", "jsonl", str(page)], capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{page}: exit {done.returncode}\n{done.stderr.decode()}")
    return json.loads(done.stdout)


class Score:
    def __init__(self):
        self.right = self.given = self.wanted = self.fields = self.right_fields = self.inside = 0

    def f1(self):
        return 2 * self.right / max(1, self.given + self.wanted)

    def add(self, document, fields, wanted):
        """what is wrong with the document, a line each"""
        report = collections.Counter(line for line, boilerplate in lines_of(document) if not boilerplate)
        gold = collections.Counter(map(plain, wanted))
        right = report & gold
        self.right += right.total()
        self.given += report.total()
        self.wanted += gold.total()
        wrong = [f"missing: {line}" for line in gold - right] + [f"not the report: {line}" for line in report - right]
        for name in FIELDS:
            self.fields += 1
            found = document.get("lang" if name == "language" else name, "")
            if found == fields.get(name, ""):
                self.right_fields += 1
            else:
                wrong.append(f"{name}: {found!r}, should be {fields.get(name, '')!r}")
        inside = annotated_boilerplate(document)
        self.inside += len(inside)
        return wrong + [f"annotated boilerplate: {unit}" for unit in inside[:3]]


def main():
    arguments = sys.argv[1:]
    verbose = "-v" in arguments
    arguments = [each for each in arguments if each != "-v"]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[1] if len(arguments) > 1 else pathlib.Path(__file__).parent.parent / "tests" / "pages")
    score = Score()
    pages = sorted(folder.glob("*.html"))
    for page in pages:
        wrong = score.add(annotate(arguments[0], page), *read_gold(page.with_suffix(".gold")))
        if verbose and wrong:
            print(page.name, *wrong, sep="\n  ")
    print(f"{len(pages)} pages, {score.wanted} blocks of reports: precision {score.right / max(1, score.given):.4f}, "
          f"recall {score.right / max(1, score.wanted):.4f}, F1 {score.f1():.4f}; "
          f"metadata {score.right_fields} of {score.fields}; annotations in boilerplate {score.inside}")
    return 0 if pages and score.f1() >= ENOUGH and score.right_fields == score.fields and not score.inside else 1


if __name__ == "__main__":
    sys.exit(main())
