#!/usr/bin/env python3
"""Runs synopse over corpora/ and prints its scores as one table (Markdown), as it stands in corpora/README.md.

usage: score_corpus.py SYNOPSE [--corpora DIR] [--split dev|heldout] [--keep DIR]
       score_corpus.py SYNOPSE [--corpora DIR] --readme    writes the tables of all and of held-out events there

SYNOPSE is the program, for instance build/release/synopse.  --keep leaves gold and answers in DIR, for
score_annotation.py --errors and for reading.  The last line is a JSON object with every number.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import gold
import score_annotation
import score_links
from scoring import load

ROWS = (("sentences", "sentences"), ("quotations", "quotes"), ("names", "entities"),
        ("names, any type", "entities untyped"), ("figures, span", "figures span"), ("figures, value", "figures value"),
        ("stances found", "stances found"), ("holder, where found", "stances holder"),
        ("cue, where found", "stances cue"), ("target, where found", "stances target"),
        ("holder + target + polarity", "stances tuple"), ("the same, polar stances only", "stances polar tuple"),
        ("one holder > polarity > one target", "stances edges"), ("polarity (accuracy)", "stances polarity accuracy"),
        ("kind (accuracy)", "stances kind accuracy"))


def bare(document):
    """What a reader of the text alone has."""
    return {name: document[name] for name in ("id", "lang", "date", "text")}


def run(arguments, out):
    with open(out, "w", encoding="utf-8") as answer:
        done = subprocess.run(arguments, stdout=answer, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        first = "\n".join(done.stderr.splitlines()[:20])
        raise SystemExit(f"{' '.join(map(str, arguments))}: exit code {done.returncode}\n{first}")


def prepare(corpora, split, folder):
    report = gold.Report()
    pairs = [p.json() for p in gold.load(corpora, report) if split in (None, p.meta.get("split"))]
    if report.messages:
        raise SystemExit("\n".join(report.messages))
    documents = [pair[side] for pair in pairs for side in ("de", "en")]
    gold.write_lines(folder / "gold.pairs.jsonl", pairs)
    gold.write_lines(folder / "gold.documents.jsonl", documents)
    gold.write_lines(folder / "documents.jsonl", map(bare, documents))
    gold.write_lines(folder / "pairs.jsonl",
                     ({"id": p["id"], "de": bare(p["de"]), "en": bare(p["en"])} for p in pairs))


def evaluate(synopse, folder):
    jsonl = ["--from", "jsonl", "--to", "jsonl"]
    run([synopse, "annotate", *jsonl, folder / "documents.jsonl"], folder / "answer.documents.jsonl")
    run([synopse, "align", *jsonl, folder / "pairs.jsonl"], folder / "answer.pairs.jsonl")
    totals, _ = score_annotation.score(load(folder / "gold.documents.jsonl"), load(folder / "answer.documents.jsonl"))
    links = score_links.score(load(folder / "gold.pairs.jsonl"), load(folder / "answer.pairs.jsonl"))
    return {language: score_annotation.summary(counts) for language, counts in totals.items()}, links


def table(annotation, links):
    yield "| annotation, F1 | German | English |"
    yield "| --- | ---: | ---: |"
    for title, name in ROWS:
        yield f"| {title} | {annotation['de'].get(name, 0.0)} | {annotation['en'].get(name, 0.0)} |"
    yield ""
    yield "| links | P | R | F1 | relation | contradictions F1 | false alarms |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for level, alarms in links.false_alarms.items():
        pairs = links.count(f"{level} pairs").scores()
        against = links.count(f"{level} contradictions").scores()["f1"] if level != "entity" else "–"
        yield (f"| {level} | {pairs['p']} | {pairs['r']} | {pairs['f1']} | "
               f"{links.count(f'{level} relation').accuracy()} | {against} | {alarms} |")
    found = links.count("discrepancies").scores()
    yield (f"| discrepancies | {found['p']} | {found['r']} | {found['f1']} | "
           f"{links.count('discrepancies category').accuracy()} | | |")


def measure(synopse, corpora, split, keep):
    with tempfile.TemporaryDirectory() as scratch:
        folder = keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        prepare(corpora, split, folder)
        return evaluate(synopse, folder)


def write_readme(path, tables):
    """Puts the tables behind the first paragraph of the section Scores, which is the last one."""
    before, heading, section = path.read_text(encoding="utf-8").partition("## Scores\n\n")
    paragraph = section.split("\n\n")[0].rstrip("\n")
    parts = [f"{title}:\n\n" + "\n".join(rows) for title, rows in tables.items()]
    path.write_text(before + heading + "\n\n".join([paragraph, *parts]) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("synopse", type=pathlib.Path)
    parser.add_argument("--corpora", default=pathlib.Path(__file__).parent.parent / "corpora", type=pathlib.Path)
    parser.add_argument("--split", choices=("dev", "heldout"), help="only these events; default: all")
    parser.add_argument("--readme", action="store_true", help="write the tables into README.md of the corpora")
    parser.add_argument("--keep", type=pathlib.Path, metavar="DIR")
    options = parser.parse_args()
    annotation, links = measure(options.synopse, options.corpora, options.split, options.keep)
    print("\n".join(table(annotation, links)))
    if options.readme:
        heldout = measure(options.synopse, options.corpora, "heldout", None)
        write_readme(options.corpora / "README.md",
                     {"All events": table(annotation, links), "Held-out events": table(*heldout)})
    print(json.dumps(annotation | {"links": score_links.summary(links)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
