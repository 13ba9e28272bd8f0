#!/usr/bin/env python3
"""Web pages, and lines of web pages in plain texts, on the command line.

usage: test_pages.py SYNOPSE
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

TOOL = None
PAGES = pathlib.Path(__file__).parent.parent / "pages"

REPORT = "The pier at Skerrow burned down on Monday. The mayor, Moira Kell, put the damage at 12 million euros."
TEXT = f"Accessibility links\n\n{REPORT}\n\nShare this article\n"


def run(*arguments, stdin=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def document(*arguments, text=TEXT):
    code, out, err = run("annotate", "--to", "jsonl", *arguments, stdin=text.encode())
    assert code == 0, err
    return json.loads(out)


def covered(found, key):
    return [found["text"][each["start"] : each["end"]] for each in found.get(key, [])]


class Boilerplate(unittest.TestCase):
    def test_it_is_marked_and_not_annotated(self):
        found = document()
        self.assertEqual(found["text"], TEXT)
        self.assertEqual(covered(found, "boilerplate"), ["Accessibility links", "Share this article"])
        self.assertEqual(" ".join(covered(found, "sentences")), REPORT)

    def test_keep_annotates_it(self):
        found = document("--boilerplate", "keep")
        self.assertNotIn("boilerplate", found)
        self.assertEqual(covered(found, "sentences")[0], "Accessibility links")

    def test_drop_cuts_it_out(self):
        found = document("--boilerplate", "drop")
        self.assertNotIn("boilerplate", found)
        self.assertEqual(found["text"].strip(), REPORT)

    def test_another_way_is_refused(self):
        code, _, err = run("annotate", "--boilerplate", "hide", stdin=b"x")
        self.assertEqual(code, 2)
        self.assertIn("none of keep, mark, drop", err)

    def test_what_a_record_marks_is_kept(self):
        record = json.dumps({"id": "r", "lang": "en", "text": "Menu. " + REPORT, "boilerplate": [{"start": 0, "end": 5}]})
        code, out, err = run("annotate", "--from", "jsonl", "--to", "jsonl", stdin=record.encode())
        self.assertEqual(code, 0, err)
        self.assertEqual(covered(json.loads(out), "boilerplate"), ["Menu."])
        self.assertEqual(" ".join(covered(json.loads(out), "sentences")), REPORT)

    def test_tei_keeps_it_as_fw(self):
        _, out, _ = run("annotate", "--to", "tei", stdin=TEXT.encode())
        self.assertIn('<fw type="boilerplate">Accessibility links</fw>', out)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "a.xml"
            path.write_text(out, encoding="utf-8")
            code, back, err = run("convert", "--to", "jsonl", path)
            self.assertEqual(code, 0, err)
            self.assertEqual(covered(json.loads(back), "boilerplate"), ["Accessibility links", "Share this article"])


class Pages(unittest.TestCase):
    def test_two_pages_are_aligned(self):
        code, out, err = run("align", "--to", "jsonl", PAGES / "de-table-1252.html", PAGES / "en-amp.html")
        self.assertEqual(code, 0, err)
        pair = json.loads(out)
        self.assertEqual(pair["de"]["title"], "Müller verlässt die Grüne Liste")
        self.assertEqual(pair["en"]["publisher"], "Lisden Herald")

    def test_content_tells_a_page(self):
        page = (PAGES / "en-amp.html").read_bytes()
        code, out, err = run("annotate", "--to", "jsonl", stdin=page)
        self.assertEqual(code, 0, err)
        self.assertEqual(json.loads(out)["title"], "Lisden mayor quits over bridge contract")

    def test_a_page_that_is_too_deep_is_refused_with_its_place(self):
        code, _, err = run("annotate", "--from", "html", stdin=b"<p>\n" + b"<div>" * 1_000_000)
        self.assertEqual(code, 1)
        self.assertRegex(err, r":2:\d+: error: elements nested more than 512 deep")

    def test_phrases_of_ones_own(self):
        with tempfile.TemporaryDirectory() as folder:
            own = pathlib.Path(folder) / "en" / "boilerplate.txt"
            own.parent.mkdir()
            own.write_text("[line]\nWeather in Skerrow\n", encoding="utf-8")
            text = f"Weather in Skerrow\n\n{REPORT}\n"
            self.assertEqual(covered(document("-g", folder, text=text), "boilerplate"), ["Weather in Skerrow"])
            self.assertNotIn("boilerplate", document(text=text))


if __name__ == "__main__":
    TOOL = sys.argv.pop(1)
    unittest.main()
