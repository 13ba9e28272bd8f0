#!/usr/bin/env python3
"""Where documents come from: files, trees, lists, archives, streams.

usage: test_inputs.py SYNOPSE
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
    "Die Stadt Lindenau hat am Dienstag eine neue Brücke eröffnet. Die Bürgermeisterin sagte, der Bau habe 12 Millionen "
    "Euro gekostet. Die Anwohner kritisierten den Lärm."
)
ENGLISH = (
    "The town of Lindenau opened a new bridge on Tuesday. The mayor said that it had cost 12 million euros. "
    "People who live near it criticised the noise."
)
def record(identifier, text=ENGLISH, **fields):
    return json.dumps({"id": identifier, "lang": "en", "text": text, **fields}) + "\n"


def run(*arguments, stdin=None, folder=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, cwd=folder)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def tei():
    return run("annotate", "--to", "tei", "--only", "tokens", stdin=ENGLISH.encode())[1]


def ids(out):
    return [json.loads(line)["id"] for line in out.splitlines()]


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


class Formats(Scratch):
    def test_the_name_tells_the_format(self):
        for name, content in (("a.xml", tei()), ("b.tei", tei()), ("c.txt", ENGLISH), ("d.jsonl", record("d"))):
            code, out, err = run("annotate", self.file(name, content))
            self.assertEqual((code, err), (0, ""), name)
            self.assertEqual(json.loads(out)["text"].strip(), ENGLISH, name)

    def test_the_content_tells_it_where_the_name_does_not(self):
        for name, content in (("a", tei()), ("b.dat", "\ufeff" + record("d")), ("c.md", ENGLISH)):
            code, out, err = run("annotate", self.file(name, content))
            self.assertEqual((code, err), (0, ""), name)
            self.assertEqual(json.loads(out)["text"].strip(), ENGLISH, name)
        for content in (tei(), record("d"), ENGLISH):
            code, out, _ = run("annotate", stdin=content.encode())
            self.assertEqual(json.loads(out)["text"].strip(), ENGLISH)

    def test_the_flag_decides_over_both(self):
        path = self.file("a.txt", tei())
        self.assertIn("<TEI", json.loads(run("annotate", path)[1])["text"])
        self.assertEqual(json.loads(run("annotate", "--from", "tei", path)[1])["text"].strip(), ENGLISH)
        self.assertIn("<TEI", json.loads(run("annotate", "--from", "text", self.file("b.xml", tei()))[1])["text"])
        code, _, err = run("annotate", "--from", "papyrus", path)
        self.assertEqual(code, 2)
        self.assertIn("there are text, jsonl, tei", err)

    def test_two_files_of_a_pair_may_be_of_any_format(self):
        code, out, err = run("align", "--to", "jsonl", self.file("de.txt", GERMAN), self.file("en.xml", tei()))
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(json.loads(out)["en"]["text"].strip(), ENGLISH)
        two = self.file("two.jsonl", record("1") + record("2"))
        code, out, err = run("align", "--to", "jsonl", self.folder / "de.txt", two)
        self.assertEqual((code, out), (1, ""))
        self.assertIn("two.jsonl: error: holds more than one document", err)

    def test_records_are_refused_one_by_one_with_their_lines(self):
        path = self.file("a.jsonl", record("1") + "\n{not json\n" + record("4"))
        code, out, err = run("annotate", path)
        self.assertEqual((code, ids(out)), (1, ["1", "4"]))
        self.assertIn("a.jsonl:3: error: ", err)


class Trees(Scratch):
    def test_files_come_in_the_order_of_their_whole_names(self):
        names = ["b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "a0.txt", "A.txt", ".hidden.txt", ".git/x.txt"]
        for name in names:
            self.file("tree/" + name, ENGLISH)
        code, out, err = run("annotate", "--only", "tokens", self.folder / "tree")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(ids(out), ["A", "a", "a/b/c", "a/z", "a0", "b"])

    def test_links_to_files_are_followed_and_dead_ones_named(self):
        self.file("tree/a.txt", ENGLISH)
        (self.folder / "tree/b.txt").symlink_to("a.txt")
        (self.folder / "tree/dead.txt").symlink_to("nowhere")
        (self.folder / "tree/loop.txt").symlink_to("loop.txt")
        (self.folder / "tree/self").symlink_to(".")
        code, out, err = run("annotate", "--only", "tokens", self.folder / "tree")
        self.assertEqual((code, ids(out)), (1, ["a", "b"]))
        self.assertIn("dead.txt: error: cannot be read", err)
        self.assertIn("loop.txt: error: cannot be read", err)

    def test_a_file_that_is_not_there_does_not_stop_the_others(self):
        code, out, err = run("annotate", self.folder / "gone.txt", self.file("a.txt", ENGLISH))
        self.assertEqual((code, ids(out)), (1, ["a"]))
        self.assertIn("gone.txt: error: cannot be read", err)


if __name__ == "__main__":
    TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
