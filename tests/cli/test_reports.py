#!/usr/bin/env python3
"""What a run tells of itself: messages, progress, numbers.

usage: test_reports.py SYNOPSE
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

TOOL = None

ENGLISH = "The town of Lindenau opened a new bridge on Tuesday. The mayor said that it had cost 12 million euros."
FRENCH = (
    "La ville de Lindenau a ouvert mardi un nouveau pont. La maire a déclaré que la construction avait coûté douze millions "
    "d'euros et que les habitants seraient contents."
)


def record(identifier, text=ENGLISH):
    return json.dumps({"id": identifier, "lang": "en", "text": text}) + "\n"


class Reports(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        (self.folder / "a.txt").write_text(ENGLISH)
        (self.folder / "b.jsonl").write_text(record("1") + "{}\n" + record("3"))
        (self.folder / "c.txt").write_text(FRENCH)
        (self.folder / "d.txt").write_bytes(ENGLISH.encode() + b"\xff")

    def run_all(self, *arguments):
        done = subprocess.run([TOOL, "annotate", *arguments, "a.txt", "b.jsonl", "c.txt", "d.txt"], capture_output=True, timeout=60, cwd=self.folder)
        return done.returncode, done.stdout, done.stderr.decode()

    def test_messages_as_json(self):
        code, _, err = self.run_all("--log-format", "jsonl")
        lines = [json.loads(line) for line in err.splitlines()]
        self.assertEqual(code, 1)
        self.assertEqual([(line["level"], line["where"]) for line in lines], [("error", "b.jsonl:2"), ("error", "c.txt"), ("warning", "d.txt")])
        self.assertTrue(all(line["message"] for line in lines))
        done = subprocess.run([TOOL, "annotate", "--log-format", "jsonl", b"\xff\n.txt"], capture_output=True, cwd=self.folder)
        self.assertEqual(json.loads(done.stderr)["where"], "\ufffd\n.txt")
        done = subprocess.run([TOOL, "align", "--log-format", "jsonl", "a.txt"], capture_output=True, cwd=self.folder)
        self.assertEqual((done.returncode, json.loads(done.stderr)["level"]), (2, "error"))
        (self.folder / "bad.rules").write_text("rule\n")
        done = subprocess.run([TOOL, "grammar", "check", "--log-format", "jsonl", "bad.rules"], capture_output=True, cwd=self.folder)
        self.assertEqual(json.loads(done.stderr.splitlines()[0])["level"], "error")

    def test_quiet_leaves_errors(self):
        self.assertEqual(len(self.run_all("-q")[2].splitlines()), 2)
        self.assertEqual(len(self.run_all()[2].splitlines()), 3)

    def test_verbose_tells_how_each_was_read_and_how_many(self):
        err = self.run_all("-v")[2]
        self.assertIn("a.txt: note: read as text, %d bytes" % len(ENGLISH), err)
        self.assertTrue(err.endswith("synopse: 6 inputs, 2 refused, 1 warnings\n"), err)

    def test_numbers_of_the_run(self):
        code, out, _ = self.run_all("--stats", "stats.json")
        numbers = json.loads((self.folder / "stats.json").read_text())
        self.assertGreaterEqual(numbers.pop("seconds"), 0)
        self.assertTrue(numbers.pop("version"))
        size = len(ENGLISH)
        self.assertEqual(numbers, {
            "command": "annotate", "documents": 4, "pairs": 0, "bytes": 4 * size + 3, "refused": 2, "warnings": 1, "exit": 1,
            "read": sum((self.folder / name).stat().st_size for name in ("a.txt", "b.jsonl", "c.txt", "d.txt")),
            "formats": {"jsonl": {"documents": 2, "pairs": 0, "bytes": 2 * size}, "text": {"documents": 2, "pairs": 0, "bytes": 2 * size + 3}}})
        self.assertNotIn(b"seconds", out)
        # A link to an open file stays one, even where that file is an ordinary one.
        (self.folder / "link").symlink_to("/proc/self/fd/2")
        with open(self.folder / "log", "w") as log:
            subprocess.run([TOOL, "annotate", "--stats", "link", "a.txt", "c.txt"], stdout=subprocess.DEVNULL, stderr=log, cwd=self.folder)
        refusal, numbers = (self.folder / "log").read_text().splitlines()
        self.assertIn("c.txt: error: ", refusal)
        self.assertEqual(json.loads(numbers)["documents"], 1)
        self.assertTrue((self.folder / "link").is_symlink())
        self.assertEqual(self.run_all("--stats", "/dev/full")[0], 74)
        self.assertEqual(self.run_all("--stats", "nowhere/stats.json")[0], 74)

    def test_progress_only_where_it_is_wanted(self):
        self.assertNotIn("MB/s", self.run_all()[2])
        self.assertNotIn("MB/s", self.run_all("--progress", "never")[2])
        last = self.run_all("-q", "--progress", "always")[2].splitlines()[-1]
        self.assertRegex(last, r"^synopse: 4 documents, \d+\.\d MB/s, 2 refused in 0:\d\d$")
        self.assertEqual(self.run_all("--progress", "sometimes")[0], 2)

    def test_progress_on_a_terminal(self):
        master, slave = os.openpty()
        environment = {**os.environ, "TERM": "xterm"}
        subprocess.run([TOOL, "annotate", "--only", "tokens", "a.txt", "gone.txt"], stdout=subprocess.DEVNULL, stderr=slave, cwd=self.folder, env=environment)
        os.close(slave)
        shown = os.read(master, 10000).decode()
        os.close(master)
        self.assertIn("gone.txt: error: ", shown)
        self.assertRegex(shown, r"synopse: 1 documents, \d+\.\d MB/s, 1 refused in 0:0\d\r\n$")

    def test_lines_that_hadoop_counts_by(self):
        lines = self.run_all("-q", "--progress", "hadoop")[2].splitlines()
        counted = {}
        for line in lines:
            found = re.fullmatch(r"reporter:counter:synopse,(\w+),(\d+)", line)
            if found:
                counted[found[1]] = counted.get(found[1], 0) + int(found[2])
        self.assertEqual(counted, {"documents": 4, "bytes": 4 * len(ENGLISH) + 3, "refused": 2})
        self.assertIn("reporter:status:4 documents", lines)


if __name__ == "__main__":
    TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
