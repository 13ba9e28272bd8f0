#!/usr/bin/env python3
"""Where documents come from: files, trees, lists, archives, streams.

usage: test_inputs.py SYNOPSE
"""
import json
import os
import resource
import socket
import subprocess
import sys
import threading
import unittest
import zipfile

from scratch import Scratch

TOOL = None

GERMAN = (
    "Die Stadt Lindenau hat am Dienstag eine neue Brücke eröffnet. Die Bürgermeisterin sagte, der Bau habe 12 Millionen "
    "Euro gekostet. Die Anwohner kritisierten den Lärm."
)
ENGLISH = (
    "The town of Lindenau opened a new bridge on Tuesday. The mayor said that it had cost 12 million euros. "
    "People who live near it criticised the noise."
)
def record(identifier, text=ENGLISH, **fields):
    return json.dumps({"id": identifier, "lang": "en", "text": text, **fields}) + "\n"


def run(*arguments, stdin=None, folder=None, user=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, cwd=folder, user=user)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def tei():
    return run("annotate", "--to", "tei", "--only", "tokens", stdin=ENGLISH.encode())[1]


def ids(out):
    return [json.loads(line)["id"] for line in out.splitlines()]


class Formats(Scratch):
    def test_the_name_tells_the_format(self):
        for name, content in (("a.xml", tei()), ("b.tei", tei()), ("c.txt", ENGLISH), ("d.jsonl", record("d"))):
            code, out, err = run("annotate", self.file(name, content))
            self.assertEqual((code, err), (0, ""), name)
            self.assertEqual(json.loads(out)["text"].strip(), ENGLISH, name)

    def test_the_content_tells_it_where_the_name_does_not(self):
        for name, content in (("a", tei()), ("b.dat", "\ufeff" + record("d")), ("c.md", ENGLISH)):
            code, out, err = run("annotate", self.file(name, content))
            self.assertEqual((code, err), (0, ""), name)
            self.assertEqual(json.loads(out)["text"].strip(), ENGLISH, name)
        for content in (tei(), record("d"), ENGLISH):
            code, out, _ = run("annotate", stdin=content.encode())
            self.assertEqual(json.loads(out)["text"].strip(), ENGLISH)

    def test_the_flag_decides_over_both(self):
        path = self.file("a.txt", tei())
        self.assertIn("<TEI", json.loads(run("annotate", path)[1])["text"])
        self.assertEqual(json.loads(run("annotate", "--from", "tei", path)[1])["text"].strip(), ENGLISH)
        self.assertIn("<TEI", json.loads(run("annotate", "--from", "text", self.file("b.xml", tei()))[1])["text"])
        code, _, err = run("annotate", "--from", "papyrus", path)
        self.assertEqual(code, 2)
        self.assertIn("none of text, jsonl, tei", err)

    def test_two_files_of_a_pair_may_be_of_any_format(self):
        code, out, err = run("align", "--to", "jsonl", self.file("de.txt", GERMAN), self.file("en.xml", tei()))
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(json.loads(out)["en"]["text"].strip(), ENGLISH)
        two = self.file("two.jsonl", record("1") + record("2"))
        code, out, err = run("align", "--to", "jsonl", self.folder / "de.txt", two)
        self.assertEqual((code, out), (1, ""))
        self.assertIn("two.jsonl: error: holds more than one document", err)

    def test_two_files_of_one_language_are_what_their_order_says(self):
        code, out, err = run("align", "--to", "jsonl", self.file("a.txt", ENGLISH), self.file("b.txt", ENGLISH))
        pair = json.loads(out)
        self.assertEqual((code, pair["de"]["lang"], pair["en"]["lang"]), (0, "de", "en"))
        self.assertIn("are both 'en'; the first is read as German", err)

    def test_records_are_refused_one_by_one_with_their_lines(self):
        path = self.file("a.jsonl", record("1") + "\n{not json\n" + record("4"))
        code, out, err = run("annotate", path)
        self.assertEqual((code, ids(out)), (1, ["1", "4"]))
        self.assertIn("a.jsonl:3: error: ", err)


