#!/usr/bin/env python3
"""The pages of `synopse view` as files: whole, closed to everything else, small, and made of what they may be made of.

usage: test_pages.py SYNOPSE [FOLDER]...      folders with more pairs to look at: de.txt and en.txt in folders, or two texts
"""
import base64
import hashlib
import re
import sys
import unittest

import contrast
from markup import Markup
from pages import FIXED, ROOT, TIMES, Pages, Pair

PROGRAM, OTHERS = sys.argv[1], sys.argv[2:]
SOURCE = ROOT / "src" / "synopse" / "view"
PAGES: Pages
PARSED: list[tuple[Pair, Markup]]


def setUpModule() -> None:
    global PAGES, PARSED
    PAGES = Pages(PROGRAM, OTHERS)
    unittest.addModuleCleanup(PAGES.close)
    PARSED = [(pair, Markup(pair.page.read_text(encoding="utf-8"))) for pair in [*PAGES.pairs, PAGES.hostile]]


def policy_of(markup: Markup) -> dict[str, str]:
    (content,) = [known["content"] for tag, known in markup.elements if known.get("http-equiv") == "Content-Security-Policy"]
    return dict(directive.strip().split(" ", 1) for directive in content.split(";"))


def ink(text: str) -> str:
    """what a reader sees of a text: blanks do not count, nor how a control is shown"""
    return "".join(re.sub(r"[\0-\x1f\x7f-\x9f\u2400-\u2421\ufffd]", " ", text).split())


class EveryPage(unittest.TestCase):
    def test_is_sound(self):
        for pair, markup in PARSED:
            with self.subTest(pair.name):
                self.assertEqual(markup.faults, [])

    def test_links_lead_to_places_in_it(self):
        for pair, markup in PARSED:
            with self.subTest(pair.name):
                inner = [link for link in markup.links if not link.endswith(".html")]
                self.assertEqual({link for link in inner if link[0] != "#" or link[1:] not in markup.ids}, set())
                self.assertGreater(len(markup.links), 10)

    def test_policy_lets_nothing_in_but_its_own_style_and_script(self):
        for pair, markup in PARSED:
            with self.subTest(pair.name):
                policy = policy_of(markup)
                self.assertEqual(policy["default-src"], "'none'")
                for kind in ("style", "script"):
                    (content,) = markup.raw[kind]
                    self.assertEqual(content, (SOURCE / f"page.{'css' if kind == 'style' else 'js'}").read_text(encoding="utf-8"))
                    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
                    self.assertEqual(policy[f"{kind}-src"], f"'sha256-{digest}'")
                self.assertNotIn("unsafe", str(policy))

    def test_is_small(self):
        for pair, _ in PARSED:
            with self.subTest(pair.name):
                self.assertLessEqual(pair.page.stat().st_size, FIXED + TIMES * pair.text_bytes())

    def test_shows_both_texts_whole(self):
        for pair, markup in PARSED:
            with self.subTest(pair.name):
                for side in ("de", "en"):
                    text = (pair.de if side == "de" else pair.en).read_text(encoding="utf-8")
                    self.assertEqual(ink(markup.texts[side]), ink(text))

    def test_is_named_for_those_who_cannot_see_it(self):
        for pair, markup in PARSED:
            with self.subTest(pair.name):
                regions = [known for tag, known in markup.elements if tag in ("nav", "aside") or known.get("role") == "region"
                           or known.get("class") in ("text", "panels")]
                self.assertTrue(all(known.get("aria-label") for known in regions), regions)
                self.assertEqual([tag for tag, _ in markup.elements].count("main"), 1)
                self.assertEqual([tag for tag, _ in markup.elements].count("h1"), 1)
                languages = {known["id"]: known["lang"] for tag, known in markup.elements if known.get("class") == "text"}
                self.assertEqual(languages, {"de": "de", "en": "en"})
                headers = [known for tag, known in markup.elements if tag == "th"]
                self.assertTrue(all(known.get("scope") in ("row", "col") for known in headers))


