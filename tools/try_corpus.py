#!/usr/bin/env python3
"""Aligns every pair of a corpus folder, and prints what was found and what disagrees.

usage: try_corpus.py SYNOPSE CORPUS OUTPUT

CORPUS holds a folder an event with de.txt, en.txt and meta.txt (`date: YYYY-MM-DD`).  OUTPUT gets a folder an event with the TEI
files (EVENT.de.xml, EVENT.en.xml, EVENT.align.xml, synopse-taxonomies.xml) and EVENT.jsonl.
"""
import json
import pathlib
import subprocess
import sys


def meta(folder):
    """the `key: value` lines of meta.txt"""
    lines = (folder / "meta.txt").read_text(encoding="utf-8").splitlines()
    return dict(map(str.strip, line.split(":", 1)) for line in lines if ":" in line)


def align(tool, folder, output):
    """runs the tool twice on one event: TEI files, and JSON to count from"""
    command = [tool, "align", str(folder / "de.txt"), str(folder / "en.txt"), "--id", folder.name]
    date = meta(folder).get("date")
    if date:
        command += ["--date", date]
    target = output / folder.name
    target.mkdir(parents=True, exist_ok=True)
    record = target / f"{folder.name}.jsonl"
    subprocess.run(command + ["-o", f"{target}/"], check=True)
    subprocess.run(command + ["-o", str(record)], check=True)
    return json.loads(record.read_text(encoding="utf-8"))


def counts(pair):
    """one row of the table"""
    links = pair["links"]
    both = [link for link in links if link["de"] and link["en"]]
    return [
        *(f"{len(pair['de'][layer])}/{len(pair['en'][layer])}" for layer in ("entities", "figures", "stances")),
        *(str(sum(link["level"] == level for link in both)) for level in ("sentence", "entity", "figure", "stance")),
        str(sum(link["relation"] == "contradicts" for link in both)),
    ]


def print_table(rows):
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print("  ".join(cells))


def print_disagreements(pairs):
    print("\nWhere they disagree:")
    for event, pair in pairs:
        shown = [d for d in pair.get("discrepancies", []) if d["category"] != "missing" and d["score"] >= 0.5]
        for discrepancy in shown:
            print(f"  {event}: {discrepancy['category']}: {discrepancy.get('note', '')}")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    tool, corpus, output = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    events = sorted(path for path in corpus.iterdir() if (path / "de.txt").exists() and (path / "en.txt").exists())
    pairs = [(event.name, align(tool, event, output)) for event in events]
    header = ["event (German/English)", "entities", "figures", "stances", "| linked: sentences", "entities", "figures", "stances", "contradictions"]
    print_table([header] + [[event, *counts(pair)] for event, pair in pairs])
    print_disagreements(pairs)
    print(f"\nTEI files and JSON are in {output}/: for each event EVENT.de.xml, EVENT.en.xml, EVENT.align.xml, EVENT.jsonl.")


if __name__ == "__main__":
    main()
