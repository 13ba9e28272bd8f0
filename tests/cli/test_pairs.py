#!/usr/bin/env python3
"""Collections: `synopse pair`, and the ways to align many pairs at once.

usage: test_pairs.py SYNOPSE
"""
import csv
import io
import json
import os
import sys
import unittest
import xml.etree.ElementTree as ElementTree

import test_cli
from test_cli import ENGLISH, FRENCH, GERMAN, Scratch, run

FERRY_DE = ("Vor der Küste von Kaldo ist am Dienstag die Fähre Windhoek gesunken. Mindestens 14 Menschen sind ertrunken. "
            "Die Reederei Nordlinie bestätigte das Unglück.")
FERRY_EN = ("The ferry Windhoek sank off the coast of Kaldo on Tuesday. At least 14 people drowned. "
            "The Nordlinie shipping company confirmed the accident.")
CHOIR_EN = "The choir of Melk sings again after two years. Tickets for the concert cost nothing, the director said."


def records(*documents):
    return "".join(json.dumps({"id": name, "text": text, **more}) + "\n" for name, text, more in documents)


COLLECTION = records(("law-de", GERMAN, {"date": "2031-05-05"}), ("ferry-de", FERRY_DE, {"date": "2031-05-06"}),
                     ("ferry-en", FERRY_EN, {"date": "2031-05-09"}), ("law-en", ENGLISH, {"lang": "en"}), ("choir-en", CHOIR_EN, {}))


