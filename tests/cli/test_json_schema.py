#!/usr/bin/env python3
"""The JSON Schemas are true of all JSON Lines that the program writes, and say every field of them.

usage: test_json_schema.py SYNOPSE
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from json_schema import Schema  # noqa: E402

TOOL = sys.argv[1]
CORPORA = ROOT / "corpora"
PAIRS = sorted(folder for folder in CORPORA.iterdir() if (folder / "de.txt").exists())[:8]
TEXT = "Menu\nThe port chief, Ada Orme, may reject \"the 3 to 4 new cranes\". Read more"

# Every field at its oddest, as only a record from elsewhere has them all.
RECORD = {
    "id": "", "lang": "en", "text": TEXT, "date": "yesterday", "title": "T", "publisher": "P", "source": "S",
    "sentences": [{"id": "s1", "start": 5, "end": 66}],
    "tokens": [{"start": 5, "end": 8, "kind": "word", "joined": True}, {"start": 9, "end": 13, "kind": "word", "clitic": 1}],
    "entities": [{"id": "e1", "start": 21, "end": 29, "type": "harbour master", "ref": "orme", "norm": "A. Orme",
                  "mention": "nominal", "rule": "en/x.rules:1 a", "score": 0.5}],
    "figures": [{"id": "f1", "start": 47, "end": 53, "kind": "range", "min": 3, "max": 4, "unit": "crane", "approx": True,
                 "mod": "MORE_THAN", "parts": [{"start": 47, "end": 48, "kind": "number", "value": 3},
                                               {"start": 52, "end": 53, "kind": "number", "value": None}], "rule": "r", "score": 1},
                {"id": "f2", "start": 47, "end": 53, "kind": "date", "min": "2031-05-04", "max": "T08:00", "timex": "XXXX",
                 "resolved": "2031"},
                {"id": "f3", "start": 47, "end": 48, "kind": "number", "value": None}],
    "quotes": [{"id": "q1", "start": 43, "end": 64, "direct": False, "speaker": "orme"}],
    "stances": [{"id": "st1", "start": 5, "end": 66, "polarity": "mixed", "kind": "judgement", "direct": True, "negated": True,
                 "certainty": "possible", "by": "st2", "rule": "r", "score": 0,
                 "holder": {"start": 21, "end": 29, "ref": "orme", "members": [{"ref": "orme"}]},
                 "cue": {"start": 31, "end": 41, "spans": [[31, 34], [35, 41]]}, "target": {"start": 43, "end": 64},
                 "content": {"start": 43, "end": 64}, "addressee": {"ref": "crew"}},
                {"id": "st2", "start": 5, "end": 66, "polarity": "neutral", "kind": "statement", "direct": False,
                 "holder": {"ref": "orme"}}],
    "boilerplate": [{"start": 0, "end": 4}, {"start": 66, "end": 75}],
}


class Whole(Schema):
    """A schema that allows no field which it does not name, though readers must"""

    def read(self, name):
        known = name in self.files
        schema = super().read(name)
        if not known:
            close(schema)
        return schema


def close(schema):
    if isinstance(schema, dict):
        if "properties" in schema:
            schema["additionalProperties"] = False
        schema = schema.values()
    for part in schema if not isinstance(schema, str) and hasattr(schema, "__iter__") else ():
        close(part)


def run(*arguments, given=None):
    done = subprocess.run([TOOL, *map(str, arguments)], input=given, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


class JsonSchema(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = pathlib.Path(scratch.name)

    def hold(self, name, values):
        schema = Whole(ROOT / "src" / "schema" / f"{name}.schema.json")
        self.assertTrue(values)
        for value in values:
            self.assertEqual(schema.errors(value), [])
        return values

    def test_documents(self):
        texts = [folder / f"{language}.txt" for folder in PAIRS for language in ("de", "en")]
        self.hold("document", run("annotate", *texts, "--to", "jsonl"))

    def test_a_document_with_every_field(self):
        read, = self.hold("document", run("convert", "--to", "jsonl", "--from", "jsonl", given=json.dumps(RECORD)))
        for key, value in RECORD.items():
            self.assertEqual(read[key], value, key)

    def test_documents_whose_offsets_count_something_else(self):
        for unit in ("utf8", "utf16"):
            read, = self.hold("document", run("convert", "--offset-unit", unit, "--to", "jsonl", "--from", "jsonl",
                                              given=json.dumps(RECORD)))
            self.assertEqual(read["offset_unit"], unit)

    def test_pairs_and_the_word_lists_they_rest_on(self):
        words = self.scratch / "words.tsv"
        words.write_text("Hafen\tharbour\n", encoding="utf-8")
        for folder in PAIRS:
            pair, = self.hold("pair", run("align", folder / "de.txt", folder / "en.txt", "--to", "jsonl", "--dictionary", words))
            self.assertEqual(len(pair["dictionaries"]), 1)

    def test_pairs_of_a_collection(self):
        documents = []
        for folder in PAIRS:
            for language in ("de", "en"):
                text = (folder / f"{language}.txt").read_text(encoding="utf-8")
                documents.append(json.dumps({"id": f"{folder.name}.{language}", "lang": language, "text": text}))
        self.hold("document-pair", run("pair", "--from", "jsonl", "--to", "jsonl", given="\n".join(documents)))

    def test_edges(self):
        texts = [folder / f"{language}.txt" for folder in PAIRS for language in ("de", "en")]
        self.hold("edge", run("annotate", *texts, "--to", "edges-jsonl"))
        self.hold("edge", run("convert", "--to", "edges-jsonl", "--from", "jsonl", given=json.dumps(RECORD)))

    def test_what_is_wrong_is_seen(self):
        schema = Whole(ROOT / "src" / "schema" / "document.schema.json")
        for change in ({"sentences": [{"id": "1", "start": 0, "end": 1}]}, {"tokens": [{"start": -1, "end": 1, "kind": "word"}]},
                       {"figures": [{"id": "f1", "start": 0, "end": 1, "kind": "verse"}]}, {"surprise": 1}):
            self.assertNotEqual(schema.errors({**RECORD, **change}), [], change)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
