#!/usr/bin/env python3
"""Compiles the gold annotation of corpora/ to JSONL.

usage: gold.py [--corpora DIR] [--out DIR] [EVENT...]   writes documents.jsonl and pairs.jsonl into DIR
       gold.py --text FILE.gold                         prints the plain text of a gold file
       gold.py --statistics                             prints what there is, as a Markdown table

The format of *.gold, links.gold and meta.txt is described in corpora/README.md.  Every mark and every anchor
is checked; a mistake is reported as FILE:LINE: message, all mistakes of a run at once, and the exit code is 1.
"""
import argparse
import json
import pathlib
import re
import sys

from gold_marks import TEMPORAL, GoldError, find_quotes, parse_entity, parse_figure, parse_marks, parse_stance

RELATIONS = {"same", "partial", "contradicts"}
CATEGORIES = {"value", "unit", "time", "precision", "entity", "holder", "polarity", "missing"}
LEVELS = {"sentence": "sentences", "entity": "entities", "figure": "figures", "stance": "stances"}
ARTICLE = re.compile(r"(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|the|a|an)\s+", re.I)
PRONOUN = re.compile(r"(?:ich|er|sie|es|ihn|ihm|ihr|wir|uns|man|d(?:er|ie|as|em|en|eren|essen)|sein\w*|ihre?[nmrs]?|"
                     r"i|he|she|it|they|we|him|her|them|his|its|their|who|which|that)$", re.I)


class Report:
    """Collects mistakes, so that one run shows them all."""

    def __init__(self):
        self.messages = []

    def add(self, path, line, message):
        self.messages.append(f"{path}:{line}: {message}")

    def attempt(self, path, line, action, *arguments):
        try:
            return action(*arguments)
        except GoldError as error:
            self.add(path, line, error)
            return None


