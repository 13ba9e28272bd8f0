#!/usr/bin/env python3
"""synopse validate: messages, exit codes, neighbours, JSON Lines, trees, standard input.

usage: test_validate.py SYNOPSE
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SYNOPSE = sys.argv.pop(1)
DE = "Der Rat von Nordhaven lehnte den Plan am 4. Mai 2031 ab. 1.200 Menschen kamen.\n"
EN = "The council of Nordhaven rejected the plan on 4 May 2031. 1,300 people came.\n"


def run(*arguments, text=None):
    done = subprocess.run([SYNOPSE, *map(str, arguments)], input=text, capture_output=True, encoding="utf-8", timeout=60)
    return done.returncode, done.stdout, done.stderr


class Validate(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.place = pathlib.Path(scratch.name)
        (self.place / "de.txt").write_text(DE, encoding="utf-8")
        (self.place / "en.txt").write_text(EN, encoding="utf-8")
        self.pair = self.place / "pair"
        code, _, error = run("align", self.place / "de.txt", self.place / "en.txt", "--id", "x", "-o", f"{self.pair}/")
        self.assertEqual(code, 0, error)
        self.german = self.pair / "x.de.xml"

    def change(self, path, old, new):
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def test_what_we_write_has_nothing_to_be_found(self):
        self.assertEqual(run("validate", "--strict", self.pair), (0, "", ""))
        bundle = self.place / "pair.xml"
        run("align", self.place / "de.txt", self.place / "en.txt", "-o", bundle)
        self.assertEqual(run("validate", "--strict", bundle), (0, "", ""))
        for name in ("doc.jsonl", "doc.xml"):
            run("annotate", self.place / "de.txt", "-o", self.place / name)
            self.assertEqual(run("validate", "--strict", self.place / name), (0, "", ""))

    def test_a_finding_is_one_line_with_its_place(self):
        self.change(self.german, ">lehnte<", ">lehntx<")
        code, out, _ = run("validate", self.german)
        self.assertEqual(code, 1)
        self.assertRegex(out, rf"^{re.escape(str(self.german))}:\d+:\d+: sha256: the text is not the one ")
        self.assertEqual(len(out.splitlines()), 1)

    def test_line_and_column(self):
        path = self.place / "bad.xml"
        path.write_text('<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n<p>ä &nbsp;</p></TEI>', encoding="utf-8")
        code, out, _ = run("validate", path)
        self.assertEqual(code, 1)
        self.assertIn(f"{path}:3:6: xml: ", out)

    def test_programs_get_objects(self):
        self.change(self.german, ' xml:lang="de"', ' xml:lang="1"')
        code, out, _ = run("validate", "--to", "jsonl", self.german)
        self.assertEqual(code, 1)
        finding = json.loads(out.splitlines()[0])
        self.assertEqual(sorted(finding), ["code", "column", "file", "line", "message", "severity"])
        self.assertEqual((finding["file"], finding["severity"], finding["code"]), (str(self.german), "error", "value"))

    def test_warnings_count_only_when_they_are_asked_to(self):
        self.change(self.german, 'unit="sentences" quantity="2"', 'unit="sentences" quantity="3"')
        code, out, _ = run("validate", self.german)
        self.assertEqual(code, 0)
        self.assertTrue(out.endswith(": extent: the header counts 3 sentences, the text has 2 (warning)\n"), out)
        self.assertEqual(run("validate", "--strict", self.german)[0], 1)
        self.assertEqual(run("validate", "--quiet", self.german), (0, "", ""))

    def test_files_beside_an_alignment_are_looked_up(self):
        alignment = self.pair / "x.align.xml"
        self.change(alignment, "#x.de.s1", "#x.de.s99")
        code, out, _ = run("validate", alignment)
        self.assertEqual(code, 1)
        self.assertIn("pointer: 'x.de.xml#x.de.s99' names nothing there", out)

    def test_files_elsewhere_are_found_with_their_directory(self):
        alignment = self.place / "x.align.xml"
        (self.pair / "x.align.xml").rename(alignment)
        code, out, _ = run("validate", alignment)
        self.assertEqual((code, out.count("(warning)")), (0, 2))
        self.assertEqual(run("validate", "--with", self.pair, alignment), (0, "", ""))
        self.assertEqual(run("validate", "--with", self.german, "--with", self.pair / "x.en.xml", alignment), (0, "", ""))
        code, out, _ = run("validate", "--with", self.german, alignment)
        self.assertEqual(code, 1)
        self.assertIn("file: the file 'x.en.xml' is not there", out)

    def test_lines_of_json_are_held_against_the_contract(self):
        path = self.place / "lines.jsonl"
        good = {"id": "a", "text": "Ein Satz."}
        bad = {"id": "b", "text": "Ein Satz.", "entities": [{"start": 4, "end": 99, "type": "misc"}]}
        path.write_text("".join(json.dumps(each) + "\n" for each in (good, bad)), encoding="utf-8")
        code, out, _ = run("validate", path)
        self.assertEqual(code, 1)
        self.assertTrue(out.startswith(f"{path}:2:1: jsonl: "), out)
        self.assertEqual(len(out.splitlines()), 1)

    def test_what_is_not_ours_is_told_so(self):
        path = self.place / "other.xml"
        path.write_text("<html><body/></html>", encoding="utf-8")
        code, out, _ = run("validate", path)
        self.assertEqual(code, 1)
        self.assertIn(": not-ours: no file of synopse: its root is <html>", out)
        self.assertEqual(run("validate", self.place / "de.txt")[0], 1)

    def test_in_a_tree_other_files_are_only_told_of(self):
        code, out, _ = run("validate", self.place)
        self.assertEqual(code, 0, out)
        self.assertEqual(out.count("not-ours"), 2)

    def test_standard_input(self):
        text = self.german.read_text(encoding="utf-8")
        self.assertEqual(run("validate", "-", text=text), (0, "", ""))
        self.assertEqual(run("validate", "-", text=text[:-20])[0], 1)

    def test_findings_are_cut_and_that_is_told(self):
        text = self.german.read_text(encoding="utf-8")
        self.german.write_text(text.replace("</standOff>", "<x/>" * 300 + "</standOff>"), encoding="utf-8")
        self.assertEqual(len(run("validate", self.german)[1].splitlines()), 101)
        out = run("validate", "--max-findings", "2", self.german)[1].splitlines()
        self.assertEqual(out[2], f"{self.german}: 298 more findings are left out (see --max-findings)")
        self.assertEqual(len(run("validate", "--max-findings", "0", self.german)[1].splitlines()), 300)

    def test_a_file_that_is_not_there(self):
        code, out, _ = run("validate", self.place / "gone.xml")
        self.assertEqual(code, 1)
        self.assertIn("gone.xml", out)


if __name__ == "__main__":
    unittest.main()
