#!/usr/bin/env python3
"""Compares the names of two languages: every ref of places, organizations, persons and events in one language
exists in the other, and a ref has one norm in each.  The ref of a nationality is a place.

usage: check_names.py [GRAMMARS [LANGUAGE LANGUAGE]]        (grammars de en)

Exit status: 0 they agree, 1 they do not (every difference is a line), 2 a file cannot be read."""
import os
import sys

LEXICONS = ("places", "organizations", "persons", "event_names", "event_nouns")


def rows(path):
    """(line number, {column: value}) of every entry"""
    with open(path, encoding="utf-8") as lines:
        columns = []
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("#:"):
                columns = line[2:].split()
            elif line.strip() and not line.startswith("#"):
                yield number, dict(zip(columns, line.split("\t")))


def files_of(folder, name):
    """the lexicon, its doubtful names and what gazetteers add, where there are such files"""
    names = [name, "doubtful_" + name] + (["gazetteer"] if name == "places" else [])
    paths = (os.path.join(folder, each + ".lex") for each in names)
    return [path for path in paths if os.path.exists(path)]


def norms_of(grammars, language, name, complaints):
    """ref -> norm, in one language"""
    norms = {}
    for path in files_of(os.path.join(grammars, language, "lexicon"), name):
        for number, row in rows(path):
            ref, norm = row.get("ref", ""), row.get("norm", "")
            place = "%s:%d" % (path, number)
            if not ref or not norm:
                complaints.append("%s: %s has no ref or no norm" % (place, row.get("form")))
            elif norms.setdefault(ref, norm) != norm:
                complaints.append("%s: ref %s has two norms: %s, %s" % (place, ref, norms[ref], norm))
    return norms


def main(arguments):
    grammars = arguments[0] if arguments else "grammars"
    languages = arguments[1:3] if len(arguments) > 2 else ["de", "en"]
    complaints = []
    for name in LEXICONS:
        first, second = (norms_of(grammars, language, name, complaints) for language in languages)
        for language, missing in ((languages[1], first.keys() - second.keys()), (languages[0], second.keys() - first.keys())):
            complaints += ["%s: no %s has the ref %s" % (language, name, ref) for ref in sorted(missing)]
        print("%s: %d refs in %s, %d in %s" % (name, len(first), languages[0], len(second), languages[1]))
    for language in languages:
        places = norms_of(grammars, language, "places", [])
        strays = norms_of(grammars, language, "nationalities", complaints).keys() - places.keys()
        complaints += ["%s: the nationality %s is of no place" % (language, ref) for ref in sorted(strays)]
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except OSError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
