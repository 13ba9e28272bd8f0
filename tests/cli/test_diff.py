#!/usr/bin/env python3
"""`synopse diff`: where two reports differ, for people and for programs.

usage: test_diff.py SYNOPSE
"""
import json
import pathlib
import re
import sys
import unittest

import test_cli
from terminal import on_terminal
from test_cli import Scratch, run

CORPORA = pathlib.Path(__file__).resolve().parents[2] / "corpora"
GERMAN = (
    "Bei dem Erdbeben in Ankara sind am Montag 34 Menschen verletzt worden. Die Behörden in Ankara schlossen am Montag "
    "alle Schulen der Stadt. Präsident Demir sagte, die Regierung werde den Opfern rasch helfen."
)
ENGLISH = (
    "In the earthquake in Ankara 14 people were injured on Monday. The authorities in Ankara closed all schools of the "
    "city on Monday. President Demir said the government would help the victims quickly."
)


class Diff(Scratch):
    def setUp(self):
        super().setUp()
        self.de, self.en = self.file("de.txt", GERMAN), self.file("en.txt", ENGLISH)
        self.same = self.file("same.txt", ENGLISH.replace("14", "34"))

    def lines(self, *arguments):
        code, out, err = run("diff", "--to", "jsonl", *arguments)
        self.assertEqual(code, 0, err)
        return [json.loads(line) for line in out.splitlines()]

    def test_people_see_both_sentences_with_what_differs_marked(self):
        code, out, err = run("diff", self.de, self.en)
        self.assertEqual(code, 0, err)
        self.assertTrue(out.startswith("de-en: 1 difference (1 value)\n  de  de\n  en  en\n\nvalue\n"), out)
        self.assertIn("  d1   34 | 14  both count the same thing", out)
        self.assertIn("figure/same-set", out)
        self.assertNotIn("\x1b", out)

    def test_what_differs_stands_in_one_column(self):
        for width in ("40", "80", "200"):
            out = run("diff", "--width", width, self.de, self.en)[1]
            de, en = [line for line in out.splitlines() if line.startswith("       ") and "[" in line]
            self.assertEqual(de.index("[34]"), en.index("[14]"))
            self.assertLessEqual(max(map(len, out.splitlines())), int(width))
        self.assertIn("Bei dem Erdbeben in Ankara sind am Montag [34] Menschen verletzt worden.", out)
        self.assertIn("In the earthquake in Ankara [14] people were injured on Monday.", out)

    def test_many_pairs_are_summed_up(self):
        folder = self.folder / "many"
        for name, english in (("x", ENGLISH), ("y", ENGLISH.replace("14", "34"))):
            self.file(f"many/{name}.de.txt", GERMAN)
            self.file(f"many/{name}.en.txt", english)
        out = run("diff", "--by-name", folder)[1]
        self.assertTrue(out.startswith("x: 1 difference (1 value)\n"), out)
        self.assertIn("\ny: no discrepancies\n", out)
        self.assertIn("2 pairs, 1 of which differ: 1 difference (1 value)\n", out)

    def test_groups_by_category_and_both_languages_in_order(self):
        out = run("diff", "--category", "all", CORPORA / "faroe-referendum/de.txt", CORPORA / "faroe-referendum/en.txt")[1]
        groups = re.findall(r"^([a-z]+)$", out, re.MULTILINE)
        self.assertEqual(groups, [each for each in ("value", "unit", "time", "precision", "entity", "holder", "polarity", "missing")
                                  if each in groups])
        missing = re.findall(r"^  d(\d+) +(de|en) ", out, re.MULTILINE)
        self.assertEqual([language for _, language in missing], sorted(language for _, language in missing))

    def test_the_text_of_strangers_does_nothing(self):
        hostile = self.file("h.txt", GERMAN.replace("34 Menschen", "34 \x1b[2J\u202eMenschen"))
        out = run("diff", "--color", "never", hostile, self.en)[1]
        self.assertIn("[34] ␛[2JMenschen", out)
        self.assertNotRegex(out, "[\x1b\u202e]")

    def test_programs_get_one_discrepancy_a_line(self):
        (line,) = self.lines(self.de, self.en)
        self.assertEqual((line["category"], line["level"], line["rule"]), ("value", "figure", "figure/same-set"))
        self.assertTrue(0 < line["score"] <= 1)
        (de,), (en,) = line["de"], line["en"]
        self.assertEqual((de["text"], en["text"]), ("34", "14"))
        self.assertEqual(GERMAN[de["start"]:de["end"]], "34")
        self.assertEqual(de["sentence"]["id"], "s1")
        self.assertEqual(ENGLISH[en["sentence"]["start"]:en["sentence"]["end"]], en["sentence"]["text"])

    def test_ids_are_those_of_align(self):
        _, out, _ = run("align", "-t", "jsonl", self.de, self.en)
        aligned = {d["id"]: d for d in json.loads(out)["discrepancies"]}
        for line in self.lines("--category", "all", self.de, self.en):
            known = aligned.pop(line["id"])
            self.assertEqual([u["id"] for u in line["de"]], known["de"])
            self.assertEqual((line["rule"], line["score"]), (known["rule"], known["score"]))
        self.assertEqual(aligned, {})

    def test_exit_code_tells_whether_there_are_any(self):
        self.assertEqual(run("diff", "--exit-code", self.de, self.en)[0], 3)
        self.assertEqual(run("diff", self.de, self.en)[0], 0)
        code, out, _ = run("diff", "--exit-code", self.de, self.same)
        self.assertEqual((code, "no discrepancies" in out), (0, True))
        self.assertEqual(run("diff", "--exit-code", "--category", "unit,time", self.de, self.en)[0], 0)

    def test_what_one_text_says_alone_is_listed_when_it_is_asked_for(self):
        lone = self.file("lone.txt", GERMAN + " Ein Sturm beschädigte in Izmir 230 Dächer.")
        self.assertEqual({d["category"] for d in self.lines(lone, self.same)} & {"missing"}, set())
        missing = self.lines("--category", "missing", lone, self.same)
        self.assertTrue(missing)
        self.assertTrue(all(d["category"] == "missing" for d in missing))

    def test_pairs_of_records_and_an_output_file(self):
        record = {"id": "quake", "de": {"id": "a", "text": GERMAN}, "en": {"id": "b", "text": ENGLISH}}
        pairs = self.file("pairs.jsonl", json.dumps(record) + "\n" + json.dumps(record) + "\n")
        lines = self.lines("--from", "jsonl", pairs)
        self.assertEqual([line["pair"] for line in lines], ["quake", "quake"])
        out = self.folder / "out.jsonl"
        self.assertEqual(run("diff", "-o", out, self.de, self.en)[0], 0)
        self.assertEqual(json.loads(out.read_text())["category"], "value")

    def test_suppressed_ones_are_told_with_the_condition_that_fails(self):
        for line in self.lines("--explain", self.de, self.en):
            if line.get("suppressed"):
                self.assertRegex(line["note"], "^condition [1-5]: ")

    def test_colours_when_asked_for_and_on_a_terminal_only(self):
        _, out, _ = run("diff", "--color", "always", self.de, self.en)
        self.assertIn("\x1b[", out)
        tool = [test_cli.TOOL, "diff", self.de, self.en]
        self.assertIn("\x1b[", on_terminal(tool))
        self.assertNotIn("\x1b[", on_terminal(tool, NO_COLOR="1"))

    def test_wrong_values_are_named(self):
        for wrong in (["--category", "values"], ["--color", "blue"], ["--to", "tei"]):
            code, out, err = run("diff", *wrong, self.de, self.en)
            self.assertEqual((code, out), (2, ""), err)
        self.assertEqual(run("diff", self.de)[0], 2)

    def test_help_has_examples(self):
        code, out, _ = run("diff", "--help")
        self.assertEqual(code, 0)
        for words in ("synopse diff de.txt en.txt", "--exit-code", "--explain", "--category", "--pairs"):
            self.assertIn(words, out)


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    unittest.main()
