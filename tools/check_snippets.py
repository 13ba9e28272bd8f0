#!/usr/bin/env python3
"""Runs the examples of a Markdown page, in their order, in an empty directory.

```rules FILE, ```lex FILE and ```txt FILE are written to FILE.  ```console holds commands behind `$ ` and what they
print: a line `...` stands for any lines, ` ... ` within a line for any text.  A block of another kind is an error,
except one without a kind right at the top of the page, before the first heading of second rank.

usage: check_snippets.py SYNOPSE PAGE.md
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile


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


def run(folder, tools, number, lines):
    mistakes = []
    for command, expected in commands(lines):
        done = subprocess.run(command, shell=True, cwd=folder, env={**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
        if not expected_pattern(expected).fullmatch(done.stdout):
            mistakes.append(f"line {number}: {command}\n{done.stdout}")
    return mistakes


def main():
    tool, page = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    mistakes, count = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder, tools = pathlib.Path(name) / "here", pathlib.Path(name) / "tools"
        folder.mkdir()
        tools.mkdir()
        (tools / "synopse").symlink_to(tool)
        for number, kind, lines in blocks(page):
            count += 1
            if kind == ["console"]:
                mistakes += run(folder, tools, number, lines)
            elif len(kind) == 2 and kind[0] in ("rules", "lex", "txt"):
                path = folder / kind[1]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            else:
                mistakes.append(f"line {number}: nobody runs a block of the kind '{' '.join(kind)}'")
    for mistake in mistakes:
        print(f"{page}: {mistake}")
    print(f"{page}: {count} examples, {len(mistakes)} not as the page says")
    sys.exit(1 if mistakes or not count else 0)


if __name__ == "__main__":
    main()
