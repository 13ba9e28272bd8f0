#!/usr/bin/env python3
"""Packed files and archives: what is in them is read, and nothing of them is believed.

usage: test_archives.py SYNOPSE
"""
import bz2
import gzip
import io
import json
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import unittest
import warnings
import zipfile

from scratch import Scratch

TOOL = None

ENGLISH = (
    "The town of Lindenau opened a new bridge on Tuesday. The mayor said that it had cost 12 million euros. "
    "People who live near it criticised the noise."
)
OTHER = "Two villages in the valley of the Wexe will get a library. The council voted for it on Friday."


def record(identifier, text=ENGLISH):
    return json.dumps({"id": identifier, "lang": "en", "text": text}) + "\n"


def run(*arguments, stdin=None, folder=None):
    """(exit code, standard output, standard error)"""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, cwd=folder)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def annotate(path, *arguments):
    return run("annotate", "--only", "tokens", "--lang", "en", *arguments, path)


def documents(out):
    return {document["id"]: document["text"] for document in map(json.loads, out.splitlines())}


def zipped(members, method=zipfile.ZIP_DEFLATED):
    """bytes of a zip file: members are (name, content) or (name, content, mode)"""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content, *mode in members:
            info = zipfile.ZipInfo(name, (2006, 11, 12, 0, 0, 0))
            info.compress_type = method
            info.external_attr = (mode[0] if mode else 0o100644) << 16
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # a name twice is meant
                archive.writestr(info, content)
    return buffer.getvalue()


def tarred(members, form=tarfile.GNU_FORMAT):
    """bytes of a tar file: members are (name, content) or (name, None, type, target)"""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=form) as archive:
        for name, content, *kind in members:
            info = tarfile.TarInfo(name)
            if kind:
                info.type, info.linkname = kind
            data = content.encode() if isinstance(content, str) else content or b""
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


class ArchivesScratch(Scratch):
    def refused(self, path, *words):
        code, out, err = annotate(path)
        self.assertEqual((code, out), (1, ""), err)
        self.assertIn(path.name + ": error: ", err.replace("!a.txt", ""))
        for word in words:
            self.assertIn(word, err)


