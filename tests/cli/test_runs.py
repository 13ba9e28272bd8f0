#!/usr/bin/env python3
"""Runs over many documents: threads, pipes, shards, runs that end early and go on.

usage: test_runs.py SYNOPSE
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL = None

GERMAN = (
    "Am {day}. Mai hat die Stadt Lindenau eine Brücke eröffnet. Die Bürgermeisterin Ida Kranz sagte, der Bau habe {cost} "
    "Millionen Euro gekostet. Die Anwohner kritisierten den Lärm. "
)
ENGLISH = (
    "The town of Lindenau opened a bridge on {day} May. Mayor Ida Kranz said that it had cost {cost} million euros. "
    "People who live near it criticised the noise. "
)


def german(number, length=2):
    return "".join(GERMAN.format(day=1 + (number + i) % 28, cost=number * 7 % 90 + i) for i in range(length))


def english(number, length=2):
    return "".join(ENGLISH.format(day=1 + (number + i) % 28, cost=number * 7 % 90 + i) for i in range(length))


def run(*arguments, stdin=None, folder=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, cwd=folder)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def records(count, first=0):
    return "".join(json.dumps({"id": f"r{i}", "lang": "de", "text": german(i)}) + "\n" for i in range(first, first + count))


def pair_record(i):
    texts = {"de": {"id": f"p{i}.de", "text": german(i)}, "en": {"id": f"p{i}.en", "text": english(i + i % 2)}}
    return json.dumps({"id": f"p{i}", **texts}) + "\n"


class Scratch(unittest.TestCase):
    """a folder of its own for each test"""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def file(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def corpus(self, count=40, refused=()):
        """a tree of texts, some longer than others; those of the numbers `refused` are no text"""
        for i in range(count):
            text = b"\0\1\2" if i in refused else german(i, 40 if i % 10 == 0 else 2).encode()
            self.file(f"in/{i % 4}/t{i:03}.txt", text)
        return self.folder / "in"

    def outputs(self, folder):
        """the visible files of a directory: their bytes by name"""
        return {p.name: p.read_bytes() for p in pathlib.Path(folder).iterdir() if p.is_file() and not p.name.startswith(".")}


class Jobs(Scratch):
    def test_bytes_and_messages_do_not_depend_on_the_number_of_threads(self):
        corpus = self.corpus(refused=(7, 21))
        expected = run("annotate", "-j", 1, "--to", "jsonl", corpus)
        self.assertEqual(expected[0], 1)
        self.assertEqual(len(expected[1].splitlines()), 38)
        for jobs in (0, 2, 7, 64):
            self.assertEqual(run("annotate", "-j", jobs, "--to", "jsonl", corpus), expected, jobs)

    def test_directories_do_not_depend_on_it_either(self):
        corpus = self.corpus()
        for jobs in (1, 7):
            self.assertEqual(run("annotate", "-j", jobs, "-o", f"{self.folder}/{jobs}/", corpus)[0], 0)
        self.assertEqual(len(self.outputs(self.folder / "1")), 40)
        self.assertEqual(self.outputs(self.folder / "1"), self.outputs(self.folder / "7"))

    def test_pairs_and_conversions_do_not_depend_on_it(self):
        rows = "".join(pair_record(i) for i in range(30))
        pairs = self.file("pairs.jsonl", rows + '{"id": "broken"\n')
        aligned = [run("align", "-j", jobs, "--from", "jsonl", pairs) for jobs in (1, 5)]
        self.assertEqual(aligned[0][0], 1)
        self.assertEqual(len(aligned[0][1].splitlines()), 30)
        self.assertEqual(aligned[0], aligned[1])
        converted = [run("convert", "-j", jobs, "--to", "csv", stdin=aligned[0][1].encode()) for jobs in (1, 5)]
        self.assertEqual(converted[0][0], 0)
        self.assertEqual(converted[0], converted[1])

    def test_pairing_does_not_depend_on_it(self):
        for i in range(12):
            self.file(f"in/{i}.de.txt", german(i, 3))
            self.file(f"in/{i}.en.txt", english(i, 3))
        found = [run("pair", "-j", jobs, self.folder / "in") for jobs in (1, 5)]
        self.assertEqual(found[0][0], 0)
        self.assertGreater(len(found[0][1].splitlines()), 5)
        self.assertEqual(found[0], found[1])

    def test_wrong_numbers_of_threads(self):
        for jobs in ("-1", "x", "2000", ""):
            self.assertEqual(run("annotate", "--jobs", jobs, stdin=b"x")[0], 2, jobs)


class Pipes(Scratch):
    def test_an_answer_comes_before_the_next_record_is_sent(self):
        for jobs in (1, 3):
            command = [TOOL, "annotate", "-j", str(jobs), "--from", "jsonl", "--to", "jsonl", "-"]
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                for i in range(200):
                    process.stdin.write(records(1, i).encode())
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline())["id"], f"r{i}")
                process.stdin.close()
                self.assertEqual(process.stdout.read(), b"")
                self.assertEqual(process.wait(), 0)


if __name__ == "__main__":
    TOOL = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