class GoldDocument:
    """One .gold file: plain text, layers, and the labels of figures and stances."""

    def __init__(self, path, report):
        self.path, self.report, self.text = path, report, ""
        self.sentences, self.entities, self.figures, self.stances = {}, [], [], []
        self.figure_labels, self.stance_lines = {}, {}
        self.read()

    def read(self):
        sentence, gap = None, ""
        for line_number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                gap = "\n\n"
            elif line.startswith("* "):
                if sentence is None:
                    self.report.add(self.path, line_number, "a stance before the first sentence")
                else:
                    self.report.attempt(self.path, line_number, self.add_stance, line[2:], sentence, line_number)
            elif line.startswith("~ "):
                self.text += (gap if self.text else "") + line[2:]
                gap = " "
            elif not line.startswith("#"):
                sentence = self.report.attempt(self.path, line_number, self.add_sentence, line, gap) or sentence
                gap = " "

    def add_sentence(self, line, gap):
        match = re.match(r"(s\d+)(\+?) (.*)$", line)
        if not match or match[1] != f"s{len(self.sentences) + 1}":
            raise GoldError(f"expected 's{len(self.sentences) + 1} ...'")
        plain, marks = parse_marks(match[3])
        start = len(self.text) + (len(gap) if self.text and not match[2] else 0)
        self.text += (gap if self.text and not match[2] else "") + plain
        sentence = {"id": match[1], "start": start, "end": len(self.text), "text": plain}
        self.sentences[match[1]] = sentence
        for bracket, mark_start, mark_end, note in marks:
            self.add_mark(bracket, start + mark_start, start + mark_end, note)
        return sentence

    def add_mark(self, bracket, start, end, note):
        span = {"start": start, "end": end}
        if bracket == "[":
            self.entities.append(span | parse_entity(note))
            return
        figure, label = parse_figure(note)
        figure = span | figure
        self.figures.append(figure)
        if label:
            self.figure_labels.setdefault(label, []).append(figure)

    def add_stance(self, line, sentence, line_number):
        stance = parse_stance(line, self.sentences, sentence)
        if stance["label"] in self.stance_lines:
            raise GoldError(f"a second stance '{stance['label']}'")
        self.stance_lines[stance["label"]] = line_number
        self.stances.append(stance)

    def finish(self):
        """Sorts the layers, numbers them, and resolves `by` and the refs of roles."""
        order = lambda unit: (unit["start"], -unit["end"])
        self.stances.sort(key=lambda s: (*order(s), s["cue"]["start"]))
        ids = {stance["label"]: f"st{index}" for index, stance in enumerate(self.stances, 1)}
        for stance in self.stances:
            stance["id"] = ids[stance["label"]]
            if "by" in stance:
                if stance["by"] not in ids or stance["by"] == stance["label"]:
                    self.report.add(self.path, self.stance_lines[stance["label"]], f"no stance '{stance['by']}'")
                stance["by"] = ids.get(stance["by"])
            for name in ("holder", "target", "content", "addressee"):
                self.add_ref(stance.get(name))
                if name in ("holder", "target"):
                    self.add_pronoun(stance.get(name))
        for layer, prefix in ((self.entities, "e"), (self.figures, "f")):
            layer.sort(key=order)
            for index, unit in enumerate(layer, 1):
                unit["id"] = f"{prefix}{index}"

    def add_ref(self, role):
        """A role that is an entity mention, article aside, has the ref of that entity."""
        if role is None:
            return
        for member in role.get("members", []):
            self.add_ref(member)
        if "ref" in role or "spans" in role:
            return
        words = self.text[role["start"]:role["end"]]
        article = ARTICLE.match(words)
        starts = {role["start"], role["start"] + (article.end() if article else 0)}
        for entity in self.entities:
            if entity["start"] in starts and entity["end"] == role["end"]:
                role["ref"] = entity["ref"]

    def add_pronoun(self, role):
        """A holder or target that is a pronoun with a ref is a mention of what the ref names."""
        if role is None or not PRONOUN.match(self.text[role["start"]:role["end"]]):
            return
        here = (role["start"], role["end"])
        types = [e["type"] for e in self.entities if e["ref"] == role.get("ref") and e["type"] != "nationality"]
        if types and here not in [(e["start"], e["end"]) for e in self.entities]:
            self.entities.append({"start": here[0], "end": here[1], "type": types[0], "ref": role["ref"],
                                  "mention": "pronoun"})

    def quotes(self):
        """Quoted words that are no name, with the holder of the direct stance around them as their speaker."""
        names = {(e["start"], e["end"]) for e in self.entities if e["mention"] == "name"}
        found = [span for span in find_quotes(self.text) if span not in names]
        for index, (start, end) in enumerate(found, 1):
            quote = {"id": f"q{index}", "start": start, "end": end, "direct": True}
            speakers = {s["holder"]["ref"] for s in self.stances if s["direct"] and "ref" in s.get("holder", {})
                        and any(r in s and s[r]["start"] <= start and end <= s[r]["end"]
                                for r in ("content", "target", "cue"))}
            if len(speakers) == 1:
                quote["speaker"] = speakers.pop()
            yield quote

    def json(self, identifier, meta):
        language = self.path.stem
        strip = lambda unit: {k: v for k, v in unit.items() if k not in ("text", "label")}
        return {"id": identifier, "lang": language, "date": meta.get("date"), "title": meta.get(f"title_{language}"),
                "text": self.text, "sentences": [strip(s) for s in self.sentences.values()], "tokens": [],
                "entities": [{"id": e["id"]} | e for e in self.entities],
                "figures": [{"id": f["id"]} | f for f in self.figures],
                "quotes": list(self.quotes()), "stances": [{"id": s["id"]} | strip(s) for s in self.stances]}


def figure_key(figure):
    """What must be equal for two figures to say the same."""
    if figure["kind"] in TEMPORAL:
        return (figure.get("resolved") or figure["timex"], figure.get("mod"))
    return tuple(figure.get(name) for name in ("value", "min", "max"))


