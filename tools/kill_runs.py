#!/usr/bin/env python3
"""Kills runs over a corpus at random moments, and lets them go on, until they are through.

usage: kill_runs.py SYNOPSE [--documents 2000] [--kills 100] [--seed 1] [--jobs 2]

One run into one directory is killed with SIGKILL as often as asked, each time at another moment, and goes on with --resume. After each kill:
whatever is seen is whole and right, and was not made again since it was first seen; at the end all bytes are those of an undisturbed run, and
nothing temporary is left. Exit 1 where that does not hold.
"""
import argparse
import pathlib
import random
import signal
import subprocess
import sys
import tempfile

SENTENCES = (
    "Am {a}. Mai hat die Stadt Lindenau eine Brücke eröffnet, die {b} Millionen Euro gekostet hat. ",
    "Die Bürgermeisterin Ida Kranz sagte, {b} Prozent der Anwohner hätten dem Bau zugestimmt. ",
    "Der Verein Alte Furt kritisierte die Kosten und rief für den {a}. Juni zu einer Kundgebung auf. ",
)


def make_corpus(folder, count, chance):
    """texts of uneven lengths in a tree"""
    for i in range(count):
        path = folder / f"{i % 20:02}" / f"t{i:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        length = 200 if i % 100 == 0 else chance.randint(2, 12)
        path.write_text("".join(SENTENCES[k % 3].format(a=1 + (i + k) % 28, b=(7 * i + k) % 100) for k in range(length)))


def visible(folder):
    return {p.name: p for p in folder.glob("[!.]*")} if folder.is_dir() else {}


class Failure(Exception):
    pass


class Killer:
    def __init__(self, options, folder):
        self.options, self.chance = options, random.Random(options.seed)
        self.corpus, self.out = folder / "in", folder / "out"
        make_corpus(self.corpus, options.documents, self.chance)
        self.finish(folder / "whole")
        self.whole = {name: path.read_bytes() for name, path in visible(folder / "whole").items()}
        self.inodes = {}

    def command(self, out):
        return [self.options.synopse, "annotate", "--resume", "-j", str(self.options.jobs), "-o", f"{out}/", str(self.corpus)]

    def finish(self, out):
        subprocess.run(self.command(out), check=True, timeout=3600)

    def look(self):
        """what is seen is right, and what was seen before is the same file"""
        for name, path in visible(self.out).items():
            if name not in self.inodes and path.read_bytes() != self.whole.get(name):
                raise Failure(f"{name} is not whole")
            if self.inodes.setdefault(name, path.stat().st_ino) != path.stat().st_ino:
                raise Failure(f"{name} was made again")

    def kill_once(self, left):
        """after a share of what is still to be done, so that there is something for every kill"""
        target = len(self.inodes) + self.chance.randint(0, max(0, 2 * (len(self.whole) - len(self.inodes)) // (left + 1)))
        with subprocess.Popen(self.command(self.out)) as process:
            while process.poll() is None and len(visible(self.out)) < target:
                pass
            process.send_signal(signal.SIGKILL)
        self.look()
        return process.returncode == -signal.SIGKILL

    def run(self):
        kills = sum(self.kill_once(left) for left in range(self.options.kills, 0, -1))
        at_the_last = len(self.inodes)
        self.finish(self.out)
        self.look()
        if set(visible(self.out)) != set(self.whole):
            raise Failure(f"{len(visible(self.out))} outputs; {len(self.whole)} are due")
        left = sorted(p.name for p in (self.out / ".synopse").iterdir() if not p.name.endswith((".json", ".done", ".journal")))
        if left:
            raise Failure(f"left behind: {left}")
        print(f"{kills} of {self.options.kills} kills hit a run, the last after {at_the_last} of {len(self.whole)} documents: nothing lost, nothing done again")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("synopse")
    for name, default in (("documents", 2000), ("kills", 100), ("seed", 1), ("jobs", 2)):
        parser.add_argument(f"--{name}", type=int, default=default)
    options = parser.parse_args()
    options.synopse = str(pathlib.Path(options.synopse).resolve())
    with tempfile.TemporaryDirectory() as folder:
        try:
            Killer(options, pathlib.Path(folder)).run()
        except Failure as failure:
            sys.exit(f"kill_runs: {failure}")


if __name__ == "__main__":
    main()
