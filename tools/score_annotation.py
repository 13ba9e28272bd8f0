#!/usr/bin/env python3
"""Scores annotated documents against gold: entities, figures and stances, for each language.

usage: score_annotation.py GOLD.jsonl SYSTEM.jsonl [--errors N]

sentences  spans equal; quotes likewise
entities   names only (mention "name" or none): start, end and type equal; `untyped` leaves the type out.  A system
           name where gold has a nominal or pronoun is not counted, and one inside a compound with a hyphen may be
           missing.
figures    `span`: start and end equal; `found`: some overlap; `value`: overlap, and number, unit of money or measure,
           or TIMEX3 value (the resolved one where gold has it) equal; `value+span`: both.  Ages may be measures in
           years.  Vague references of the system (PAST_REF, PRESENT_REF, FUTURE_REF) are not counted.
stances    gold and system are aligned one to one by the words of holder, cue and target; `found` counts these pairs.
           cue, holder, target, content: at least half of the words the same (Dice), among aligned stances where both or
           one has the role.  A role that gold calls implicit may be missing.  `tuple`: holder, target and polarity
           right; `polar tuple`: the same without neutral stances.  `edges`: one holder > polarity > one target,
           coordinated ones taken apart.  polarity, kind, direct, negated, certainty: accuracy among aligned stances.

The last line is a JSON object: {"de": {...}, "en": {...}, "all": {...}}.
"""
import argparse
import collections
import json
import re
import sys

from scoring import Count, Words, align, align_stances, dice, load, show

TYPES = ("person", "place", "organization", "nationality", "event", "work", "misc")
TEMPORAL = ("date", "time", "duration", "set")
ATTRIBUTES = {"polarity": None, "kind": None, "direct": False, "negated": False, "certainty": "certain"}


def names(document):
    return [e for e in document.get("entities", []) if e.get("mention", "name") == "name" and e["type"] in TYPES]


def in_compound(text, start, end):
    """Whether a hyphen joins the words to others, as in GS-Chefin."""
    return text[end:end + 1] == "-" and text[end + 1:end + 2].isalpha() or \
        text[start - 1:start] == "-" and text[start - 2:start - 1].isalpha()


def count_names(gold, system, text, counts, rows):
    """Spans of gold and system; those inside compounds count only where they are found."""
    wanted = {span for span in gold if span in system or not in_compound(text, *span)}
    for row in rows:
        counts[row].add(len(wanted & system), len(system), len(wanted))


def score_entities(gold, system, counts):
    span = lambda e: (e["start"], e["end"])
    other_mentions = {span(e) for e in gold["entities"]} - {span(e) for e in names(gold)}
    found = [e for e in names(system) if span(e) not in other_mentions]
    for kind in TYPES:
        g, s = ({span(e) for e in side if e["type"] == kind} for side in (names(gold), found))
        count_names(g, s, gold["text"], counts, [f"entities {kind}", "entities"])
    g, s = ({span(e) for e in side} for side in (names(gold), found))
    count_names(g, s, gold["text"], counts, ["entities untyped"])


def plain_duration(timex):
    """P24M and P2Y are the same, as are P1DE and P10Y, P1Q and P3M."""
    match = re.fullmatch(r"P(\d+)(M|Q|DE)", timex or "")
    if not match:
        return timex
    months = int(match[1]) * {"M": 1, "Q": 3, "DE": 120}[match[2]]
    return f"P{months}M" if months % 12 else f"P{months // 12}Y"


def moments(figure):
    """The TIMEX3 values that a figure of the system gives."""
    given = {plain_duration(figure.get("resolved")), plain_duration(figure.get("timex"))}
    if figure["kind"] == "measure" and figure.get("unit") == "year":
        given.add(f"P{figure.get('value')}Y")
    return given


