#!/usr/bin/env python3
"""TEI that synopse wrote comes back: documents, pairs in files and in one bundle, and what is said of damaged ones.

usage: test_tei.py SYNOPSE
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = sys.argv[1]
PAIR = ROOT / "corpora" / "ferry-fire"
RECORD = {"id": "harbour/7", "lang": "en", "text": "The harbour master said on 4 May that 12 ships left.", "date": "2031-05-06",
          "title": "Twelve ships & a crane", "publisher": "The Harbour Post", "source": "https://example.org/7?a=1&b=2"}
METADATA = ("id", "lang", "date", "title", "publisher", "source", "text")


def run(*arguments, given=None):
    return subprocess.run([TOOL, *map(str, arguments)], input=given, capture_output=True, text=True, encoding="utf-8")


class Tei(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.scratch = pathlib.Path(scratch.name)

    def good(self, *arguments, given=None):
        done = run(*arguments, given=given)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def pair_files(self):
        self.good("align", PAIR / "de.txt", PAIR / "en.txt", "--id", "ferry", "-o", f"{self.scratch}/pair/")
        return self.scratch / "pair"

    def test_a_pair_is_one_pair_wherever_its_parts_stand(self):
        folder = self.pair_files()
        bundle = self.scratch / "bundle.xml"
        self.good("align", PAIR / "de.txt", PAIR / "en.txt", "--id", "ferry", "-o", bundle)
        line = self.good("convert", bundle)
        self.assertEqual(line.count("\n"), 1)
        self.assertEqual(json.loads(line)["id"], "ferry")
        self.assertEqual(self.good("convert", folder / "ferry.align.xml"), line)
        self.assertEqual(self.good("convert", "--from", "tei", folder), line)
        self.assertEqual(self.good("convert", *sorted(folder.glob("*.xml"))), line)

    def test_a_corpus_of_includes_is_the_same_pair(self):
        folder = self.scratch / "pair"
        texts = (PAIR / "de.txt", PAIR / "en.txt", "--id", "ferry")
        self.good("align", *texts, "--xinclude", "-o", f"{folder}/")
        corpus = folder / "ferry.pair.xml"
        self.assertEqual(len(list(folder.glob("*.xml"))), 5)
        self.assertEqual(self.good("validate", "--strict", folder), "")
        line = self.good("convert", folder / "ferry.align.xml")
        self.assertEqual(self.good("convert", corpus), line)
        self.assertEqual(self.good("convert", "--from", "tei", folder), line)
        whole = subprocess.run(["xmllint", "--xinclude", "ferry.pair.xml"], cwd=folder, capture_output=True, check=True).stdout
        alone = self.scratch / "whole.xml"
        alone.write_bytes(whole)
        self.assertEqual(self.good("validate", "--strict", alone), "")
        self.assertEqual(self.good("convert", alone), line)
        (folder / "ferry.en.xml").unlink()
        self.assertIn("ferry.en.xml cannot be read", run("convert", corpus).stderr)
        refused = run("align", *texts, "--xinclude", "-o", self.scratch / "pair.xml")
        self.assertEqual((refused.returncode, "--xinclude" in refused.stderr), (2, True))

    def test_what_leads_through_tei_is_the_same_line(self):
        folders = sorted(folder for folder in PAIR.parent.iterdir() if (folder / "de.txt").exists())
        aligned = self.scratch / "pairs.jsonl"
        with aligned.open("w", encoding="utf-8") as lines:
            for folder in folders[::3]:
                lines.write(self.good("align", folder / "de.txt", folder / "en.txt", "--id", folder.name, "--to", "jsonl"))
        documents = self.scratch / "documents.jsonl"
        with documents.open("w", encoding="utf-8") as lines:
            for line in aligned.read_text(encoding="utf-8").splitlines():
                pair = json.loads(line)
                lines.writelines(json.dumps(pair[side], ensure_ascii=False) + "\n" for side in ("de", "en"))
        for records in (aligned, documents):
            given = self.good("convert", "--from", "jsonl", "--to", "jsonl", records)
            for markup in ([], ["--standoff"]):
                target = self.scratch / f"{records.stem}{len(markup)}"
                self.good("convert", "--from", "jsonl", "--to", "tei", *markup, "-o", f"{target}/", records)
                self.assertEqual(self.good("convert", "--from", "tei", "--to", "jsonl", target), given)

    def test_documents_are_read_for_themselves(self):
        folder = self.pair_files()
        ids = [json.loads(line)["id"] for line in self.good("annotate", folder, "--to", "jsonl").splitlines()]
        self.assertEqual(ids, ["ferry.de", "ferry.en"])
        self.assertEqual(json.loads(self.good("convert", folder / "ferry.de.xml"))["text"],
                         (PAIR / "de.txt").read_bytes().decode())

    def test_annotating_tei_keeps_what_its_header_says(self):
        tei = self.good("annotate", "--from", "jsonl", "--to", "tei", given=json.dumps(RECORD))
        again = json.loads(self.good("annotate", "--from", "tei", "--to", "jsonl", given=tei))
        self.assertEqual({key: again[key] for key in METADATA}, {key: RECORD[key] for key in METADATA})
        self.assertTrue(again["tokens"])

    def test_tei_leads_to_every_format(self):
        folder = self.pair_files()
        for target in ("tei", "conllu", "vertical", "edges"):
            self.assertTrue(self.good("convert", folder / "ferry.de.xml", "--to", target), target)
        for target in ("tmx", "tsv", "tei"):
            self.assertTrue(self.good("convert", folder / "ferry.align.xml", "--to", target), target)

    def test_pairs_are_aligned_and_compared_from_tei(self):
        folder = self.pair_files()
        line = self.good("convert", folder / "ferry.align.xml")
        records = self.scratch / "pairs.jsonl"
        records.write_text(line, encoding="utf-8")
        compared = self.good("diff", "--from", "jsonl", records)
        aligned = self.good("align", "--from", "jsonl", "--to", "jsonl", records)
        for paths in ([folder / "ferry.align.xml"], ["--from", "tei", folder], [folder / "ferry.de.xml", folder / "ferry.en.xml"]):
            self.assertEqual(self.good("diff", *paths), compared)
        self.assertEqual(self.good("align", "--to", "jsonl", folder / "ferry.align.xml"), aligned)
        done = run("diff", folder / "ferry.de.xml")
        self.assertEqual(done.returncode, 1)
        self.assertIn("a document, and no pair", done.stderr)
        self.assertTrue(self.good("explain", folder / "ferry.de.xml"))

    def test_a_mistake_is_told_with_its_place(self):
        folder = self.pair_files()
        file = folder / "ferry.de.xml"
        file.write_text(file.read_text(encoding="utf-8").replace("syn:speech.", "syn:song.", 1), encoding="utf-8")
        done = run("convert", file)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, r"ferry\.de\.xml:\d+:\d+: error: .*syn:song")

    def test_an_alignment_opens_nothing_beyond_its_folder(self):
        folder = self.pair_files()
        (folder / "ferry.de.xml").rename(self.scratch / "ferry.de.xml")
        alignment = folder / "ferry.align.xml"
        text = alignment.read_text(encoding="utf-8")
        for path in ("../ferry.de.xml", str(self.scratch / "ferry.de.xml")):
            alignment.write_text(text.replace("ferry.de.xml", path), encoding="utf-8")
            done = run("convert", alignment)
            self.assertEqual(done.returncode, 1)
            self.assertIn("cannot be read", done.stderr)
        (folder / "ferry.de.xml").symlink_to(self.scratch / "ferry.de.xml")
        alignment.write_text(text, encoding="utf-8")
        self.assertIn("cannot be read", run("convert", alignment).stderr)
        # Below what the user named, it does.
        alignment.write_text(text.replace("ferry.de.xml", "../ferry.de.xml"), encoding="utf-8")
        (folder / "ferry.de.xml").unlink()
        self.assertIn('"id":"ferry"', run("convert", "--from", "tei", self.scratch).stdout)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