class Pairs(Scratch):
    def links(self, *arguments):
        code, out, err = run("pair", *arguments)
        self.assertEqual((code, err), (0, ""))
        return [json.loads(line) for line in out.splitlines()]

    def test_reports_of_one_event_are_found(self):
        collection = self.file("all.jsonl", COLLECTION)
        links = self.links(collection)
        self.assertEqual([(link["level"], link["de"], link["en"]) for link in links],
                         [("document", ["law-de"], ["law-en"]), ("document", ["ferry-de"], ["ferry-en"])])
        self.assertTrue(all(0.5 <= link["score"] <= 1 for link in links))
        self.assertEqual(self.links(collection, "--only", "entities,figures", "--mutual")[1]["en"], ["ferry-en"])
        self.assertEqual(self.links(collection, "--min-score", "1"), [])

    def test_a_window_keeps_distant_days_apart(self):
        collection = self.file("all.jsonl", COLLECTION)
        self.assertEqual([link["en"] for link in self.links(collection, "--window", "2")], [["law-en"]])
        self.assertEqual(len(self.links(collection, "--window", "3")), 2)

    def test_a_table_can_be_aligned(self):
        for name, text in (("de/ferry.txt", FERRY_DE), ("en/ferry.txt", FERRY_EN), ("de/law.txt", GERMAN), ("en/law.txt", ENGLISH)):
            (self.folder / name).parent.mkdir(exist_ok=True)
            self.file(name, text)
        (self.folder / "out").mkdir()
        table = self.folder / "out" / "pairs.tsv"
        self.assertEqual(run("pair", os.path.relpath(self.folder), "-o", table)[0], 0)
        rows = [line.split("\t") for line in table.read_text().splitlines()]
        self.assertEqual([row[:3] for row in rows], [["id", "de", "en"], ["ferry", "../de/ferry.txt", "../en/ferry.txt"],
                                                    ["law", "../de/law.txt", "../en/law.txt"]])
        self.assertIn(f"\t{self.folder}/de/ferry.txt\t", run("pair", self.folder, "--to", "tsv")[1])
        code, out, err = run("align", "--pairs", table)
        self.assertEqual((code, err), (0, ""))
        pairs = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([(pair["id"], pair["de"]["id"], pair["en"]["lang"]) for pair in pairs],
                         [("ferry", "ferry.de", "en"), ("law", "law.de", "en")])

    def test_a_table_may_name_records(self):
        collection, table = self.file("all.jsonl", COLLECTION), self.folder / "pairs.tsv"
        self.assertEqual(run("pair", collection, "-o", table)[0], 0)
        code, out, _ = run("align", "--pairs", table, collection)
        self.assertEqual(code, 0)
        self.assertEqual([json.loads(line)["en"]["id"] for line in out.splitlines()], ["law-en", "ferry-en"])
        unknown = self.file("more.tsv", "a\tlaw-de\tlaw-en\nb\tlaw-de\tnobody\n")
        code, out, err = run("align", "--pairs", unknown, collection)
        self.assertEqual((code, len(out.splitlines())), (1, 1))
        self.assertIn("more.tsv:2: error: no English document 'nobody'", err)

    def test_one_bad_pair_does_not_stop_the_others(self):
        self.file("a.txt", FERRY_DE), self.file("b.txt", FERRY_EN)
        table = self.file("pairs.tsv", "# ours\n\nx\ta.txt\tgone.txt\ny\ta.txt\nz\ta.txt\tb.txt\r\nz\ta.txt\tb.txt\nw\ta.txt\ta.txt\n")
        code, out, err = run("align", "--pairs", table)
        self.assertEqual((code, [json.loads(line)["id"] for line in out.splitlines()]), (1, ["z"]))
        for message in ("pairs.tsv:3: error: ", "gone.txt", "pairs.tsv:4: error: not a pair", "pairs.tsv:6: error: there is a pair 'z'",
                        "pairs.tsv:7: error: "):
            self.assertIn(message, err)

    def test_pairs_by_name(self):
        for name, text in (("a.de.txt", FERRY_DE), ("a.en.txt", FERRY_EN), ("de/b.txt", GERMAN), ("en/b.txt", ENGLISH),
                           ("c/de.txt", GERMAN), ("c/en.txt", ENGLISH), ("lone.de.txt", GERMAN), ("notes.txt", GERMAN)):
            (self.folder / name).parent.mkdir(exist_ok=True)
            self.file(name, text)
        code, out, err = run("align", "--by-name", self.folder)
        self.assertEqual((code, [json.loads(line)["id"] for line in out.splitlines()]), (0, ["a", "b", "c"]))
        self.assertIn("lone.de.txt: warning: has no English partner", err)
        self.assertIn("left out 1 file", err)
        code, out, err = run("align", "--by-name", self.folder / "c" / "..", "-o", f"{self.folder}/out/")
        self.assertEqual(code, 0)
        self.assertTrue((self.folder / "out" / "a.align.xml").exists())

    def test_ways_to_name_pairs_exclude_each_other(self):
        table = self.file("pairs.tsv", "")
        for arguments in (["--pairs", table, "--by-name", self.folder], ["--by-name", self.folder, table], [table]):
            self.assertEqual(run("align", *arguments)[0], 2)
        self.assertEqual(run("align", "--by-name", table)[0], 1)
        self.assertEqual(run("align", "--pairs", self.folder / "gone.tsv")[0], 1)

    def test_ids_of_pairs_are_their_own(self):
        collection = self.file("all.jsonl", records(("#", FERRY_DE, {}), ("#-x", FERRY_DE, {}), ("x-y", FERRY_EN, {}), ("y", FERRY_EN, {})))
        rows = [line.split("\t") for line in run("pair", collection, "--to", "tsv")[1].splitlines()[1:]]
        self.assertEqual(sorted(row[0] for row in rows), ["#-x-x-y", "#-x-y", "#-x-y-2", "#-y"])
        table = self.file("pairs.tsv", "".join("\t".join(row) + "\n" for row in rows))
        self.assertEqual(len(run("align", "--pairs", table, collection)[1].splitlines()), 4)

    def test_what_cannot_be_paired_is_told_and_counted(self):
        collection = self.file("all.jsonl", COLLECTION + records(("fr", FRENCH, {}), ("digits", "12 34", {}), ("law-de", GERMAN, {})) + "{no JSON\n")
        code, out, err = run("pair", collection)
        self.assertEqual((code, len(out.splitlines())), (1, 2))
        self.assertIn(":6: error: the text is in 'fr'", err)
        self.assertIn(":7: warning: cannot tell the language; left out", err)
        self.assertIn(":8: error: there is a document 'law-de' in 'de' already", err)
        self.assertIn("4 of 9 documents were left out", err)

    def test_one_language_alone_has_no_pairs(self):
        code, out, err = run("pair", self.file("a.txt", GERMAN))
        self.assertEqual((code, out), (0, ""))
        self.assertIn("nothing to pair", err)

    def test_pairs_become_memories_links_and_tables(self):
        self.file("x.de.txt", FERRY_DE), self.file("x.en.txt", FERRY_EN)
        self.file("y.de.txt", GERMAN), self.file("y.en.txt", ENGLISH)
        out = {}
        for name in ("o.tmx", "o.xces.xml", "o.csv", "o.tsv"):
            self.assertEqual(run("align", "--by-name", self.folder, "-q", "-o", self.folder / name)[0], 0)
            out[name] = (self.folder / name).read_bytes().decode()
        memory = ElementTree.fromstring(out["o.tmx"])
        self.assertIn("x.l1", [unit.get("tuid") for unit in memory.iter("tu")])
        self.assertEqual([group.get("fromDoc") for group in ElementTree.fromstring(out["o.xces.xml"])], ["x.de.xml", "y.de.xml"])
        rows = list(csv.DictReader(io.StringIO(out["o.csv"], newline="")))
        self.assertEqual({row["pair"] for row in rows}, {"x", "y"})
        for row in rows:
            if row["pair"] == "x" and row["de_ids"] and " " not in row["de_ids"]:
                self.assertEqual(FERRY_DE[int(row["de_start"]):int(row["de_end"])], row["de_text"])
        self.assertEqual(len(out["o.tsv"].splitlines()), len(rows) + 1)
        self.assertEqual({line.count("\t") for line in out["o.tsv"].splitlines()}, {15})

    def test_discrepancies_have_a_table_of_their_own(self):
        german, english = self.file("x.de.txt", FERRY_DE), self.file("x.en.txt", FERRY_EN.replace("At least 14", "Exactly 19"))
        for name, separator in (("d.csv", ","), ("d.tsv", "\t")):
            self.assertEqual(run("align", german, english, "-o", self.folder / "o.jsonl", "--discrepancies", self.folder / name)[0], 0)
            pair = json.loads((self.folder / "o.jsonl").read_text())
            with open(self.folder / name, newline="") as table:
                rows = list(csv.DictReader(table, delimiter=separator))
            self.assertEqual([(row["id"], row["category"], row["note"]) for row in rows],
                             [(each["id"], each["category"], each["note"]) for each in pair["discrepancies"]])
            self.assertTrue(any(row["de_sentence"].startswith("Mindestens") for row in rows))

    def test_aligned_pairs_are_converted_without_aligning_again(self):
        self.file("x.de.txt", FERRY_DE), self.file("x.en.txt", FERRY_EN), self.file("y.de.txt", GERMAN), self.file("y.en.txt", ENGLISH)
        aligned = self.folder / "aligned.jsonl"
        self.assertEqual(run("align", "--by-name", self.folder, "-o", aligned)[0], 0)
        for form in ("jsonl", "tmx", "xces", "csv", "tsv", "edges"):
            self.assertEqual(run("convert", "--to", form, aligned)[1], run("align", "-q", "--by-name", self.folder, "--to", form)[1], form)
        self.assertEqual(run("convert", aligned, "-o", f"{self.folder}/tei/", "--discrepancies", self.folder / "d.csv")[0], 0)
        self.assertTrue((self.folder / "tei" / "y.align.xml").exists())
        raw = self.file("raw.jsonl", json.dumps({"id": "p", "de": {"id": "d", "text": GERMAN}, "en": {"id": "e", "text": ENGLISH}}))
        code, _, err = run("convert", "--to", "tmx", raw)
        self.assertEqual(code, 1)
        self.assertIn("a pair without links", err)

    def test_two_outputs_do_not_share_a_place(self):
        german, english = self.file("x.de.txt", FERRY_DE), self.file("x.en.txt", FERRY_EN)
        for place in ("-", self.folder / "o.csv"):
            self.assertEqual(run("align", german, english, "-o", place, "--discrepancies", place)[0], 2)
        code, out, _ = run("align", german, english, "-o", self.folder / "o.csv", "--discrepancies", "-")
        self.assertEqual((code, out.split(",")[:2]), (0, ["pair", "id"]))

    def test_no_pairs_make_a_whole_file_all_the_same(self):
        nothing = self.file("none.jsonl", "")
        for form in ("tmx", "xces"):
            ElementTree.fromstring(run("align", "--from", "jsonl", "--to", form, nothing)[1])

    def test_formats_of_pairs_say_no_documents(self):
        for form in ("tmx", "xces"):
            code, out, err = run("annotate", "--to", form, self.file("a.txt", GERMAN))
            self.assertEqual((code, out), (2, ""))
            self.assertIn("format of pairs", err)

    def test_wrong_values_exit_2(self):
        for arguments in (["--min-score", "2"], ["--best", "0"], ["--window", "-1"], ["--to", "tei"], ["--only", "stances"]):
            self.assertEqual(run("pair", *arguments, self.file("a.txt", GERMAN))[0], 2, arguments)

    def test_files_of_one_name_go_by_their_paths(self):
        for name, text in (("x/de.txt", FERRY_DE), ("x/en.txt", FERRY_EN), ("y/de.txt", GERMAN), ("y/en.txt", ENGLISH)):
            (self.folder / name).parent.mkdir(exist_ok=True)
            self.file(name, text)
        links = self.links(*(self.folder / name for name in ("x/de.txt", "x/en.txt", "y/de.txt", "y/en.txt")))
        self.assertEqual([link["de"] for link in links], [["de"], [str(self.folder / "y/de.txt")]])

    def test_annotated_records_are_taken_as_they_are(self):
        collection = self.file("all.jsonl", COLLECTION)
        annotated = self.file("annotated.jsonl", run("annotate", "--only", "tokens", collection)[1])
        self.assertEqual(self.links(annotated), self.links(collection))


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    unittest.main()
