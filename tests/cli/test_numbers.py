#!/usr/bin/env python3
"""Numbers that nobody can mean, and the promise that no figure stands without a value or the reason for none.

usage: test_numbers.py SYNOPSE
"""
import json
import pathlib
import subprocess
import sys
import time
import unittest
import xml.etree.ElementTree as ET

TOOL = None
CORPORA = pathlib.Path(__file__).resolve().parents[2] / "corpora"

NINES = "9" * 400
# (language, text, kind of its only figure, which has no value; None: whatever is found is sound)
HOSTILE = [
    ("en", "9" * 1_000_000 + " percent", "percent"),
    ("en", "1" + "0" * 400 + " people came", "count"),
    ("en", "It ended " + "9" * 5000 + " months later", "duration"),
    ("en", "9" * 5000 + " months", "duration"),
    ("en", "It cost 1" + ",000" * 250_000 + " dollars", "money"),
    ("en", "It is 0." + "0" * 420 + "1 km wide", "measure"),
    ("en", "It cost $" + NINES + " million", "money"),
    ("en", "It cost $9e307 billion", "money"),
    ("en", "minus " + NINES, "number"),
    ("en", "between " + NINES + " and 8" + NINES + " people", None),
    ("en", "more than " + NINES + " euros", "money"),
    ("en", "P999999999Y later", None),
    ("en", "999999999 years ago it began", None),
    ("en", "19000 years ago and in 19000 quarters and 9000 decades ago", None),
    ("en", "in 2147483648 days, 99999999999999999999 weeks ago, January 1, 99999", None),
    ("en", "the " + NINES + "th of " + NINES + " times, " + NINES + "-year-old, " + NINES + "/" + NINES, None),
    ("en", "one decillion decillion people, " + "hundred " * 20_000 + "nine " * 20_000, None),
    ("de", "9" * 1_000_000 + " Prozent", "percent"),
    ("de", "1" + "0" * 400 + " Menschen kamen", "count"),
    ("de", "nach " + "9" * 5000 + " Monaten", "duration"),
    ("de", "1" + ".000" * 250_000 + " Euro", "money"),
    ("de", "zwischen " + NINES + " und 8" + NINES + " Menschen", None),
    ("de", "mehr als " + NINES + " Euro", "money"),
    ("de", "vor 999999999 Jahren, vor 19000 Jahren, in 19000 Quartalen", None),
    ("de", "am 29.02.1900, am 31.02.2006, am 00.00.0000, am 32. Januar, am 12. November 99999, um 25:61 Uhr", None),
    ("de", "hundert" * 100_000 + " Menschen, " + "tausend " * 20_000 + "einundzwanzig" * 50_000, None),
    ("de", NINES + "-jährig, " + NINES + "fach, zum " + NINES + ". Mal, 1," * 1000, None),
]


def annotate(texts, form):
    rows = [json.dumps({"id": f"t{i}", "lang": language, "text": text, "date": "2006-11-13"})
            for i, (language, text) in enumerate(texts)]
    done = subprocess.run([TOOL, "annotate", "--from", "jsonl", "--to", form, "-"], input="\n".join(rows).encode(),
                          capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def refuse(constant):
    raise AssertionError(f"{constant} is no JSON")


def has_value(part):
    return any(part.get(key) is not None for key in ("value", "min", "max", "timex", "resolved", "parts"))


def has_reason(part):
    """a value, or a null that says that there is none"""
    return has_value(part) or ("value" in part and part["value"] is None)


class Numbers(unittest.TestCase):
    def records(self, texts):
        code, out, err = annotate(texts, "jsonl")
        self.assertEqual(code, 0, err)
        return [json.loads(line, parse_constant=refuse) for line in out.splitlines()]

    def test_what_no_number_holds_is_null(self):
        records = self.records([case[:2] for case in HOSTILE])
        for record, (_, text, kind) in zip(records, HOSTILE, strict=True):
            with self.subTest(text=text[:60]):
                for figure in record["figures"]:
                    self.assertTrue(has_reason(figure), figure)
                    for part in figure.get("parts", []):
                        self.assertTrue(has_reason(part), part)
                if kind:
                    self.assertEqual([(figure["kind"], has_value(figure)) for figure in record["figures"]], [(kind, False)])

    def test_years_stay_between_0_and_9999(self):
        text = "19000 years ago, in 19000 years, 9000 decades ago, in 19000 quarters, 15000 months ago"
        for figure in self.records([("en", text)])[0]["figures"]:
            self.assertNotRegex(figure.get("resolved", "") + figure.get("timex", ""), r"^0000|^9999|-Q-|-Q0")

    def test_tei_leaves_the_value_out(self):
        for language, text, kind in HOSTILE:
            with self.subTest(text=text[:60]):
                code, out, err = annotate([(language, text)], "tei")
                self.assertEqual(code, 0, err)
                body = next(ET.fromstring(out).iter("{http://www.tei-c.org/ns/1.0}body"))
                for element in body.iter():
                    for key in ("value", "quantity", "atLeast", "atMost", "min", "max"):
                        self.assertNotRegex(element.get(key, "0"), "[a-zA-Z]{2}")
                        if kind:
                            self.assertNotIn(key, element.attrib)

    def test_a_million_digits_take_no_time(self):
        begin = time.monotonic()
        self.records([("en", "7" * 4_000_000 + " people"), ("de", "1" + ".000" * 1_000_000 + " Euro")])
        self.assertLess(time.monotonic() - begin, 10)

    def test_every_figure_of_the_corpora_has_a_value(self):
        texts = [(path.stem, path.read_text(encoding="utf-8")) for path in sorted(CORPORA.glob("*/??.txt"))]
        self.assertGreater(len(texts), 20)
        for record in self.records(texts):
            for figure in record["figures"]:
                said = record["text"][figure["start"]:figure["end"]]
                self.assertTrue(has_value(figure), (said, figure))
                for part in figure.get("parts", []):
                    self.assertTrue(has_value(part), (said, part))


if __name__ == "__main__":
    TOOL = sys.argv.pop(1)
    unittest.main()
