#!/usr/bin/env python3
"""The Python package says what the program says, from any thread and process, and refuses what the library refuses.

usage: test_package.py SYNOPSE LIBRARY [unittest's arguments]
"""
import scene  # first: it finds the package

import json
import multiprocessing
import pathlib
import pickle
import sys
import tempfile
import threading
import types
import unittest
from concurrent.futures import ProcessPoolExecutor
from unittest import mock

import synopse

MIXED = "😀 Der Rat zahlte 3 Mio. Euro. 👩‍🚀 „Das ist 𝒢ut“, sagte Rita Oster am 5. Mai 2031."
CROWD = "In Oderfurt demonstrierten 52.000 Menschen."


def line(document):
    return (document.to_json() + "\n").encode()


class SameBytes(unittest.TestCase):
    def test_records_of_the_corpus(self):
        records = [{"id": name, "text": text, "date": "2031-05-07"} for name, text in scene.texts()]
        self.assertGreater(len(records), 40)
        lines = "".join(json.dumps(record) + "\n" for record in records).encode()
        printed = scene.synopse_prints("annotate", "--from", "jsonl", "--to", "jsonl", "-", input=lines)
        self.assertEqual(printed, b"".join(map(line, synopse.annotate_many(records, jobs=2))))

    def test_texts_of_the_corpus(self):
        paths = sorted(scene.CORPORA.glob("*/de.txt"))[:5]
        for path in paths:
            printed = scene.synopse_prints("annotate", "--to", "jsonl", path)
            text = path.read_text(encoding="utf-8")
            self.assertEqual(printed, line(synopse.annotate(text, id=json.loads(printed)["id"])), path)

    def test_pairs_of_the_corpus(self):
        for folder in sorted(scene.CORPORA.iterdir())[:6]:
            if not folder.is_dir():
                continue
            files = folder / "de.txt", folder / "en.txt"
            de, en = (path.read_text(encoding="utf-8") for path in files)
            self.assertEqual(scene.synopse_prints("align", "--to", "jsonl", *files), line(synopse.align(de, en)))
            self.assertEqual(scene.synopse_prints("align", "--to", "jsonl", "--id", "p", "--date", "2031-05-07", *files),
                             line(synopse.align(en, de, id="p", date="2031-05-07")))

    def test_pairs_as_records(self):
        records = [{"id": str(number), "de": {"id": f"{number}d", "text": de}, "en": {"id": f"{number}e", "text": en}}
                   for number, (de, en) in enumerate(scene.reports())]
        lines = "".join(json.dumps(record) + "\n" for record in records).encode()
        printed = scene.synopse_prints("align", "--from", "jsonl", "--to", "jsonl", "-", input=lines)
        self.assertEqual(printed, b"".join(map(line, synopse.align_many(records, jobs=2))))

    def test_settings(self):
        text = "Sonntag: Wahl in Oder-furt.\nDas kostet 3 Euro"
        flags = {"bias": "future", "only": "figures,entities", "hyphens": "keep", "sentences": "lines", "register": "informal",
                 "boilerplate": "drop", "date": "2031-05-07", "lang": "de"}
        with tempfile.TemporaryDirectory() as scratch:
            path = pathlib.Path(scratch, "a.txt")
            path.write_text(text, encoding="utf-8")
            given = [word for name, value in flags.items() for word in (f"--{name}", value)]
            printed = scene.synopse_prints("annotate", "--to", "jsonl", *given, path)
        with synopse.Pipeline(**flags) as pipeline:
            self.assertEqual(printed, line(pipeline.annotate(text, id=json.loads(printed)["id"])))

    def test_other_formats(self):
        de, en = next(scene.reports())
        with tempfile.TemporaryDirectory() as scratch:
            for name, text in (("de", de), ("en", en)):
                pathlib.Path(scratch, f"{name}.txt").write_text(text, encoding="utf-8")
            files = [pathlib.Path(scratch, f"{name}.txt") for name in ("de", "en")]
            pair = synopse.align(de, en)
            for format, options, given in (("tei", {}, ["--rules"]), ("tei", {"standoff": True}, ["--standoff", "--rules"]), ("tmx", {}, []),
                                           ("tsv", {"table": "discrepancies"}, ["--table", "discrepancies"])):
                printed = scene.synopse_prints("align", "--to", format, *given, *files).decode()
                self.assertEqual(printed, pair.to(format, **options), (format, options))
            printed = scene.synopse_prints("annotate", "--to", "conllu", files[0]).decode()
            self.assertEqual(printed, synopse.annotate(de, id="de").to("conllu"))


