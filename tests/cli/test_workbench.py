#!/usr/bin/env python3
"""The grammar workbench as a linguist meets it: test, mutate, coverage, bench, list, explain, watch.

usage: test_workbench.py SYNOPSE
"""
import json
import os
import signal
import subprocess
import sys
import unittest

import test_cli
from test_cli import Scratch, run

RULES = """\
# Ships and shouts, for the tests.
level items
lexicon ship = lexicon/ship.lex

rule vessel -> entity ship
  match    [ship] name:[capital word]
  span     name
  norm     text(name)
  yes      der Dampfer <Kormoran> lief aus
  yes      die Yacht <Seestern> brannte
  no       der Dampfer lief aus

rule shout -> entity shout
  match    [upper]
  yes      <HALT> sagte er
  yes      er rief <STOPP> und ging
  no       kein Ruf
"""
SHIPS = "#: form\nDampfer|,s\nYacht\nFloß\n"
TEXT = "Der Dampfer Kormoran lief aus. Er rief HALT."


class Workbench(Scratch):
    def grammar(self, rules=RULES):
        (self.folder / "g" / "de" / "lexicon").mkdir(parents=True, exist_ok=True)
        self.file("g/de/phases.txt", "things  things.rules\n")
        self.file("g/de/things.rules", rules)
        self.file("g/de/lexicon/ship.lex", SHIPS)
        return self.folder / "g"

    def explain(self, *arguments, rules=RULES, text=TEXT):
        return run("explain", "--no-default-grammars", "-g", self.grammar(rules), "-l", "de", self.file("a.txt", text), *arguments)

    def of_grammar(self, topic, *arguments, rules=RULES):
        return run("grammar", topic, "--no-default-grammars", self.grammar(rules), *arguments)


class Test(Workbench):
    def test_counts_rules_and_examples(self):
        code, out, _ = self.of_grammar("test")
        self.assertEqual(code, 0)
        self.assertIn("de: 2 of 2 rules pass, 6 of 6 examples", out)

    def test_names_every_failure_and_exits_1(self):
        code, out, _ = self.of_grammar("test", rules=RULES.replace("<HALT>", "HALT <sagte>").replace("<Seestern> brannte", "Seestern <brannte>"))
        self.assertEqual(code, 1)
        self.assertIn("things.rules:10:3: example of 'vessel' fails", out)
        self.assertIn("things.rules:15:3: example of 'shout' fails", out)
        self.assertIn("de: 0 of 2 rules pass, 4 of 6 examples", out)

    def test_the_number_of_threads_changes_nothing(self):
        rules = RULES.replace("<", "").replace(">", "").replace("- entity", "-> entity")
        outputs = {self.of_grammar("test", "--jobs", jobs, rules=rules)[1].rsplit("(", 1)[0] for jobs in (1, 2, 7)}
        self.assertEqual(len(outputs), 1)

    def test_takes_one_rule_or_one_file(self):
        grammar = self.grammar()
        for what in ("shout", grammar / "de" / "things.rules"):
            code, out, _ = run("grammar", "test", "--no-default-grammars", grammar, what)
            self.assertEqual(code, 0)
        self.assertIn("1 of 1 rules", run("grammar", "test", "--no-default-grammars", grammar, "shout")[1])
        code, _, err = run("grammar", "test", "--no-default-grammars", grammar, "shuot")
        self.assertEqual(code, 2)
        self.assertIn("did you mean 'shout'?", err)

    def test_mutation_names_rules_that_nothing_misses(self):
        twin = RULES + "\nrule loud -> entity shout\n  match [upper]\n  yes <OH> nein\n  yes <AU> sagte er\n  no nein\n"
        twin = twin.replace("match    [upper]", "match    [upper]\n  prefer   1")
        code, out, _ = self.of_grammar("test", "--mutate", rules=twin)
        self.assertEqual(code, 1)
        self.assertIn("things.rules:13: no example misses 'shout'; in its place: de/things.rules:20 loud", out)
        self.assertIn("no example misses 'loud'", out)
        self.assertNotIn("'vessel'", out)
        self.assertEqual(self.of_grammar("test", "--mutate")[0], 0)


