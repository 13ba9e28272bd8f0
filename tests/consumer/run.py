#!/usr/bin/env python3
"""Installs a build into a scratch folder, builds tests/consumer against it by CMake and by pkg-config, with the
static and the shared library, and runs that.  CMake takes the static one unless asked for the other.

usage: run.py BUILD_DIRECTORY SOURCE_OF_CONSUMER
"""
import os
import pathlib
import subprocess
import sys
import tempfile


def run(*command: object) -> str:
    print("+", *command, flush=True)
    return subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, text=True).stdout


def by_cmake(prefix: pathlib.Path, source: pathlib.Path, kind: str) -> pathlib.Path:
    own = prefix.parent / f"cmake-{kind}"
    run("cmake", "-S", source, "-B", own, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_BUILD_TYPE=Debug",
        f"-DKIND={kind}")
    run("cmake", "--build", own)
    return own / "consumer"


def by_pkg_config(prefix: pathlib.Path, source: pathlib.Path, kind: str) -> pathlib.Path:
    os.environ["PKG_CONFIG_PATH"] = str(next(prefix.rglob("synopse.pc")).parent)
    program = prefix.parent / f"pkg-config-{kind}"
    if kind == "static":
        flags = run("pkg-config", "--static", "--cflags", "--libs", "synopse").replace("-lsynopse", "-l:libsynopse.a")
    else:
        flags = run("pkg-config", "--cflags", "--libs", "synopse")
    run("g++", "-std=c++20", source / "main.cpp", *flags.split(), "-o", program)
    return program


def libraries_of(program: pathlib.Path, prefix: pathlib.Path) -> str:
    os.environ["LD_LIBRARY_PATH"] = str(next(prefix.rglob("libsynopse.so")).parent)
    return run("ldd", program)


def main() -> None:
    build, source = map(pathlib.Path, sys.argv[1:3])
    with tempfile.TemporaryDirectory() as scratch:
        prefix = pathlib.Path(scratch, "prefix")
        run("cmake", "--install", build, "--prefix", prefix)
        for make, kind in ((by_cmake, ""), (by_cmake, "shared"), (by_pkg_config, "static"), (by_pkg_config, "shared")):
            program = make(prefix, source, kind)
            assert ("libsynopse.so" in libraries_of(program, prefix)) == (kind == "shared"), (make, kind)
            run(program)
        del os.environ["LD_LIBRARY_PATH"]  # the installed program finds its library by itself
        print(run(prefix / "bin" / "synopse", "--version"))


if __name__ == "__main__":
    main()