class Offsets(unittest.TestCase):
    def test_code_points_as_str_counts_them(self):
        document = synopse.annotate(MIXED, "de")
        self.assertEqual(document.text, MIXED)
        for layer in ("sentences", "tokens", "entities", "figures", "quotes", "stances"):
            for unit in document.layer(layer):
                self.assertEqual(unit.text, MIXED[unit.start:unit.end])
        self.assertIn("3 Mio. Euro", [figure.text for figure in document.figures])
        self.assertIn("Rita Oster", [entity.text for entity in document.entities])
        self.assertEqual("".join(token.text for token in document.tokens), MIXED.replace(" ", ""))

    def test_what_is_no_text_keeps_its_place(self):
        for odd in ("\ud800", "\udfff", "\ud83d\ude00", "\ufeff", "\0", "\u2028", "\x85"):
            for text in (f"{odd} 3 Euro", f"Es sind {odd}{odd} 3 Euro"):
                for given in (text, {"text": text}):
                    with self.subTest(text=ascii(text), given=type(given)):
                        document = synopse.annotate(given, "de")
                        self.assertEqual(len(document.text), len(text))
                        self.assertEqual([text[f.start:f.end] for f in document.figures], ["3 Euro"])

    def test_bytes(self):
        document = synopse.annotate("Die \xC4mter zahlten 3 Euro".encode("latin-1"), "de")
        self.assertEqual(document.text, "Die \ufffdmter zahlten 3 Euro")
        self.assertEqual(document.warnings, ("1 ill-formed UTF-8 sequence replaced by U+FFFD",))
        with synopse.Pipeline(strict=True) as strict, self.assertRaisesRegex(synopse.Error, "ill-formed"):
            strict.annotate(b"\xff", "de")


class Errors(unittest.TestCase):
    def test_languages(self):
        with self.assertRaisesRegex(synopse.Error, "'fr', which no grammar knows"):
            synopse.annotate("52.000", "fr")
        unclear = synopse.annotate("123")
        self.assertEqual((unclear.lang, len(unclear.tokens)), ("und", 1))
        self.assertRegex(unclear.warnings[0], "cannot tell the language")
        self.assertEqual(synopse.annotate("52.000", "de-AT").lang, "de")

    def test_dates(self):
        document = synopse.annotate("Er kam am Sonntag.", "de", date="7. Mai")
        self.assertIsNone(document.date)
        self.assertRegex(document.warnings[0], "'7. Mai' is no date")
        self.assertEqual(synopse.annotate("Er kam am Sonntag.", "de", date="2031-05-07").figures[0].resolved, "2031-05-04")

    def test_options(self):
        for options, message in (({"bias": "sideways"}, "bias: past or future"), ({"only": "words"}, "no layer 'words'"),
                                 ({"date": "heute"}, "YYYY-MM-DD"), ({"dictionaries": "/no/list"}, "/no/list"),
                                 ({"grammars": "/no/folder"}, "/no/folder"), ({"default_grammars": False}, "")):
            with self.subTest(options), self.assertRaisesRegex(synopse.Error, message):
                synopse.Pipeline(**options).align(CROWD, "52,000 people marched in Oderfurt.")

    def test_records(self):
        for record in ({"id": "a"}, {"text": 3}, {"text": "Eins", "date": 5}, {"id": 3, "text": []}):
            with self.subTest(record), self.assertRaises(synopse.Error):
                synopse.annotate(record)
        with self.assertRaises(synopse.Error):
            synopse.align({"text": "Eins"}, {"id": "no text"})

    def test_lines_that_are_none(self):
        for wrong in ("", "{", "[]", '{"id":"a"}', '{"text":3}', '{"text":"a","offset_unit":"utf16"}'):
            with self.subTest(wrong), self.assertRaises(synopse.Error):
                synopse.Document.from_json(wrong)
        with self.assertRaises(synopse.Error):
            synopse.Pair.from_json('{"text":"a"}')

    def test_formats(self):
        document = synopse.annotate(CROWD, "de")
        for format, options in (("papyrus", {}), ("tmx", {}), ("tsv", {"table": "links"}), ("tsv", {"table": "chairs"})):
            with self.subTest(format, **options), self.assertRaises(synopse.Error):
                document.to(format, **options)
        with self.assertRaisesRegex(synopse.Error, "no format"):
            synopse.annotate(CROWD, format="papyrus")

    def test_odd_arguments(self):
        for wrong in (None, 3, ["Eins"]):
            with self.subTest(wrong), self.assertRaises(TypeError):
                synopse.annotate(wrong)
        with self.assertRaises(ValueError):
            synopse.annotate_many([], jobs=0)
        with self.assertRaises(ValueError):
            synopse.annotate_many([], errors="ignore")