class WhatPagesTell(unittest.TestCase):
    def page(self, name: str) -> str:
        (pair,) = [pair for pair in PAGES.pairs if pair.name == name]
        return pair.page.read_text(encoding="utf-8")

    def test_marks_say_what_they_are_and_which_rule_made_them(self):
        page = self.page("montenegro-election")
        title = re.search(r'<a class="figure contradicts" id=de-f4 data-g=l\d+ title="([^"]*)" href=#en-f4>42,6 Prozent</a>', page)
        self.assertIsNotNone(title)
        self.assertRegex(title[1], r"^percent · 42\.6 % · rule \d+$")
        number = title[1].split()[-1]
        self.assertRegex(page, rf"<tr id=rule{number}><td>{number}</td><td>percent</td><td>de/percent\.rules:\d+</td><td>\d+</td></tr>")

    def test_disagreements_quote_both_sentences(self):
        card = re.search(r'<article class="card value" id="d\d+".*?</article>', self.page("montenegro-election"), re.S)[0]
        self.assertIn('<blockquote lang="de">', card)
        self.assertRegex(card, r'Das entspricht <a class="differs" href="#de-f5">36</a> beziehungsweise 35')
        self.assertRegex(card, r'governing party <a class="differs" href="#en-f5">37</a> of the 81 seats')
        self.assertIn("both count the same thing", card)

    def test_matrix_has_the_positions_of_both_texts(self):
        matrix = re.search(r'<table class="matrix">.*?</table>', self.page("south-ossetia-referendum"), re.S)[0]
        row = re.search(r'<th scope="row"><bdi lang="de">OSZE</bdi><br><bdi lang="en">OSCE</bdi></th>(.*?)</tr>', matrix)[1]
        self.assertRegex(row, r'<td><a class="verdict oppose" href="#de-st\d+">de against</a><a class="verdict oppose" '
                              r'href="#en-st\d+">en against</a>')

    def test_a_line_break_never_stands_between_marks(self):
        for pair in PAGES.pairs:
            for line in pair.page.read_text(encoding="utf-8").splitlines():
                if line.startswith('<p class="s'):
                    self.assertTrue(line.endswith("</p>"), line)


class StyleSheet(unittest.TestCase):
    def setUp(self):
        self.css = (SOURCE / "page.css").read_text(encoding="utf-8")

    def test_colours_are_told_apart_in_both_schemes(self):
        for scheme, colours in contrast.schemes(self.css).items():
            for one, other, least in contrast.ON:
                with self.subTest(scheme, one=one, on=other):
                    self.assertGreaterEqual(contrast.contrast(colours[one], colours[other]), least)

    def test_every_colour_is_a_variable_that_is_used(self):
        rules = re.sub(r":root\s*\{.*?\}", "", self.css, flags=re.S)
        self.assertEqual(re.findall(r"#[0-9a-f]{3,8}\b(?![^{]*\{)", rules), [])
        known, used = set(re.findall(r"--([a-z]+):", self.css)), set(re.findall(r"var\(--([a-z]+)\)", self.css))
        self.assertEqual(known, used)

    def test_layers_differ_without_colour(self):
        lines = dict(re.findall(r"\n\.(entity|figure|cue|holder)[^{}]*\{[^}]*text-decoration: underline (\w+)", self.css))
        self.assertEqual(len(set(lines.values())), 4, lines)

    def test_filters_do_not_ask_the_whole_page(self):
        self.assertEqual(set(re.findall(r"([a-z]*):has\(", self.css)), {"header"})

    def test_loads_nothing_and_is_balanced(self):
        self.assertNotRegex(self.css, r"url\(|@import|</")
        self.assertEqual(self.css.count("{"), self.css.count("}"))

    def test_script_writes_no_markup_and_cannot_end_its_element(self):
        script = (SOURCE / "page.js").read_text(encoding="utf-8")
        self.assertNotRegex(script, r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|</|<!--|fetch\(|localStorage|cookie")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
