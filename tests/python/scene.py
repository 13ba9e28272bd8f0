"""What the tests of the Python package share: the package of this tree, the library and the program of a build.

Every test is started as  TEST.py SYNOPSE LIBRARY  and hands the rest of its arguments to unittest.
"""
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "tools" / "python"
CORPORA = ROOT / "corpora"
LONGEST = 300  # seconds that a program may take before a test gives up

if "SYNOPSE_PROGRAM" not in os.environ:  # a test's child process has them already
    os.environ["SYNOPSE_PROGRAM"], os.environ["SYNOPSE_LIBRARY"] = (str(pathlib.Path(sys.argv.pop(1)).resolve()) for _ in range(2))
PROGRAM, LIBRARY = os.environ["SYNOPSE_PROGRAM"], os.environ["SYNOPSE_LIBRARY"]
sys.path.insert(0, str(PACKAGE))


def run(*command, **options):
    """what a program prints, which must go well"""
    done = subprocess.run([str(word) for word in command], capture_output=True, timeout=LONGEST, **options)
    if done.returncode:
        raise AssertionError(f"{command[0]}: exit status {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout


def synopse_prints(*arguments, **options):
    return run(PROGRAM, *arguments, **options)


def texts():
    """(name, text) of all reports of the corpus"""
    for folder in sorted(CORPORA.iterdir()):
        for language in ("de", "en"):
            path = folder / f"{language}.txt"
            if path.exists():
                yield f"{folder.name}.{language}", path.read_text(encoding="utf-8")


def reports():
    """(German, English) of all events"""
    for folder in sorted(CORPORA.iterdir()):
        if (folder / "de.txt").exists():
            yield tuple((folder / f"{language}.txt").read_text(encoding="utf-8") for language in ("de", "en"))