class Grammars(unittest.TestCase):
    RULES = """# Ships.
level    items
rule named_ship -> entity ship
  match    "MS" [capital word]
  yes      Die <MS Albatros> sank
  yes      <MS Oder> fuhr
  no       die Albatros
"""

    def test_own_rules_and_mistakes(self):
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch, "de")
            folder.mkdir()
            (folder / "phases.txt").write_text("file  ships.rules\n")
            rules = folder / "ships.rules"
            rules.write_text(self.RULES)
            pipeline = synopse.Pipeline(pathlib.Path(scratch))
            self.assertEqual([(ship.text, ship.type) for ship in pipeline.annotate("Die MS Albatros sank.", "de").entities],
                             [("MS Albatros", "ship")])
            self.assertEqual(synopse.annotate("Die MS Albatros sank.", "de").figures, [])
            rules.write_text(self.RULES.replace("[capital word]", "[capital"))
            with self.assertRaisesRegex(synopse.Error, r"de/ships.rules:4:\d+: error: "):
                synopse.Pipeline([scratch])

    def test_closed(self):
        pipeline = synopse.Pipeline()
        self.assertEqual(pipeline.languages, ("de", "en"))
        pipeline.close()
        with self.assertRaisesRegex(synopse.Error, "closed"):
            pipeline.annotate(CROWD, "de")


class Batches(unittest.TestCase):
    def test_in_order_whatever_the_number_of_threads(self):
        texts = [CROWD.replace("52", str(number)) * (1 + number % 7) for number in range(10, 90)]
        one, four = (list(synopse.annotate_many(texts, "de", jobs=jobs)) for jobs in (1, 4))
        self.assertEqual([document.to_json() for document in one], [document.to_json() for document in four])
        self.assertEqual([document.text for document in four], texts)
        self.assertEqual([document.id for document in four][:3], ["1", "2", "3"])

    def test_lazy_and_bounded(self):
        taken = 0

        def endless():
            nonlocal taken
            while True:
                taken += 1
                yield CROWD

        for jobs in (1, 3):
            taken = 0
            documents = synopse.annotate_many(endless(), "de", jobs=jobs)
            self.assertEqual(taken, 0)
            for wanted in range(1, 30):
                next(documents)
                self.assertLessEqual(taken, wanted + 4 * jobs)
            getattr(documents, "close", lambda: None)()

    def test_errors_in_their_place(self):
        texts = [CROWD, {"text": "x", "lang": "fr"}, {"id": "z", "text": CROWD, "lang": "de"}]
        for jobs in (1, 2):
            first, second, third = synopse.annotate_many(texts, jobs=jobs, errors="return")
            self.assertIsInstance(second, synopse.Error)
            self.assertEqual((first.id, third.id), ("1", "z"))
            documents = synopse.annotate_many(texts, jobs=jobs)
            self.assertEqual(next(documents).id, "1")
            self.assertRaises(synopse.Error, next, documents)

    def test_a_broken_iterable(self):
        def broken():
            yield CROWD
            raise OSError("gone")

        for jobs in (1, 2):
            documents = synopse.annotate_many(broken(), "de", jobs=jobs)
            self.assertEqual(next(documents).id, "1")
            self.assertRaises(OSError, next, documents)

    def test_pairs(self):
        pairs = [*scene.reports()][:4]
        aligned = list(synopse.align_many([pairs[0], {"de": {"id": "a", "text": pairs[1][0]}, "en": {"id": "b", "text": pairs[1][1]}},
                                           tuple(synopse.annotate_many(pairs[2]))], jobs=2))
        self.assertEqual([(pair.id, pair.de.id) for pair in aligned], [("1", "1.de"), ("2", "a"), ("1-2", "1")])


