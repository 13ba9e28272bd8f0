#!/usr/bin/env python3
"""The pages of `synopse view` in a real browser: Chromium, headless.  Skipped (77), and said so, where there is none.

usage: test_browser.py SYNOPSE [--pictures FOLDER] [FOLDER]...      pictures of the first pages, and more pairs to look at
"""
import argparse
import pathlib
import sys
import unittest

import browser
from pages import Pages

SKIPPED = 77
NARROW, MEDIUM, WIDE = 320, 900, 1500  # WCAG asks that 320 be enough

ARGUMENTS: argparse.Namespace
BROWSER: browser.Browser
PAGE: browser.Page
PAGES: Pages
PAGES_LINK: dict[str, str] = {}

LIT = "[...document.querySelectorAll('.text .lit')].map(e => e.dataset.u ?? e.id)"
# The first mark of a text whose counterpart is out of sight, if there is one: its id.
FAR = """(() => {
  for (const mark of document.querySelectorAll('#de a[data-g]')) {
    const other = document.querySelector(mark.getAttribute('href'));
    const box = other.getBoundingClientRect(), text = document.querySelector('#en').getBoundingClientRect();
    if (mark.getClientRects().length && box.top > text.bottom && other.closest('#en')) return mark.id;
  }
  return null;
})()"""


def setUpModule() -> None:
    global BROWSER, PAGE, PAGES
    PAGES = Pages(ARGUMENTS.program, ARGUMENTS.folders)
    unittest.addModuleCleanup(PAGES.close)
    BROWSER = browser.Browser(browser.find())
    unittest.addModuleCleanup(BROWSER.close)
    PAGE = browser.Page(BROWSER)
    find_links()


def page_of(name: str) -> pathlib.Path:
    (pair,) = [pair for pair in PAGES.pairs if pair.name == name]
    return pair.page


def middle(selector: str) -> tuple[float, float]:
    """where an element is, after it was brought into sight"""
    x, y = PAGE.eval(
        f"(() => {{ const e = document.querySelector({selector!r}); e.scrollIntoView({{block: 'nearest'}});"
        " const r = e.getClientRects()[0]; return [r.x + Math.min(4, r.width / 2), r.y + r.height / 2]; })()")
    return x, y


def is_in_sight(selector: str) -> bool:
    return PAGE.eval(
        f"(() => {{ const e = document.querySelector({selector!r}), r = e.getBoundingClientRect(), t = e.closest('.text').getBoundingClientRect();"
        " return r.bottom > Math.max(0, t.top) && r.top < Math.min(innerHeight, t.bottom); })()")


# What does not light on both sides, or is not told; and links that lead nowhere.
WRONG = """(() => {
  const wrong = [];
  for (const mark of document.querySelectorAll('.text a[id][data-g^="l"]')) {
    mark.focus({preventScroll: true});
    for (const side of ['#de', '#en'])
      if (!document.querySelector(side + ' .lit')) wrong.push(mark.id + ' ' + side);
    if (!document.querySelector('#info a')) wrong.push(mark.id + ' is not told');
  }
  for (const link of document.querySelectorAll('a[href^="#"]'))
    if (!document.getElementById(link.hash.slice(1))) wrong.push(link.hash);
  return wrong;
})()"""


class EveryPage(unittest.TestCase):
    def test_opens_without_trouble_and_lights(self):
        for pair in [*PAGES.pairs, PAGES.hostile]:
            with self.subTest(pair.name):
                PAGE.show(WIDE)
                PAGE.open(pair.page)
                self.assertEqual(PAGE.eval(WRONG), [])
                self.assertLessEqual(PAGE.eval("document.documentElement.scrollWidth"), WIDE)
                PAGE.show(NARROW, dark=True)
                self.assertLessEqual(PAGE.eval("document.documentElement.scrollWidth"), NARROW)
                self.assertFalse(PAGE.eval("document.title.includes('HOSTILE')"))
                self.assertEqual(PAGE.troubles(), [])


