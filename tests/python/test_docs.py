#!/usr/bin/env python3
"""Runs the examples of the package's README and of its modules.

usage: test_docs.py SYNOPSE LIBRARY
"""
import scene  # first: it finds the package

import doctest
import sys

import synopse


def main():
    page = doctest.testfile(str(scene.PACKAGE / "README.md"), module_relative=False, encoding="utf-8")
    module = doctest.testmod(synopse)
    print(f"{page.attempted} examples of the page, {module.attempted} of the module")
    sys.exit(1 if page.failed or module.failed or page.attempted < 20 else 0)


if __name__ == "__main__":
    main()