class Threads(unittest.TestCase):
    def test_many_at_once_with_one_pipeline(self):
        texts = [text for _, text in scene.texts()][:12]
        alone = [synopse.annotate(text).to_json() for text in texts]
        pipeline = synopse.Pipeline()
        found = {}

        def work(number):
            found[number] = [pipeline.annotate(text).to_json() for text in texts[number % 3:]]

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for number, lines in found.items():
            self.assertEqual(lines, alone[number % 3:])
        self.assertEqual(len(found), 8)

    def test_closed_while_others_work(self):
        pipeline = synopse.Pipeline()
        begun = threading.Event()
        outcomes = []

        def work():
            for _ in range(200):
                try:
                    outcomes.append(pipeline.annotate(CROWD, "de").text)
                except synopse.Error as error:
                    outcomes.append(str(error))
                begun.set()

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        begun.wait(scene.LONGEST)
        pipeline.close()
        for thread in threads:
            thread.join()
        self.assertLessEqual(set(outcomes), {CROWD, "the pipeline is closed"})


def annotated(text):
    return synopse.annotate(text, "de").to_json()


class Processes(unittest.TestCase):
    def test_after_a_fork_and_with_spawn(self):
        texts = [CROWD.replace("52", str(number)) for number in range(10, 16)]
        expected = [annotated(text) for text in texts]
        pipeline = synopse.Pipeline(lang="de")
        for method in ("fork", "spawn"):
            with ProcessPoolExecutor(2, multiprocessing.get_context(method)) as pool:
                self.assertEqual(list(pool.map(annotated, texts)), expected)
                self.assertEqual([document.to_json() for document in pool.map(pipeline.annotate, texts)], expected)


