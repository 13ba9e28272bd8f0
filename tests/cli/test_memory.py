#!/usr/bin/env python3
"""Peak memory keeps its budget: 100 MB, 40 MB a worker, and 12 times the largest document a worker.

What counts is how much more a large text takes than a small one, so that the grammars do not matter.  A limit
is some half above what was measured when it was written, so that nothing but a change of the program reaches it.

usage: test_memory.py SYNOPSE
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import unittest

from scratch import Scratch

TOOL = None
CORPORA = pathlib.Path(__file__).resolve().parents[2] / "corpora"
MB = 1_000_000
SMALL, LARGE = MB, 6 * MB


def reports(language):
    """The corpus over and over, each time with other names and numbers"""
    texts = [path.read_text().strip() for path in sorted(CORPORA.glob(f"*/{language}.txt"))]
    rng = random.Random(language)

    def number(match):
        return "".join(rng.choice("123456789") for _ in match[0])

    def name(match):
        if rng.random() > 0.04:
            return match[0]
        return "".join(rng.choice(["Ba", "Ke", "Lo", "Mi", "Nu"]) for _ in range(3)).capitalize()

    while True:
        for text in texts:
            yield re.sub(r"\b[A-Z][a-z]{3,}\b", name, re.sub(r"\d{2,}", number, text))


def pieces(language, size):
    """Reports of `size` bytes together"""
    for text in reports(language):
        yield text
        size -= len(text.encode())
        if size <= 0:
            return


class Memory(Scratch):
    def text(self, language, size):
        path = self.folder / f"{size}.{language}.txt"
        with path.open("w") as out:
            out.writelines(text + "\n\n" for text in pieces(language, size))
        return path

    def records(self, language, size):
        path = self.folder / f"{size}.{language}.jsonl"
        with path.open("w") as out:
            for number, text in enumerate(pieces(language, size)):
                out.write(json.dumps({"id": str(number), "language": language, "text": text}) + "\n")
        return path

    def peak(self, *arguments):
        """In bytes, of one run of the program"""
        command = [TOOL, *map(str, arguments)]
        program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = program.stderr.read()
        program.stderr.close()
        _, status, usage = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(program.returncode, 0, said)
        return 1024 * usage.ru_maxrss

    def grows_by(self, run, most):
        """A byte of text takes at most so many bytes; `run` tells the peak for a size"""
        small, large = run(SMALL), run(LARGE)
        self.assertLess((large - small) / (LARGE - SMALL), most, f"{small} and {large} bytes")

    def test_a_large_document(self):
        for language, form in ("de", "tei"), ("en", "jsonl"):

            def run(size):
                source = self.text(language, size)
                out = self.folder / f"{size}.{form}"
                return self.peak("annotate", "-q", "-j", 1, "--to", form, source, "-o", out)

            with self.subTest(form=form):
                self.grows_by(run, 10)

    def test_one_sentence_of_nothing_but(self):
        rng = random.Random("numbers")
        numbers = " ".join(str(rng.randint(1, 99999)) for _ in range(10_000)) + " "
        for what, most in ("Angela Merkel ", 10), ("(a) – »b«, ", 20), (numbers, 23), (numbers.replace(" ", "\n"), 27):

            def run(size):
                source = self.folder / f"{size}.txt"
                source.write_text(what * (size // len(what.encode())))
                out = self.folder / f"{size}.jsonl"
                return self.peak("annotate", "-q", "-j", 1, "-l", "de", source, "-o", out, "--force")

            with self.subTest(what=what[:20]):
                self.grows_by(run, most)

    def test_a_corpus_of_small_documents_takes_no_more_than_a_few(self):
        def run(jobs, size):
            out = self.folder / f"{jobs}.{size}"
            return self.peak("annotate", "-q", "-j", jobs, self.records("de", size), "-o", out)

        one, three, more = run(1, SMALL), run(3, SMALL), run(1, LARGE)
        self.assertLess(one, 140 * MB)
        self.assertLess(three, 220 * MB)
        self.assertLess(more - one, 20 * MB)

    def test_two_large_texts_aligned(self):
        def run(size):
            texts = self.text("de", size // 2), self.text("en", size // 2)
            out = self.folder / f"{size}.jsonl"
            return self.peak("align", "-q", "-j", 1, "--to", "jsonl", *texts, "-o", out)

        self.grows_by(run, 12)

    def test_a_collection_to_be_paired_keeps_a_few_kilobytes_a_document(self):
        def run(size):
            sources = self.records("de", size // 2), self.records("en", size // 2)
            out = self.folder / f"{size}.pairs.jsonl"
            return self.peak("pair", "-q", "-j", 1, *sources, "-o", out)

        self.grows_by(run, 4)


if __name__ == "__main__":
    TOOL = sys.argv.pop(1)
    unittest.main(verbosity=2)
