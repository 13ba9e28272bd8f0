#!/usr/bin/env python3
"""tools/gazetteer.py: names, forms, and files of a GeoNames dump.  No package need be installed.

usage: test_gazetteer.py TOOLS
"""
import os
import sys
import tempfile
import unittest

sys.path.insert(0, sys.argv.pop(1) if len(sys.argv) > 1 else "tools")
import gazetteer  # noqa: E402
import gazetteer_names as names  # noqa: E402
import gazetteer_sources as sources  # noqa: E402


def line(key, name, country, population, feature="P", code="PPL"):
    return "\t".join([key, name, name, "", "0", "0", feature, code, country, "", "", "", "", "", str(population), "", "", "", ""]) + "\n"


class Names(unittest.TestCase):
    def test_cleaned(self):
        for given, wanted in {"Winsen (Luhe)": "Winsen", "Zerbst/Anhalt": "Zerbst", "Bhīkhi": "Bhikhi", "São Paulo": "São Paulo"}.items():
            self.assertEqual(names.clean(given), wanted)

    def test_heads_of_regions(self):
        self.assertEqual(names.headless("Provinz Salerno", "de"), "Salerno")
        self.assertEqual(names.headless("Kherson Oblast", "en"), "Kherson")
        self.assertEqual(names.headless("Mpigi Distrikt", "de"), "Mpigi")

    def test_german_endings(self):
        for name, entry in {"Kassel": "Kassel|,s", "Worms": "Worms", "Neumarkt in der Oberpfalz": "Neumarkt|,s in der Oberpfalz",
                            "Bad Homburg": "Bad Homburg|,s", "Vereinigte Staaten": "Vereinigt|e,en,er Staaten"}.items():
            self.assertEqual(names.german_entry(name), entry)

    def test_transcription(self):
        for cyrillic, country, latin in (("Нижний Тагил", "RU", "Nischni Tagil"), ("Кривий Ріг", "UA", "Krywyj Rih"), ("Елец", "RU", "Jelez")):
            self.assertEqual(names.german_transcription(cyrillic, country), latin)

    def test_slugs(self):
        self.assertEqual(names.slug("Ústí nad Labem"), "usti-nad-labem")
        self.assertEqual(names.slug("Großenhain"), "grossenhain")

    def test_evidence(self):
        large, small = sources.Place("1", "city", "FR", 300000, {}), sources.Place("2", "city", "FR", 3000, {})
        self.assertEqual(names.evidence("Wexlau", large, "de", set()), "alone")
        self.assertEqual(names.evidence("Wexlau", small, "de", set()), "in")
        self.assertEqual(names.evidence("Essen", large, "de", {"essen"}), "no")


class Dump(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.path = os.path.join(scratch.name, "towns.txt")

    def places(self, *lines):
        with open(self.path, "w", encoding="utf-8") as file:
            file.writelines(lines)
        return list(sources.dump_places(self.path, 500))

    def test_towns_by_size_and_what_else_news_names(self):
        found = self.places(line("1", "Wexlau", "DE", 900), line("2", "Tallow", "GB", 100), line("3", "Wex", "DE", 0, "H", "STM"), line("4", "Mill", "GB", 0, "S", "ML"))
        self.assertEqual([(place.names["en"], place.kind) for place in found], [("Wexlau", "city"), ("Wex", "water")])

    def test_alternate_names(self):
        self.places("9\t1\tde\tWechslau\t\t\t\t\n", "10\t1\tde\tWexel\t1\t\t\t\n", "11\t1\tfr\tVexlau\t\t\t\t\n", "12\t1\ten\tOld Wex\t\t\t\t1\n")
        self.assertEqual(sources.dump_alternates(self.path, {"de", "en"}), {"1": {"de": "Wexel"}})

    def test_the_larger_has_the_name_and_own_lists_keep_theirs(self):
        grammars = os.path.join(os.path.dirname(names.__file__), "..", "grammars")
        made = gazetteer.Gazetteer(grammars, True)
        for place in sorted(self.places(line("1", "Wexlau", "DE", 900), line("2", "Wexlau", "AT", 90000), line("3", "Berlin", "DE", 3000000)), key=gazetteer.rank):
            made.add(place, {})
        made.add_others()
        self.assertEqual(made.rows["de"], [("Wexlau|,s", "wexlau", "Wexlau", "city", "alone")])
        self.assertEqual(made.rows["en"], [("Wexlau", "wexlau", "Wexlau", "city", "alone")])


if __name__ == "__main__":
    unittest.main()
