#!/usr/bin/env python3
"""Installs a build into a scratch folder, builds tests/consumer against it, and runs that.

usage: run.py BUILD_DIRECTORY SOURCE_OF_CONSUMER
"""
import pathlib
import subprocess
import sys
import tempfile


def run(*command):
    print("+", *command)
    subprocess.run(list(map(str, command)), check=True)


def main():
    build, source = map(pathlib.Path, sys.argv[1:3])
    with tempfile.TemporaryDirectory() as scratch:
        prefix, own = pathlib.Path(scratch, "prefix"), pathlib.Path(scratch, "build")
        run("cmake", "--install", build, "--prefix", prefix)
        run("cmake", "-S", source, "-B", own, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}", "-DCMAKE_BUILD_TYPE=Debug")
        run("cmake", "--build", own)
        run(own / "consumer")
        run(prefix / "bin" / "synopse", "--version")


if __name__ == "__main__":
    main()
