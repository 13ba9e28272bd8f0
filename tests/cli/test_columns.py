#!/usr/bin/env python3
"""`synopse view` on a terminal: width, colours, layers, and what the text of strangers may not do.

usage: test_columns.py SYNOPSE
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

import test_cli
from terminal import on_terminal
from test_cli import Scratch, run
from test_diff import ENGLISH, GERMAN

CORPORA = pathlib.Path(__file__).resolve().parents[2] / "corpora"
SGR = re.compile(r"\x1b\[[0-9;]*m")


class Columns(Scratch):
    def setUp(self):
        super().setUp()
        self.de, self.en = self.file("a.de.txt", GERMAN), self.file("a.en.txt", ENGLISH)

    def view(self, *arguments):
        code, out, err = run("view", *arguments)
        self.assertEqual((code, err), (0, ""))
        return out

    def width(self, text):
        return max(len(SGR.sub("", line)) for line in text.splitlines())

    def test_both_texts_side_by_side_with_their_differences(self):
        out = self.view(self.de, self.en)
        self.assertRegex(out, r"1 Bei .*\[Ankara\] sind  ≠ 1 In \[the earthquake\] in \[Ankara\]\n")
        self.assertRegex(out, r"\{34\}≠1 Menschen verletzt │   \{14\}≠1 people")
        self.assertIn("≠1 value  34 | 14  both count the same thing", out)
        self.assertIn("Both say\n  names    dem Erdbeben = the earthquake; Ankara; Demir\n  figures  Montag = Monday\n", out)
        self.assertNotIn("\x1b", out)
        self.assertEqual(self.view(self.de, self.en, "--color", "never"), out)

    def test_the_terminal_s_width_and_colours(self):
        tool = [test_cli.TOOL, "view", self.de, self.en]
        for columns in (40, 80, 120):
            out = on_terminal(tool, columns)
            self.assertIn("\x1b[", out)
            self.assertLessEqual(self.width(out), columns)
            self.assertGreater(self.width(out), columns - 2, "the room is used")
        self.assertEqual(self.width(on_terminal(tool, 400)), 160, "no wider than can be read")
        self.assertEqual(self.width(on_terminal(tool, 400, COLUMNS="100")), 100)
        self.assertNotIn("\x1b", on_terminal(tool, 80, NO_COLOR="1"))
        self.assertNotIn("\x1b", on_terminal(tool, 80, TERM="dumb"))
        self.assertIn("\x1b", on_terminal([*tool, "--color", "always"], 80, NO_COLOR="1"))

    def test_no_terminal_has_80_columns_and_brackets(self):
        self.assertEqual(self.width(self.view(self.de, self.en)), 80)
        self.assertEqual(self.width(self.view("--width", "200", self.de, self.en)), 200)
        done = subprocess.run([test_cli.TOOL, "view", self.de, self.en], env={**os.environ, "COLUMNS": "66"}, capture_output=True)
        self.assertEqual(self.width(done.stdout.decode()), 66)

    def test_widths_that_are_none(self):
        for value in ("39", "1001", "wide", ""):
            code, out, err = run("view", "--width", value, self.de, self.en)
            self.assertEqual((code, out), (2, ""))
            self.assertIn("a number from 40 to 1000", err)

    def test_layers(self):
        out = self.view("--only", "figures", self.de, self.en)
        self.assertIn("{34}", out)
        self.assertNotIn("[Ankara]", out)
        self.assertNotIn("Who stands where", out)
        out = self.view("--only", "entities,stances", self.de, self.en)
        self.assertIn("[Ankara]", out)
        self.assertNotIn("≠1", out)

    def test_the_text_of_strangers_does_nothing(self):
        hostile = GERMAN.replace("Ankara", "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eAnkara\u2066", 1).replace("Menschen", "Men\rschen")
        out = self.view("--color", "always", self.file("b.de.txt", hostile), self.en)
        rest = SGR.sub("", out)
        for character in "\x1b\x07\x9b\r\u202e\u2066\x00":
            self.assertNotIn(character, rest)
        self.assertIn("␛]0;owned␇", rest.replace("\n", ""))

    def test_colours_end_with_the_line(self):
        for event in ("montenegro-election", "ferry-fire"):
            out = self.view("--color", "always", CORPORA / event / "de.txt", CORPORA / event / "en.txt")
            for line in out.splitlines():
                found = SGR.findall(line)
                self.assertEqual(found[-1:] or ["\x1b[0m"], ["\x1b[0m"], line)
                self.assertNotRegex(SGR.sub("", line), r"\x1b| $")

    def test_every_sentence_of_the_corpus_stands_once_in_its_order(self):
        for folder in sorted(CORPORA.iterdir()):
            if not folder.is_dir():
                continue
            out = self.view("--width", "45", "--only", "tokens", folder / "de.txt", folder / "en.txt")
            rows = out.split("\n\n", 1)[1].split("─")[0].splitlines()
            for code in ("de", "en"):
                shown, language = "", ""
                for row in rows:
                    language = row[:2].strip() or language
                    if language == code:
                        shown += re.sub(r"^.{7}| ?→[\d,]+$", "", row)
                document = json.loads(run("annotate", "--only", "tokens", folder / f"{code}.txt")[1])
                text = "".join(document["text"][each["start"]:each["end"]] for each in document["sentences"])
                self.assertEqual(re.sub(r"\s", "", shown), re.sub(r"\s", "", text), folder.name)

    @unittest.skipUnless(shutil.which("less"), "less is not installed")
    def test_a_pager_shows_it(self):
        page = self.file("page", self.view("--color", "always", self.de, self.en))
        out = on_terminal(["less", "-R", "-F", "-X", page], 80, LESS="", LESSCHARSET="utf-8")
        self.assertIn("≠1", out)
        self.assertNotIn("ESC", out)


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    os.environ.pop("COLUMNS", None)
    unittest.main()
