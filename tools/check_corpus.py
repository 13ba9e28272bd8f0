#!/usr/bin/env python3
"""Checks corpora/: the gold compiles, fits the JSON schemas and the contract, and every pair is a fit pair.

usage: check_corpus.py [--corpora DIR] [--schemas DIR]

Beside that, the statistics in corpora/README.md must be those of today, and both scorers must give gold against
itself full marks.  Prints one message a mistake; the exit code is 1 if there was any.
"""
import argparse
import collections
import pathlib
import re
import sys

import gold
import score_annotation
import score_links
from json_schema import Schema

ROOT = pathlib.Path(__file__).parent.parent
WORDS = range(150, 401)
LAYERS = {"sentences": "s", "entities": "e", "figures": "f", "stances": "st"}
ROLES = ("holder", "cue", "target", "content", "addressee")


def roles(stance):
    for name in ROLES:
        if name in stance:
            yield name, stance[name]
            yield from ((f"{name} member", member) for member in stance[name].get("members", []))


def check_spans(document):
    spans = [(unit["id"], unit) for layer in LAYERS for unit in document[layer]]
    spans += [(f"{s['id']} {name}", role) for s in document["stances"] for name, role in roles(s)]
    for name, span in spans:
        words = document["text"][span["start"]:span["end"]]
        if not 0 <= span["start"] < span["end"] <= len(document["text"]):
            yield f"{name}: {span['start']}-{span['end']} is outside the text"
        elif words != words.strip():
            yield f"{name}: '{words}' begins or ends with a blank"
        for start, end in span.get("spans", []):
            if not span["start"] <= start < end <= span["end"]:
                yield f"{name}: part {start}-{end} is outside the span"


def check_ids(document):
    for layer, prefix in LAYERS.items():
        wanted = [f"{prefix}{i}" for i in range(1, len(document[layer]) + 1)]
        if [unit["id"] for unit in document[layer]] != wanted:
            yield f"the ids of {layer} are not {prefix}1, {prefix}2 ... in order"


def check_by(document):
    reported = {s["id"]: s.get("by") for s in document["stances"]}
    for identifier, above in reported.items():
        seen = {identifier}
        while above and above not in seen:
            seen.add(above)
            above = reported.get(above)
        if above:
            yield f"{identifier}: `by` leads in a circle"


def check_flat(document):
    """Names do not overlap each other, figures neither; sentences follow each other."""
    layers = {"names": [e for e in document["entities"] if e["mention"] == "name"],
              "figures": document["figures"], "sentences": document["sentences"]}
    for name, units in layers.items():
        for one, other in zip(units, units[1:]):
            if other["start"] < one["end"]:
                yield f"{name} {one['id']} and {other['id']} overlap"


def check_length(document):
    count = len(re.findall(r"\w[\w.,:'’-]*", document["text"]))
    if count not in WORDS:
        yield f"{count} words, not {WORDS.start} to {WORDS.stop - 1}"
    first = document["sentences"][0]
    if document["text"][first["start"]:first["end"]] != document["title"]:
        yield "the first sentence is not the title"
    if document["text"][first["end"]:first["end"] + 2] != "\n\n":
        yield "no blank line after the title"


def check_refs(pair):
    """A ref is one thing: one type in both languages, nationality words aside."""
    types = collections.defaultdict(set)
    for side in ("de", "en"):
        for entity in pair[side]["entities"]:
            if entity["type"] != "nationality":
                types[entity["ref"]].add(entity["type"])
    for ref, found in sorted(types.items()):
        if len(found) > 1:
            yield f"'{ref}' is {' and '.join(sorted(found))}"
    for side in ("de", "en"):
        for stance in pair[side]["stances"]:
            for name, role in roles(stance):
                if "ref" in role and role["ref"] not in types:
                    yield f"{side} {stance['id']} {name}: no entity has the ref '{role['ref']}'"


def home(document, unit):
    """The sentence that a unit stands in."""
    at = unit["cue"]["start"] if "cue" in unit else unit["start"]
    return next(s["id"] for s in document["sentences"] if s["start"] <= at < s["end"])


