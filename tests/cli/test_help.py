#!/usr/bin/env python3
"""`-h` is one screen, `--help` all there is, and every example in it does something sensible.

usage: test_help.py SYNOPSE
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

import test_cli
from test_cli import Scratch, run

CORPORA = pathlib.Path(__file__).resolve().parents[2] / "corpora"
EVENTS = ["ferry-fire", "montenegro-election", "rail-strike"]
RULES = {
    "ships.lex": "#: form\tclass\nFähre|,n\tferry\n",
    "ships.rules": """# Ships: a word for a ship and its name.
level    items
lexicon  ship = ships.lex

rule named_ship -> entity ship
  match  kind:[ship] name:( [capital word !ship]+ )
  norm   text(name)
  yes    Gestern lief die <Fähre Nordwind> aus.
  yes    Die <Fähre Nordwind> liegt im Hafen. => norm=Nordwind
  no     Die Fähre liegt im Hafen.
""",
    "phases.txt": "ships  before names  ships.rules\n",
}


def commands():
    return re.findall(r"^  ([a-z]+)  ", run("-h")[1], re.MULTILINE)


def flags_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


class Help(unittest.TestCase):
    def test_one_screen_each(self):
        for command in ["", *commands()]:
            code, out, err = run(*command.split(), "-h")
            self.assertEqual((code, err), (0, ""))
            lines = out.splitlines()
            self.assertLessEqual(len(lines), 24, command)
            self.assertLessEqual(max(map(len, lines)), 80, out)

    def test_everything_that_the_screen_names_is_told_at_length(self):
        for command in commands():
            out = run(command, "--help")[1]
            told = set(re.findall(r"^ {2}(?:-\w, |    )(--[a-z-]+)", out, re.MULTILINE))
            named = flags_in(run(command, "-h")[1].split("\n\n", 2)[2]) - {"--help"}
            self.assertEqual(told, named, command)
            self.assertIn("Examples:\n", out)

    def test_the_whole_program(self):
        code, out, _ = run("--help")
        self.assertEqual(code, 0)
        for words in (*commands(), "--man", "--completion", "Exit status:", "NO_COLOR"):
            self.assertIn(words, out)

    def test_help_is_asked_for_anywhere(self):
        self.assertEqual(run("annotate", "--standoff", "-h", "a.txt")[1], run("annotate", "-h")[1])
        self.assertEqual(run("grammar", "--help")[0], 0)

    def test_words_that_a_value_may_be_are_told_when_it_is_another(self):
        for flag, value, words in (("--bias", "now", "past, future"), ("--only", "tokens,names", "'names' is none of tokens"),
                                   ("--to", "pdf", "jsonl, tei"), ("--progress", "", "hadoop")):
            code, out, err = run("annotate", flag, value, "a.txt")
            self.assertEqual((code, out), (2, ""))
            self.assertIn(words, err)
            self.assertIn("Try 'synopse annotate -h'", err)

    def test_wrong_usage_of_what_the_program_tells_of_itself(self):
        for arguments in (["--man", "nothing"], ["--completion", "tcsh"], ["--completion"]):
            code, out, err = run(*arguments)
            self.assertEqual((code, out), (2, ""))
            self.assertIn(arguments[0], err)


class Examples(Scratch):
    """a folder in which the examples find what they name, or what those before them made"""

    def setUp(self):
        super().setUp()
        for day, event in enumerate(EVENTS, 11):
            for language in ("de", "en"):
                text = (CORPORA / event / f"{language}.txt").read_bytes()
                self.file(f"news/2031-02-{day}-{event}.{language}.txt", text)
        for name, language in (("report.txt", "de"), ("de.txt", "de"), ("en.txt", "en")):
            self.file(name, (CORPORA / EVENTS[1] / f"{language}.txt").read_bytes())
        for name, content in RULES.items():
            self.file(f"my-rules/de/{name}", content)
        self.environment = {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}
        (self.folder / "bin").mkdir()
        (self.folder / "bin" / "synopse").symlink_to(pathlib.Path(test_cli.TOOL).resolve())
        if not shutil.which("jq"):  # its examples then only show that there is JSON
            self.file("bin/jq", f"#!/bin/sh\nexec {sys.executable} -m json.tool --json-lines\n").chmod(0o755)
        self.shell("synopse pair -o pairs.tsv news/ && synopse annotate -o annotated.jsonl news/ && gzip -c annotated.jsonl > corpus.jsonl.gz")

    def shell(self, line):
        done = subprocess.run(["bash", "-o", "pipefail", "-c", line], cwd=self.folder, env=self.environment, capture_output=True,
                              timeout=60)
        self.assertEqual(done.returncode, 0, f"{line}\n{done.stderr.decode()}")
        return done.stdout.decode()

    def files(self):
        return {path: path.stat().st_mtime_ns for path in self.folder.rglob("*")}

    def watched(self, line):
        """a line that runs until it is stopped"""
        with subprocess.Popen(line.split(), cwd=self.folder, env=self.environment, stdout=subprocess.PIPE) as tool:
            self.assertTrue(tool.stdout.readline())
            tool.terminate()

    def test_every_example_runs_and_leaves_something(self):
        for command in commands():
            text = run(command, "--help")[1]
            examples = text.split("Examples:\n")[1].split("\n\n")[0].splitlines()
            self.assertTrue(examples)
            self.assertEqual([line[:4] for line in examples[::2]], ["  # "] * (len(examples) // 2))
            for line in examples[1::2]:
                with self.subTest(line.strip()):
                    if line.endswith("--watch"):
                        self.watched(line.strip())
                        continue
                    before = self.files()
                    out = self.shell(line.strip())
                    silent = command == "validate" or command == "annotate" and "--resume" in line
                    self.assertTrue(silent or out or self.files() != before, "nothing came out, and no file was made")

    def test_the_first_examples_are_those_of_the_screens(self):
        whole = run("--help")[1]
        for command in commands():
            first = re.search(rf"^  (synopse {command} .*)", run(command, "-h")[1], re.MULTILINE)
            self.assertIn(first[1], whole)


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    unittest.main()