class GoldPair:
    """An event: both documents and what links them."""

    def __init__(self, folder, report):
        self.folder, self.report, self.path = folder, report, folder / "links.gold"
        self.meta = read_meta(folder / "meta.txt", report)
        self.de, self.en = (GoldDocument(folder / f"{language}.gold", report) for language in ("de", "en"))
        self.links, self.discrepancies, self.stated = [], [], {"figure": set(), "stance": set()}
        self.check_text()
        for document in (self.de, self.en):
            document.finish()
        self.read_links()
        self.add_unstated()
        self.add_entities()
        self.finish()

    def check_text(self):
        for document in (self.de, self.en):
            path = document.path.with_suffix(".txt")
            if path.read_text(encoding="utf-8").rstrip("\n") != document.text:
                self.report.add(document.path, 1, f"is not the text of {path.name} (see gold.py --text)")

    def read_links(self):
        for line_number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                self.report.attempt(self.path, line_number, self.add_line, line.strip())

    def add_line(self, line):
        """'level de-labels [= en-labels] relation [category] ["note"]'."""
        line, _, note = line.partition(' "')
        level, *words = line.split()
        category = words.pop() if words and words[-1] in CATEGORIES else None
        relation = words.pop() if words else ""
        if level not in ("sentence", "figure", "stance") or relation not in RELATIONS:
            raise GoldError("expected 'sentence|figure|stance LABELS = LABELS same|partial|contradicts'")
        if relation == "contradicts" and category is None and level != "sentence":
            raise GoldError("a contradiction needs its category")
        at = words.index("=") if "=" in words else None
        german, english = (words[:at], words[at + 1:]) if at is not None else (words, words)
        de = [i for label in german for i in self.ids(self.de, level, label)]
        en = [i for label in english for i in self.ids(self.en, level, label)]
        if level != "sentence":
            self.stated[level].update((g, e) for g in german for e in english)
        self.add_link(level, de, en, relation, category, note.rstrip('"'))

    def ids(self, document, level, label):
        if level == "figure":
            found = [figure["id"] for figure in document.figure_labels.get(label, [])]
        elif level == "stance":
            found = [stance["id"] for stance in document.stances if stance["label"] == label]
        else:
            found = [label] if label in document.sentences else []
        if not found:
            raise GoldError(f"{document.path.name} has no {level} '{label}'")
        return found

    def add_link(self, level, de, en, relation, category=None, note=""):
        link = {"level": level, "de": de, "en": en, "relation": relation, "score": 1.0}
        if note:
            link["note"] = note
        self.links.append(link)
        if category:
            self.discrepancies.append({"category": category, "of": link, "de": de, "en": en, "note": note})

    def add_unstated(self):
        """Equal labels are a link without a line in links.gold, when both sides say the same."""
        for label in sorted(self.de.figure_labels.keys() & self.en.figure_labels.keys()):
            if (label, label) not in self.stated["figure"]:
                keys = {figure_key(f) for d in (self.de, self.en) for f in d.figure_labels[label]}
                if len(keys) > 1:
                    self.report.add(self.path, 1, f"figures '{label}' differ {sorted(map(str, keys))}: state how")
                self.add_link("figure", *(self.ids(d, "figure", label) for d in (self.de, self.en)), "same")
        german, english = ({s["label"]: s for s in d.stances} for d in (self.de, self.en))
        for label in [s["label"] for s in self.de.stances if s["label"] in english]:
            if (label, label) not in self.stated["stance"]:
                if any(german[label][n] != english[label][n] for n in ("polarity", "kind")):
                    self.report.add(self.path, 1, f"stances '{label}' differ: state how")
                self.add_link("stance", [german[label]["id"]], [english[label]["id"]], "same")

    def add_entities(self):
        keys = {(e["ref"], e["type"]): None for e in self.de.entities}
        for ref, kind in keys:
            of = lambda d: [e["id"] for e in d.entities if (e["ref"], e["type"]) == (ref, kind)]
            if of(self.en):
                self.add_link("entity", of(self.de), of(self.en), "same")

    def finish(self):
        order = list(LEVELS)
        self.links.sort(key=lambda l: (order.index(l["level"]), [int(re.sub(r"\D", "", i)) for i in l["de"]]))
        for index, link in enumerate(self.links, 1):
            link["id"] = f"l{index}"
        for index, found in enumerate(self.discrepancies, 1):
            found |= {"id": f"d{index}", "link": found.pop("of")["id"], "score": 1.0}

    def json(self):
        name = self.folder.name
        return {"id": name, "de": self.de.json(f"{name}.de", self.meta), "en": self.en.json(f"{name}.en", self.meta),
                "links": [{"id": l["id"]} | l for l in self.links],
                "discrepancies": [{"id": d["id"]} | d for d in self.discrepancies]}


