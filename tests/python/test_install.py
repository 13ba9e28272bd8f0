#!/usr/bin/env python3
"""Installs a build into a scratch folder, and uses it from Python and from C; builds a wheel, and uses that.

usage: test_install.py BUILD_DIRECTORY
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LONGEST = 300  # seconds
LIBRARY = "libsynopse.so.0.1"
REFUSED = ("import synopse\ntry: synopse.annotate('52.000', 'fr')\nexcept synopse.Error as error: print(error)")
DISCREPANCIES = ("import synopse; print(synopse.align('In Oderfurt demonstrierten 52.000 Menschen.', "
                 "'Some 25,000 people protested in Oderfurt.').discrepancies)")


def run(*command, **variables):
    """what a program prints that has of the environment only what is named here"""
    print("+", *command, flush=True)
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    return subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True, timeout=LONGEST,
                          cwd="/", env={**environment, **variables}).stdout


def check(what, good):
    if not good:
        raise SystemExit(f"not so: {what}")


def exported(library):
    """the functions that a library offers"""
    symbols = run("nm", "-D", "--defined-only", library).splitlines()
    return {line.split()[2].split("@")[0] for line in symbols if line.split()[1] != "A"}


def from_python(folder, library):
    """the package in a folder uses the library that came with it, and finds what differs"""
    answer = run(sys.executable, "-c", DISCREPANCIES, PYTHONPATH=str(folder))
    check(answer, "category='value'" in answer and '"25,000"' in answer)
    refused = run(sys.executable, "-c", REFUSED, PYTHONPATH=str(folder))
    check(refused, "'fr', which no grammar knows" in refused)
    used = run(sys.executable, "-c", "from synopse._library import library; print(library().path)", PYTHONPATH=str(folder)).strip()
    check(f"{used} is {library}", pathlib.Path(used).resolve() == library.resolve())


def from_c(prefix, library, scratch):
    settings = {"PKG_CONFIG_PATH": str(next(prefix.rglob("synopse.pc")).parent)}
    flags = run("pkg-config", "--cflags", "--libs", "synopse", **settings).split()
    program = scratch / "hello"
    run("cc", "-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", ROOT / "tests" / "python" / "hello.c", *flags, "-o", program)
    answer = run(program, LD_LIBRARY_PATH=str(library.parent))
    check(answer, '"value":52000' in answer)


def from_wheel(library, scratch):
    if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True).returncode:
        return print("skipped: the wheel, for this Python has no pip")
    site = scratch / "site"
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-cache-dir", "--disable-pip-version-check", "--root-user-action",
        "ignore", "--target", site, ROOT / "tools" / "python", SYNOPSE_LIBRARY=str(library))
    from_python(site, next((site / "synopse").rglob(LIBRARY)))


def main():
    build = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        prefix = scratch / "prefix"
        run("cmake", "--install", build, "--prefix", prefix)
        library = next(prefix.rglob(LIBRARY))
        header = next(prefix.rglob("c_api.h")).read_text(encoding="utf-8")
        declared = set(re.findall(r"\b(synopse_\w+)\(", header.replace("synopse_convert()", "")))
        check(f"{declared} are offered", declared <= exported(library) and len(declared) > 15)
        from_python(next(prefix.rglob("dist-packages")), library)
        from_c(prefix, library, scratch)
        from_wheel(next((build / "installed").rglob(LIBRARY)), scratch)


if __name__ == "__main__":
    main()