def same_number(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-6 * max(abs(one), abs(other))


def same_value(gold, system):
    if gold["kind"] in TEMPORAL:
        return plain_duration(gold.get("resolved") or gold["timex"]) in moments(system)
    if gold["kind"] in ("money", "measure") and gold["unit"] != system.get("unit"):
        return False
    if gold["kind"] == "percent" and (system["kind"] not in ("percent", "range") or system.get("unit") == "pp"):
        return False
    return all(same_number(gold.get(name), system.get(name)) for name in ("value", "min", "max"))


def score_figures(gold, system, counts):
    g = gold["figures"]
    s = [f for f in system.get("figures", []) if not str(f.get("timex")).endswith("_REF")]
    weights = {}
    for i, one in enumerate(g):
        for j, other in enumerate(s):
            shared = min(one["end"], other["end"]) - max(one["start"], other["start"])
            if shared > 0:
                weights[i, j] = shared + 1000 * ((one["start"], one["end"]) == (other["start"], other["end"]))
    pairs = align(weights)
    exact = {p for p in pairs if weights[p] > 1000}
    right = {(i, j) for i, j in pairs if same_value(g[i], s[j])}
    for name, hits in (("found", pairs), ("span", exact), ("value", right), ("value+span", exact & right)):
        counts[f"figures {name}"].add(len(hits), len(s), len(g))
    return [(g[i], s[j]) for i, j in pairs if (i, j) not in right] + \
           [(one, None) for i, one in enumerate(g) if i not in {p[0] for p in pairs}]


def role_right(words, gold, system, name):
    """True, False, or None where neither side has the role or gold leaves it open."""
    g, s = gold.get(name), system.get(name)
    if (not g and not s) or (g and g.get("implicit")):
        return None
    return dice(words.inside(g), words.inside(s)) >= 0.5


def members(stance, name):
    role = stance.get(name)
    return role.get("members") or [role] if role and not role.get("implicit") else []


def edges(words, stances):
    return [(words.inside(h), words.inside(t), stance.get("polarity")) for stance in stances
            for h in members(stance, "holder") for t in members(stance, "target")]


def score_edges(words, gold, system, counts):
    g, s = edges(words, gold), edges(words, system)
    weights = {(i, j): dice(a[0], b[0]) + dice(a[1], b[1]) for i, a in enumerate(g) for j, b in enumerate(s)
               if a[2] == b[2] and dice(a[0], b[0]) >= 0.5 and dice(a[1], b[1]) >= 0.5}
    counts["stances edges"].add(len(align(weights)), len(s), len(g))


def score_stances(gold, system, counts):
    words, g, s = Words(gold["text"]), gold["stances"], system.get("stances", [])
    pairs = align_stances(words, g, s)
    counts["stances found"].add(len(pairs), len(s), len(g))
    tuples = []
    for i, j in pairs:
        for name in ("cue", "holder", "target", "content"):
            right = role_right(words, g[i], s[j], name)
            if right is not None:
                counts[f"stances {name}"].add(right, name in s[j], name in g[i])
        for name, default in ATTRIBUTES.items():
            same = g[i].get(name, default) == s[j].get(name, default)
            counts[f"stances {name} accuracy"].add(same, 1, 1)
        if g[i]["polarity"] == s[j].get("polarity") and False not in \
                (role_right(words, g[i], s[j], name) for name in ("holder", "target")):
            tuples.append(g[i])
    counts["stances tuple"].add(len(tuples), len(s), len(g))
    polar = lambda stances: sum(x.get("polarity") != "neutral" for x in stances)
    counts["stances polar tuple"].add(polar(tuples), polar(s), polar(g))
    score_edges(words, g, s, counts)
    return [x for i, x in enumerate(g) if i not in {p[0] for p in pairs}]


def score_spans(gold, system, layer, counts):
    g, s = ({(x["start"], x["end"]) for x in side.get(layer, [])} for side in (gold, system))
    counts[layer].add(len(g & s), len(s), len(g))


def score(gold, system):
    """{id: document} twice -> ({language: {name: Count}}, the errors in words)."""
    totals, errors = {}, []
    for identifier, document in gold.items():
        answer = system.get(identifier, {"text": document["text"]})
        if answer["text"] != document["text"]:
            raise SystemExit(f"{identifier}: the system's text is not the gold text")
        for language in (document["lang"], "all"):
            counts = totals.setdefault(language, collections.defaultdict(Count))
            score_spans(document, answer, "sentences", counts)
            score_spans(document, answer, "quotes", counts)
            score_entities(document, answer, counts)
            figures = score_figures(document, answer, counts)
            stances = score_stances(document, answer, counts)
        text = lambda span: document["text"][span["start"]:span["end"]] if span else "(none)"
        errors += [f"{identifier}: figure '{text(a)}' answered by '{text(b)}'" for a, b in figures]
        errors += [f"{identifier}: stance not found: {text(x)}" for x in stances]
    return totals, errors


def summary(counts):
    """The numbers of one language: F1, or accuracy."""
    return {name: count.accuracy() if name.endswith("accuracy") else count.scores()["f1"]
            for name, count in counts.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="print the first N errors")
    options = parser.parse_args()
    totals, errors = score(load(options.gold), load(options.system))
    for language, counts in sorted(totals.items()):
        show(language, counts.items())
    print("\n".join(errors[:options.errors]))
    print(json.dumps({language: summary(counts) for language, counts in sorted(totals.items())}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
