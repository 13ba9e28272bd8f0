#!/usr/bin/env python3
"""GNU parallel over shards, one of which fails at first, and over a pipe: the same bytes as one run.

usage: test_parallel.py SYNOPSE      exit 77, and a line that says why, where GNU parallel is not installed
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

TEXT = "Am {day}. November 2030 stimmten {n} Prozent für die neue Brücke in Oderfurt. Der Rat kritisierte die Kosten.\n"
SHARDS = 4


def run(command, **options):
    return subprocess.run(command, capture_output=True, timeout=240, **options)


def outputs(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.jsonl")}


def over_shards(synopse, corpus, scratch):
    """the first try of shard 3 cannot write; --resume-failed runs it alone again"""
    out, log, gate = scratch / "out", scratch / "run.log", scratch / "gate"
    script = scratch / "shard"
    script.write_text(f'#!/bin/sh\n[ "$1" = 3 ] && [ ! -e {gate} ] && exit 1\n'
                      f'exec {synopse} annotate --shard "$1/{SHARDS}" --resume -j1 -t jsonl -o {out}/ {corpus}\n', encoding="utf-8")
    script.chmod(0o755)
    numbers = [str(i + 1) for i in range(SHARDS)]
    first = run(["parallel", "-j2", "--joblog", log, script, "{}", ":::", *numbers])
    assert first.returncode == 1, first.stderr.decode()
    assert run([synopse, "status", out]).returncode == 75, "a run that is not complete is told from one that is"
    gate.touch()
    again = run(["parallel", "-j2", "--joblog", log, "--resume-failed", script, "{}", ":::", *numbers])
    assert again.returncode == 0, again.stderr.decode()
    assert len(log.read_text().splitlines()) == 1 + SHARDS + 1, "only what failed ran again"
    assert run([synopse, "status", out]).returncode == 0
    return outputs(out)


def main(synopse):
    if not shutil.which("parallel"):
        print("skipped: GNU parallel is not installed (Debian: parallel)")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        corpus, alone, lines = scratch / "corpus", scratch / "alone", scratch / "in.jsonl"
        corpus.mkdir()
        with lines.open("w", encoding="utf-8") as out:
            for i in range(120):
                text = TEXT.format(day=1 + i % 28, n=i % 100)
                (corpus / f"report{i:03}.txt").write_text(text, encoding="utf-8")
                out.write(json.dumps({"id": f"r{i}", "lang": "de", "text": text}) + "\n")
        assert run([synopse, "annotate", "-t", "jsonl", "-o", f"{alone}/", corpus]).returncode == 0
        assert over_shards(synopse, corpus, scratch) == outputs(alone)

        whole = run([synopse, "annotate", "-f", "jsonl", "-t", "jsonl", lines])
        with lines.open("rb") as stream:
            piped = run(["parallel", "-j2", "--pipe", "--block", "4k", "-k", synopse, "annotate", "-j1", "-f", "jsonl", "-t", "jsonl", "-"],
                        stdin=stream)
        assert piped.returncode == 0, piped.stderr.decode()
        assert piped.stdout == whole.stdout, "the pipe's bytes are those of one run"


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
