#!/usr/bin/env python3
"""`synopse view`: which view of a pair is written, and where.  What stands in a page, tests/view looks at.

usage: test_view.py SYNOPSE
"""
import sys
import unittest

import test_cli
from test_cli import Scratch, run
from test_diff import ENGLISH, GERMAN


class View(Scratch):
    def setUp(self):
        super().setUp()
        self.de, self.en = self.file("a.de.txt", GERMAN), self.file("a.en.txt", ENGLISH)

    def written(self, *arguments):
        code, out, err = run("view", *arguments)
        self.assertEqual((code, err), (0, ""))
        return out

    def test_without_output_it_is_text(self):
        out = self.written(self.de, self.en)
        self.assertNotIn("<html", out)
        self.assertIn("{34}≠1 Menschen", out)
        self.assertIn("{14}≠1 people", out)

    def test_a_page_by_the_name_of_the_output_or_by_format(self):
        page = self.folder / "pair.html"
        self.written(self.de, self.en, "-o", page)
        content = page.read_text(encoding="utf-8")
        self.assertTrue(content.startswith("<!DOCTYPE html>"))
        self.assertEqual(self.written(self.en, self.de, "--to", "html"), content)

    def test_records_and_aligned_files_are_pairs_too(self):
        record = self.folder / "pairs.jsonl"
        run("align", self.de, self.en, "-o", record)
        page = self.written("--from", "jsonl", record, "--to", "html")
        self.assertEqual(page, self.written(self.de, self.en, "--to", "html"))
        bundle = self.folder / "pair.xml"
        run("align", self.de, self.en, "-o", bundle)
        self.assertIn("{34}≠1 Menschen", self.written(bundle))

    def test_what_is_no_pair_is_refused(self):
        for arguments in ([self.de], [self.de, self.folder / "none.txt"], [self.de, self.en, "--to", "pdf"]):
            code, out, err = run("view", *arguments)
            self.assertNotEqual(code, 0, arguments)
            self.assertEqual(out, "")
            self.assertIn("synopse: ", err)
        page = self.folder / "none.html"
        self.assertEqual(run("view", self.de, self.folder / "none.txt", "-o", page)[0], 1)
        self.assertFalse(page.exists())


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    unittest.main()
