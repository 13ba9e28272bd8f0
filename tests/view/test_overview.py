#!/usr/bin/env python3
"""`synopse view DIR -o OUT/`: a page for each pair, and pages that lead to them.  In Chromium too, where there is one.

usage: test_overview.py SYNOPSE
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

import browser
from markup import Markup
from pages import ROOT

PROGRAM = sys.argv[1]
MANY = 401  # pairs: more than two pages of the overview
ODD = "50% <b>\"x\"/ä#?"  # an id that a file name, a link and a page must each spell in its own way


def run(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, "view", *map(str, arguments)], capture_output=True, text=True, timeout=100)


def record(number: int) -> str:
    pair = {"id": ODD if number == 0 else f"p{number:04}",
            "de": {"id": "de", "text": f"Am 3. Mai {1900 + number % 100} kamen in Wien {number + 10} Menschen."},
            "en": {"id": "en", "text": f"On 3 May {1900 + number % 100} there came {number + 10 + number % 2} people to Vienna."}}
    return json.dumps(pair) + "\n"


class Folder(unittest.TestCase):
    """the corpus of the project"""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.folder = pathlib.Path(cls.scratch.name) / "out"
        cls.done = run(ROOT / "corpora", "-o", f"{cls.folder}/", "-q", "-j", 3)
        cls.index = cls.folder / "index.html"

    def test_every_pair_has_a_page(self):
        self.assertEqual((self.done.returncode, self.done.stderr), (0, ""))
        events = sorted(path.parent.name for path in (ROOT / "corpora").glob("*/de.txt"))
        self.assertEqual(sorted(path.stem for path in (self.folder / "pairs").iterdir()), events)

    def test_pages_are_those_of_single_pairs_with_a_way_back(self):
        page = (self.folder / "pairs" / "ferry-fire.html").read_text(encoding="utf-8")
        event = ROOT / "corpora" / "ferry-fire"
        single = run(event / "de.txt", event / "en.txt", "--id", "ferry-fire", "--to", "html").stdout
        links = re.search(r'<nav aria-label="Other pairs">(.*?)</nav>\n', page, re.S)
        self.assertEqual(re.findall(r'<a href="(.*?)">(.*?)</a>', links[1]),
                         [("../index.html", "all pairs"), ("faroe-referendum.html", "previous"), ("fingerprint-ruling.html", "next")])
        self.assertEqual(page.replace(links[0], ""), single)

    def test_first_and_last_page_lead_one_way(self):
        for name, words in (("airline-takeover", ["all pairs", "next"]), ("valais-reservoir", ["all pairs", "previous"])):
            page = (self.folder / "pairs" / f"{name}.html").read_text(encoding="utf-8")
            links = re.search(r'<nav aria-label="Other pairs">(.*?)</nav>', page, re.S)[1]
            self.assertEqual(re.findall(r">(.*?)</a>", links), words)

    def test_overview_tells_what_counts(self):
        index = self.index.read_text(encoding="utf-8")
        self.assertEqual(Markup(index).faults, [])
        self.assertIn("<h1>24 pairs</h1>", index)
        row = re.search(r'<tr><td><a href="pairs/montenegro-election.html"><bdi>montenegro-election</bdi></a></td>.*?</tr>', index)[0]
        page = (self.folder / "pairs" / "montenegro-election.html").read_text(encoding="utf-8")
        counts = re.findall(r"<b>(\d+)</b>", page)
        self.assertEqual(re.findall(r'<td class="number">(\d+)</td>', row), counts[:4])
        self.assertRegex(index, r'<td lang="de"><bdi>Europäische Union</bdi></td><td lang="en"><bdi>European Union</bdi></td><td>organization</td>')
        self.assertIn('<svg class="plot"', index)

    def test_links_lead_to_places_in_pages(self):
        for link in Markup(self.index.read_text(encoding="utf-8")).links:
            name, _, place = link.partition("#")
            path = self.folder / urllib.parse.unquote(name) if name else self.index
            self.assertTrue(path.is_file(), link)
            if place:
                self.assertIn(place, Markup(path.read_text(encoding="utf-8")).ids, link)

    def test_aligned_files_of_a_directory_are_shown_as_they_are(self):
        event = ROOT / "corpora" / "rail-strike"
        for form in ("tei", "jsonl"):
            aligned, out = self.folder.with_name("aligned." + form), self.folder.with_name("pages." + form)
            command = [PROGRAM, "align", event / "de.txt", event / "en.txt", "--id", event.name, "-t", form, "-q", "--rules", "-o", f"{aligned}/"]
            subprocess.run(list(map(str, command)), check=True, timeout=100)
            done = run(aligned, "-o", f"{out}/", "-q")
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            page, other = ((folder / "pairs" / "rail-strike.html").read_text(encoding="utf-8") for folder in (self.folder, out))
            self.assertEqual(re.findall("<h3>value</h3>.*?</article>", other, re.S), re.findall("<h3>value</h3>.*?</article>", page, re.S))

    def test_output_does_not_depend_on_threads(self):
        other = self.folder.with_name("alone")
        run(ROOT / "corpora", "-o", f"{other}/", "-q", "-j", 1)
        for path in self.folder.rglob("*.html"):
            self.assertEqual((other / path.relative_to(self.folder)).read_bytes(), path.read_bytes(), path)


class Records(unittest.TestCase):
    """many short pairs"""

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        folder = pathlib.Path(cls.scratch.name)
        (folder / "pairs.jsonl").write_text("".join(map(record, range(MANY))) + record(7), encoding="utf-8")
        cls.folder = folder / "out"
        cls.done = run("--from", "jsonl", folder / "pairs.jsonl", "-l", "auto", "-o", f"{cls.folder}/")

    def pages(self):
        return {path.name: path.read_text(encoding="utf-8") for path in self.folder.glob("*.html")}

    def test_a_second_pair_of_one_name_is_refused(self):
        self.assertEqual(self.done.returncode, 1)
        self.assertIn("there is a pair 'p0007' already", self.done.stderr)

    def test_the_overview_is_cut_into_pages_that_lead_on(self):
        pages = self.pages()
        self.assertEqual(sorted(pages), ["index.html", "pairs-2.html", "pairs-3.html"])
        for name, page in pages.items():
            markup = Markup(page)
            self.assertEqual(markup.faults, [], name)
            for link in markup.links:
                path = self.folder / urllib.parse.unquote(link.partition("#")[0])
                self.assertTrue(path.exists(), (name, link))
        listed = [link for page in pages.values() for link in re.findall(r'<tr><td><a href="(pairs/[^"#]*)"', page.split('id="pairs"')[1])]
        self.assertEqual(len(listed), MANY)
        self.assertEqual(len(set(listed)), MANY)

    def test_odd_names_are_found_and_shown(self):
        index = self.pages()["index.html"]
        link = re.search(r'<a href="([^"#]*)"><bdi>50% &lt;b&gt;&quot;x&quot;/ä#\?</bdi>', index)
        self.assertIsNotNone(link)
        self.assertTrue((self.folder / urllib.parse.unquote(link[1])).is_file())

    @unittest.skipUnless(browser.find(), "there is no Chromium")
    def test_a_browser_finds_no_fault(self):
        chromium = browser.Browser(browser.find())
        self.addCleanup(chromium.close)
        page = browser.Page(chromium)
        for width, dark in ((1400, False), (380, True)):
            page.show(width, dark=dark)
            page.open(self.folder / "index.html")
            self.assertEqual(page.troubles(), [])
            self.assertLessEqual(page.eval("document.documentElement.scrollWidth"), width)
        self.assertGreater(page.eval("document.querySelectorAll('svg rect').length"), 3)


class Nothing(unittest.TestCase):
    def test_no_pairs_leave_no_overview(self):
        with tempfile.TemporaryDirectory() as scratch:
            done = run(scratch, "-o", f"{scratch}/out/")
            self.assertEqual(done.returncode, 1)
            self.assertIn("no pairs by name", done.stderr)
            self.assertFalse((pathlib.Path(scratch) / "out" / "index.html").exists())

    def test_many_pairs_want_a_directory(self):
        done = run(ROOT / "corpora", "--to", "html")
        self.assertEqual(done.returncode, 2)
        self.assertIn("-o pages/", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
