#!/usr/bin/env python3
"""Broken grammars: every mistake of a case is told at its own place, with a hint, and none hides another.

A case is one file, cases/NAME.txt: lines `--- PATH` begin the files of a grammar directory (`--- PATH escaped`:
\\r, \\t, \\xFF and the like stand for those bytes), `--- above PATH` those of a second one that is laid over the
first, and `--- expected` what `grammar check` prints.  Without a phases.txt there is one phase with a.rules.

usage: run.py SYNOPSE [--bless]      --bless rewrites what is expected; review the difference before committing it
"""
import pathlib
import subprocess
import sys
import tempfile

CASES = pathlib.Path(__file__).resolve().parent / "cases"
EXPECTED = "expected"


def sections(case):
    """[(heading, bytes)] in the order of the file"""
    found = []
    for line in case.read_bytes().splitlines(keepends=True):
        if line.startswith(b"--- "):
            found.append([line[4:].decode().strip(), b""])
        else:
            found[-1][1] += line
    return found


def unescaped(content):
    return content.decode("utf-8").encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1")


def write(folder, heading, content):
    above, escaped = heading.startswith("above "), heading.endswith(" escaped")
    path = folder / ("above" if above else "g") / heading.removeprefix("above ").removesuffix(" escaped")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(unescaped(content) if escaped else content)


def output(tool, case):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        files = [each for each in sections(case) if each[0] != EXPECTED]
        if not any(heading.startswith("de/phases.txt") for heading, _ in files):
            write(folder, "de/phases.txt", b"p  a.rules\n")
        for heading, content in files:
            write(folder, heading, content)
        command = [tool, "grammar", "check", "--no-default-grammars", "-g", "g"]
        if (folder / "above").exists():
            command += ["-g", "above"]
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=60)
    return b"exit %d\n" % done.returncode + done.stdout + done.stderr


def bless(case, found):
    kept = b"".join(b"--- %s\n%s" % (heading.encode(), content)
                    for heading, content in sections(case) if heading != EXPECTED)
    case.write_bytes(kept + b"--- expected\n" + found)


def main():
    tool, blessing = str(pathlib.Path(sys.argv[1]).resolve()), "--bless" in sys.argv
    cases, failed = sorted(CASES.glob("*.txt")), 0
    for case in cases:
        found = output(tool, case)
        if blessing:
            bless(case, found)
        elif dict(sections(case)).get(EXPECTED) != found:
            failed += 1
            print(f"{case.stem}: expected\n{dict(sections(case)).get(EXPECTED, b'').decode()}found\n{found.decode()}")
    print(f"{len(cases) - failed} of {len(cases)} broken grammars are told as expected")
    sys.exit(1 if failed or not cases else 0)


if __name__ == "__main__":
    main()