class Layers(Workbench):
    def layer(self, files):
        (self.folder / "mine" / "de").mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            self.file(f"mine/de/{name}", content)
        return self.folder / "mine"

    def run_over(self, topic, mine, *arguments):
        return run("grammar", topic, "--no-default-grammars", "-g", self.grammar(), mine, *arguments)

    def test_a_directory_is_laid_over_the_other_grammars_and_only_its_rules_are_asked_about(self):
        mine = self.layer({"phases.txt": "things  more.rules\n", "more.rules": RULES.split("rule shout")[0].replace("rule vessel", "rule boat")
                           .replace("<Kormoran>", "<Möwe>")})
        code, out, _ = self.run_over("list", mine, "--to", "jsonl")
        self.assertEqual(code, 0)
        rows = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([row["rule"] for row in rows], ["boat"])
        self.assertTrue(rows[0]["place"].endswith("mine/de/more.rules:5"))

    def test_mistakes_below_are_told_but_warnings_are_not(self):
        unused = RULES.replace("rule vessel", "class idle = /x/\n\nrule vessel")
        mine = self.layer({"phases.txt": "more  more.rules\n", "more.rules": "level items\nclass vain = /y/\n"})
        _, _, err = run("grammar", "check", "--no-default-grammars", "-g", self.grammar(unused), mine)
        self.assertIn("mine/de/more.rules:2:", err)
        code, _, err = run("grammar", "check", "--no-default-grammars", "-g", self.grammar(RULES.replace("[upper]", "[uper]")), mine)
        self.assertEqual(code, 2)
        self.assertIn("g/de/things.rules:14:", err)

    def test_a_changed_copy_replaces_what_it_is_a_copy_of(self):
        mine = self.layer({"phases.txt": "things  things.rules\n", "things.rules": RULES})
        code, _, err = self.run_over("check", mine)
        self.assertEqual(code, 2)
        self.assertIn("no file de/lexicon/ship.lex", err)


