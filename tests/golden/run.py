#!/usr/bin/env python3
"""Golden cases: a folder a case with `command` (arguments, one line), its input files, and `expected`, the exact bytes that come out.

usage: run.py SYNOPSE [--bless]      --bless rewrites what is expected; review the difference before committing it
"""
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def output(tool, case):
    """exit code, standard output and standard error of the case's command"""
    arguments = shlex.split((case / "command").read_text(encoding="utf-8"))
    done = subprocess.run([tool, *arguments], cwd=case, capture_output=True, timeout=60)
    return b"exit %d\n" % done.returncode + done.stdout + done.stderr


def main():
    tool, bless = str(pathlib.Path(sys.argv[1]).resolve()), "--bless" in sys.argv
    cases = sorted(path.parent for path in HERE.glob("*/command"))
    failed = 0
    for case in cases:
        found, expected = output(tool, case), case / "expected"
        if bless:
            expected.write_bytes(found)
        elif not expected.exists() or expected.read_bytes() != found:
            failed += 1
            print(f"{case.name}: the output differs; `tools/bless.py` shows how")
    print(f"{len(cases) - failed} of {len(cases)} golden cases are as expected")
    sys.exit(1 if failed or not cases else 0)


if __name__ == "__main__":
    main()
