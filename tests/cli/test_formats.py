#!/usr/bin/env python3
"""`synopse convert`: every format that is written, those that are read back, tables and units of offsets.

usage: test_formats.py SYNOPSE
"""
import csv
import io
import json
import sys
import unittest
import xml.etree.ElementTree as ElementTree

import test_cli
from test_cli import ENGLISH, GERMAN, Scratch, run

# An emoji, a combining mark, CRLF, and what a spreadsheet would run.
STRANGE = "\U0001F600 Die Re\u0301gion\r\nKaldo zählt 52.000 Einwohner.\r\n\r\n=1+1 sagte Präsident Jan Oster.\r\n"
OF_DOCUMENTS = ["jsonl", "tei", "jsonld", "xmi", "conllu", "conllup", "vertical", "brat", "csv", "tsv", "edges", "edges-jsonl"]


class Formats(Scratch):
    def setUp(self):
        super().setUp()
        records = [{"id": "strange", "lang": "de", "text": STRANGE}, {"id": "law", "text": GERMAN}]
        given = self.file("in.jsonl", "".join(json.dumps(each) + "\n" for each in records))
        self.documents = self.folder / "all.jsonl"
        self.tool("annotate", "-q", "--from", "jsonl", "-o", self.documents, given)
        self.pairs = self.folder / "pairs.jsonl"
        self.tool("align", "-q", self.file("de.txt", GERMAN), self.file("en.txt", ENGLISH), "-o", self.pairs)

    def tool(self, *arguments):
        code, out, err = run(*arguments)
        self.assertEqual((code, err), (0, ""), arguments)
        return out

    def read(self, path):
        return path.read_bytes().decode("utf-8")

    def test_documents_and_pairs_to_every_format(self):
        for name in OF_DOCUMENTS + ["tmx", "xces"]:
            for given in (self.documents, self.pairs):
                folder = f"{self.folder}/{name}.{given.stem}/"
                code, _, err = run("convert", "--to", name, "-o", folder, given)
                if name in ("tmx", "xces") and given == self.documents:
                    self.assertEqual(code, 2)
                    self.assertIn("a format of pairs", err)
                    continue
                self.assertEqual((code, err), (0, ""), (name, given))
                self.assertTrue(any((self.folder / f"{name}.{given.stem}").iterdir()))

    def test_what_carries_everything_comes_back(self):
        expected = sorted(self.read(self.documents).splitlines())
        for name in ("jsonl", "jsonld", "xmi"):
            folder = f"{self.folder}/{name}/"
            self.tool("convert", "--to", name, "-o", folder, self.documents)
            back = self.tool("convert", "--from", name, "--to", "jsonl", folder)
            self.assertEqual(sorted(back.splitlines()), expected, name)
        self.tool("convert", "--to", "jsonld", "-o", f"{self.folder}/pair/", self.pairs)
        self.assertEqual(self.tool("convert", "--to", "jsonl", f"{self.folder}/pair/"), self.read(self.pairs))

    def test_texts_come_back_from_conllu(self):
        path = self.folder / "all.conllu"
        self.tool("convert", "--to", "conllu", "-o", path, self.documents)
        texts = [json.loads(line)["text"] for line in self.tool("convert", "--to", "jsonl", path).splitlines()]
        self.assertEqual(texts, [STRANGE, GERMAN])

    def test_brat_in_a_directory_has_text_and_annotations(self):
        self.tool("convert", "--to", "brat", "-o", f"{self.folder}/brat/", self.documents)
        text = self.read(self.folder / "brat/strange.txt")
        self.assertEqual(text, STRANGE)
        for line in self.read(self.folder / "brat/strange.ann").splitlines():
            if line.startswith("T"):
                ranges, words = line.split("\t")[1].partition(" ")[2], line.split("\t")[2]
                self.assertEqual(" ".join(text[int(a):int(b)] for a, b in (each.split() for each in ranges.split(";"))), words)

    def test_xmi_counts_utf16(self):
        self.tool("convert", "--to", "xmi", "-o", f"{self.folder}/xmi/", self.documents)
        root = ElementTree.parse(self.folder / "xmi/strange.xmi").getroot()
        units = next(each for each in root if each.tag.endswith("Sofa")).get("sofaString").encode("utf-16-le")
        names = [units[2 * int(each.get("begin")):2 * int(each.get("end"))].decode("utf-16-le") for each in root if each.tag.endswith("NamedEntity")]
        self.assertIn("Jan Oster", " ".join(names))

    def test_tables(self):
        for unit, encode, size in (("codepoint", str, 1), ("utf16", lambda text: text.encode("utf-16-le"), 2), ("utf8", str.encode, 1)):
            out = self.tool("convert", "--to", "csv", "--table", "tokens", "--offset-unit", unit, self.documents)
            rows = list(csv.DictReader(io.StringIO(out, newline="")))
            self.assertGreater(len(rows), 10)
            for row in rows:
                text = encode(STRANGE if row["document"] == "strange" else GERMAN)
                piece = text[size * int(row["start"]):size * int(row["end"])]
                piece = piece if isinstance(piece, str) else piece.decode("utf-16-le" if size == 2 else "utf-8")
                self.assertIn(row["text"], (piece, "'" + piece))
        self.assertEqual(len([line for line in self.tool("annotate", "--to", "csv", self.folder / "de.txt").splitlines() if line.startswith("document,")]), 1)
        self.assertTrue(self.tool("convert", "--to", "tsv", "--table", "discrepancies", "--bom", self.pairs).startswith("\ufeffpair\t"))
        self.assertTrue(self.tool("convert", "--to", "tsv", self.pairs).startswith("pair\tid\tlevel"))
        folder = self.folder / "tables"
        self.tool("convert", "--to", "csv", "-o", f"{folder}/", self.documents)
        self.assertEqual(sorted(each.name for each in folder.glob("law.*")),
                         [f"law.{each}.csv" for each in ("documents", "entities", "figures", "quotes", "sentences", "stances", "tokens")])
        self.assertEqual(run("convert", "--to", "csv", "--table", "links", self.documents)[0], 2)
        self.assertEqual(run("convert", "--to", "csv", "--table", "automatic", self.documents)[0], 2)
        self.assertEqual(run("convert", "--to", "jsonl", "--offset-unit", "bytes", self.documents)[0], 2)

    def test_jsonl_in_another_unit_comes_back(self):
        out = self.tool("convert", "--to", "jsonl", "--offset-unit", "utf16", self.documents)
        line = json.loads(out.splitlines()[0])
        self.assertEqual(line["offset_unit"], "utf16")
        units = STRANGE.encode("utf-16-le")
        token = line["tokens"][3]
        self.assertEqual(units[2 * token["start"]:2 * token["end"]].decode("utf-16-le").strip(), units[2 * token["start"]:2 * token["end"]].decode("utf-16-le"))
        again = self.file("utf16.jsonl", out)
        self.assertEqual(self.tool("convert", "--to", "jsonl", again), self.read(self.documents))

    def test_damaged_files_are_refused_by_name(self):
        for name, content in (("a.jsonld", "{"), ("b.xmi", "<a>"), ("c.conllu", "1\tJa\n")):
            code, out, err = run("convert", "--to", "jsonl", self.file(name, content))
            self.assertEqual((code, out), (1, ""), name)
            self.assertIn(name, err)


if __name__ == "__main__":
    test_cli.TOOL = sys.argv.pop(1)
    unittest.main()
