#!/usr/bin/env python3
"""The Debian packages, made of a build as it is: what they hold, say of themselves and need, how large they are,
and whether the program in them runs.  tools/package_test installs them on a fresh system.

usage: test_packages.py BUILD_DIRECTORY SOURCES
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD, SOURCES = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
NEEDED = ("cpack", "dpkg-deb", "dpkg-shlibdeps", "file", "gzip")
LARGEST = 5_000_000  # bytes of a package
TEXT = "In Berlin demonstrierten am Sonntag 52.000 Menschen gegen die Regierung.\n"


def output_of(*command: object, **options) -> str:
    return subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True, **options).stdout


class Package:
    def __init__(self, path: pathlib.Path):
        self.path = path
        self.name = path.name.split("_")[0]
        self.entries = {}  # path -> how tar lists it
        for line in output_of("dpkg-deb", "--contents", path, env={**os.environ, "TZ": "UTC"}).splitlines():
            mode, owner, size, day, time, name = line.split(maxsplit=5)
            self.entries[name.split(" -> ")[0].removeprefix(".")] = (mode, owner, f"{day} {time}")

    def field(self, name: str) -> str:
        return output_of("dpkg-deb", "--field", self.path, name).strip()

    def extract(self, folder: pathlib.Path) -> None:
        output_of("dpkg-deb", "--extract", self.path, folder)


class Packages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        output_of("cpack", "--config", BUILD / "CPackConfig.cmake", "-B", cls.scratch,
                  "-D", "CPACK_COMPONENTS_ALL=program;development;python", cwd=cls.scratch)  # the gazetteer takes long
        packages = [Package(path) for path in sorted(cls.scratch.glob("*.deb"))]
        cls.packages = {package.name: package for package in packages}
        cls.version = re.search(r"VERSION ([\d.]+)", (SOURCES / "CMakeLists.txt").read_text("utf-8").split("project(")[1])[1]
        cls.root = cls.scratch / "root"
        cls.packages["synopse"].extract(cls.root)
        cls.program = cls.root / "usr/bin/synopse"
        cls.compiled = cls.root / "usr/share/synopse/grammars.synopse"

    def annotated(self, program: pathlib.Path) -> str:
        return output_of(program, "annotate", "--lang", "de", "--date", "2031-05-04", input=TEXT)

    def test_program_and_headers_are_packages_of_their_own(self):
        self.assertEqual({"synopse", "libsynopse-dev", "python3-synopse"}, set(self.packages))
        program, development = self.packages["synopse"].entries, self.packages["libsynopse-dev"].entries
        for path in ("bin/synopse", "lib/libsynopse.so.0.1", "share/synopse/grammars/de/phases.txt",
                     "share/synopse/schema/synopse-tei.rng", "share/doc/synopse/copyright",
                     "share/doc/synopse/changelog.gz", "share/man/man1/synopse.1.gz", "share/man/man1/synopse-align.1.gz",
                     "share/bash-completion/completions/synopse", "share/zsh/vendor-completions/_synopse",
                     "share/fish/vendor_completions.d/synopse.fish", "share/doc/synopse/CITATION.cff"):
            self.assertIn("/usr/" + path, program)
        for path in ("include/synopse/synopse.h", "include/synopse/pipeline/pipeline.h", "lib/libsynopse.so",
                     "lib/pkgconfig/synopse.pc", "lib/cmake/synopse/synopseConfig.cmake",
                     "share/doc/libsynopse-dev/copyright"):
            self.assertIn("/usr/" + path, development)
        self.assertEqual([path for path in program if "/include/" in path or path.endswith((".a", ".so"))], [])
        self.assertNotIn("/usr/share/synopse/grammars.synopse", program)

    def test_python_is_a_package_of_its_own(self):
        package = self.packages["python3-synopse"]
        self.assertIn("/usr/lib/python3/dist-packages/synopse/__init__.py", package.entries)
        self.assertIn("/usr/lib/python3/dist-packages/synopse/py.typed", package.entries)
        self.assertEqual(package.field("Architecture"), "all")
        self.assertEqual(package.field("Depends"), f"synopse (= {self.version}), python3 (>= 3.9)")
        package.extract(self.root)
        code = ("import synopse; from synopse._library import library\n"
                f"print(synopse.annotate({TEXT!r}, 'de', date='2031-05-04', id='').figures[-1].value, library().path)")
        self.assertEqual(output_of(sys.executable, "-c", code, env={"PYTHONPATH": self.root / "usr/lib/python3/dist-packages"}),
                         f"52000 {self.root}/usr/lib/libsynopse.so.0.1\n")

    def test_all_rules_are_in_the_package(self):
        ours = {"/usr/share/synopse/" + str(path.relative_to(SOURCES))
                for path in (SOURCES / "grammars").rglob("*.*") if path.is_file()}
        self.assertEqual(ours - set(self.packages["synopse"].entries), set())

    def test_they_are_small(self):
        for package in (self.packages["synopse"], self.packages["libsynopse-dev"]):
            self.assertLessEqual(package.path.stat().st_size, LARGEST, package.name)

    def test_what_they_need_is_found_by_itself(self):
        needs = re.split(r", ", self.packages["synopse"].field("Depends"))
        for library in ("libicu", "libre2-", "libpugixml", "libsimdjson", "libtbb", "libarchive", "libstdc++6", "libc6"):
            self.assertTrue(any(need.startswith(library) for need in needs), library)
        self.assertEqual([need for need in needs if "-dev" in need], [])
        self.assertEqual(self.packages["libsynopse-dev"].field("Depends"), f"synopse (= {self.version})")

    def test_they_say_what_they_are(self):
        for package in self.packages.values():
            self.assertEqual(package.field("Version"), self.version)
            self.assertRegex(package.field("Maintainer"), r"^.+ <.+@.+>$")
            synopsis, rest = package.field("Description").split("\n", 1)
            self.assertLess(len(synopsis), 80)
            self.assertNotRegex(synopsis, r"^(A|An|The) |\.$")
            self.assertGreater(len(rest), 100)

    def test_nothing_depends_on_who_makes_them_and_when(self):
        for package in self.packages.values():
            modes, owners, times = (set(values) for values in zip(*package.entries.values()))
            self.assertEqual(owners, {"root/root"}, package.name)
            self.assertEqual(len(times), 1, package.name)
            self.assertLessEqual(modes, {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"})

    def test_the_sources_of_the_grammars_are_named(self):
        said = (self.root / "usr/share/doc/synopse/copyright").read_text("utf-8")
        for path in (SOURCES / "grammars").rglob("*.lex"):
            if "\n# Source: " in path.read_text("utf-8"):
                self.assertRegex(said, rf"(?m)^Files: .*{path.name}")

    def test_the_program_runs_without_its_compiled_grammars(self):
        self.assertEqual(self.annotated(self.program), self.annotated(BUILD / "synopse"))

    def test_the_program_makes_its_compiled_grammars_and_takes_them(self):
        try:
            output_of(self.program, "grammar", "compile", "--output", self.compiled)
            self.assertEqual(self.compiled.read_bytes(), (BUILD / "installed/share/synopse/grammars.synopse").read_bytes())
            self.assertEqual(self.annotated(self.program), self.annotated(BUILD / "synopse"))
            self.assertIn(str(self.compiled), self.mapped_files())
        finally:
            self.compiled.unlink(missing_ok=True)

    def test_compiled_grammars_of_another_build_are_left_alone(self):
        whole = (BUILD / "installed/share/synopse/grammars.synopse").read_bytes()
        for other in (whole[:8] + bytes(8) + whole[16:], whole[:4096], b""):
            try:
                self.compiled.write_bytes(other)
                self.assertEqual(self.annotated(self.program), self.annotated(BUILD / "synopse"))
            finally:
                self.compiled.unlink()

    def mapped_files(self) -> str:
        """what the program has mapped once it has annotated a record"""
        command = [self.program, "annotate", "--from", "jsonl", "--to", "jsonl", "-"]
        record = json.dumps({"id": "1", "language": "de", "text": TEXT}) + "\n"
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            process.stdin.write(record)
            process.stdin.flush()
            process.stdout.readline()
            maps = pathlib.Path(f"/proc/{process.pid}/maps").read_text("utf-8")
            process.stdin.close()
        return maps

    @unittest.skipUnless(shutil.which("lintian"), "lintian is not installed")
    def test_lintian_finds_no_mistake(self):
        found = subprocess.run(["lintian", "--allow-root", *(package.path for package in self.packages.values())],
                               capture_output=True, text=True)
        mistakes = [line for line in found.stdout.splitlines() if line.startswith(("E:", "W:"))]
        self.assertEqual(mistakes, [])


class Citation(unittest.TestCase):
    def test_version_and_date_are_those_of_the_change_log(self):
        citation = (SOURCES / "CITATION.cff").read_text("utf-8")
        keys = dict(re.findall(r'^([a-z-]+): *"?([^"\n]*)"?$', citation, re.M))
        self.assertEqual(keys["cff-version"], "1.2.0")
        self.assertLessEqual({"message", "title", "authors", "license", "type"}, set(keys))
        released = re.search(r"^## \[(\d[\d.]*)\] - (\S+)", (SOURCES / "CHANGELOG.md").read_text("utf-8"), re.M)
        version = re.search(r"project\(synopse VERSION ([\d.]+)", (SOURCES / "CMakeLists.txt").read_text("utf-8"))[1]
        self.assertEqual((keys["version"], keys.get("date-released")), released.groups() if released else (version, None))


if __name__ == "__main__":
    missing = [program for program in NEEDED if not shutil.which(program)]
    if missing:
        print("skipped: making Debian packages needs", *missing)
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
