#!/usr/bin/env python3
"""TEI of other people, as the program reads it.

usage: test_tei_in.py SYNOPSE
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
from xml.etree import ElementTree

TOOL = None

DEBATE = """<?xml version="1.0" encoding="{encoding}"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="debate-7" xml:lang="en">
<teiHeader><fileDesc><titleStmt><title>Seventh debate</title></titleStmt>
<publicationStmt><publisher>House of Selm</publisher><date when="2031-05-04"/></publicationStmt>
<sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader>
<text><body><div type="debateSection"><note type="speaker">Ann Müller:</note>
<u who="#AM"><seg><s>
<w>We</w>
<w>met</w>
<name type="ORG">
<w>Selm</w>
<w join="right">Council</w>
</name>
<pc>.</pc>
</s></seg></u></div></body></text></TEI>
"""


TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"

# No id anywhere but where {id} puts one; notes and words over a line on the way, and no encodingDesc.
REPORT = """<?xml version="1.0" encoding="UTF-8"?>
<!-- kept --><t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"{id} ><t:teiHeader><t:fileDesc><t:titleStmt><t:title>Wahl</t:title></t:titleStmt>
<t:publicationStmt><t:p/></t:publicationStmt><t:sourceDesc><t:p/></t:sourceDesc></t:fileDesc></t:teiHeader>
<t:text xml:lang='de'><t:body><t:p>Am Sonntag wählten in Ber<t:lb break="no"/>
lin 52.000&#32;Menschen<t:note>Fußnote</t:note>.
 12 Prozent fehlten, sagte Angela Merkel: „Das ist gut.“</t:p>
<t:p>Frankreich kritisierte <t:choice><t:sic>dei</t:sic><t:corr>die</t:corr></t:choice> Abstimmung.</t:p></t:body></t:text></t:TEI>
"""


def string_value(element):
    return "".join(element.itertext())


def solid(text):
    return "".join(text.split())


class ForeignTei(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)

    def run_on(self, content, *arguments):
        path = self.folder / "debate.xml"
        path.write_bytes(content)
        done = subprocess.run([TOOL, *arguments, str(path)], capture_output=True, timeout=60)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def test_text_and_metadata_in_any_encoding(self):
        for encoding in ("UTF-8", "ISO-8859-1", "UTF-16"):
            with self.subTest(encoding):
                content = DEBATE.format(encoding=encoding).encode(encoding)
                code, out, err = self.run_on(content, "convert", "--from", "tei", "--to", "jsonl")
                self.assertEqual((code, err), (0, ""))
                document = json.loads(out)
                self.assertEqual(document["text"], "We met Selm Council.")
                told = {key: document[key] for key in ("id", "lang", "date", "title", "publisher")}
                self.assertEqual(told, {"id": "debate-7", "lang": "en", "date": "2031-05-04",
                                        "title": "Seventh debate", "publisher": "House of Selm"})

    def annotated(self, content):
        """the copy, and what the same text has in JSON Lines"""
        code, copy, err = self.run_on(content, "annotate", "--to", "tei")
        self.assertEqual((code, err), (0, ""))
        code, out, _ = self.run_on(content, "annotate", "--to", "jsonl")
        self.assertEqual(code, 0)
        return copy, json.loads(out)

    def spans_of(self, copy):
        """{(type, number): text that the pointer shows}, of all spans with an id"""
        root = ElementTree.fromstring(copy)
        elements = {each.get(ID): each for each in root.iter() if each.get(ID)}
        found = {}
        for span in root.iter(TEI + "span"):
            name, ranges = re.fullmatch(r"#string-range\(([^,]+),([0-9,]+)\)", span.get("target")).groups() if span.get("target") else (None, "")
            if name is None:
                continue
            value, numbers = string_value(elements[name]), [int(each) for each in ranges.split(",")]
            pieces = [value[start : start + length] for start, length in zip(numbers[::2], numbers[1::2])]
            copied = solid(string_value(span)) if span.get("type") in ("entity", "figure") else None
            if copied:
                self.assertEqual(solid("".join(pieces)), copied)
            if span.get(ID):
                found[span.get(ID).rsplit(".", 1)[1]] = solid("".join(pieces))
        return found

    def test_annotation_goes_into_a_copy(self):
        for name, report in (("none", REPORT.format(id="")), ("of the root", REPORT.format(id=' xml:id="r"')),
                             ("in a prolog", DEBATE.format(encoding="UTF-8"))):
            with self.subTest(name):
                copy, document = self.annotated(report.encode())
                spans, text = self.spans_of(copy), document["text"]
                for layer, letter in (("sentences", "s"), ("entities", "e"), ("figures", "f"), ("quotes", "q"), ("stances", "st"), ("tokens", "t")):
                    for number, unit in enumerate(document[layer], 1):
                        self.assertEqual(spans[f"{letter}{number}"], solid(text[unit["start"] : unit["end"]]))
                self.assertTrue(document["entities"] and document["tokens"])
                # All bytes of the source are there, in their order, and an annotated copy annotated again is the same.
                rest = copy
                for line in report.replace("\r\n", "\n").replace("<t:body>", "<t:body\n>").split("\n"):
                    for piece in re.split(r"(?<=>)|(?=<)", line):
                        self.assertIn(piece, rest)
                        rest = rest[rest.index(piece) + len(piece) :]
                again, _ = self.annotated(copy.encode())
                self.assertEqual(again, copy)

    def test_the_copy_has_the_encoding_of_the_source(self):
        for encoding in ("ISO-8859-1", "UTF-16"):
            with self.subTest(encoding):
                path = self.folder / "debate.xml"
                path.write_bytes(DEBATE.format(encoding=encoding).encode(encoding))
                done = subprocess.run([TOOL, "annotate", "--to", "tei", str(path)], capture_output=True, timeout=60)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                copy = done.stdout.decode(encoding)
                self.assertIn("Ann Müller", copy)
                self.assertIn("<spanGrp type=\"token\">", copy)
                ElementTree.fromstring(done.stdout)

    def test_convert_makes_a_file_of_ours(self):
        code, out, _ = self.run_on(DEBATE.format(encoding="UTF-8").encode(), "convert", "--from", "tei", "--to", "tei")
        self.assertEqual(code, 0)
        body = ElementTree.fromstring(out).find(f"{TEI}text/{TEI}body")
        self.assertEqual(string_value(body).strip(), "We met Selm Council.")

    def test_languages_by_any_code_of_theirs(self):
        for code in ("en-GB", "eng"):
            with self.subTest(code):
                content = DEBATE.format(encoding="UTF-8").replace('xml:lang="en"', f'xml:lang="{code}"')
                exit_code, out, _ = self.run_on(content.encode(), "annotate", "--to", "jsonl")
                self.assertEqual((exit_code, json.loads(out)["lang"]), (0, "en"))
        record = b'{"id": "a", "lang": "de-AT", "text": "Der Rat tagte."}\n'
        exit_code, out, _ = self.run_on(record, "annotate", "--from", "jsonl", "--to", "jsonl")
        self.assertEqual((exit_code, json.loads(out)["lang"]), (0, "de"))

    def test_what_is_wrong_is_told_with_its_place(self):
        code, out, err = self.run_on(b"<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<p></TEI>", "annotate", "--to", "jsonl")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("debate.xml:2:4: error: an end tag without its start tag", err)


if __name__ == "__main__":
    TOOL = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
