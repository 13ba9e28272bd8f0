#!/usr/bin/env python3
"""Scores the links of aligned pairs against gold: sentences, entities, figures, stances, discrepancies.

usage: score_links.py GOLD.jsonl SYSTEM.jsonl

Units of the system are carried over to those of gold by offset: one that covers at least half of the shorter of both;
stances by the words of holder, cue and target, one to one.
pairs           precision, recall and F1 over single (German unit, English unit) pairs; entities: over names.
                A system link of units that gold does not have is left out.
relation        of the pairs found, the share with the right relation
contradictions  P, R, F1 over pairs that are said to contradict each other; `false alarms` is the number of
                contradictions that gold does not have, those of units unknown to gold included
discrepancies   P, R, F1 over the pairs of units that differ by value, unit, time, precision, entity, holder or polarity
                (what is missing on one side is everything unlinked); category: accuracy among those found

The last line is a JSON object: {level: {...}}.
"""
import argparse
import json
import sys

from scoring import Count, Words, align_stances, load, show

LAYERS = {"sentence": "sentences", "entity": "entities", "figure": "figures", "stance": "stances"}
PREFIXES = (("st", "stance"), ("s", "sentence"), ("e", "entity"), ("f", "figure"))


def units(document, level):
    found = document.get(LAYERS[level], [])
    return [u for u in found if level != "entity" or u.get("mention", "name") == "name"]


def covers(one, other):
    shared = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return shared > 0 and 2 * shared >= min(one["end"] - one["start"], other["end"] - other["start"])


def carry(gold, system, level):
    """{system id: set of gold ids} for one document."""
    g, s = units(gold, level), units(system, level)
    if level == "stance":
        return {s[j]["id"]: {g[i]["id"]} for i, j in align_stances(Words(gold["text"]), g, s)}
    return {one["id"]: {other["id"] for other in g if covers(other, one)} for one in s}


class Carrier:
    """Turns the ids of one system pair into pairs of gold ids."""

    def __init__(self, gold, system):
        self.maps = {(level, side): carry(gold[side], system[side], level)
                     for level in LAYERS for side in ("de", "en")}

    def pairs(self, level, link):
        of = lambda side: set().union(*(self.maps[level, side].get(i, set()) for i in link[side])) \
            if link[side] else set()
        return {(d, e) for d in of("de") for e in of("en")}


def link_pairs(links, level, pairs_of):
    """{(de, en): relation} of one level."""
    found = {}
    for link in links:
        if link["level"] == level:
            for pair in pairs_of(level, link):
                found.setdefault(pair, link.get("relation"))
    return found


def level_of(discrepancy):
    first = (discrepancy["de"] + discrepancy["en"])[0]
    return next(level for prefix, level in PREFIXES if first.startswith(prefix))


def differences(pair, pairs_of):
    found = {}
    for item in pair.get("discrepancies", []):
        if item["category"] != "missing" and item["de"] and item["en"]:
            for two in pairs_of(level_of(item), item):
                found.setdefault((level_of(item), *two), item["category"])
    return found


class Scores:
    def __init__(self):
        self.counts = {}
        self.false_alarms = dict.fromkeys(LAYERS, 0)

    def count(self, name):
        return self.counts.setdefault(name, Count())

    def add_level(self, level, gold, system, links, carrier):
        g, s = gold, system
        self.count(f"{level} pairs").add(len(g.keys() & s.keys()), len(s), len(g))
        both = g.keys() & s.keys()
        self.count(f"{level} relation").add(sum(g[p] == s[p] for p in both), len(both), len(both))
        against = lambda side: {p for p, relation in side.items() if relation == "contradicts"}
        self.count(f"{level} contradictions").add(len(against(g) & against(s)), len(against(s)), len(against(g)))
        for link in links:
            if link["level"] == level and link.get("relation") == "contradicts":
                self.false_alarms[level] += not carrier.pairs(level, link) & against(g)

    def add(self, gold, system):
        carrier = Carrier(gold, system)
        names = {side: {u["id"] for u in units(gold[side], "entity")} for side in ("de", "en")}
        keep = lambda level, side, i: level != "entity" or i in names[side]
        own = lambda level, link: {(d, e) for d in link["de"] for e in link["en"]
                                   if keep(level, "de", d) and keep(level, "en", e)}
        for level in LAYERS:
            links = system.get("links", [])
            self.add_level(level, link_pairs(gold["links"], level, own), link_pairs(links, level, carrier.pairs),
                           links, carrier)
        g, s = differences(gold, own), differences(system, carrier.pairs)
        both = g.keys() & s.keys()
        self.count("discrepancies").add(len(both), len(s), len(g))
        self.count("discrepancies category").add(sum(g[p] == s[p] for p in both), len(both), len(both))


def score(gold, system):
    """{id: pair} twice -> Scores."""
    scores = Scores()
    for identifier, pair in gold.items():
        empty = {side: {"text": pair[side]["text"]} for side in ("de", "en")}
        scores.add(pair, system.get(identifier, empty | {"links": []}))
    return scores


def summary(scores):
    result = {name: count.accuracy() if name.endswith(("relation", "category")) else count.scores()["f1"]
              for name, count in scores.counts.items()}
    return result | {"false alarms": scores.false_alarms}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("system")
    options = parser.parse_args()
    scores = score(load(options.gold), load(options.system))
    show("links", scores.counts.items())
    print(f"false alarms: {scores.false_alarms}")
    print(json.dumps(summary(scores)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