class Trees(Scratch):
    def test_files_come_in_the_order_of_their_whole_names(self):
        names = ["b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "a0.txt", "A.txt", ".hidden.txt", ".git/x.txt"]
        for name in names:
            self.file("tree/" + name, ENGLISH)
        code, out, err = run("annotate", "--only", "tokens", self.folder / "tree")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(ids(out), ["A", "a", "a/b/c", "a/z", "a0", "b"])

    def test_links_to_files_are_followed_and_dead_ones_named(self):
        self.file("tree/a.txt", ENGLISH)
        (self.folder / "tree/b.txt").symlink_to("a.txt")
        (self.folder / "tree/dead.txt").symlink_to("nowhere")
        (self.folder / "tree/loop.txt").symlink_to("loop.txt")
        (self.folder / "tree/self").symlink_to(".")
        code, out, err = run("annotate", "--only", "tokens", self.folder / "tree")
        self.assertEqual((code, ids(out)), (1, ["a", "b"]))
        self.assertIn("dead.txt: error: cannot be read", err)
        self.assertIn("loop.txt: error: cannot be read", err)

    def test_a_file_that_is_not_there_does_not_stop_the_others(self):
        code, out, err = run("annotate", self.folder / "gone.txt", self.file("a.txt", ENGLISH))
        self.assertEqual((code, ids(out)), (1, ["a"]))
        self.assertIn("gone.txt: error: cannot be read", err)

    def test_pipes_sockets_and_devices_are_left_out_and_named(self):
        self.file("tree/a.txt", ENGLISH)
        os.mkfifo(self.folder / "tree/pipe.txt")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self.folder / "tree/socket.txt"))
            code, out, err = run("annotate", "--only", "tokens", self.folder / "tree")
        self.assertEqual((code, ids(out)), (0, ["a"]))
        for name in ("pipe.txt", "socket.txt"):
            self.assertIn(name + ": warning: is no file", err)
        code, out, err = run("annotate", "--files-from", "-", stdin=f"{self.folder}/tree/pipe.txt\n".encode())
        self.assertEqual((code, out), (1, ""))
        self.assertIn("pipe.txt: error: is no file", err)

    def test_what_may_not_be_read_is_named(self):
        nobody = 65534 if os.geteuid() == 0 else None  # root may read everything
        self.folder.chmod(0o755)
        self.file("tree/a.txt", ENGLISH)
        self.file("tree/closed.txt", ENGLISH).chmod(0)
        self.file("tree/folder/b.txt", ENGLISH).parent.chmod(0)
        code, out, err = run("annotate", self.folder / "tree", user=nobody)
        (self.folder / "tree/folder").chmod(0o755)
        self.assertEqual((code, ids(out)), (1, ["a"]))
        for name in ("closed.txt", "folder/"):
            self.assertIn(name + ": error: cannot be read", err)

    def test_links_to_directories_are_followed_on_request_but_not_in_circles(self):
        self.file("elsewhere/b.txt", ENGLISH)
        self.file("tree/a/a.txt", ENGLISH)
        (self.folder / "tree/link").symlink_to("../elsewhere")
        (self.folder / "tree/a/up").symlink_to("..")
        code, out, err = run("annotate", "--only", "tokens", self.folder / "tree")
        self.assertEqual((code, ids(out), err), (0, ["a/a"], ""))
        code, out, err = run("annotate", "--only", "tokens", "--follow", self.folder / "tree")
        self.assertEqual((code, ids(out)), (0, ["a/a", "link/b"]))
        self.assertIn("tree/a/up/: warning: leads back to a directory that it lies in", err)

    def test_hidden_files_on_request(self):
        for name in ("a.txt", ".b.txt", ".c/d.txt", "..e.txt"):
            self.file("tree/" + name, ENGLISH)
        found = run("annotate", "--only", "tokens", self.folder / "tree")[1]
        self.assertEqual(ids(found), ["..e", "a"])
        found = run("annotate", "--only", "tokens", "--hidden", self.folder / "tree")[1]
        self.assertEqual(ids(found), ["..e", ".b", ".c/d", "a"])

    def test_patterns_choose_among_what_is_found(self):
        for name in ("a.txt", "b.md", "news/a.txt", "news/2006/c.txt", "news/2006/c.md", "drafts/d.txt", "news/drafts/e.txt", "news/2006/ü.txt"):
            self.file("tree/" + name, ENGLISH)
        for arguments, expected in (
            (["--include", "*.txt"], ["a", "drafts/d", "news/2006/c", "news/2006/ü", "news/a", "news/drafts/e"]),
            (["--include", "news/**"], ["news/2006/c", "news/2006/c", "news/2006/ü", "news/a", "news/drafts/e"]),
            (["--include", "/*.{txt,md}"], ["a", "b"]),
            (["--include", "**/2006/?.txt"], ["news/2006/c", "news/2006/ü"]),
            (["--include", "[!a-c].txt"], ["drafts/d", "news/2006/ü", "news/drafts/e"]),
            (["--exclude", "drafts/", "--include", "*.txt"], ["a", "news/2006/c", "news/2006/ü", "news/a"]),
            (["--exclude", "/drafts", "--exclude", "*.md", "--exclude", "2006"], ["a", "news/a", "news/drafts/e"]),
            (["--include", "a.txt", "--include", "b.md", "--exclude", "news/**"], ["a", "b"]),
        ):
            code, out, err = run("annotate", "--only", "tokens", *arguments, self.folder / "tree")
            self.assertEqual((code, err, ids(out)), (0, "", expected), arguments)
        # What is named is wanted.
        self.assertEqual(ids(run("annotate", "--only", "tokens", "--include", "*.md", self.folder / "tree/a.txt")[1]), ["a"])

    def test_patterns_choose_among_the_members_of_archives(self):
        self.file("tree/note.txt", ENGLISH)
        with zipfile.ZipFile(self.folder / "tree/x.zip", "w") as archive:
            for name in ("a.txt", "b.md", "drafts/c.txt"):
                archive.writestr(name, ENGLISH)
        for arguments, expected in (
            (["--include", "*.txt"], ["note", "x.zip!a", "x.zip!drafts/c"]),
            (["--include", "*.zip"], ["x.zip!a", "x.zip!b", "x.zip!drafts/c"]),
            (["--exclude", "*.zip"], ["note"]),
            (["--exclude", "drafts/", "--exclude", "note.txt"], ["x.zip!a", "x.zip!b"]),
        ):
            self.assertEqual(ids(run("annotate", "--only", "tokens", *arguments, self.folder / "tree")[1]), expected, arguments)

    def test_wrong_patterns_are_wrong_usage(self):
        for pattern in ("", "/", "[a", "{a", "a}", "[b-a]", "{a,b}" * 20):
            code, _, err = run("annotate", "--include", pattern, self.file("a.txt", ENGLISH))
            self.assertEqual(code, 2, pattern)
            self.assertIn("--include", err)

    def test_hostile_patterns_take_no_time(self):
        self.file("tree/" + "a" * 200, ENGLISH)
        for pattern in ("*a" * 100 + "b", "**/" * 100 + "b", "{" * 500 + "a" + "}" * 500):
            code, _, err = run("annotate", "--include", pattern, self.folder / "tree")
            self.assertEqual((code, err), (0, ""))

    def test_a_directory_of_many_files(self):
        folder = self.folder / "many"
        folder.mkdir()
        for number in range(3000):
            (folder / f"{number * 7919 % 3000:05}.txt").touch()
        code, out, _ = run("convert", "--to", "jsonl", folder)
        self.assertEqual((code, ids(out)), (0, [f"{number:05}" for number in range(3000)]))


