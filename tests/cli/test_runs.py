#!/usr/bin/env python3
"""Runs over many documents: threads, pipes, shards, runs that end early and go on.

usage: test_runs.py SYNOPSE
"""
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import unittest
import xml.etree.ElementTree

from scratch import Scratch

TOOL = None

GERMAN = (
    "Am {day}. Mai hat die Stadt Lindenau eine Brücke eröffnet. Die Bürgermeisterin Ida Kranz sagte, der Bau habe {cost} "
    "Millionen Euro gekostet. Die Anwohner kritisierten den Lärm. "
)
ENGLISH = (
    "The town of Lindenau opened a bridge on {day} May. Mayor Ida Kranz said that it had cost {cost} million euros. "
    "People who live near it criticised the noise. "
)


def german(number, length=2):
    return "".join(GERMAN.format(day=1 + (number + i) % 28, cost=number * 7 % 90 + i) for i in range(length))


def english(number, length=2):
    return "".join(ENGLISH.format(day=1 + (number + i) % 28, cost=number * 7 % 90 + i) for i in range(length))


def run(*arguments, stdin=None, folder=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, cwd=folder)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def heed_interrupts():
    """what is started in the background of a script, as tests may be, has SIGINT ignored, and then so has the program"""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def records(count, first=0):
    return "".join(json.dumps({"id": f"r{i}", "lang": "de", "text": german(i)}) + "\n" for i in range(first, first + count))


def pair_record(i):
    texts = {"de": {"id": f"p{i}.de", "text": german(i)}, "en": {"id": f"p{i}.en", "text": english(i + i % 2)}}
    return json.dumps({"id": f"p{i}", **texts}) + "\n"


class CorporaScratch(Scratch):
    def corpus(self, count=40, refused=()):
        """a tree of texts, some longer than others; those of the numbers `refused` are no text"""
        for i in range(count):
            text = b"\0\1\2" if i in refused else german(i, 40 if i % 10 == 0 else 2).encode()
            self.file(f"in/{i % 4}/t{i:03}.txt", text)
        return self.folder / "in"

    def outputs(self, folder):
        """the visible files of a directory: their bytes by name"""
        return {p.name: p.read_bytes() for p in pathlib.Path(folder).iterdir() if p.is_file() and not p.name.startswith(".")}


