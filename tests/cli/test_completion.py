#!/usr/bin/env python3
"""Shells complete commands, flags, their values and paths: each is asked itself.

usage: test_completion.py SYNOPSE bash|zsh|fish      exit 77, and a line that says why, where the shell is not installed
"""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import unittest

import test_cli
from test_cli import Scratch, run
from test_help import commands

SHELL = "bash"
# What is typed, and all that it may become.
CASES = [
    ("synopse an", {"annotate"}),
    ("synopse annotate --of", {"--offset-unit"}),
    ("synopse annotate --to con", {"conllu", "conllup"}),
    ("synopse annotate -t t", {"tei", "tmx", "tsv"}),
    ("synopse annotate -o pair.txt --bias ", {"past", "future"}),
    ("synopse diff --category value,po", {"value,polarity"}),
    ("synopse grammar co", {"coverage", "compile"}),
    ("synopse pair -t ", {"jsonl", "tsv"}),
    ("synopse annotate rep", {"report.txt", "reports"}),
    ("synopse annotate -o rep", {"report.txt", "reports"}),
    ("synopse status rep", {"reports"}),
    ("synopse align --by-name rep", {"reports"}),
    ("synopse annotate --gazetteer co", {"core", "copy.synopse"}),
    ("synopse --man exp", {"explain"}),
    ("synopse --completion ", {"bash", "zsh", "fish"}),
    ("synopse annotate --date ", set()),
]
# Keys, and what the program gets then; tab completes.
TYPED = [
    ("synopse ann\t --stand\t --to bra\t -o out --bias fut\t repor\t", "annotate --standoff --to brat -o out --bias future report"),
    ("synopse diff --category value,pol\t --by-name reports", "diff --category value,polarity --by-name reports"),
    ("synopse annotate --to=vert\t report.txt", "annotate --to=vertical report.txt"),
    ("synopse status repo\t", "status reports"),
    ("synopse annotate two\t", "annotate two words.txt"),
]


class Completion(Scratch):
    def setUp(self):
        super().setUp()
        code, self.script, err = run("--completion", SHELL)
        self.assertEqual((code, err), (0, ""))
        self.path = self.file("script", self.script)
        for name in ("report.txt", "reports/a.txt", "copy.synopse", "other.txt", "two words.txt"):
            self.file(name, "")
        self.environment = {**os.environ, "HOME": str(self.folder), "ZDOTDIR": str(self.folder), "TERM": "dumb", "LC_ALL": "C.UTF-8"}

    def shell(self, *arguments):
        done = subprocess.run([SHELL, *arguments], cwd=self.folder, env=self.environment, capture_output=True, timeout=60, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""), arguments)
        return done.stdout

    def test_the_shell_reads_it(self):
        self.shell("-n", str(self.path))

    def test_it_knows_all_flags(self):
        for command in commands():
            for flag in re.findall(r"^ {2}(?:-\w, |    )--([a-z-]+)", run(command, "--help")[1], re.MULTILINE):
                self.assertRegex(self.script, rf"[ -]{flag}\b", command)


class Bash(Completion):
    DRIVER = r"""
source "$1"
read -ra COMP_WORDS <<< "$2"
[[ $2 == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_synopse
printf '%s\n' "${COMPREPLY[@]}"
"""

    def candidates(self, line):
        out = self.shell("--norc", "-c", self.DRIVER, "bash", str(self.path), line)
        return {word.rstrip("/") for word in out.splitlines() if word}

    def test_candidates(self):
        for line, expected in CASES:
            self.assertEqual(self.candidates(line), expected, line)

    def test_equals_signs_come_as_words_of_their_own(self):
        self.assertEqual(self.candidates("synopse annotate --to = con"), {"conllu", "conllup"})
        self.assertEqual(self.candidates("synopse annotate --bias ="), {"past", "future"})

    def test_at_the_keyboard(self):
        at_keyboard(self, ["bash", "--norc", "--noprofile", "-i"], f"PS1=; bind 'set bell-style none'; source {self.path}")


class Zsh(Completion):
    def test_at_the_keyboard(self):
        self.file("functions/_synopse", self.script)
        at_keyboard(self, ["zsh", "-f", "-i"],
                    f"PS1=; unsetopt beep; fpath=({self.folder}/functions $fpath); autoload -Uz compinit; compinit -u -D")


class Fish(Completion):
    def candidates(self, line):
        out = self.shell("--no-config", "-c", f"source {self.path}; complete -C '{line}'")
        return {word.split("\t")[0].rstrip("/") for word in out.splitlines()}

    def test_candidates(self):
        for line, expected in CASES:
            self.assertEqual(self.candidates(line), expected, line)

    def test_equals_signs(self):
        self.assertEqual(self.candidates("synopse annotate --to=con"), {"--to=conllu", "--to=conllup"})
        self.assertEqual(self.candidates("synopse annotate --only=tokens,en"), {"--only=tokens,entities"})


def at_keyboard(test, shell, setting):
    """types every line of TYPED, and asserts what the program, here a function, is called with"""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(test.folder)
        os.execvpe(shell[0], shell, test.environment)
    shown = b""

    def wait_for(words):
        nonlocal shown
        while words not in shown:
            ready, _, _ = select.select([terminal], [], [], 20)
            test.assertTrue(ready, f"{words!r} never came; there is {shown[-500:]!r}")
            shown += os.read(terminal, 4096)
        at = shown.index(words) + len(words)
        before, shown = shown[:at], shown[at:]
        return before

    try:
        # What the function prints begins as no line that is typed does.
        os.write(terminal, f"{setting}; synopse() {{ echo G''OT \"$*.\"; }}; echo REA''DY\n".encode())
        wait_for(b"READY")
        for keys, expected in TYPED:
            os.write(terminal, keys.encode() + b"\n")
            wait_for(b"GOT ")
            got = wait_for(b".\r\n").decode().removesuffix(".\r\n").rstrip("/ ")
            test.assertEqual(got, expected, keys)
    finally:
        os.close(terminal)
        os.waitpid(process, 0)


def load_tests(loader, _tests, _pattern):
    return loader.loadTestsFromTestCase({"bash": Bash, "zsh": Zsh, "fish": Fish}[SHELL])


if __name__ == "__main__":
    test_cli.TOOL, SHELL = sys.argv.pop(1), sys.argv.pop(1)
    if not shutil.which(SHELL):
        print(f"completion: skipped, for {SHELL} is not installed", file=sys.stderr)
        sys.exit(77)
    unittest.main()