class Lists(Workbench):
    def test_list_tells_kinds_places_and_examples(self):
        code, out, _ = self.of_grammar("list", "--to", "jsonl")
        self.assertEqual(code, 0)
        first = json.loads(out.splitlines()[0])
        self.assertEqual([first[key] for key in ("rule", "kind", "subkind", "phase", "yes", "no")],
                         ["vessel", "entity", "ship", "things", 2, 1])
        self.assertTrue(first["place"].endswith("g/de/things.rules:5"))
        self.assertEqual(self.of_grammar("list", "--to", "tsv")[1].splitlines()[0].split("\t")[:3], ["rule", "kind", "subkind"])

    def test_a_table_format_must_be_known(self):
        self.assertEqual(self.of_grammar("list", "--to", "xls")[0], 2)

    def compiled(self):
        path = self.folder / "mine.synopse"
        code, out, _ = run("grammar", "compile", "--no-default-grammars", "-g", self.grammar(), "-o", path)
        self.assertEqual((code, str(path) in out), (0, True))
        return path

    def test_compiled_grammars_find_what_their_texts_find(self):
        compiled, text = self.compiled(), self.file("a.txt", TEXT)
        from_texts = run("annotate", "--no-default-grammars", "-g", self.grammar(), "-l", "de", text)
        self.assertEqual(run("annotate", "-g", compiled, "-l", "de", text), from_texts)
        self.assertIn("Kormoran", json.dumps(json.loads(from_texts[1])["entities"][0]))

    def test_damaged_compiled_grammars_are_refused_by_name(self):
        compiled = self.compiled()
        content = bytearray(compiled.read_bytes())
        content[len(content) // 2] ^= 1
        compiled.write_bytes(content)
        code, _, errors = run("annotate", "-g", compiled, "-l", "de", self.file("a.txt", TEXT))
        self.assertEqual(code, 2)
        self.assertIn("damaged", errors)

    def test_compiling_needs_a_place_and_sound_rules(self):
        self.assertEqual(run("grammar", "compile", "-g", self.grammar())[0], 2)
        path = self.folder / "none.synopse"
        broken = self.grammar(RULES.replace("[ship]", "[shop]"))
        self.assertEqual(run("grammar", "compile", "--no-default-grammars", "-g", broken, "-o", path)[0], 2)
        self.assertFalse(path.exists())

    def coverage(self, *arguments):
        return run("grammar", "coverage", "--no-default-grammars", "-g", self.grammar(), self.text(), *arguments)

    def text(self):
        return self.file("a.jsonl", json.dumps({"id": "a", "lang": "de", "text": TEXT + " Er rief STOPP."}))

    def test_coverage_counts_rules_lines_and_tests(self):
        code, out, _ = self.coverage("--to", "jsonl")
        self.assertEqual(code, 0)
        rows = {(row["what"], row["name"]): row for row in map(json.loads, out.splitlines())}
        self.assertEqual(rows["rule", "shout"]["hits"], 2)
        self.assertEqual(rows["rule", "vessel"]["hits"], 1)
        self.assertEqual(rows["line", "Dampfer"]["hits"], 1)
        self.assertEqual(rows["line", "Yacht"]["hits"], 0)
        self.assertTrue(rows["line", "Floß"]["place"].endswith("g/de/lexicon/ship.lex:4"))

    def test_coverage_lists_what_is_dead(self):
        code, out, _ = self.coverage("--dead")
        self.assertEqual(code, 0)
        self.assertIn("Yacht", out)
        self.assertNotIn("Dampfer", out)
        self.assertNotIn("shout", out)

    def test_bench_times_every_rule(self):
        code, out, _ = self.of_grammar("bench", "--to", "tsv")
        self.assertEqual(code, 0)
        rows = [line.split("\t") for line in out.splitlines()]
        self.assertEqual(rows[0][:4], ["ms", "MB/s", "matches", "rule"])
        self.assertEqual({row[3] for row in rows[1:]}, {"vessel", "shout"})
        self.assertTrue(all(int(row[2]) > 0 for row in rows[1:]))

    def test_bench_takes_rules_and_a_text(self):
        text = self.file("b.jsonl", TEXT)
        code, out, err = self.of_grammar("bench", "shout", "--to", "jsonl", "--text", self.folder / "none.txt")
        self.assertEqual(code, 1, err)
        german = self.file("b.txt", test_cli.GERMAN + " Er rief HALT.")
        code, out, _ = self.of_grammar("bench", "shout", "--to", "jsonl", "--text", german)
        self.assertEqual(code, 0)
        self.assertEqual([(row["rule"], row["matches"]) for row in map(json.loads, out.splitlines())], [("shout", 1)])
        self.assertTrue(text.exists())


class Explain(Workbench):
    def test_names_rule_captures_and_list_entry(self):
        code, out, _ = self.explain("--id", "e1")
        self.assertEqual(code, 0)
        for line in ("e1 12-20 entity ship <Kormoran>", "by de/things.rules:5 vessel (phase things)", "name <Kormoran>",
                     "norm = Kormoran", "<Dampfer> stands in de/lexicon/ship.lex:2 (ship)"):
            self.assertIn(line, out)

    def test_names_the_mention_that_memory_went_back_to(self):
        code, out, _ = self.explain(text=TEXT + " Die Kormoran sank.")
        self.assertEqual(code, 0)
        self.assertIn("by the document's memory: again e1 <Kormoran>, by de/things.rules:5 vessel", out)

    def test_tells_why_nothing_fired(self):
        code, out, _ = self.explain("--at", "4", text="Der Dampfer lief aus.")
        self.assertEqual(code, 0)
        self.assertIn("nothing is annotated there", out)
        self.assertIn("items at phase things: <Der> [", out)
        self.assertIn("de/things.rules:5 vessel: <Dampfer> fits, then <lief> is not [capital]; 1 of 2 items are wanting", out)

    def test_tells_what_the_sentence_lacks(self):
        _, out, _ = self.explain("--at", "0", "--rule", "vessel", text="Der Kahn Kormoran lief aus.")
        self.assertIn("de/things.rules:5 vessel: the sentence has no [ship]", out)

    def test_tells_the_end_of_the_sentence(self):
        _, out, _ = self.explain("--at", "4", "--rule", "vessel", text="Der Dampfer")
        self.assertIn("<Dampfer> fits, then the sentence ends, where [word capital] should follow", out)

    def test_tells_what_lost_at_a_place(self):
        rules = RULES + "\nrule two -> entity two\n  match [word] [upper]\n  yes <er OH> nein\n  yes <sie AU> sagte er\n  no nein\n"
        _, out, _ = self.explain("--at", "39", "--rule", "shout", rules=rules)
        self.assertIn("de/things.rules:13 shout: matches <HALT>, but de/things.rules:19 two starts earlier", out)

    def test_an_unknown_rule_is_an_error(self):
        code, out, err = self.explain("--at", "0", "--rule", "vesel")
        self.assertEqual((code, out), (2, ""))
        self.assertIn("did you mean 'vessel'?", err)

    def test_gives_json(self):
        code, out, _ = self.explain("--to", "jsonl")
        self.assertEqual(code, 0)
        first = json.loads(out.splitlines()[0])
        self.assertEqual((first["id"], first["begin"], first["end"], first["text"]), ("e1", 12, 20, "Kormoran"))
        self.assertEqual(first["captures"], [{"name": "name", "begin": 12, "end": 20, "text": "Kormoran"}])
        self.assertEqual(first["fields"], {"norm": "Kormoran"})
        self.assertEqual(first["lines"][0]["place"], "de/lexicon/ship.lex:2")
        code, out, _ = self.explain("--to", "jsonl", "--at", "4", text="Der Dampfer lief aus.")
        place = json.loads(out.splitlines()[-1])
        self.assertEqual([item["text"] for item in place["items"]], ["Der", "Dampfer", "lief", "aus", "."])
        self.assertEqual((place["misses"][0]["left"], place["misses"][0]["failed"]), (1, ["[capital]"]))


class Watch(Workbench):
    def start(self, *arguments):
        process = subprocess.Popen([test_cli.TOOL, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

        def end():
            process.kill()
            process.wait()
            process.stdout.close()
            process.stderr.close()

        self.addCleanup(end)
        return process

    def change(self, rules):
        """at once: a half-written file would be one more change"""
        os.replace(self.file("new.rules", rules), self.folder / "g" / "de" / "things.rules")

    def test_runs_again_after_a_change_and_survives_mistakes(self):
        grammar = self.grammar()
        process = self.start("grammar", "test", "--no-default-grammars", grammar, "--watch")
        self.assertIn("6 of 6 examples", process.stdout.readline())
        self.assertIn("watching 3 files", process.stderr.readline())
        self.change(RULES.replace("<HALT>", "HALT <sagte>"))
        self.assertIn("things.rules:15:3: example of 'shout' fails", process.stdout.readline())
        self.assertIn("5 of 6 examples", process.stdout.readline())
        self.assertIn("watching", process.stderr.readline())
        self.change(RULES.replace("level items", "level item"))
        self.assertIn("unknown level", process.stderr.readline())
        while "watching" not in process.stderr.readline():
            pass
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(), -signal.SIGINT)

    def test_built_in_grammars_cannot_be_watched(self):
        code, _, err = run("grammar", "check", "--watch")
        self.assertEqual(code, 2)
        self.assertIn("--watch needs a directory", err)


if __name__ == "__main__":
    test_cli.TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
