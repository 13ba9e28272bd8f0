#!/usr/bin/env python3
"""The program as a user meets it: arguments, exit codes, messages, files.

usage: test_cli.py SYNOPSE
"""
import csv
import io
import itertools
import json
import os
import subprocess
import sys
import unittest

from scratch import Scratch

TOOL = None

GERMAN = (
    "Die Regierung hat am Montag in Berlin ein neues Gesetz beschlossen. Der Minister sagte, das Gesetz sei ein wichtiger "
    "Schritt. Die Opposition lehnte den Entwurf ab und kündigte eine Klage an."
)
ENGLISH = (
    "The government passed a new law in Berlin on Monday. The minister said the law was an important step. "
    "The opposition rejected the draft and said it would go to court."
)
FRENCH = (
    "Le gouvernement a adopté lundi une nouvelle loi à Paris. Le ministre a déclaré que cette loi était une étape importante. "
    "L'opposition a rejeté le projet et annoncé un recours devant le tribunal."
)


def run(*arguments, stdin=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def visible(folder):
    """sorted names; what a run writes down for itself is hidden"""
    return sorted(name for name in os.listdir(folder) if not name.startswith("."))


class CommandLine(Scratch):
    def test_help_and_version(self):
        for flag in ("--help", "--version"):
            code, out, _ = run(flag)
            self.assertEqual(code, 0)
            self.assertIn("synopse", out)

    def test_version_tells_the_gazetteers(self):
        _, out, _ = run("--version")
        self.assertRegex(out, r"gazetteer core: \d+ things, CLDR .*GeoNames")
        self.assertIn("gazetteer full: ", out)

    def test_more_places_only_when_they_are_asked_for(self):
        places = self.folder / "places" / "de" / "lexicon"
        places.mkdir(parents=True)
        (places / "gazetteer.lex").write_text("#: form\tref\tnorm\tkind\tsure\nWexlau|,s\twexlau\tWexlau\tcity\talone\n")
        compiled = self.folder / "places.synopse"
        self.assertEqual(run("grammar", "compile", "-g", places.parent.parent, "-o", compiled)[0], 0)
        text = self.file("t.txt", "Der Turm Wexlaus ist hoch, und Berlin ist groß.")
        code, out, _ = run("annotate", "-l", "de", "--gazetteer", compiled, text)
        self.assertEqual(code, 0)
        self.assertEqual([entity["ref"] for entity in json.loads(out)["entities"]], ["wexlau", "berlin"])
        core = run("annotate", "-l", "de", "--gazetteer", "core", text)[1]
        self.assertNotIn('"wexlau"', core)
        self.assertEqual(core, run("annotate", "-l", "de", text)[1])

    def test_a_gazetteer_that_is_no_file_or_has_company_exits_2(self):
        text = self.file("t.txt", GERMAN)
        for arguments in (["--gazetteer", "nowhere.synopse"], ["--gazetteer", text], ["--gazetteer", "full", "-g", self.folder]):
            code, out, err = run("annotate", *arguments, text)
            self.assertEqual((code, out), (2, ""))
            self.assertTrue(err.startswith("synopse: "))

    def test_wrong_usage_exits_2_and_writes_nothing(self):
        for arguments in ([], ["annotat"], ["annotate", "--jobbs"], ["align", "one.txt"], ["annotate", "--to", "pdf"],
                          ["annotate", "--date", "tomorrow"], ["grammar", "paint"]):
            code, out, err = run(*arguments)
            self.assertEqual(code, 2, arguments)
            self.assertTrue(err.startswith("synopse: "), err)

    def test_annotates_both_languages(self):
        for text, language in ((GERMAN, "de"), (ENGLISH, "en")):
            code, out, err = run("annotate", self.file("a.txt", text))
            self.assertEqual((code, err), (0, ""))
            document = json.loads(out)
            self.assertEqual((document["lang"], document["text"]), (language, text))
            self.assertEqual(len(document["sentences"]), 3)

    def test_edges_of_many_documents_have_one_head(self):
        one, two = self.file("one.txt", ENGLISH), self.file("two.txt", ENGLISH)
        code, out, _ = run("annotate", "--to", "edges", one, two)
        rows = list(csv.DictReader(io.StringIO(out)))
        self.assertEqual(code, 0)
        self.assertEqual({row["document"] for row in rows}, {"one", "two"})
        self.assertTrue(all(row["holder"] and row["target"] and row["rule"] for row in rows))
        code, out, _ = run("annotate", "--to", "edges-jsonl", one)
        self.assertEqual([json.loads(line)["stance"] for line in out.splitlines()],
                         [row["stance"] for row in rows if row["document"] == "one"])

    def test_standard_input_is_the_default(self):
        code, out, _ = run("annotate", stdin=GERMAN.encode())
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out)["id"], "stdin")

    def test_other_languages_are_refused_unless_told(self):
        path = self.file("fr.txt", FRENCH)
        code, out, err = run("annotate", path)
        self.assertEqual((code, out), (1, ""))
        self.assertIn("fr.txt: error: the text is in 'fr'", err)
        self.assertEqual(run("annotate", "--lang", "en", path)[0], 0)

    def test_undecidable_texts_are_und_with_one_warning(self):
        for text in ("", "12345 67 89\n"):
            code, out, err = run("annotate", self.file("a.txt", text))
            self.assertEqual(code, 0)
            self.assertEqual(json.loads(out)["lang"], "und")
            self.assertEqual(err.count("warning"), 1)

    def test_bad_utf8_is_repaired_and_counted_or_refused(self):
        path = self.file("bad.txt", GERMAN.encode() + b" \xff\xfe x\xc3")
        code, out, err = run("annotate", path)
        self.assertEqual(code, 0)
        self.assertIn("\ufffd", json.loads(out)["text"])
        self.assertIn("3 ill-formed", err)
        self.assertEqual(run("annotate", "--strict", path)[0], 1)

    def test_byte_order_marks_decide(self):
        for encoding in ("utf-8-sig", "utf-16"):
            code, out, _ = run("annotate", self.file("a.txt", GERMAN.encode(encoding)))
            self.assertEqual(code, 0)
            self.assertEqual(json.loads(out)["text"], GERMAN)

    def test_named_encoding(self):
        path = self.file("a.txt", GERMAN.encode("cp1252"))
        self.assertEqual(json.loads(run("annotate", "--encoding", "windows-1252", path)[1])["text"], GERMAN)
        self.assertEqual(run("annotate", "--encoding", "martian", path)[0], 2)

    def test_missing_and_binary_files_are_refused_and_the_others_done(self):
        good = self.file("good.txt", GERMAN)
        binary = self.file("bin.txt", b"abc\0def")
        code, out, err = run("annotate", self.folder / "none.txt", binary, good)
        self.assertEqual(code, 1)
        self.assertEqual(len(out.splitlines()), 1)
        self.assertIn("none.txt", err)
        self.assertIn("looks binary", err)

    def test_records_keep_ids_and_order_and_broken_lines_are_named(self):
        lines = [json.dumps({"id": "x/1", "text": GERMAN, "lang": "de"}), "{broken", json.dumps({"id": "2", "text": ENGLISH})]
        code, out, err = run("annotate", "--from", "jsonl", "--to", "jsonl", self.file("a.jsonl", "\n".join(lines)))
        self.assertEqual(code, 1)
        self.assertEqual([json.loads(line)["id"] for line in out.splitlines()], ["x/1", "2"])
        self.assertIn("a.jsonl:2: error:", err)

    def test_output_to_file_and_directory(self):
        source = self.file("a.txt", GERMAN)
        self.assertEqual(run("annotate", source, "-o", self.folder / "a.xml")[0], 0)
        self.assertTrue((self.folder / "a.xml").read_text().startswith("<?xml"))
        self.assertEqual(run("annotate", source, "-o", f"{self.folder}/out/")[0], 0)
        self.assertEqual(visible(self.folder / "out"), ["a.txt.xml"])

    def test_several_documents_make_a_directory(self):
        lines = [json.dumps({"id": name, "text": GERMAN, "lang": "de"}) for name in ("x", "y")]
        records = self.file("a.jsonl", "\n".join(lines))
        self.assertEqual(run("convert", "--to", "tei", records, "-o", self.folder / "tei.out")[0], 0)
        self.assertEqual(visible(self.folder / "tei.out"), ["x.xml", "y.xml"])
        self.assertEqual(run("convert", "--to", "tei", records, "-o", self.folder / "one.xml")[0], 2)
        self.assertFalse((self.folder / "one.xml").exists())

    def test_names_that_are_no_utf8_give_output_that_is(self):
        path = os.path.join(os.fsencode(self.folder), b"caf\xe9.txt")
        with open(path, "wb") as file:
            file.write(GERMAN.encode())
        done = subprocess.run([TOOL, "annotate", path], capture_output=True, timeout=60)
        self.assertEqual(json.loads(done.stdout.decode())["id"], "caf\ufffd")

    def test_ids_become_harmless_file_names(self):
        record = self.file("a.jsonl", json.dumps({"id": "../../evil", "text": GERMAN, "lang": "de"}))
        self.assertEqual(run("annotate", record, "--to", "tei", "-o", f"{self.folder}/out/")[0], 0)
        self.assertEqual(visible(self.folder / "out"), ["%2E.%2F..%2Fevil.xml"])

    def test_full_disk_exits_74(self):
        source = self.file("a.txt", GERMAN)
        code, _, err = run("annotate", source, "-o", "/dev/full", "--to", "jsonl")
        self.assertEqual(code, 74)
        self.assertIn("cannot be written", err)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([TOOL, "annotate", str(source)], stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 74)

    def test_nothing_half_written_stands_under_its_name(self):
        self.file("a.txt", GERMAN)
        code, _, _ = run("annotate", self.folder / "a.txt", "-o", self.folder / "no" / "such" / "a.jsonl")
        self.assertEqual(code, 74)
        self.assertEqual(os.listdir(self.folder), ["a.txt"])

    def test_align_two_files_in_either_order(self):
        german, english = self.file("x.de.txt", GERMAN), self.file("x.en.txt", ENGLISH)
        for first, second in ((german, english), (english, german)):
            code, out, _ = run("align", first, second)
            self.assertEqual(code, 0)
            pair = json.loads(out)
            self.assertEqual((pair["id"], pair["de"]["lang"], pair["en"]["lang"]), ("x", "de", "en"))
            self.assertIn("sentence", {link["level"] for link in pair["links"]})
        self.assertEqual(run("align", german, german)[0], 1)

    def test_align_writes_bundle_or_four_files(self):
        german, english = self.file("x.de.txt", GERMAN), self.file("x.en.txt", ENGLISH)
        self.assertEqual(run("align", german, english, "-o", self.folder / "pair.xml")[0], 0)
        self.assertIn("<teiCorpus", (self.folder / "pair.xml").read_text())
        self.assertEqual(run("align", german, english, "-o", f"{self.folder}/out/")[0], 0)
        self.assertEqual(visible(self.folder / "out"), ["synopse-taxonomies.xml", "x.align.xml", "x.de.xml", "x.en.xml"])

    def test_align_pairs_of_records(self):
        pair = {"id": "p", "de": {"id": "d", "text": GERMAN}, "en": {"id": "e", "text": ENGLISH}}
        code, out, _ = run("align", "--from", "jsonl", self.file("pairs.jsonl", json.dumps(pair)))
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out)["de"]["id"], "d")

    def test_align_keeps_sentences_that_are_given(self):
        german, english = "Das Dorf brannte. Alle flohen.\n", "The village burned and everybody fled.\n"
        cut = {"sentences": [{"id": "s1", "start": 0, "end": 30}]}
        pair = {"id": "p", "de": {"id": "a", "text": german, **cut}, "en": {"id": "b", "text": english}}
        out = json.loads(run("align", "--from", "jsonl", self.file("cut.jsonl", json.dumps(pair)))[1])
        self.assertEqual(len(out["de"]["sentences"]), 1)
        de, en = self.file("cut.de.txt", german), self.file("cut.en.txt", english)
        count = lambda *more: len(json.loads(run("align", de, en, *more)[1])["de"]["sentences"])
        self.assertEqual((count(), count("--sentences", "lines")), (2, 1))

    def test_a_dictionary_helps_when_it_is_named_and_is_named_in_the_output(self):
        pairs = self.file("p.jsonl", json.dumps({"id": "p", "de": {"id": "d", "text": GERMAN}, "en": {"id": "e", "text": ENGLISH}}) + "\n")
        words = self.file("words.lst", "Quastenflosser {m} :: coelacanth\nno pair\n")
        code, out, err = run("align", "--from", "jsonl", "--dictionary", words, pairs)
        self.assertEqual(code, 0)
        self.assertEqual(json.loads(out)["dictionaries"], ["words.lst"])
        self.assertIn("words.lst:2: warning: 1 line is no pair of words", err)
        self.assertNotIn("dictionaries", json.loads(run("align", "--from", "jsonl", pairs)[1]))
        tei = run("align", "--from", "jsonl", "--to", "tei", "--dictionary", words, pairs)[1]
        self.assertIn('<ptr target="words.lst"/></application>', tei)

    def test_a_learned_lexicon_can_be_aligned_with(self):
        animals = [("Igel", "hedgehogs"), ("Dachse", "badgers"), ("Marder", "martens"), ("Biber", "beavers")]
        places = [("im Wald", "in the woods"), ("am Fluss", "by the river"), ("in der Stadt", "in the city")]
        counted = [(animal, place, 23 * n + 100) for n, (animal, place) in enumerate(itertools.product(animals, places))]
        german = "".join(f"In diesem Jahr leben {n} {animal[0]} {place[0]}.\n" for animal, place, n in counted)
        english = "".join(f"This year {n} {animal[1]} live {place[1]}.\n" for animal, place, n in counted)
        de, en = self.file("t.de.txt", german), self.file("t.en.txt", english)
        words = self.folder / "words.lex"
        code, _, err = run("lexicon", "learn", "--sentences", "lines", de, en, "-o", words)
        self.assertEqual((code, err), (0, ""))
        text = words.read_text()
        self.assertIn("\nDachse\tbadgers ", text)
        self.assertEqual(run("lexicon", "learn", "--sentences", "lines", de, en)[1], text)
        code, out, err = run("align", "--dictionary", words, de, en)
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(json.loads(out)["dictionaries"], ["words.lex"])

    def test_a_lexicon_is_not_learned_from_nothing(self):
        pairs = self.file("p.jsonl", "")
        code, out, err = run("lexicon", "learn", "--from", "jsonl", pairs)
        self.assertEqual(code, 0)
        self.assertIn("nothing to learn", err)
        self.assertTrue(all(line.startswith("#") for line in out.splitlines()))
        self.assertEqual(run("lexicon", "forget")[0], 2)
        self.assertEqual(run("lexicon", "learn", pairs)[0], 2)

    def test_a_dictionary_that_is_none_exits_2_and_nothing_is_written(self):
        pairs = self.file("p.jsonl", json.dumps({"id": "p", "de": {"id": "d", "text": GERMAN}, "en": {"id": "e", "text": ENGLISH}}) + "\n")
        result = self.folder / "out.jsonl"
        for words, message in ((self.folder / "nowhere", "cannot read"), (self.file("text", GERMAN), "text:1: error: no list of German")):
            code, _, err = run("align", "--from", "jsonl", "--dictionary", words, pairs, "-o", result)
            self.assertEqual(code, 2)
            self.assertIn(message, err)
            self.assertFalse(result.exists())

    def test_only_prints_what_it_is_asked_for(self):
        document = json.loads(run("annotate", "--only", "tokens", self.file("a.txt", GERMAN))[1])
        self.assertTrue(document["tokens"])
        self.assertFalse(document["entities"] or document["figures"] or document["stances"])

    def test_converting_back_is_the_identity(self):
        record = run("annotate", self.file("a.txt", GERMAN))[1]
        self.assertEqual(run("convert", "--to", "jsonl", self.file("a.jsonl", record))[1], record)

    def test_the_same_bytes_in_every_locale_and_time_zone(self):
        path = self.file("a.txt", GERMAN)
        outputs = set()
        for environment in ({"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}, {"LANG": "de_DE.UTF-8"}):
            done = subprocess.run([TOOL, "annotate", str(path)], env=environment, capture_output=True, timeout=60)
            outputs.add(done.stdout)
        self.assertEqual(len(outputs), 1)


class Dates(Scratch):
    """the day that a report was written on, and what follows from it"""

    def days(self, *arguments, stdin=None):
        """(dates of the documents, what their last figures resolve to, messages)"""
        code, out, err = run("annotate", "-t", "jsonl", *arguments, stdin=stdin)
        self.assertEqual(code, 0, err)
        documents = [json.loads(line) for line in out.splitlines()]
        return [d.get("date") for d in documents], [d["figures"][-1].get("resolved") for d in documents], err

    def test_one_date_for_all(self):
        path = self.file("de.txt", GERMAN)
        self.assertEqual(self.days("--date", "2021-03-10", path)[1], ["2021-03-08"])

    def test_bias_says_which_weekday_is_meant_where_no_word_does(self):
        path = self.file("en.txt", "A note on the board of the town hall: library, Sunday.")
        flags = ("-l", "en", "--date", "2021-03-10", path)
        self.assertEqual(self.days(*flags)[1], ["2021-03-07"])
        self.assertEqual(self.days("--bias", "past", *flags)[1], ["2021-03-07"])
        self.assertEqual(self.days("--bias", "future", *flags)[1], ["2021-03-14"])
        self.assertEqual(run("annotate", "--bias", "sideways", path)[0], 2)

    def test_the_date_in_a_files_name(self):
        names = ("report-2021-03-10.txt", "20210310_b.txt", "c.2021.03.10.txt")
        paths = [self.file(name, GERMAN) for name in names]
        self.assertEqual(self.days("--date-from", "name", *paths)[1], ["2021-03-08"] * 3)

    def test_the_date_in_the_path_of_a_tree(self):
        folder = self.folder / "2021" / "03" / "10"
        folder.mkdir(parents=True)
        (folder / "a.txt").write_text(GERMAN)
        self.assertEqual(self.days("--date-from", "name", folder)[0], ["2021-03-10"])

    def test_numbers_that_are_no_date_are_none(self):
        paths = [self.file(name, GERMAN) for name in ("2021-13-10.txt", "12021031044.txt", "2021-03_10.txt")]
        self.assertEqual(self.days("--date-from", "name", *paths)[0], [None] * 3)
        self.assertEqual(self.days("--date-from", "name", "--date", "2021-03-10", *paths)[0], ["2021-03-10"] * 3)

    def test_the_field_of_a_record(self):
        records = [{"id": "1", "text": GERMAN, "lang": "de", "published": "2021-03-10T08:00:00Z", "date": "1999-01-01"},
                   {"id": "2", "text": GERMAN, "lang": "de", "date": "2021-03-12"}]
        path = self.file("r.jsonl", "\n".join(map(json.dumps, records)))
        self.assertEqual(self.days("--date-from", "published", path)[1], ["2021-03-08"] * 2)

    def test_what_is_no_date_is_warned_of(self):
        record = json.dumps({"id": "1", "text": GERMAN, "lang": "de", "date": "10 March"})
        dates, days, err = self.days("-f", "jsonl", stdin=record.encode())
        self.assertEqual((dates, days), ([None], [None]))
        self.assertIn("'10 March' is no date", err)


class Grammars(Scratch):
    RULE = (
        "level items\nrule shout -> entity shout\n  match [upper]\n"
        "  yes <HALT> sagte er\n  yes er rief <STOPP> und ging\n  no kein Ruf\n"
    )

    def grammar(self, rules):
        (self.folder / "g" / "de").mkdir(parents=True, exist_ok=True)
        self.file("g/de/phases.txt", "shouts  shout.rules\n")
        self.file("g/de/shout.rules", rules)
        return self.folder / "g"

    def test_own_rules_make_annotations_that_name_them(self):
        code, out, _ = run("annotate", "--no-default-grammars", "-g", self.grammar(self.RULE), "-l", "de", "--to", "jsonl",
                           self.file("a.txt", "Er rief HALT und ging."))
        self.assertEqual(code, 0)
        entity = json.loads(out)["entities"][0]
        self.assertEqual((entity["type"], entity["rule"]), ("shout", "de/shout.rules:2 shout"))

    def test_examples_are_run(self):
        self.assertEqual(run("grammar", "test", "--no-default-grammars", self.grammar(self.RULE))[0], 0)
        code, out, _ = run("grammar", "test", "--no-default-grammars", self.grammar(self.RULE.replace("no kein", "no KEIN")))
        self.assertEqual(code, 1)
        self.assertIn("shout.rules:6:3: example of 'shout' fails: must not match", out)

    def test_mistakes_are_placed_all_at_once(self):
        code, _, err = run("grammar", "check", self.grammar("level item\nrule a -> entity b\n  match [uper]\n"))
        self.assertEqual(code, 2)
        self.assertIn("shout.rules:1:7: error: unknown level 'item'", err)
        self.assertIn("shout.rules:3:10: error: unknown test [uper]", err)
        self.assertIn("did you mean [upper]?", err)

    def test_a_run_with_broken_rules_writes_nothing(self):
        code, out, _ = run("annotate", "-g", self.grammar("rule\n"), self.file("a.txt", GERMAN))
        self.assertEqual((code, out), (2, ""))

    def test_explain_names_rule_and_place(self):
        code, out, _ = run("explain", "--no-default-grammars", "-g", self.grammar(self.RULE), "-l", "de", self.file("a.txt", "Er rief HALT."))
        self.assertEqual(code, 0)
        self.assertIn("e1 8-12 entity shout <HALT>", out)
        self.assertIn("de/shout.rules:2 shout", out)

    def test_explain_tells_captures_and_losers(self):
        rules = self.RULE.replace("match [upper]", "match name:[upper]") + (
            "rule word -> entity word\n  match [capital]\n  yes ein <Wort>\n  yes <Wir> gehen\n  no klein\n")
        code, out, _ = run("explain", "--no-default-grammars", "-g", self.grammar(rules), "-l", "de", "--id", "e2",
                           self.file("a.txt", "Er rief HALT."))
        self.assertEqual(code, 0)
        self.assertIn("name <HALT>", out)
        self.assertIn("beat de/shout.rules:7 word on <HALT>: it stands earlier in the files", out)
        self.assertNotIn("<Er>", out)


if __name__ == "__main__":
    TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