class Jobs(CorporaScratch):
    def test_bytes_and_messages_do_not_depend_on_the_number_of_threads(self):
        corpus = self.corpus(refused=(7, 21))
        expected = run("annotate", "-j", 1, "--to", "jsonl", corpus)
        self.assertEqual(expected[0], 1)
        self.assertEqual(len(expected[1].splitlines()), 38)
        for jobs in (0, 2, 7, 64):
            self.assertEqual(run("annotate", "-j", jobs, "--to", "jsonl", corpus), expected, jobs)

    def test_a_document_does_not_depend_on_those_before_it(self):
        texts = sorted((pathlib.Path(__file__).parents[2] / "corpora").glob("*/en.txt"))
        lines = [json.dumps({"id": path.parent.name, "lang": "en", "text": path.read_text(encoding="utf-8")}) for path in texts]
        lines.append(json.dumps({"id": "quote", "lang": "en", "text": "'Stop,' she said. 'The boats' crews' left.'"}))
        answers = []
        for order in (lines, lines[::-1], lines[1::2] + lines[::2]):
            code, out, _ = run("annotate", "-j1", "-f", "jsonl", "-t", "jsonl", "-", stdin="\n".join(order).encode())
            self.assertEqual(code, 0)
            answers.append(sorted(out.splitlines()))
        self.assertEqual(answers[0], answers[1])
        self.assertEqual(answers[0], answers[2])

    def test_directories_do_not_depend_on_it_either(self):
        corpus = self.corpus()
        for jobs in (1, 7):
            self.assertEqual(run("annotate", "-j", jobs, "-o", f"{self.folder}/{jobs}/", corpus)[0], 0)
        self.assertEqual(len(self.outputs(self.folder / "1")), 40)
        self.assertEqual(self.outputs(self.folder / "1"), self.outputs(self.folder / "7"))

    def test_pairs_and_conversions_do_not_depend_on_it(self):
        rows = "".join(pair_record(i) for i in range(30))
        pairs = self.file("pairs.jsonl", rows + '{"id": "broken"\n')
        aligned = [run("align", "-j", jobs, "--from", "jsonl", pairs) for jobs in (1, 5)]
        self.assertEqual(aligned[0][0], 1)
        self.assertEqual(len(aligned[0][1].splitlines()), 30)
        self.assertEqual(aligned[0], aligned[1])
        converted = [run("convert", "-j", jobs, "--to", "csv", stdin=aligned[0][1].encode()) for jobs in (1, 5)]
        self.assertEqual(converted[0][0], 0)
        self.assertEqual(converted[0], converted[1])

    def test_pairing_does_not_depend_on_it(self):
        for i in range(12):
            self.file(f"in/{i}.de.txt", german(i, 3))
            self.file(f"in/{i}.en.txt", english(i, 3))
        found = [run("pair", "-j", jobs, self.folder / "in") for jobs in (1, 5)]
        self.assertEqual(found[0][0], 0)
        self.assertGreater(len(found[0][1].splitlines()), 5)
        self.assertEqual(found[0], found[1])

    def test_a_large_text_is_written_in_pieces_and_is_the_same(self):
        large = german(1, 1 + (1 << 20) // len(german(1, 1)))
        texts = {"a": german(1), "b": large, "c": german(2)}
        for name, text in texts.items():
            self.file(f"in/{name}.txt", text)
        flags = ("annotate", "--only", "tokens", "--to", "jsonl")
        lines = [run(*flags, self.folder / f"in/{name}.txt")[1] for name in texts]
        self.assertEqual([json.loads(line)["text"] for line in lines], list(texts.values()))
        for jobs in ("1", "3"):
            one, many = self.folder / f"one{jobs}.jsonl", self.folder / f"many{jobs}"
            for out in (one, f"{many}/"):
                self.assertEqual(run(*flags, "-j", jobs, "-o", out, self.folder / "in"), (0, "", ""))
            self.assertEqual(one.read_text(), "".join(lines))
            self.assertEqual([content.decode() for _, content in sorted(self.outputs(many).items())], lines)

    def test_wrong_numbers_of_threads(self):
        for jobs in ("-1", "x", "2000", ""):
            self.assertEqual(run("annotate", "--jobs", jobs, stdin=b"x")[0], 2, jobs)


class Pipes(CorporaScratch):
    def test_an_answer_comes_before_the_next_record_is_sent(self):
        for jobs in (1, 3):
            command = [TOOL, "annotate", "-j", str(jobs), "--from", "jsonl", "--to", "jsonl", "-"]
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                for i in range(200):
                    process.stdin.write(records(1, i).encode())
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline())["id"], f"r{i}")
                process.stdin.close()
                self.assertEqual(process.stdout.read(), b"")
                self.assertEqual(process.wait(), 0)