def sentence_pairs(pair, level):
    """{(de sentence, en sentence): relations} of the links of one level."""
    units = {side: {u["id"]: u for u in pair[side][gold.LEVELS[level]]} for side in ("de", "en")}
    found = collections.defaultdict(set)
    for link in pair["links"]:
        if link["level"] == level:
            for d in link["de"]:
                for e in link["en"]:
                    key = home(pair["de"], units["de"][d]), home(pair["en"], units["en"][e])
                    found[key].add(link["relation"])
    return found


def check_sentence_links(pair):
    """A contradiction of figures or stances makes the sentences contradict; linked stances link their sentences."""
    sentences = {(d, e): link["relation"] for link in pair["links"] if link["level"] == "sentence"
                 for d in link["de"] for e in link["en"]}
    stances, figures = sentence_pairs(pair, "stance"), sentence_pairs(pair, "figure")
    for key in sorted(stances.keys() - sentences.keys()):
        yield f"sentences {key[0]} = {key[1]} share a stance, but are not linked"
    against = {k for found in (stances, figures) for k, relations in found.items() if "contradicts" in relations}
    stated = {k for k, relation in sentences.items() if relation == "contradicts"}
    located = {tuple(i) for d in pair["discrepancies"] if d["de"][0][:2] not in ("st",) and d["de"][0][0] == "s"
               for i in [(d["de"][0], d["en"][0])]}
    for key in sorted((against | located) - stated):
        yield f"sentences {key[0]} = {key[1]} contradict each other, but are not linked so"
    for key in sorted(stated - against - located):
        yield f"sentences {key[0]} = {key[1]}: nothing in them contradicts"


def check_variety(pair):
    relations = {link["relation"] for link in pair["links"] if link["level"] in ("figure", "stance")}
    linked = {(side, i) for link in pair["links"] for side in ("de", "en") for i in link[side]}
    alone = [u for side in ("de", "en") for layer in ("figures", "stances") for u in pair[side][layer]
             if (side, u["id"]) not in linked]
    if "same" not in relations or not relations & {"partial", "contradicts"} or not alone:
        yield "needs an agreement, a difference and something that one side alone has"


def mistakes(pair, schemas):
    for side in ("de", "en"):
        document = pair[side]
        for check in (check_spans, check_ids, check_by, check_flat, check_length):
            yield from (f"{document['id']}: {message}" for message in check(document))
        yield from (f"{document['id']}: {message}" for message in schemas["document"].errors(document))
    for check in (check_refs, check_sentence_links, check_variety, schemas["pair"].errors):
        yield from (f"{pair['id']}: {message}" for message in check(pair))


def check_readme(path, pairs):
    text = path.read_text(encoding="utf-8")
    rows = gold.statistics([(pair.json(), pair.meta["split"]) for pair in pairs])
    yield from (f"{path}: not in the table: {row}" for row in rows if row not in text)


def check_scorers(pairs):
    """Whatever the scorers count, gold itself has all of it right."""
    documents = {pair[side]["id"]: pair[side] for pair in pairs for side in ("de", "en")}
    totals, errors = score_annotation.score(documents, documents)
    yield from errors
    links = score_links.score(*[{pair["id"]: pair for pair in pairs}] * 2)
    counts = [item for language in totals.values() for item in language.items()] + list(links.counts.items())
    for name, count in counts:
        if not count.right == count.system == count.gold:
            yield f"scorers: gold has {count.gold} {name}, but {count.right} right of {count.system}"
    if any(links.false_alarms.values()):
        yield f"scorers: false alarms in gold: {links.false_alarms}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", default=ROOT / "corpora", type=pathlib.Path)
    parser.add_argument("--schemas", default=ROOT / "src" / "schema", type=pathlib.Path)
    options = parser.parse_args()
    report = gold.Report()
    pairs = gold.load(options.corpora, report)
    messages = report.messages
    if not messages:
        schemas = {name: Schema(options.schemas / f"{name}.schema.json") for name in ("document", "pair")}
        compiled = [pair.json() for pair in pairs]
        messages = [message for pair in compiled for message in mistakes(pair, schemas)]
        messages += [*check_readme(options.corpora / "README.md", pairs), *check_scorers(compiled)]
    print("\n".join(messages) or f"{len(pairs)} pairs, all right")
    return 1 if messages else 0


if __name__ == "__main__":
    sys.exit(main())