class Packed(ArchivesScratch):
    def test_any_format_may_be_packed(self):
        for name, content in (("a.txt", ENGLISH), ("b.jsonl", record("b"))):
            for ending, pack in ((".gz", gzip.compress), (".xz", lzma.compress)):
                code, out, err = annotate(self.file(name + ending, pack(content.encode())))
                self.assertEqual((code, err, documents(out)), (0, "", {name[0]: ENGLISH}), name + ending)

    @unittest.skipUnless(shutil.which("zstd"), "no zstd program that could pack")
    def test_zstd(self):
        plain = self.file("a.txt", ENGLISH)
        subprocess.run(["zstd", "-q", plain], check=True)
        path = self.folder / "a.txt.zst"
        self.assertEqual(documents(annotate(path)[1]), {"a": ENGLISH})
        whole = path.read_bytes()
        self.refused(self.file("cut.txt.zst", whole[:-3]), "cannot be unpacked")
        self.refused(self.file("behind.txt.zst", whole + b"more"), "cannot be unpacked")

    def test_all_members_of_a_stream(self):
        for ending, pack in ((".gz", gzip.compress), (".xz", lzma.compress)):
            path = self.file("a.txt" + ending, pack(ENGLISH[:50].encode()) + pack(b"") + pack(ENGLISH[50:].encode()))
            self.assertEqual(documents(annotate(path)[1]), {"a": ENGLISH})
        padded = self.file("b.txt.gz", gzip.compress(ENGLISH.encode()) + bytes(512))
        self.assertEqual(documents(annotate(padded)[1]), {"b": ENGLISH})

    def test_empty_content_is_an_empty_document(self):
        code, out, _ = annotate(self.file("a.txt.gz", gzip.compress(b"")))
        self.assertEqual((code, documents(out)), (0, {"a": ""}))

    def test_what_is_cut_short_damaged_or_followed_by_more_is_refused(self):
        for ending, pack in ((".gz", gzip.compress), (".xz", lzma.compress)):
            whole = pack(ENGLISH.encode() * 200)
            for cut in (6, len(whole) // 2, len(whole) - 3):
                self.refused(self.file("cut.txt" + ending, whole[:cut]), "cannot be unpacked")
            self.refused(self.file("behind.txt" + ending, whole + b"and more"), "cannot be unpacked")
            self.refused(self.file("empty.txt" + ending, b""), "is no")
            self.refused(self.file("plain.txt" + ending, ENGLISH), "is no")
        whole = gzip.compress(ENGLISH.encode())
        self.refused(self.file("sum.txt.gz", whole[:-8] + bytes(4) + whole[-4:]), "damaged")
        self.refused(self.file("length.txt.gz", whole[:-4] + bytes(4)), "damaged")
        self.refused(self.file("second.txt.gz", whole + whole[:-6]), "cut short")

    def test_good_records_before_the_damage_come_out(self):
        records = "".join(record(str(number), ENGLISH * 20) for number in range(400))
        packed = gzip.compress(records.encode(), 0)
        code, out, err = annotate(self.file("a.jsonl.gz", packed[: len(packed) // 2]))
        self.assertEqual(code, 1)
        self.assertGreater(len(documents(out)), 100)
        self.assertIn("a.jsonl.gz: error: cannot be unpacked", err)

    def test_the_content_tells_where_there_is_no_name(self):
        for packed in (gzip.compress(ENGLISH.encode()), lzma.compress(ENGLISH.encode()),
                       gzip.compress(gzip.compress(ENGLISH.encode()))):
            code, out, _ = run("annotate", stdin=packed)
            self.assertEqual((code, documents(out)), (0, {"stdin": ENGLISH}))
        self.refused(self.file("a.txt", gzip.compress(ENGLISH.encode() * 100)), "gzip")
        thrice = gzip.compress(gzip.compress(gzip.compress(ENGLISH.encode())))
        self.refused(self.file("a.txt.gz.gz.gz", thrice), "packed more than twice")

    def test_bombs_end_at_the_largest_document(self):
        bomb = gzip.compress(bytes([32]) * (4 << 20))
        path = self.file("bomb.txt.gz", bomb)
        code, out, err = run("annotate", "--max-doc", "1M", path)
        self.assertEqual((code, out), (1, ""))
        self.assertIn("bomb.txt.gz: error: has more than 1048576 bytes (--max-doc allows more)", err)
        path = self.file("bomb.txt.gz.gz", gzip.compress(bomb))
        self.assertEqual(run("annotate", "--max-doc", "1M", path)[0], 1)
        for wrong in ("0", "-1", "1T", "2G", "x", "1MB", ""):
            self.assertEqual(run("annotate", "--max-doc", wrong, path)[0], 2, wrong)


class Archives(ArchivesScratch):
    def test_members_are_documents_named_by_the_archive(self):
        members = [("a/de.txt", ENGLISH), ("b.txt.gz", gzip.compress(OTHER.encode())), ("c.jsonl", record("c") + record("d", OTHER))]
        tar = tarred(members)
        for name, content in (("x.zip", zipped(members)), ("x.tar", tar), ("x.tar.gz", gzip.compress(tar)), ("x.tgz", gzip.compress(tar)),
                              ("x.tar.xz", lzma.compress(tar))):
            code, out, err = annotate(self.file(name, content))
            self.assertEqual((code, err), (0, ""), name)
            self.assertEqual(documents(out), {name + "!a/de": ENGLISH, name + "!b": OTHER, "c": ENGLISH, "d": OTHER})
        bad = self.file("y.zip", zipped([("c.jsonl", record("c") + "[]\n")]))
        self.assertIn("y.zip!c.jsonl:2: error: ", annotate(bad)[2])

    def test_each_has_an_output_of_its_own(self):
        archive = self.file("x.zip", zipped([("a/b.txt", ENGLISH), ("a.b.txt", ENGLISH), ("a/b.txt", OTHER)]))
        code, _, err = annotate(archive, "--to", "jsonl", "-o", f"{self.folder}/out/")
        self.assertEqual((code, err), (0, ""))
        names = sorted(path.name for path in (self.folder / "out").iterdir() if not path.name.startswith("."))
        self.assertEqual(names, ["x.zip%21a%2Fb.txt%232.jsonl", "x.zip%21a%2Fb.txt.jsonl", "x.zip%21a.b.txt.jsonl"])

    def test_a_second_document_in_one_file_is_named(self):
        archive = self.file("x.zip", zipped([("a.txt", ENGLISH), ("b.txt", OTHER)]))
        code, _, err = annotate(archive, "--to", "tei")
        self.assertEqual(code, 2)
        self.assertIn("x.zip!b.txt: comes second", err)

    def test_from_standard_input(self):
        members = [("a.txt", ENGLISH)]
        for content in (zipped(members), tarred(members), gzip.compress(tarred(members))):
            code, out, err = run("annotate", "--only", "tokens", stdin=content)
            self.assertEqual((code, err, documents(out)), (0, "", {"stdin!a": ENGLISH}))

    def test_links_and_devices_are_left_out_with_a_warning(self):
        secret = self.file("secret.txt", "Nobody may read this.")
        tar = tarred([("l.txt", None, tarfile.SYMTYPE, str(secret)), ("h.txt", None, tarfile.LNKTYPE, "/etc/passwd"),
                      ("dev", None, tarfile.CHRTYPE, ""), ("fifo", None, tarfile.FIFOTYPE, ""), ("folder", None, tarfile.DIRTYPE, ""), ("a.txt", ENGLISH)])
        code, out, err = annotate(self.file("x.tar", tar))
        self.assertEqual((code, documents(out)), (0, {"x.tar!a": ENGLISH}))
        self.assertEqual([line.split(": ")[1:3] for line in err.splitlines()],
                         [[f"{self.folder}/x.tar!{name}", "warning"] for name in ("l.txt", "h.txt", "dev", "fifo")])
        code, out, err = annotate(self.file("x.zip", zipped([("l.txt", str(secret), 0o120777), ("a.txt", ENGLISH)])))
        self.assertEqual((code, documents(out)), (0, {"x.zip!a": ENGLISH}))
        self.assertIn("x.zip!l.txt: warning: ", err)

    def test_names_lead_nowhere(self):
        names = ["../../../evil.txt", "/tmp/synopse-evil.txt", "..\\evil.txt", "a/../../evil.txt"]
        for name, content in (("x.zip", zipped([(each, ENGLISH) for each in names])), ("x.tar", tarred([(each, ENGLISH) for each in names]))):
            out = self.folder / "deep" / "deeper" / name
            code, _, _ = annotate(self.file(name, content), "-o", f"{out}/")
            self.assertEqual(code, 0)
            written = [path for path in out.iterdir() if path.is_file() and not path.name.startswith(".")]
            self.assertEqual(len(written), len(names))
        self.assertEqual([path for path in self.folder.rglob("*evil*") if path.parent.parent.name != "deeper"], [])
        self.assertFalse(os.path.exists("/tmp/synopse-evil.txt.xml"))

    def test_hidden_members_are_skipped(self):
        members = [("./a.txt", ENGLISH), (".b.txt", OTHER), ("__MACOSX/._a.txt", OTHER), (".git/c.txt", OTHER)]
        code, out, err = annotate(self.file("x.tar", tarred(members)))
        self.assertEqual((code, err, documents(out)), (0, "", {"x.tar!a": ENGLISH}))

    def test_names_beyond_ascii(self):
        for name, content in (("x.zip", zipped([("Südtor „9“.txt", ENGLISH)])), ("x.tar", tarred([("Südtor „9“.txt", ENGLISH)])),
                              ("y.tar", tarred([("Südtor „9“.txt", ENGLISH)], tarfile.PAX_FORMAT))):
            code, out, err = annotate(self.file(name, content))
            self.assertEqual((code, err, documents(out)), (0, "", {f"{name}!Südtor „9“": ENGLISH}))
        broken = tarred([("Sudtor.txt", ENGLISH)])
        code, out, err = annotate(self.file("z.tar", self.with_sum(broken.replace(b"Sudtor", b"S\xfcdtor"))))
        self.assertEqual((code, list(documents(out).values())), (0, [ENGLISH]), err)

    @staticmethod
    def with_sum(tar):
        header = bytearray(tar)
        header[148:156] = b" " * 8
        header[148:156] = b"%06o\0 " % sum(header[:512])
        return bytes(header)

    def test_a_bad_member_does_not_stop_the_others(self):
        whole = zipped([("a.txt", ENGLISH), ("b.txt", OTHER), ("c.txt", ENGLISH)], zipfile.ZIP_STORED)
        code, out, err = annotate(self.file("x.zip", whole.replace(b"valley", b"walley", 1)))
        self.assertEqual((code, sorted(documents(out))), (1, ["x.zip!a", "x.zip!c"]), err)
        self.assertIn("x.zip!b.txt: error: cannot be unpacked", err)
        members = [("a.txt", ENGLISH), ("big.txt", ENGLISH * 50), ("c.txt", OTHER)]
        for name, content in (("y.zip", zipped(members)), ("y.tar", tarred(members))):
            code, out, err = annotate(self.file(name, content), "--max-doc", "2K")
            self.assertEqual((code, sorted(documents(out))), (1, [name + "!a", name + "!c"]), err)
            self.assertIn(name + "!big.txt: error: has more than 2048 bytes", err)

    def test_damaged_archives_are_refused(self):
        members = [("a.txt", ENGLISH * 40)]
        for name, content in (("cut.zip", zipped(members)[:-60]), ("cut.tar", tarred(members)[:700]), ("none.tar", ENGLISH.encode() * 20), ("none.zip", ENGLISH.encode()),
                              ("empty.tar", b""), ("empty.zip", b"")):
            self.refused(self.file(name, content))
        code, _, err = annotate(self.file("end.tar.gz", gzip.compress(tarred(members))[:-4]))
        self.assertEqual(code, 1)
        self.assertIn("end.tar.gz: error: cannot be unpacked", err)
        lie = bytearray(tarred([("a.txt", "x")]))
        lie[124:136] = b"77777777777\0"
        code, _, err = annotate(self.file("lie.tar", self.with_sum(bytes(lie))))
        self.assertEqual(code, 1)
        self.assertIn("lie.tar", err)

    def test_an_archive_without_members_is_no_fault(self):
        for name, content in (("x.zip", zipped([])), ("x.tar", tarred([]))):
            self.assertEqual(annotate(self.file(name, content)), (0, "", ""))

    def test_encrypted_members_are_refused(self):
        # The flag of the central directory and of the local header says so; the content does not matter.
        whole = bytearray(zipped([("a.txt", ENGLISH), ("b.txt", OTHER)], zipfile.ZIP_STORED))
        whole[6] |= 1
        whole[whole.index(b"PK\x01\x02") + 8] |= 1
        code, out, err = annotate(self.file("x.zip", bytes(whole)))
        self.assertEqual((code, documents(out)), (1, {"x.zip!b": OTHER}))
        self.assertIn("x.zip!a.txt: error: is encrypted", err)

    def test_archives_in_archives_end_somewhere(self):
        one = zipped([("a.txt", ENGLISH)])
        two = zipped([("one.zip", one), ("b.txt", OTHER)])
        code, out, err = annotate(self.file("two.zip", two))
        self.assertEqual((code, err, documents(out)), (0, "", {"two.zip!one.zip!a": ENGLISH, "two.zip!b": OTHER}))
        code, out, err = annotate(self.file("three.tar", tarred([("two.zip", two)])))
        self.assertEqual((code, documents(out)), (1, {"three.tar!two.zip!b": OTHER}))
        self.assertIn("three.tar!two.zip!one.zip: error: is an archive in an archive", err)

    def test_other_packings_are_named_as_not_read(self):
        self.refused(self.file("a.txt.bz2", bz2.compress(ENGLISH.encode())), "not a format that is read")


if __name__ == "__main__":
    TOOL = os.path.abspath(sys.argv.pop(1))
    unittest.main()