class Runs(CorporaScratch):
    def annotate(self, *arguments, out="out"):
        return run("annotate", "-o", f"{self.folder}/{out}/", *arguments)

    def state(self, name, out="out"):
        return self.folder / out / ".synopse" / name

    def test_a_run_is_there_already(self):
        corpus = self.corpus()
        self.assertEqual(self.annotate(corpus)[0], 0)
        first = self.outputs(self.folder / "out")
        code, _, err = self.annotate(corpus)
        self.assertEqual(code, 2)
        self.assertIn("--resume", err)
        for flag in ("--resume", "--force"):
            self.assertEqual(self.annotate(flag, corpus), (0, "", ""))
            self.assertEqual(self.outputs(self.folder / "out"), first)
        self.assertEqual(self.annotate("--resume", "--force", corpus)[0], 2)

    def test_what_is_finished_is_not_done_again(self):
        corpus = self.corpus()
        self.annotate(corpus)
        out = self.folder / "out"
        first = self.outputs(out)
        lost, changed = "0%2Ft004.txt.xml", "1%2Ft001.txt.xml"
        (out / lost).unlink()
        self.file("in/1/t001.txt", german(1, 9))
        self.file("in/new.txt", german(50))
        inodes = {p.name: p.stat().st_ino for p in out.iterdir() if p.is_file()}
        self.assertEqual(self.annotate("--resume", corpus)[0], 0)
        again = {p.name for p in out.iterdir() if p.is_file() and inodes.get(p.name) != p.stat().st_ino}
        self.assertEqual(again, {lost, changed, "new.txt.xml"})
        second = self.outputs(out)
        self.assertEqual({k: v for k, v in second.items() if k not in again}, {k: v for k, v in first.items() if k not in again})
        self.assertEqual(second[lost], first[lost])
        self.assertNotEqual(second[changed], first[changed])

    def test_a_text_of_the_same_size_and_time_is_seen_with_verify(self):
        text = self.file("in/a.txt", german(1))
        self.annotate(self.folder / "in")
        first = self.outputs(self.folder / "out")
        times = text.stat()
        text.write_text(german(1).replace("Kranz", "Krenz"))
        os.utime(text, ns=(times.st_atime_ns, times.st_mtime_ns))
        self.annotate("--resume", self.folder / "in")
        self.assertEqual(self.outputs(self.folder / "out"), first)
        self.annotate("--resume", "--verify", self.folder / "in")
        self.assertIn(b"Krenz", self.outputs(self.folder / "out")["a.txt.xml"])

    def test_records_go_on_by_their_bytes(self):
        corpus = self.file("c.jsonl", records(20))
        self.annotate("--to", "jsonl", corpus)
        self.file("c.jsonl", records(1, 99) + records(20).replace('"r3"', '"q3"'))
        (self.folder / "out" / "r7.jsonl").write_text("kept")
        self.assertEqual(self.annotate("--to", "jsonl", "--resume", corpus), (0, "", ""))
        outputs = self.outputs(self.folder / "out")
        self.assertEqual(len(outputs), 22)
        self.assertEqual(outputs["r7.jsonl"], b"kept")

    def test_other_flags_or_rules_are_another_run(self):
        corpus = self.corpus(4)
        self.annotate(corpus)
        rules = self.folder / "g"
        (rules / "de" / "lexicon").mkdir(parents=True)
        (rules / "de" / "lexicon" / "cities.lex").write_text("Lindenau\n")
        for flags in (["--hyphens", "keep"], ["--to", "jsonl"], ["-g", rules], ["--shard", "1/2"]):
            code, _, err = self.annotate("--resume", *flags, corpus)
            self.assertEqual(code, 2, flags)
            self.assertIn("another kind", err)
        self.assertEqual(self.annotate("--resume", "-j", 3, "-q", corpus)[0], 0)
        self.assertEqual(self.annotate("--force", "--to", "jsonl", corpus)[0], 0)

    def test_refused_inputs_are_written_down_and_tried_again(self):
        corpus = self.corpus(12, refused=(3, 6))
        code, _, err = self.annotate(corpus)
        self.assertEqual((code, err.count("looks binary")), (1, 2))
        code, out, _ = run("status", self.folder / "out")
        self.assertEqual(code, 1)
        self.assertIn("refused\t3/t003.txt\tlooks binary", out)
        self.assertEqual(self.annotate("--resume", corpus)[2], err)
        self.file("in/3/t003.txt", german(3))
        self.assertEqual(self.annotate("--resume", corpus)[2].count("error"), 1)
        self.file("in/2/t006.txt", german(6))
        self.assertEqual(self.annotate("--resume", corpus), (0, "", ""))
        self.assertEqual(run("status", self.folder / "out")[0], 0)

    def test_the_first_refused_input_can_end_a_run(self):
        code, _, err = self.annotate("-j", 5, "--fail-fast", self.corpus(40, refused=(1,)))
        self.assertEqual(code, 1)
        self.assertIn("--fail-fast", err)
        self.assertEqual(len(self.outputs(self.folder / "out")), 10)
        self.assertEqual(run("status", self.folder / "out")[0], 75)

    def test_two_inputs_of_one_name(self):
        again = json.dumps({"id": "r1", "lang": "de", "text": german(9)}) + "\n"
        corpus = self.file("c.jsonl", records(3) + again + records(1))
        for jobs in (1, 4):
            out = f"out{jobs}"
            for flags in ([], ["--resume"]):
                code, _, err = self.annotate("-j", jobs, "--to", "jsonl", *flags, corpus, out=out)
                self.assertEqual((code, err.count("of this id already")), (1, 2))
            self.assertEqual(len(self.outputs(self.folder / out)), 3)
            self.assertEqual(run("merge", self.folder / out)[1], run("annotate", "--to", "jsonl", stdin=records(3).encode())[1])

    def test_a_journal_that_was_torn(self):
        corpus = self.corpus()
        self.annotate(corpus)
        first = self.outputs(self.folder / "out")
        journal = self.state("shard-0001-of-0001.journal")
        lines = journal.read_bytes()
        journal.write_bytes(lines[: len(lines) // 2])
        self.assertEqual(self.annotate("--resume", corpus)[0], 0)
        self.assertEqual(self.outputs(self.folder / "out"), first)
        self.assertEqual(run("status", self.folder / "out")[0], 0)

    def test_a_manifest_that_is_damaged(self):
        corpus = self.corpus(4)
        self.annotate(corpus)
        for content in ("", "{", "[]", '{"shards":"x"}', "\0"):
            self.state("run.json").write_text(content)
            self.assertEqual(self.annotate("--resume", corpus)[0], 2, content)
        self.assertEqual(self.annotate("--force", corpus)[0], 0)

    def test_locks(self):
        corpus = self.corpus(4)
        self.annotate(corpus)
        lock = self.state("shard-0001-of-0001.lock")
        self.assertFalse(lock.exists())
        lock.write_text("elsewhere/1\tpid:[1]\t1\t1\t\t\t\n")
        code, _, err = self.annotate("--resume", corpus)
        self.assertEqual(code, 75)
        self.assertIn("process 1 on elsewhere", err)
        self.assertIn("at work", run("status", self.folder / "out")[1])
        lock.write_text("what is this?")
        self.assertEqual(self.annotate("--resume", corpus)[0], 75)
        self.assertEqual(self.annotate("--resume", "--break-lock", corpus)[0], 0)
        self.assertFalse(lock.exists())

    def test_two_runs_at_once(self):
        for output, sign, second in (("out/", "out/.synopse/*.journal", ["--resume"]), ("one.jsonl", ".one*", [])):
            output = f"{self.folder}/{output}"
            command = [TOOL, "annotate", "--from", "jsonl", "--to", "jsonl", "-o", output, "-"]
            with subprocess.Popen(command, stdin=subprocess.PIPE) as first:
                first.stdin.write(records(3).encode())
                first.stdin.flush()
                while first.poll() is None and not list(self.folder.glob(sign)):
                    pass
                self.assertEqual(run(*command[1:], *second, stdin=b"")[0], 75)
                first.stdin.close()
                self.assertEqual(first.wait(), 0)

    def test_all_shards_may_begin_at_once(self):
        corpus = self.corpus()
        shards = [subprocess.Popen([TOOL, "annotate", "--shard", f"{i}/8", "-j1", "-t", "jsonl", "-o", f"{self.folder}/all/", corpus],
                                   stderr=subprocess.PIPE) for i in range(1, 9)]
        ends = [(shard.communicate()[1], shard.returncode) for shard in shards]
        self.assertEqual({code for _, code in ends}, {0}, ends)
        run("annotate", "-t", "jsonl", "-o", f"{self.folder}/one/", corpus)
        self.assertEqual(self.outputs(self.folder / "all"), self.outputs(self.folder / "one"))

    def test_pairs_go_on(self):
        for i in range(8):
            self.file(f"in/{i}.de.txt", german(i))
            self.file(f"in/{i}.en.txt", english(i))
        command = ["align", "--by-name", self.folder / "in", "-o", f"{self.folder}/out/"]
        self.assertEqual(run(*command)[0], 0)
        first = self.outputs(self.folder / "out")
        self.assertEqual(len(first), 8 * 3 + 1)
        (self.folder / "out" / "5.en.xml").unlink()
        self.assertEqual(run(*command)[0], 2)
        self.assertEqual(run(*command, "--resume"), (0, "", ""))
        self.assertEqual(self.outputs(self.folder / "out"), first)
        self.assertEqual(run(*command, "--resume", "--discrepancies", self.folder / "d.csv")[0], 2)

    def test_one_pair_is_no_run(self):
        texts = self.file("a.de.txt", german(1)), self.file("a.en.txt", english(1))
        for _ in range(2):
            self.assertEqual(run("align", *texts, "-o", f"{self.folder}/out/")[0], 0)


class Endings(CorporaScratch):
    """what ends a run before its end"""

    def setUp(self):
        super().setUp()
        self.source = self.corpus(120)
        run("annotate", self.source, "-o", f"{self.folder}/whole/")
        self.whole = self.outputs(self.folder / "whole")

    def begun(self, out, limit=heed_interrupts):
        command = [TOOL, "annotate", "-j", "3", "-o", f"{self.folder}/{out}/", str(self.source)]
        return subprocess.Popen(command, stderr=subprocess.PIPE, preexec_fn=limit)

    def check_goes_on(self, out):
        folder = self.folder / out
        part = self.outputs(folder)
        self.assertLessEqual(part.items(), self.whole.items())
        inodes = {name: (folder / name).stat().st_ino for name in part}
        self.assertEqual(run("annotate", "--resume", "-o", folder, self.source), (0, "", ""))
        self.assertEqual(self.outputs(folder), self.whole)
        self.assertEqual(inodes, {name: (folder / name).stat().st_ino for name in part})
        self.assertEqual(
            sorted(p.name for p in (folder / ".synopse").iterdir()),
            ["run.json", "shard-0001-of-0001.done", "shard-0001-of-0001.journal"],
        )
        return len(part)

    def test_signals(self):
        cut = 0
        for number, expected in ((signal.SIGKILL, -9), (signal.SIGTERM, 75), (signal.SIGHUP, 75), (signal.SIGINT, -2)):
            for least in (0, 10, 60):
                out = f"{number.name}{least}"
                with self.begun(out) as process:
                    while process.poll() is None and len(list((self.folder / out).glob("*.xml"))) < least:
                        pass
                    process.send_signal(number)
                    _, err = process.communicate()
                    self.assertIn(process.returncode, (0, expected, -number) if least == 0 else (0, expected))
                if process.returncode == 75:
                    self.assertIn(b"--resume", err)
                cut += 0 < self.check_goes_on(out) < 120 if (self.folder / out).exists() else 0
        self.assertGreater(cut, 0)

    def test_files_that_may_not_grow(self):
        with self.begun("small", lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))) as process:
            _, err = process.communicate()
        self.assertEqual(process.returncode, 74)
        self.assertIn(b"File too large", err)
        self.check_goes_on("small")

    def test_few_open_files(self):
        with self.begun("few", lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))) as process:
            process.communicate()
        self.assertEqual(process.returncode, 0)
        self.assertEqual(self.outputs(self.folder / "few"), self.whole)

    def test_a_signal_takes_the_temporary_file_away(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            command = [TOOL, "annotate", "--from", "jsonl", "-o", str(self.folder / "one.jsonl"), "-"]
            with subprocess.Popen(command, stdin=subprocess.PIPE, preexec_fn=heed_interrupts) as process:
                process.stdin.write(records(3).encode())
                process.stdin.flush()
                while process.poll() is None and not any(path.stat().st_size for path in self.folder.glob(".one*")):
                    pass
                process.send_signal(number)
                process.wait()
            self.assertEqual(process.returncode, -number)
            self.assertEqual([p.name for p in self.folder.iterdir() if "one" in p.name], [])

    def test_a_closed_pipe(self):
        corpus = self.file("c.jsonl", records(300))
        with subprocess.Popen([TOOL, "annotate", "--to", "jsonl", str(corpus)], stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.wait(), -signal.SIGPIPE)


class Shards(CorporaScratch):
    def test_shards_are_the_whole(self):
        corpus = self.file("c.jsonl", records(60) + '{"id": "broken"}\n')
        whole = run("annotate", "--to", "jsonl", corpus)[1]
        for count in (1, 2, 7, 64):
            out = f"{self.folder}/{count}/"
            refused = 0
            for i in range(count, 0, -1):
                code, _, err = run("annotate", "--to", "jsonl", "--shard", f"{i}/{count}", "-o", out, corpus)
                refused += code
                self.assertIn(code, (0, 1))
                if i > 1 and count > 1:
                    self.assertEqual(run("merge", out, "-o", self.folder / "m.jsonl")[0], 75)
            self.assertEqual(refused, 1)
            self.assertEqual(run("status", out)[0], 1)
            self.assertEqual(run("merge", out, "-o", self.folder / "m.jsonl")[0], 1)
            self.assertEqual((self.folder / "m.jsonl").read_text(), whole)

    def test_a_shard_of_another_run_is_refused(self):
        corpus = self.corpus(8)
        out = f"{self.folder}/out/"
        self.assertEqual(run("annotate", "--shard", "1/3", "-o", out, corpus)[0], 0)
        self.assertEqual(run("annotate", "--shard", "1/3", "-o", out, corpus)[0], 2)
        self.assertEqual(run("annotate", "--shard", "2/4", "-o", out, corpus)[0], 2)
        self.assertEqual(run("annotate", "--shard", "2/3", "-o", out, self.folder)[0], 2)
        self.assertEqual(run("annotate", "--shard", "1/3", "--resume", "-o", out, corpus)[0], 0)
        code, text, _ = run("status", out)
        self.assertEqual(code, 75)
        self.assertIn("shard\t2\tnot begun", text)
        self.assertFalse(json.loads(run("status", "--to", "jsonl", out)[1])["complete"])

    def test_wrong_shards(self):
        for shard in ("0/4", "5/4", "1/0", "x/y", "-1/4", "1", "1/2/3", "", "1/"):
            self.assertEqual(run("annotate", f"--shard={shard}", stdin=b"x")[0], 2, shard)

    def test_both_texts_of_a_pair_are_in_one_shard(self):
        for i in range(12):
            for language in ("de", "en"):
                self.file(f"in/{i}.{language}.txt", german(i))
        seen = []
        for i in (1, 2, 3):
            ids = [json.loads(line)["id"] for line in run("annotate", "--to", "jsonl", "--shard", f"{i}/3", self.folder / "in")[1].splitlines()]
            self.assertEqual([x for x in ids if x.endswith(".de")], [x[:-2] + "de" for x in ids if x.endswith(".en")])
            seen += ids
        self.assertEqual(len(seen), len(set(seen)))
        self.assertEqual(len(seen), 24)

    def test_a_plan_is_even_and_is_followed(self):
        corpus = self.corpus()
        plan = self.folder / "plan.tsv"
        self.assertEqual(run("plan", "--shards", 4, corpus, "-o", plan)[0], 0)
        rows = [line.split("\t") for line in plan.read_text().splitlines() if not line.startswith("#")]
        sizes = [sum(int(size) for shard, size, *_ in rows if shard == str(i)) for i in (1, 2, 3, 4)]
        self.assertLess(max(sizes), 1.1 * min(sizes))
        for i in (1, 2, 3, 4):
            out = run("annotate", "--only", "tokens", "--to", "jsonl", "--shard", f"{i}/4", "--plan", plan, corpus)[1]
            names = [json.loads(line)["id"] + ".txt" for line in out.splitlines()]
            self.assertEqual(names, [name for shard, _, name, _ in rows if shard == str(i)])
        self.assertEqual(run("annotate", "--shard", "1/3", "--plan", plan, corpus)[0], 2)
        self.assertEqual(run("annotate", "--shard", "1/3", "--plan", corpus / "0" / "t000.txt", corpus)[0], 2)
        self.assertEqual(run("plan", corpus)[0], 2)

    def test_pairs_in_shards(self):
        pairs = self.file("pairs.jsonl", "".join(pair_record(i) for i in range(20)))
        whole = run("align", "--from", "jsonl", pairs)[1]
        out = f"{self.folder}/out/"
        for i in (1, 2, 3):
            self.assertEqual(run("align", "--from", "jsonl", "--to", "jsonl", "--shard", f"{i}/3", "-o", out, pairs)[0], 0)
        self.assertEqual(run("merge", out)[1], whole)

    def test_a_corpus_of_tei(self):
        self.file("in/a.txt", german(1))
        self.file("in/a.tei", run("annotate", "--to", "tei", stdin=german(2).encode())[1])
        self.file("in/b.txt", english(1))
        self.assertEqual(run("annotate", "-o", f"{self.folder}/out/", self.folder / "in")[0], 0)
        self.assertEqual(run("merge", self.folder / "out", "-o", self.folder / "corpus.xml")[0], 0)
        root = xml.etree.ElementTree.parse(self.folder / "corpus.xml").getroot()
        ids = [each.get("{http://www.w3.org/XML/1998/namespace}id") for each in root.iter()]
        ids = [each for each in ids if each]
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(len(root.findall("{http://www.tei-c.org/ns/1.0}TEI")), 3)
        targets = {value[1:] for each in root.iter() for key, value in each.items() if value.startswith("#") and " " not in value and "$" not in value}
        self.assertLessEqual(targets, set(ids))


class Inline(CorporaScratch):
    def test_one_line_in_one_line_out(self):
        lines = records(2) + '{"id": "x", "text": 5}\nnonsense\n' + records(1, 9)
        code, out, _ = run("annotate", "--refused", "inline", "--from", "jsonl", "--to", "jsonl", stdin=lines.encode())
        self.assertEqual(code, 0)
        answers = [json.loads(line) for line in out.splitlines()]
        self.assertEqual([answer["id"] for answer in answers], ["r0", "r1", "x", "-:4", "r9"])
        self.assertEqual(["error" in answer for answer in answers], [False, False, True, True, False])
        self.assertEqual(run("annotate", "--refused", "inline", "--to", "tei", stdin=b"x")[0], 2)


if __name__ == "__main__":
    TOOL = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