class Views(unittest.TestCase):
    def setUp(self):
        self.de, self.en = next(pair for pair in scene.reports() if "Kommission" in pair[0])
        self.pair = synopse.align(self.de, self.en)

    def test_lines_and_pickles_come_back(self):
        document = synopse.annotate(self.de)
        for copy in (synopse.Document.from_json(document.to_json()), pickle.loads(pickle.dumps(document))):
            self.assertEqual(copy, document)
            self.assertEqual(copy.entities, document.entities)
            self.assertEqual(copy.to("tei"), document.to("tei"))
        self.assertEqual(pickle.loads(pickle.dumps(document.stances)), document.stances)
        self.assertEqual(synopse.Pair.from_json(self.pair.to_json()).links, self.pair.links)
        self.assertEqual(json.loads(self.pair.de.to_json()), self.pair.to_dict()["de"])

    def test_views_say_what_the_json_says(self):
        for document in (self.pair.de, self.pair.en):
            data = document.to_dict()
            for layer in ("sentences", "tokens", "entities", "figures", "quotes", "stances"):
                self.assertEqual(len(document.layer(layer)), len(data[layer]))
                for unit, given in zip(document.layer(layer), data[layer]):
                    for name, value in given.items():
                        if not isinstance(value, (dict, list)):
                            self.assertEqual(getattr(unit, name), value, (layer, name))
        stance = next(stance for stance in self.pair.de.stances if stance.holder)
        self.assertEqual(stance.holder.text, self.de[stance.holder.start:stance.holder.end])

    def test_units_are_found_by_id_and_cannot_be_changed(self):
        entity = self.pair.de.entities[1]
        self.assertIs(self.pair.de.unit(entity.id), entity)
        for wrong in ("e0", "e9999", "x1", "e", "", "1"):
            self.assertRaises(synopse.Error, self.pair.de.unit, wrong)
        with self.assertRaises(AttributeError):
            entity.start = 0
        self.assertIn(f"id={entity.id!r}", repr(entity))
        self.assertIn(f"text={entity.text!r}", repr(entity))

    def test_what_is_linked(self):
        link = next(link for link in self.pair.links if link.level == "figure" and link.de and link.en)
        german, english = link.de_units[0], link.en_units[0]
        self.assertIn(english, self.pair.counterparts(german))
        self.assertIn(german, self.pair.counterparts(english))
        for discrepancy in self.pair.discrepancies:
            self.assertTrue(discrepancy.de or discrepancy.en)
            self.assertEqual(len(discrepancy.de_units), len(discrepancy.de))

    def test_records(self):
        rows = self.pair.de.records("figures")
        self.assertEqual([row["id"] for row in rows], [figure.id for figure in self.pair.de.figures])
        self.assertEqual([row["value"] for row in rows], [figure.value for figure in self.pair.de.figures])
        self.assertEqual([self.de[row["start"]:row["end"]] for row in rows], [row["text"] for row in rows])
        rows = self.pair.records("discrepancies")
        self.assertEqual([row["note"] for row in rows], [each.note for each in self.pair.discrepancies])
        formula = synopse.annotate({"id": "=1+1", "text": "3 Euro", "lang": "de"}).records("figures")
        self.assertEqual(formula[0]["document"], "=1+1")

    def test_spans(self):
        document = synopse.annotate(CROWD, "de")
        self.assertEqual(document.spans(), [(3, 11, "place"), (27, 33, "count")])
        self.assertEqual(document.spans("figures"), [(27, 33, "count")])
        self.assertRaises(synopse.Error, document.spans, "words")
        self.assertEqual(document.displacy("entities", "sentences")["ents"], [{"start": 0, "end": 43, "label": "SENTENCE"}])
        self.assertEqual(document.displacy()["ents"][1], {"start": 27, "end": 33, "label": "COUNT"})

    def test_spacy(self):
        """with what spaCy's objects are asked for, since spaCy itself is no package of Debian"""
        class Doc:
            def __init__(self, text):
                self.text, self.spans, self.ents = text, {}, []

            def char_span(self, start, end, label, span_id, alignment_mode):
                return (self.text[start:end], label, span_id, alignment_mode) if label != "organization" else None

        util = types.ModuleType("spacy.util")
        util.filter_spans = list
        with mock.patch.dict(sys.modules, {"spacy": types.ModuleType("spacy"), "spacy.util": util}):
            made = synopse.annotate(CROWD, "de").to_spacy(types.SimpleNamespace(make_doc=Doc))
        self.assertEqual(made.ents, [("Oderfurt", "place", "e1", "expand")])
        self.assertEqual(made.spans["figures"], [("52.000", "count", "f1", "expand")])
        self.assertEqual(sorted(made.spans), ["entities", "figures", "quotes", "stances"])

    def test_large(self):
        text = CROWD * 20000
        document = synopse.annotate(text, "de")
        self.assertEqual(document.figures[-1].text, "52.000")
        self.assertEqual(len(document.to_dict()["figures"]), 20000)


if __name__ == "__main__":
    unittest.main()
