#!/usr/bin/env python3
"""Runs the examples of a Markdown page, in their order, in one directory.

```rules FILE, ```lex FILE, ```txt FILE, ```python FILE and ```r FILE are written to FILE.  ```console holds commands behind `$ ` and what
they print: a line `...` stands for any lines (alone: of a command that exits with 0), ` ... ` within a line for any text.  ```sh holds commands that must exit with 0, one a line,
comments behind two blanks and `#`.  A block of another kind is an error, except one without a kind right at the top of the page, before
the first heading of second rank, and ```cpp, which a compiler must look at.

usage: check_snippets.py SYNOPSE PAGE.md [--start FOLDER] [--elsewhere PROGRAM]...

The commands run in a copy of FOLDER (default: an empty one), with SYNOPSE as `synopse`.  Commands that begin with an `--elsewhere` are
left out: another test runs them.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

WRITTEN = ("rules", "lex", "txt", "python", "r")


def blocks(page):
    """(line, heading words, text) of every fenced block"""
    found, lines, at = [], page.read_text(encoding="utf-8").splitlines(), 0
    below_heading = False
    while at < len(lines):
        below_heading = below_heading or lines[at].startswith("## ")
        if lines[at].startswith("```"):
            end = next(i for i in range(at + 1, len(lines)) if lines[i].startswith("```"))
            if below_heading or lines[at] != "```":
                found.append((at + 1, lines[at][3:].split(), lines[at + 1:end]))
            at = end
        at += 1
    return found


def expected_pattern(lines):
    pattern = ""
    for line in lines:
        if line == "...":
            pattern += r"(?:.*\n)*"
        else:
            pattern += ".*".join(re.escape(part) for part in line.split("...")) + r"\n"
    return re.compile(pattern)


def commands(lines):
    """(command, expected lines)"""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def shell(command, folder, tools):
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)


def run_console(folder, tools, number, lines, elsewhere):
    mistakes = []
    for command, expected in commands(lines):
        if command.startswith(tuple(elsewhere)):
            continue
        done = shell(command, folder, tools)
        failed = done.returncode != 0 and expected == ["..."]
        if failed or not expected_pattern(expected).fullmatch(done.stdout):
            mistakes.append(f"line {number}: {command}\n{done.stdout}")
    return mistakes


def run_sh(folder, tools, number, lines, elsewhere):
    mistakes = []
    for line in lines:
        command = re.split(r"\s\s+#\s", line)[0].rstrip()
        if not command or command.startswith(tuple(elsewhere)):
            continue
        done = shell(command, folder, tools)
        if done.returncode:
            mistakes.append(f"line {number}: {command}\nexit {done.returncode}\n{done.stdout}")
    return mistakes


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("page", type=pathlib.Path)
    parser.add_argument("--start", type=pathlib.Path)
    parser.add_argument("--elsewhere", action="append", default=[])
    return parser.parse_args()


def main():
    given = arguments()
    mistakes, count = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder, tools = pathlib.Path(name) / "here", pathlib.Path(name) / "tools"
        shutil.copytree(given.start, folder, symlinks=True) if given.start else folder.mkdir()
        tools.mkdir()
        (tools / "synopse").symlink_to(given.tool.resolve())
        for number, kind, lines in blocks(given.page):
            count += 1
            if kind == ["console"]:
                mistakes += run_console(folder, tools, number, lines, given.elsewhere)
            elif kind == ["sh"]:
                mistakes += run_sh(folder, tools, number, lines, given.elsewhere)
            elif len(kind) == 2 and kind[0] in WRITTEN:
                write(folder / kind[1], lines)
            elif kind != ["cpp"]:
                mistakes.append(f"line {number}: nobody runs a block of the kind '{' '.join(kind)}'")
    for mistake in mistakes:
        print(f"{given.page}: {mistake}")
    print(f"{given.page}: {count} examples, {len(mistakes)} not as the page says")
    sys.exit(1 if mistakes or not count else 0)


if __name__ == "__main__":
    main()
