#!/usr/bin/env python3
"""Rewrites what the golden cases expect, and shows the difference to the committed state.

usage: bless.py [SYNOPSE]      (default: build/release/synopse)
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def main():
    tool = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "build/release/synopse")
    subprocess.run([sys.executable, str(ROOT / "tests/golden/run.py"), tool, "--bless"], check=True)
    subprocess.run(["git", "--no-pager", "diff", "--stat", "--", "tests/golden"], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
