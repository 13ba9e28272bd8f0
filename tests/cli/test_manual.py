#!/usr/bin/env python3
"""The manual pages are sound, and hold all that help tells.

usage: test_manual.py SYNOPSE      exit 77, and a line that says why, where neither groff nor mandoc is installed
"""
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import test_cli
from test_cli import run
from test_help import commands


def pages():
    yield "synopse", run("--man")[1]
    for command in commands():
        yield command, run("--man", command)[1]


def complaints(*command, page):
    with tempfile.NamedTemporaryFile(suffix=".1") as file:
        file.write(page.encode())
        file.flush()
        done = subprocess.run([*command, file.name], capture_output=True, timeout=60, text=True)
    return done.stdout + done.stderr


def rendered(page):
    """what a reader sees, on one line"""
    if shutil.which("groff"):
        shown = subprocess.run(["groff", "-man", "-Tascii", "-rHY=0", "-P-cbou"], input=page, capture_output=True, timeout=60, text=True)
    else:
        shown = subprocess.run(["mandoc", "-T", "ascii"], input=page, capture_output=True, timeout=60, text=True)
    return " ".join(re.sub(".\b", "", shown.stdout).split())


class Manual(unittest.TestCase):
    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_groff_warns_of_nothing(self):
        for name, page in pages():
            self.assertEqual(complaints("groff", "-man", "-ww", "-z", "-Tutf8", page=page), "", name)

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_mandoc_finds_nothing(self):
        for name, page in pages():
            self.assertEqual(complaints("mandoc", "-T", "lint", page=page), "", name)

    def test_a_page_has_its_command_s_flags_and_examples(self):
        for command in commands():
            page = rendered(run("--man", command)[1])
            told = run(command, "--help")[1]
            for flag in re.findall(r"^ {2}(?:-\w, |    )(--[a-z-]+)", told, re.MULTILINE):
                self.assertIn(flag, page)
            for line in re.findall(r"^  (synopse .*)", told.split("Examples:\n")[1].split("\n\n")[0], re.MULTILINE):
                self.assertIn(" ".join(line.split()), page)

    def test_the_whole_page_says_whose_each_flag_is(self):
        page = rendered(run("--man")[1])
        for words in ("--resume go on with a former run", "(annotate, align, convert)", "--shards N how many shares to plan. (plan)",
                      "-q, --quiet no warnings.", "EXIT STATUS 0 done", "NO_COLOR"):
            self.assertIn(words, page)
        for name in commands():
            self.assertIn(f"synopse-{name}(1)", page)

    def test_a_dot_at_the_start_of_a_line_is_no_request(self):
        for _, page in pages():
            for line in page.splitlines():
                self.assertRegex(line, r'^(\.(\\"|TH|SH|SS|TP|PP|nf|fi|RS|RE|BR)\b|[^.\']|\.\\")')


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    if not shutil.which("groff") and not shutil.which("mandoc"):
        print("manual: skipped, for neither groff nor mandoc is installed", file=sys.stderr)
        sys.exit(77)
    unittest.main()
