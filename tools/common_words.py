#!/usr/bin/env python3
"""Compiles grammars/en/lexicon/common_words.lex, the everyday words of English, from Debian's package scowl (apt-get install scowl).

usage: common_words.py [--scowl DIR] [--out FILE]

A word with a capital at the head of a sentence is no name if it is one of these.  The levels 10, 20 and 35 of SCOWL are taken, words in
lower case of three letters and more.  Endings that the rules know by themselves (-ing, -ly ...: ENDINGS here, `common_end` there) are left
out, and a plural is folded into its singular: `book|,s`."""
import argparse
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ENDINGS = re.compile(r".*(ing|ed|ly|tion|ment|ness|ity|ism)")
HEAD = """#: form
# Everyday words of English, compiled by tools/common_words.py: a capital alone makes no name of them.
# Source: SCOWL 2020.12.07 (Debian's scowl), levels 10, 20 and 35.  Copyright 2000-2011 by Kevin Atkinson.  Permission to use, copy, modify,
# distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose
# is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this
# permission notice appear in supporting documentation.  Kevin Atkinson makes no representations about the suitability of this array for any
# purpose.  It is provided "as is" without express or implied warranty.
"""


def words(scowl):
    """lower-case words of the frequent levels"""
    found = set()
    for level in (10, 20, 35):
        for variety in ("english", "american", "british"):
            path = os.path.join(scowl, f"{variety}-words.{level}")
            if os.path.exists(path):
                with open(path, encoding="latin-1") as lines:
                    found.update(word for word in map(str.strip, lines) if re.fullmatch("[a-z]{3,}", word))
    return found


def rows(found):
    """lines of the lexicon: singular and plural in one, regular endings left to the rules"""
    for word in sorted(found):
        if ENDINGS.fullmatch(word) or (word.endswith("s") and word[:-1] in found):
            continue
        yield f"{word}|,s" if word + "s" in found else word


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scowl", default="/usr/share/dict/scowl")
    parser.add_argument("--out", default=os.path.join(ROOT, "grammars/en/lexicon/common_words.lex"))
    options = parser.parse_args()
    with open(options.out, "w", encoding="utf-8") as out:
        out.write(HEAD)
        out.writelines(row + "\n" for row in rows(words(options.scowl)))


main()