def read_meta(path, report):
    meta = {}
    for line_number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        key, colon, value = line.partition(":")
        if line.strip() and not colon:
            report.add(path, line_number, "expected 'key: value'")
        elif line.strip():
            meta[key.strip()] = value.strip()
    for key in ("date", "title_de", "title_en", "about", "split"):
        if key not in meta:
            report.add(path, 1, f"no '{key}:'")
    return meta


def load(corpora, report, events=()):
    """All events of a corpora folder (or those named), as GoldPairs in the order of their names."""
    folders = sorted(f for f in pathlib.Path(corpora).iterdir() if (f / "links.gold").exists())
    return [GoldPair(folder, report) for folder in folders if not events or folder.name in events]


def statistics(pairs):
    """A row an event, and their sums; columns German / English."""
    columns = ["words", *LEVELS.values()]
    totals = dict.fromkeys([*columns, "links", "discrepancies"], 0)
    totals |= {name: [0, 0] for name in columns}
    yield "| event | split | words | sentences | mentions | figures | stances | links | discrepancies |"
    yield "| --- | --- | --- | --- | --- | --- | --- | ---: | ---: |"
    for pair, split in pairs:
        row = {name: [len(pair[side][name]) for side in ("de", "en")] for name in columns[1:]}
        row["words"] = [len(pair[side]["text"].split()) for side in ("de", "en")]
        row |= {name: len(pair[name]) for name in ("links", "discrepancies")}
        for name in columns:
            totals[name] = [a + b for a, b in zip(totals[name], row[name])]
        for name in ("links", "discrepancies"):
            totals[name] += row[name]
        yield table_row(pair["id"], split, row)
    yield table_row("all", "", totals)


def table_row(name, split, row):
    cells = [" / ".join(map(str, cell)) if isinstance(cell, list) else str(cell) for cell in
             (row[key] for key in ("words", *LEVELS.values(), "links", "discrepancies"))]
    return f"| {name} | {split} | {' | '.join(cells)} |"


def write_lines(path, objects):
    path.write_text("".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objects), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", default=pathlib.Path(__file__).parent.parent / "corpora", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, help="without it everything is checked and nothing written")
    parser.add_argument("--text", metavar="FILE.gold", type=pathlib.Path)
    parser.add_argument("--statistics", action="store_true")
    parser.add_argument("events", nargs="*")
    options = parser.parse_args()
    report = Report()
    if options.text:
        print(GoldDocument(options.text, report).text)
    else:
        loaded = load(options.corpora, report, options.events)
        pairs = [pair.json() for pair in loaded]
        if options.out and not report.messages:
            options.out.mkdir(parents=True, exist_ok=True)
            write_lines(options.out / "pairs.jsonl", pairs)
            write_lines(options.out / "documents.jsonl", (pair[side] for pair in pairs for side in ("de", "en")))
        if options.statistics:
            print("\n".join(statistics(zip(pairs, (pair.meta.get("split", "") for pair in loaded)))))
        print(f"{len(pairs)} pairs, {sum(len(p['links']) for p in pairs)} links")
    for message in report.messages:
        print(message, file=sys.stderr)
    return 1 if report.messages else 0


if __name__ == "__main__":
    sys.exit(main())