class Touch(unittest.TestCase):
    """of the pair montenegro-election: its German figure f4 contradicts the English f4"""

    def open(self, fragment="", width=WIDE, height=900, **how):
        PAGE.show(width, height, **how)
        PAGE.open(page_of("montenegro-election"), fragment)

    def test_pointer_lights_a_mark_and_its_counterpart_until_it_leaves(self):
        self.open()
        PAGE.mouse(*middle("#de-f4"))
        self.assertEqual(PAGE.eval(LIT), ["de-f4", "en-f4"])
        self.assertIn("rule en/percent.rules", PAGE.eval("document.querySelector('#info').textContent"))
        PAGE.mouse(5, 5)
        self.assertEqual(PAGE.eval(LIT), [])
        self.assertIn("arrow keys", PAGE.eval("document.querySelector('#info').textContent"))

    def test_a_stance_lights_with_all_its_parts(self):
        self.open()
        PAGE.mouse(*middle("#de-st11"))
        lit = PAGE.eval(LIT)
        self.assertEqual(set(lit), {"de-st11", "en-st14"})
        parts = PAGE.eval("[...document.querySelectorAll('#de .lit')].map(e => e.classList[0])")
        self.assertEqual(set(parts), {"holder", "cue", "target"})
        PAGE.mouse(*middle("#de-st9"))
        self.assertIn("stuften … als … ein", PAGE.eval("document.querySelector('#info').textContent"))

    def test_a_sentence_lights_with_its_translation(self):
        self.open()
        PAGE.mouse(*middle("#de-s14 .n"))
        self.assertEqual(PAGE.eval(LIT), ["de-s14", "en-s15"])

    def test_click_keeps_it_lit_scrolls_to_the_counterpart_and_can_be_linked_to(self):
        self.open(height=420)
        far = PAGE.eval(FAR)
        other = PAGE.eval(f"document.querySelector('#{far}').hash")
        self.assertFalse(is_in_sight(other))
        PAGE.mouse(*middle(f"#{far}"), click=True)
        PAGE.mouse(5, 5)
        self.assertIn(far, PAGE.eval(LIT))
        self.assertTrue(is_in_sight(other))
        self.assertEqual(PAGE.eval("location.hash"), f"#{far}")
        PAGE.key("Escape")
        self.assertEqual(PAGE.eval(LIT), [])

    def test_what_is_kept_lit_stays_so_beside_what_is_touched(self):
        self.open("de-f4")
        PAGE.mouse(*middle("#de-f7"))
        self.assertEqual(set(PAGE.eval(LIT)), {"de-f4", "en-f4", "de-f7", "en-f6"})
        self.assertIn("81", PAGE.eval("document.querySelector('#info').textContent"))
        PAGE.mouse(5, 5)
        self.assertEqual(PAGE.eval(LIT), ["de-f4", "en-f4"])
        kept = PAGE.eval("getComputedStyle(document.querySelector('#de-f4')).backgroundColor")
        PAGE.key("Escape")
        self.assertNotEqual(PAGE.eval("getComputedStyle(document.querySelector('#de-f4')).backgroundColor"), kept)

    def test_fragments_of_marks_links_and_disagreements_light_both_sides(self):
        for fragment in ("de-f4", "en-f4", PAGES_LINK["l"], PAGES_LINK["d"]):
            with self.subTest(fragment):
                self.open(fragment, height=420)
                self.assertEqual(PAGE.eval(LIT), ["de-f4", "en-f4"])
                self.assertTrue(is_in_sight("#de-f4"))
                self.assertTrue(is_in_sight("#en-f4"))

    def test_a_narrow_page_goes_to_the_counterpart(self):
        self.open(width=NARROW)
        PAGE.mouse(*middle("#de-f4"), click=True)
        self.assertTrue(is_in_sight("#en-f4"))
        self.assertEqual(PAGE.eval("document.activeElement.id"), "en-f4")

    def test_keys_go_from_mark_to_mark(self):
        self.open()
        PAGE.eval("document.querySelector('#de').focus()")
        PAGE.key("Tab")
        self.assertEqual(PAGE.eval("document.activeElement.id"), "de-e1")
        seen = []
        for _ in range(3):
            PAGE.key("ArrowRight")
            seen.append(PAGE.eval("document.activeElement.id"))
        self.assertEqual(seen, ["de-st1", "de-e2", "de-e3"])
        PAGE.key("ArrowLeft")
        self.assertEqual(PAGE.eval("document.activeElement.id"), "de-e2")
        self.assertIn("en-e3", PAGE.eval(LIT))
        self.assertNotEqual(PAGE.eval("getComputedStyle(document.activeElement).outlineStyle"), "none")
        PAGE.key("Tab")  # the text is one stop
        self.assertEqual(PAGE.eval("document.activeElement.closest('.text')?.id"), "en")

    def test_filters_hide_a_layer_with_and_without_script(self):
        for script in (True, False):
            with self.subTest(script=script):
                self.open(script=script)
                line = "getComputedStyle(document.querySelector('#de-{}')).textDecorationLine"
                self.assertEqual(PAGE.eval(line.format("e1")), "underline")
                PAGE.mouse(*middle("#show-entity"), click=True)
                self.assertEqual(PAGE.eval(line.format("e1")), "none")
                self.assertEqual(PAGE.eval(line.format("f4")), "underline")
                PAGE.mouse(*middle("#show-linked"), click=True)
                self.assertEqual(PAGE.eval(line.format("f4")), "none")
                self.assertEqual(PAGE.eval(line.format("f2")), "underline")

    def test_without_script_it_is_whole_and_its_links_work(self):
        self.open("en-f4", script=False)
        self.assertEqual(PAGE.troubles(), [])
        self.assertEqual(PAGE.eval("getComputedStyle(document.querySelector('#en-f4')).backgroundColor"),
                         PAGE.eval("getComputedStyle(document.querySelector('#de-f4')).backgroundColor.replace(/.*/, 'rgb(255, 231, 156)')"))
        self.assertRegex(PAGE.eval("document.querySelector('#de-f4').title"), r"^percent · 42\.6 % · rule \d+$")
        self.assertTrue(PAGE.eval("document.querySelector('#figures table').checkVisibility()"))

    def test_dark_is_dark(self):
        self.open(dark=True)
        self.assertEqual(PAGE.eval("getComputedStyle(document.body).backgroundColor"), "rgb(22, 24, 27)")

    def test_print_shows_all_and_no_controls(self):
        self.open(media="print")
        self.assertFalse(PAGE.eval("document.querySelector('fieldset').checkVisibility()"))
        self.assertGreater(PAGE.eval("document.querySelector('#de').getBoundingClientRect().height"), 500)
        self.assertEqual(PAGE.eval("getComputedStyle(document.querySelector('#de')).overflowY"), "visible")

    def test_pictures(self):
        if not ARGUMENTS.pictures:
            self.skipTest("no --pictures")
        ARGUMENTS.pictures.mkdir(parents=True, exist_ok=True)
        for name, how in {"wide": {}, "dark": {"dark": True}, "medium": {"width": MEDIUM}, "narrow": {"width": NARROW}}.items():
            self.open("de-st11", **how)
            PAGE.picture(ARGUMENTS.pictures / f"{name}.png")