class Lists(Scratch):
    def test_listed_files_go_by_their_whole_names(self):
        for name in ("x/a.txt", "y/a.txt", "y/z/b.txt", "c.txt"):
            self.file(name, ENGLISH)
        names = self.file("names", "x/a.txt\n./y\n\n")
        code, out, err = run("annotate", "--only", "tokens", "--files-from", names, "c.txt", folder=self.folder)
        self.assertEqual((code, err, ids(out)), (0, "", ["c", "x/a", "y/a", "y/z/b"]))
        code, out, err = run("annotate", "--only", "tokens", "--files-from", "-", stdin=f"{self.folder}/c.txt".encode())
        self.assertEqual((code, err, ids(out)), (0, "", [str(self.folder)[1:] + "/c"]))

    def test_names_may_hold_anything_where_they_end_in_nul(self):
        name = "a\nb\r.txt"
        self.file(name, ENGLISH)
        code, out, err = run("annotate", "--only", "tokens", "-0", "--files-from", "-", stdin=name.encode() + b"\0", folder=self.folder)
        self.assertEqual((code, err, ids(out)), (0, "", ["a\nb\r"]))

    def test_bad_entries_do_not_stop_the_others(self):
        names = self.file("names", "gone.txt\n" + "x" * 100000 + "\nc.txt\n")
        self.file("c.txt", ENGLISH)
        code, out, err = run("annotate", "--only", "tokens", "--files-from", names, folder=self.folder)
        self.assertEqual((code, ids(out)), (1, ["c"]))
        self.assertIn("gone.txt: error: cannot be read", err)
        self.assertIn("names:2: error: is too long for a path", err)
        code, out, err = run("annotate", "--files-from", self.folder / "nowhere", self.folder / "c.txt")
        self.assertEqual((code, ids(out)), (1, ["c"]))
        self.assertIn("nowhere: error: cannot be read", err)


