#!/usr/bin/env python3
"""TEI of other people, as the program reads it.

usage: test_tei_in.py SYNOPSE
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

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