class Names(unittest.TestCase):
    """as a screen reader has them"""

    def test_whatever_one_can_go_to_has_a_name(self):
        PAGE.show(WIDE)
        PAGE.open(page_of("south-ossetia-referendum"))
        nodes = [node for node in PAGE.call("Accessibility.getFullAXTree")["nodes"] if not node["ignored"]]
        named = {"link", "checkbox", "heading", "region", "navigation", "complementary", "DisclosureTriangle"}
        found = {node["role"]["value"] for node in nodes}
        self.assertEqual(named - found, set())
        self.assertEqual([node for node in nodes if node["role"]["value"] in named and not node["name"]["value"].strip()], [])


class Hostile(unittest.TestCase):
    def test_nothing_that_a_text_says_happens(self):
        PAGE.show(WIDE)
        PAGE.open(PAGES.hostile.page)
        self.assertEqual(PAGE.troubles(), [])
        self.assertEqual(PAGE.eval("document.scripts.length"), 1)
        self.assertEqual(PAGE.eval("document.querySelectorAll('img, svg, iframe').length"), 0)
        self.assertIn("onerror=", PAGE.eval("document.querySelector('#de').textContent"))
        self.assertEqual(PAGE.eval("document.querySelector('h1').textContent"), "<b>hostile")

    def test_bidi_controls_end_with_their_sentence(self):
        PAGE.show(WIDE)
        PAGE.open(PAGES.hostile.page)
        self.assertEqual(PAGE.eval("[...new Set([...document.querySelectorAll('.text p')].map(e => getComputedStyle(e).unicodeBidi))]"),
                         ["isolate"])

    def test_the_policy_holds_when_something_gets_in(self):
        PAGE.show(WIDE)
        PAGE.open(PAGES.hostile.page)
        PAGE.eval("document.body.append(Object.assign(document.createElement('script'), {textContent: 'document.title = \"IN\"'}))")
        PAGE.eval("document.body.append(Object.assign(document.createElement('img'), {src: 'x.png'}))")
        self.assertNotEqual(PAGE.eval("document.title"), "IN")
        troubles = PAGE.troubles()
        self.assertTrue(any("Content Security Policy" in each for each in troubles), troubles)
        self.assertFalse(any(each.startswith("request") and not "x.png" in each for each in troubles), troubles)


def find_links() -> None:
    """what the link and the disagreement of the two figures are called"""
    PAGE.show(WIDE)
    PAGE.open(page_of("montenegro-election"))
    PAGES_LINK["l"] = PAGE.eval("document.querySelector('#de-f4').dataset.g")
    PAGES_LINK["d"] = PAGE.eval(f"document.querySelector('.card[data-g={PAGES_LINK['l']}]').id")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--pictures", type=pathlib.Path)
    parser.add_argument("folders", nargs="*")
    ARGUMENTS = parser.parse_args()
    if not browser.find():
        print("skipped: there is no Chromium (tools/setup tests installs Debian's)")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1])