class Records(Scratch):
    def test_a_record_comes_out_before_the_next_one_is_there(self):
        for arguments in (["--from", "jsonl", "--to", "jsonl", "-"], []):
            with subprocess.Popen([TOOL, "annotate", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as tool:
                watch = threading.Timer(60, tool.kill)
                watch.start()
                for identifier in ("1", "2", "3"):
                    tool.stdin.write(record(identifier).encode())
                    tool.stdin.flush()
                    self.assertEqual(json.loads(tool.stdout.readline())["id"], identifier)
                tool.stdin.close()
                self.assertEqual(tool.stdout.read(), b"")
                watch.cancel()
            self.assertEqual(tool.returncode, 0)

    def test_records_in_utf_16_and_32_are_read_line_by_line(self):
        # characters whose units hold the byte of a line feed, and one of two units
        texts = {"a": "The Ċ of ਊ.", "b": "A bridge \U0001f309.", "c": ENGLISH}
        lines = "".join(
            json.dumps({"id": name, "lang": "en", "text": text}, ensure_ascii=False) + "\n" for name, text in texts.items()
        )
        plain = run("annotate", "--only", "tokens", "--from", "jsonl", stdin=lines.encode())
        self.assertEqual({line["id"]: line["text"] for line in map(json.loads, plain[1].splitlines())}, texts)
        for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            path = self.file("a.jsonl", ("\ufeff" + lines).encode(encoding))
            self.assertEqual(run("annotate", "--only", "tokens", path), plain, encoding)

    def test_what_is_ill_formed_in_utf_16_is_told_with_its_line(self):
        lines = "\ufeff" + record("a") + record("b", "A X bridge.")
        coded = lines.encode("utf-16-le").replace("X".encode("utf-16-le"), b"\x00\xdc") + b"x"
        code, out, err = run("annotate", "--only", "tokens", self.file("a.jsonl", coded))
        self.assertEqual((code, [json.loads(line)["id"] for line in out.splitlines()]), (1, ["a", "b"]))
        self.assertIn("a.jsonl:2: warning: 1 ill-formed", err)
        self.assertIn("a.jsonl:3: error: not JSON", err)

    def test_a_line_that_is_too_long_is_passed_over(self):
        path = self.file("a.jsonl", record("1") + record("2", "x" * 200000) + record("3") + record("4", "y" * 200000).strip())
        code, out, err = run("convert", "--to", "jsonl", "--max-doc", "100K", path)
        self.assertEqual((code, ids(out)), (1, ["1", "3"]))
        for line in (2, 4):
            self.assertIn(f"a.jsonl:{line}: error: has more than 102400 bytes (--max-doc allows more)", err)

    def test_a_stream_is_never_in_memory_as_a_whole(self):
        line = record("1", ENGLISH * 100)
        limit = 400 << 20
        command = [TOOL, "convert", "--from", "jsonl", "--to", "jsonl", "-"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))) as tool:
            total = 40000  # lines: twice what it may have
            writer = threading.Thread(target=lambda: (tool.stdin.write(line.encode() * total), tool.stdin.close()))
            writer.start()
            self.assertEqual(sum(1 for _ in tool.stdout), total)
            writer.join()
        self.assertEqual(tool.returncode, 0)


if __name__ == "__main__":
    TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
